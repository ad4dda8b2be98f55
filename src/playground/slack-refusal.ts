import { z } from 'zod';
import type { Json } from './json.ts';

/** Slack's way to say no: a code, and for faulty blocks the places at fault. */
export class SlackRefusal extends Error {
  readonly code: string;
  readonly places: readonly string[];

  constructor(code: string, places: readonly string[] = []) {
    super(code);
    this.name = 'SlackRefusal';
    this.code = code;
    this.places = places;
  }
}

/** Reads the arguments of a method; throws `invalid_arguments` for what does not fit. */
export function readArguments<Shape extends z.ZodType>(shape: Shape, given: Json): z.infer<Shape> {
  const result = shape.safeParse(given);
  if (result.success) return result.data;
  throw new SlackRefusal(
    'invalid_arguments',
    result.error.issues.map((issue) => `[ERROR] ${issue.message} [json-pointer:/${issue.path.join('/')}]`),
  );
}

/** A number, or the text of one: form bodies know only text. */
export const wholeNumber = z.coerce.number().int();
/** A flag as JSON or as a form field carries it. */
export const flag = z.union([z.boolean(), z.enum(['true', 'false', '1', '0'])]).transform((value) => {
  return value === true || value === 'true' || value === '1';
});
