import { expect } from 'vitest';
import type { Connector } from '#playground/connector.ts';
import { asJson, asList, asText } from '#playground/json.ts';
import roster from '#playground/roster.json' with { type: 'json' };
import type { SlackCall } from '#playground/slack-api.ts';

/** Every part of every client's name, and words that only notes hold. */
export const canaries: readonly string[] = [
  ...roster.clients.flatMap(({ name, aliases }) => [name, ...aliases, ...name.split(' ')]),
  'fridge',
  'clinic',
  'grandma',
  'coughing',
].filter((word) => word.length > 3);

const leaksIn = (what: unknown) => canaries.filter((canary) => JSON.stringify(what ?? '').includes(canary));

/** Of all calls to Slack: what others or a lock screen can read names nobody, and nothing is said in passing only. */
export function expectQuietPlaces(calls: readonly SlackCall[]): void {
  const messages = calls.filter(({ method }) => method.startsWith('chat.') && method !== 'chat.getPermalink');
  expect(messages.length).toBeGreaterThan(0);
  const inPlaces = messages.filter(({ asked }) => !asText(asked.channel).startsWith('D'));
  for (const { asked } of inPlaces) expect(leaksIn(asked)).toEqual([]);
  for (const { asked } of messages) expect(leaksIn(asked.text)).toEqual([]);
  for (const { asked } of messages) expect(leaksIn(asked.metadata)).toEqual([]);
  for (const { method, asked } of messages) {
    if (method === 'chat.postMessage')
      expect([asked.unfurl_links, asked.unfurl_media].map(String)).toEqual(['false', 'false']);
  }
  // Gone when the window is loaded anew: used for a pointer to the real answer alone.
  expect(calls.filter(({ method }) => method === 'chat.postEphemeral')).toEqual([]);
  for (const { asked } of calls.filter(({ method }) => method === 'response_url')) {
    expect(asked).toMatchObject({ text: 'I answered you privately', replace_original: false });
    expect(leaksIn(asked)).toEqual([]);
  }
  const views = calls.filter(({ method }) => method.startsWith('views.'));
  for (const { asked } of views) expect(leaksIn(asJson(asked.view).title)).toEqual([]);
  for (const { asked } of views.filter(({ method }) => method === 'views.publish')) expect(leaksIn(asked)).toEqual([]);
  for (const { asked } of views) expect(asText(asJson(asked.view).external_id)).toMatch(/^(open-[0-9a-f]+)?$/);
}

/** The same of all calls to the Teams connector; `isOwn` tells which conversations are one person's own. */
export function expectQuietConversations(
  { calls, tenant }: Connector,
  isOwn = (conversationId: string) => tenant.conversations.get(conversationId)?.kind === 'personal',
): void {
  const sent = calls.all.filter(({ method }) => /Activity|sendTo/.test(method));
  expect(sent.length).toBeGreaterThan(0);
  for (const { conversationId, asked } of sent) {
    expect(leaksIn([asked.summary, asked.text])).toEqual([]);
    for (const attachment of asList(asked.attachments)) {
      expect(leaksIn(asJson(asJson(attachment).content).fallbackText)).toEqual([]);
    }
    if (!isOwn(conversationId)) expect(leaksIn(asked)).toEqual([]);
  }
}
