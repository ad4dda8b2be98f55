import type { Place } from '#conversation/inbound.ts';

/** Where a payload without a channel was said: in a form, on the home tab, from a menu. */
export const nowhere: Place = { kind: 'personal', channelId: null, threadId: null };

/** Direct conversations have ids of their own kind; no other mark is in every payload. */
export function placeOf(channelId: string, name = '', threadId: string | null = null): Place {
  if (channelId.startsWith('D')) return { kind: 'personal', channelId, threadId: null };
  return { kind: name.startsWith('mpdm-') ? 'group' : 'channel', channelId, threadId };
}

/** A message's number is unique in its channel only. */
export const messageIdOf = (channelId: string, ts: string) => `${channelId}/${ts}`;
