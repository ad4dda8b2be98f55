import { z } from 'zod';

/** What must be true of a body before anything else looks at it: the SDK fails on less, before it checks the token. */
export const envelope = z.looseObject({
  type: z.string().min(1),
  id: z.string().nullish(),
  name: z.string().nullish(),
  serviceUrl: z.string().nullish(),
});

/** Where an activity says it comes from. The connector sets the channel and both tenant fields. */
export const provenance = z.object({
  channelId: z.literal('msteams'),
  conversation: z.object({ tenantId: z.string().min(1) }),
  channelData: z.object({ tenant: z.object({ id: z.string().min(1) }) }),
});

const account = z.object({
  id: z.string().min(1),
  aadObjectId: z.string().min(1).nullish(),
  role: z.string().nullish(),
});

/** A Teams activity, as far as Fieldnote reads it. */
export const activity = z.object({
  type: z.string(),
  id: z.string().min(1),
  serviceUrl: z.string().min(1),
  name: z.string().nullish(),
  action: z.string().nullish(),
  timestamp: z.string().nullish(),
  text: z.string().nullish(),
  locale: z.string().nullish(),
  replyToId: z.string().nullish(),
  value: z.unknown().optional(),
  attachments: z.array(z.unknown()).nullish(),
  entities: z.array(z.unknown()).nullish(),
  from: account,
  recipient: account,
  conversation: z.object({
    id: z.string().min(1),
    conversationType: z.string().nullish(),
    tenantId: z.string().min(1),
  }),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
});

export type TeamsActivity = z.infer<typeof activity>;
