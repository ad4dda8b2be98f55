import { z } from 'zod';

const placeholder = /^(change.?me|placeholder|secret|password|example|todo|xxx+|<.*>|your[-_ ].*)$/i;
const httpsOrLoopback = /^(https:\/\/|http:\/\/(127\.|localhost[:/]|\[::1\]))/;

/** Text that is there: a variable that is set but blank is refused. */
export const given = z.string().trim().min(1, 'is empty');

/** Text that somebody chose, not what stood in an example. */
export const notPlaceholder = given.refine((value) => !placeholder.test(value), 'holds a placeholder');

export const list = given
  .transform((value) =>
    value
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  )
  .pipe(z.array(notPlaceholder).min(1, 'is empty'));

/** An address outside: HTTPS, or HTTP on this machine, because what is sent there must not be read on the way. */
export const address = given.regex(httpsOrLoopback, 'must be https, or http on this machine');

export const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional();
