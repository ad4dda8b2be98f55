import { WebClient } from '@slack/web-api';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people, slackPlaces } from '#playground/people.ts';
import { type SlackApi, startSlackApi } from '#playground/slack-api.ts';

const user = people[0]?.slack.id ?? '';
const privatePlace = slackPlaces[0]?.id ?? '';

let at: Temporal.Instant;
let api: SlackApi;
beforeEach(async () => {
  at = Temporal.Instant.from('2026-03-02T15:00:00Z');
  api = await startSlackApi({ clock: { now: () => at } });
});
afterEach(() => api.stop());

describe('a response_url', () => {
  const answer = (path: string, body: object) =>
    fetch(`${api.origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).then(async (response) => [response.status, ((await response.json()) as { error?: string }).error]);

  it('takes five answers, privately unless told otherwise, even where the bot is not a member', async () => {
    api.workspace.setChannel(privatePlace, { members: [user] });
    const path = api.workspace.newResponsePath(privatePlace, user);
    for (let n = 0; n < 4; n += 1) expect(await answer(path, { text: `answer ${n}` })).toEqual([200, undefined]);
    await answer(path, { text: 'for all', response_type: 'in_channel' });
    expect(await answer(path, { text: 'sixth' })).toEqual([404, 'used_url']);
    expect(api.workspace.messages.map((message) => message.onlyFor)).toEqual([user, user, user, user, null]);
  });

  it('expires after thirty minutes and is unknown elsewhere', async () => {
    const path = api.workspace.newResponsePath(privatePlace, user);
    at = at.add({ minutes: 31 });
    expect(await answer(path, { text: 'late' })).toEqual([404, 'expired_url']);
    expect(await answer('/response/none', { text: 'x' })).toEqual([404, 'expired_url']);
  });

  it('replaces or removes the message it belongs to, also a private one', async () => {
    const client = new WebClient(api.botToken, { slackApiUrl: api.url });
    const { message_ts: ts = '' } = await client.chat.postEphemeral({ channel: privatePlace, user, text: 'Draft' });
    const path = api.workspace.newResponsePath(privatePlace, user, ts);
    expect(await answer(path, { text: 'Signed', replace_original: true })).toEqual([200, undefined]);
    expect(api.workspace.findMessage(privatePlace, ts)).toMatchObject({ text: 'Signed', onlyFor: user });
    expect(await answer(path, { text: 'x', blocks: [{ type: 'nope' }] })).toEqual([404, 'invalid_blocks']);
    await answer(path, { delete_original: true });
    expect(api.workspace.findMessage(privatePlace, ts)).toBeUndefined();
  });
});
