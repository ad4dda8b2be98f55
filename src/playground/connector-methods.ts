import { z } from 'zod';
import { attachmentFaults } from './card-rules.ts';
import { ConnectorRefusal } from './connector-refusal.ts';
import type { Json } from './json.ts';
import { teamsLimits as limits } from './limits.ts';
import {
  type TeamsActivity,
  type TeamsConversation,
  type TeamsTenant,
  type TeamsUser,
  teamsBotId,
} from './teams-tenant.ts';

/** What a path names and a body says. */
export interface ConnectorRequest {
  readonly conversationId: string;
  readonly activityId: string;
  readonly memberId: string;
  readonly body: Json;
}

export interface ConnectorAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A call of the connector's interface. Throws `ConnectorRefusal`. */
export type ConnectorMethod = (request: ConnectorRequest, tenant: TeamsTenant) => ConnectorAnswer;

const sent = z.looseObject({
  type: z.enum(['message', 'typing', 'event', 'trace']),
  text: z.string().optional(),
  attachments: z.array(z.record(z.string(), z.unknown())).optional(),
});
const created = z.looseObject({
  members: z.array(z.looseObject({ id: z.string() })).optional(),
  tenantId: z.string().optional(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string() }).optional(),
      channel: z.looseObject({ id: z.string() }).optional(),
    })
    .optional(),
  activity: z.record(z.string(), z.unknown()).optional(),
});

function read<Shape extends z.ZodType>(shape: Shape, body: Json): z.infer<Shape> {
  const result = shape.safeParse(body);
  if (result.success) return result.data;
  throw new ConnectorRefusal(400, 'BadSyntax', 'The activity cannot be read');
}

/** A conversation id may carry the first message of a channel thread: `19:…;messageid=…`. */
function placeOf(tenant: TeamsTenant, id: string): { conversation: TeamsConversation; threadId: string | null } {
  const [root = '', threadId = null] = id.split(';messageid=');
  const conversation = tenant.conversations.get(root);
  if (!conversation) throw new ConnectorRefusal(404, 'ConversationNotFound', 'Conversation not found');
  return { conversation, threadId };
}

function openPlace(tenant: TeamsTenant, id: string) {
  const place = placeOf(tenant, id);
  if (place.conversation.blocked) {
    throw new ConnectorRefusal(403, 'MessageWritesBlocked', 'Message writes are blocked in this conversation');
  }
  return place;
}

/** Refuses an activity Teams would not show. */
function accept(body: Json) {
  if (JSON.stringify(body).length * 2 > limits.messageBytes) {
    throw new ConnectorRefusal(413, 'MessageSizeTooBig', 'Message size too large');
  }
  const activity = read(sent, body);
  const attachments = activity.attachments ?? [];
  if (activity.type === 'message' && !activity.text && attachments.length === 0) {
    throw new ConnectorRefusal(400, 'BadSyntax', 'The message is empty');
  }
  const faults = attachmentFaults(attachments);
  if (faults.length > 0) throw new ConnectorRefusal(400, 'BadArgument', faults.join('; '));
  return { type: activity.type, text: activity.text ?? '', attachments };
}

function post(tenant: TeamsTenant, conversationId: string, threadId: string | null, body: Json): string {
  const { type, ...said } = accept(body);
  const id = tenant.nextActivityId();
  // Only messages stay; "typing" passes by.
  if (type === 'message')
    tenant.addActivity(newActivity(tenant, { id, conversationId, threadId, from: teamsBotId, ...said }));
  return id;
}

/** A message as Teams keeps it. */
export const newActivity = (
  tenant: TeamsTenant,
  said: Pick<TeamsActivity, 'id' | 'conversationId' | 'threadId' | 'from' | 'text' | 'attachments'>,
): TeamsActivity => ({ ...said, at: tenant.now().toString(), edited: false, personalCards: new Map() });

function ownActivity(tenant: TeamsTenant, request: ConnectorRequest): TeamsActivity {
  const { conversation } = openPlace(tenant, request.conversationId);
  const activity = tenant.findActivity(conversation.id, request.activityId);
  if (activity?.from !== teamsBotId) {
    throw new ConnectorRefusal(404, 'ActivityNotFoundInConversation', 'The activity was not found in the conversation');
  }
  return activity;
}

function memberJson(user: TeamsUser): Json {
  const [givenName = '', ...rest] = user.name.split(' ');
  const handle = user.name.toLowerCase().replaceAll(' ', '.');
  const email = user.userRole === 'guest' ? `${handle}@guests.example` : `${handle}@riverbend.example`;
  return {
    id: user.id,
    name: user.name,
    objectId: user.aadObjectId,
    aadObjectId: user.aadObjectId,
    givenName,
    surname: rest.join(' '),
    email,
    userPrincipalName: user.userRole === 'guest' ? `${email.replace('@', '_')}#EXT#@riverbend.example` : email,
    tenantId: user.tenantId,
    userRole: user.userRole,
  };
}

function createConversation({ body }: ConnectorRequest, tenant: TeamsTenant): ConnectorAnswer {
  const asked = read(created, body);
  const channelId = asked.channelData?.channel?.id;
  if (channelId !== undefined) {
    const { conversation } = openPlace(tenant, channelId);
    const id = post(tenant, conversation.id, null, asked.activity ?? {});
    return { status: 201, body: { id: `${conversation.id};messageid=${id}`, activityId: id } };
  }
  if ((asked.tenantId ?? asked.channelData?.tenant?.id) === undefined) {
    throw new ConnectorRefusal(400, 'BadArgument', 'A tenant id is required');
  }
  const user = tenant.findUser(asked.members?.[0]?.id ?? '');
  if (!user)
    throw new ConnectorRefusal(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster');
  const conversation = tenant.personalConversation(user.aadObjectId);
  const activityId = asked.activity && post(tenant, conversation.id, null, asked.activity);
  return { status: 201, body: { id: conversation.id, ...(activityId && { activityId }) } };
}

function send(request: ConnectorRequest, tenant: TeamsTenant): ConnectorAnswer {
  const { conversation, threadId } = openPlace(tenant, request.conversationId);
  const replyTo = conversation.kind === 'channel' && request.activityId ? request.activityId : null;
  return { status: 201, body: { id: post(tenant, conversation.id, threadId ?? replyTo, request.body) } };
}

export const connectorMethods: Readonly<Record<string, ConnectorMethod>> = {
  createConversation,
  sendToConversation: send,
  replyToActivity: send,

  updateActivity: (request, tenant) => {
    const activity = ownActivity(tenant, request);
    const { text, attachments } = accept(request.body);
    tenant.replaceActivity({ ...activity, text, attachments, edited: true, personalCards: new Map() });
    return { status: 200, body: { id: activity.id } };
  },

  deleteActivity: (request, tenant) => {
    const activity = ownActivity(tenant, request);
    tenant.removeActivity(activity.conversationId, activity.id);
    return { status: 200, body: {} };
  },

  getConversationMembers: (request, tenant) => ({
    status: 200,
    body: placeOf(tenant, request.conversationId).conversation.members.map(memberJson),
  }),

  getConversationPagedMembers: (request, tenant) => ({
    status: 200,
    body: { members: placeOf(tenant, request.conversationId).conversation.members.map(memberJson) },
  }),

  getConversationMember: (request, tenant) => {
    const { members } = placeOf(tenant, request.conversationId).conversation;
    const user = members.find((member) => member.id === request.memberId || member.aadObjectId === request.memberId);
    if (!user) throw new ConnectorRefusal(404, 'MemberNotFoundInConversation', 'Member not found in conversation');
    return { status: 200, body: memberJson(user) };
  },
};
