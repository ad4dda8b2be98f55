import { asText, type Json } from './json.ts';
import type { SlackChannel, SlackWorkspace } from './slack-workspace.ts';

type Kind = SlackChannel['kind'];
const byKind = (verb: string): Readonly<Record<Kind, string>> => ({
  public: `channels:${verb}`,
  private: `groups:${verb}`,
  im: `im:${verb}`,
});

/** The scope each method wants, as Slack's reference of methods has it; methods that are not named want none. */
const wanted: Readonly<Record<string, string | Readonly<Record<Kind, string>>>> = {
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.update': 'chat:write',
  'chat.delete': 'chat:write',
  'users.info': 'users:read',
  'conversations.open': 'im:write',
  'conversations.info': byKind('read'),
  'conversations.members': byKind('read'),
  'conversations.history': byKind('history'),
  'conversations.replies': byKind('history'),
  'conversations.leave': { ...byKind('write'), public: 'channels:manage' },
};

/** The scope that this call wants and the app was not given; null when nothing is missing. */
export function missingScope(
  method: string,
  asked: Json,
  granted: readonly string[],
  workspace: SlackWorkspace,
): string | null {
  const scope = wanted[method];
  const kind = workspace.channels.get(asText(asked.channel))?.kind;
  const needed = typeof scope === 'object' ? kind && scope[kind] : scope;
  return needed !== undefined && !granted.includes(needed) ? needed : null;
}
