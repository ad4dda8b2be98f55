import type { Inbound, Said } from '#conversation/inbound.ts';
import { clipsAmong } from './clips.ts';
import type { Delivered } from './payload.ts';
import { messageIdOf, nowhere, placeOf } from './place.ts';
import { readWords } from './text.ts';

type Event = Delivered['event'];

/** Who a message is from, as far as the payload tells. */
type Speaker = 'person' | 'self' | 'bot';

/** The bot's own user id: each event names the installation it was delivered to. */
const botUserOf = (body: Delivered, known: string | null) =>
  body.authorizations.find((one) => one.is_bot !== false)?.user_id ?? known;

/** Whose words an event brings. The bot's own come back to it in every direct conversation. */
export function speakerOf(body: Delivered, known: string | null): Speaker {
  const { event } = body;
  if (!['message', 'app_mention'].includes(event.type)) return 'person';
  const authors = [event.message, event.previous_message, event].filter((one) => one !== undefined);
  const botUser = botUserOf(body, known);
  const own = authors.some(
    (one) => (one.app_id && one.app_id === body.api_app_id) || (botUser !== null && one.user === botUser),
  );
  if (own) return 'self';
  return authors.some((one) => one.bot_id || one.subtype === 'bot_message') ? 'bot' : 'person';
}

/** An event as the house knows it; null for one that asks nothing of it. */
export function parseEvent(body: Delivered, known: string | null): Inbound | null {
  const { event } = body;
  const botUser = botUserOf(body, known);
  switch (event.type) {
    case 'app_mention':
      return words(body, botUser);
    case 'message':
      return message(body, botUser);
    case 'app_home_opened':
      return event.tab === 'messages' ? null : inbound(body, { kind: 'home' });
    case 'member_joined_channel':
      // Told of everyone who joins; only the bot's own arrival is news.
      return botUser !== null && event.user === botUser ? inbound(body, { kind: 'hello' }, event.inviter) : null;
    case 'user_change':
      return typeof event.user === 'object'
        ? inbound(body, { kind: 'account', active: event.user.deleted !== true }, event.user.id)
        : null;
    case 'app_uninstalled':
      return inbound(body, { kind: 'removed' }, botUser ?? body.team_id);
    case 'tokens_revoked':
      // A person's own token is not the bot's: it goes on as before.
      return event.tokens?.bot?.length ? inbound(body, { kind: 'removed' }, botUser ?? body.team_id) : null;
    default:
      return null;
  }
}

/** Subtypes in which a person says something; all others are Slack talking about the channel. */
const spoken = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message']);

function message(body: Delivered, botUser: string | null): Inbound | null {
  const { event } = body;
  if (event.subtype === 'message_changed') return changed(body);
  if (event.subtype === 'message_deleted') return deleted(body);
  if (!spoken.has(event.subtype)) return null;
  const direct = channelOf(event)?.startsWith('D') || event.channel_type === 'im';
  const mentioned = botUser !== null && event.text?.includes(`<@${botUser}`);
  return direct || mentioned ? words(body, botUser) : null;
}

function words(body: Delivered, botUser: string | null): Inbound | null {
  const { event } = body;
  const channelId = channelOf(event);
  if (!channelId || !event.ts) return null;
  const messageId = messageIdOf(channelId, event.ts);
  const text = readWords(withoutMention(event.text ?? '', botUser)).trim();
  const said = inbound(body, attached(event, text, messageId) ?? { kind: 'words', text, messageId });
  // One post can arrive twice, as a mention and as a message; both name the same place and number.
  return said && { ...said, delivery: `message:${channelId}:${event.ts}` };
}

/** What a message says by what is attached to it. Files count in the direct conversation alone, where nobody else hears. */
function attached(event: Event, text: string, messageId: string): Said | null {
  if (!event.files?.length || !channelOf(event)?.startsWith('D')) return null;
  const [clip, ...more] = clipsAmong(event.files);
  if (clip) return { kind: 'clip', text, messageId, clip, more: more.length > 0 };
  return text === '' ? { kind: 'file' } : null;
}

/** The bot's name is how it is addressed, not part of what is said to it; unknown, it is the name at the start. */
function withoutMention(text: string, botUser: string | null): string {
  return text.replace(/[ \t]*<@([A-Z0-9]+)(?:\|[^>]*)?>[:,]?[ \t]*/g, (mention, user: string, at: number) =>
    user === botUser || (botUser === null && at === 0) ? ' ' : mention,
  );
}

function changed(body: Delivered): Inbound | null {
  const { message, previous_message: before } = body.event;
  // Slack also reports a change when it adds a preview to a link.
  if (!message?.user || message.text === before?.text) return null;
  return tellChange(body, message.user, message.ts, false);
}

function deleted(body: Delivered): Inbound | null {
  const { deleted_ts: ts, previous_message: before } = body.event;
  return before?.user && ts ? tellChange(body, before.user, ts, true) : null;
}

function tellChange(body: Delivered, author: string, ts: string, isDeleted: boolean): Inbound | null {
  const channelId = channelOf(body.event);
  if (!channelId) return null;
  return inbound(body, { kind: 'changed', messageId: messageIdOf(channelId, ts), deleted: isDeleted }, author);
}

function inbound(body: Delivered, said: Said, who?: string): Inbound | null {
  const { event } = body;
  const userId = who ?? (typeof event.user === 'string' ? event.user : undefined);
  if (!userId) return null;
  const channelId = channelOf(event);
  const kind = event.channel_type === 'mpim' ? 'mpdm-' : '';
  return {
    delivery: `event:${body.event_id}`,
    platform: 'slack',
    tenantId: body.team_id,
    userId,
    place: channelId ? placeOf(channelId, kind, event.thread_ts ?? event.ts ?? null) : nowhere,
    origin: {},
    said,
  };
}

const channelOf = (event: Event) => (typeof event.channel === 'string' ? event.channel : event.channel?.id);
