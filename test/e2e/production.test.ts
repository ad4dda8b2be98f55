import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgeries } from '#playground/identity.ts';
import { otherSlackTeam, otherTenantId, people } from '#playground/people.ts';
import { viewClosed } from '#playground/slack-payloads.ts';
import { viewJson } from '#playground/slack-views.ts';
import { type Outside, openOutside } from './outside.ts';
import type { Program } from './program.ts';
import { slackHands } from './slack-hands.ts';
import { teamsHands } from './teams-hands.ts';

let outside: Outside;
let program: Program;
let slack: ReturnType<Outside['toward']>['slack'];
let teams: ReturnType<Outside['toward']>['teams'];
let database: pg.Client;
/** What processes before the present one have printed. */
let printed = '';

const someone = (key: string) => {
  const person = people.find((one) => one.key === key);
  if (!person) throw new Error(`nobody goes by ${key}`);
  return person;
};
const dana = someone('w-1');
const guest = someone('guest');
const direct = (person = dana) => outside.api.workspace.directChannel(person.slack.id).id;
const personal = (person = dana) => outside.connector.tenant.personalConversation(person.teams.aadObjectId).id;

beforeAll(async () => {
  outside = await openOutside();
  program = await outside.start();
  ({ slack, teams } = outside.toward(program.origin));
  database = new pg.Client(outside.databaseUrl);
  await database.connect();
});
afterAll(async () => {
  await database?.end();
  await program?.kill('SIGKILL');
  await outside?.stop();
});

const count = async (sql: string, ...values: string[]) => Number((await database.query(sql, values)).rows[0]?.count);
const notes = () => count('SELECT count(*) FROM note');
const envelopes = () => count('SELECT count(*) FROM inbox');
const refusals = (reason: string, platform: string) =>
  count(
    "SELECT count(*) FROM audit_event WHERE action = 'door.refuse' AND outcome = 'refused' AND reason = $1 AND platform = $2",
    reason,
    platform,
  );

/** How often the bot had to open somebody's own conversation in Teams. */
const opened = () => outside.connector.calls.all.filter(({ method }) => method === 'createConversation').length;

const command = (sending: object = {}) =>
  slack.command(
    { user: dana.slack.id, channel: direct(), text: 'note C-1042 hv yesterday 9am with mom, 20 min' },
    sending,
  );
const message = (sending: object = {}, person = dana) =>
  teams.message({ user: person.teams.aadObjectId, conversation: personal(person), text: 'help' }, sending);

describe('a process with production settings', () => {
  it('takes a signed Slack command from an outside client and answers in private, with three buttons', async () => {
    expect((await command()).status).toBe(200);
    const { asked } = await outside.api.calls.wait('chat.postMessage', (call) => call.asked.channel === direct());
    const drawn = JSON.stringify(asked.blocks);
    for (const word of ['Sign', 'Edit', 'Discard', 'draft']) expect(drawn.toLowerCase()).toContain(word.toLowerCase());
    expect(await notes()).toBe(1);
  });

  it('answers a command typed in a channel in private, and says so by the address that came with it', async () => {
    expect((await slack.command({ user: dana.slack.id, channel: 'C0NORTHUNT', text: 'help' })).status).toBe(200);
    const { asked } = await outside.api.calls.wait('response_url');
    expect(asked).toMatchObject({ response_type: 'ephemeral', text: 'I answered you privately' });
  });

  it('takes a Bot Framework activity with a real token and answers in the same conversation', async () => {
    expect((await message()).status).toBe(200);
    const { asked } = await outside.connector.calls.wait('sendToConversation', (call) => call.status === 201);
    expect(JSON.stringify(asked)).toContain('How to use Fieldnote');
  });

  it.each([
    ['R1 with a bad signature', { signature: 'bad' }],
    ['R1 without a signature', { signature: 'missing' }],
    ['R2 signed 301 seconds ago', { skewSeconds: -301 }],
    ['R2 signed 301 seconds ahead', { skewSeconds: 301 }],
    ['R2 signed at no time', { timestamp: 'NaN' }],
    ['R2 signed at an empty time', { timestamp: '' }],
  ])('%s a command is answered 401 and leaves nothing behind', async (_how, sending) => {
    const before = await envelopes();
    expect(await command(sending)).toMatchObject({ status: 401, text: '' });
    expect(await envelopes()).toBe(before);
  });

  it('R2 takes what was signed 299 seconds ago', async () => {
    const before = await envelopes();
    expect((await command({ skewSeconds: -299 })).status).toBe(200);
    expect(await envelopes()).toBe(before + 1);
  });

  it('R5 answers Slack’s own checks without a turn', async () => {
    const before = await envelopes();
    const check = (value: string) =>
      fetch(`${program.origin}/slack/events`, {
        method: 'POST',
        body: new URLSearchParams({ ssl_check: value, token: 'x' }),
      });
    expect((await check('1')).status).toBe(200);
    for (const value of ['2', 'true', '']) expect((await check(value)).status).toBe(401);
    expect(await slack.urlVerification('challenge-of-today')).toMatchObject({
      status: 200,
      text: expect.stringContaining('challenge-of-today'),
    });
    expect(await envelopes()).toBe(before);
  });

  it('R8 turns another Slack workspace away, in words, and keeps that in the audit trail', async () => {
    const before = { rows: await envelopes(), refused: await refusals('tenant', 'slack') };
    const { sent } = await command();
    await expect.poll(envelopes).toBe(before.rows + 1);
    const foreign = { ...(sent as Record<string, string>), team_id: otherSlackTeam.id, trigger_id: '1.2.foreign' };
    const { status, text } = await slack.sendForm(foreign);
    expect({ status, text }).toMatchObject({ status: 200, text: expect.stringContaining('ephemeral') });
    expect(await envelopes()).toBe(before.rows + 1);
    expect(await refusals('tenant', 'slack')).toBe(before.refused + 1);
  });

  it.each(forgeries)('R6 a Teams token that is %s gets 401 with an empty body', async (kind) => {
    const before = await envelopes();
    const token = await outside.identity.forge(kind, 'https://smba.trafficmanager.net/teams/');
    expect(await message({ token })).toMatchObject({ status: 401, text: '' });
    expect(await envelopes()).toBe(before);
  });

  it('R6 a Teams activity without a token gets 401 with an empty body', async () => {
    expect(await message({ token: null })).toMatchObject({ status: 401, text: '' });
  });

  it.each([
    ['another tenant', { conversation: otherTenantId, channelData: otherTenantId }],
    ['a tenant in one place only', { channelData: null }],
    ['two tenants that disagree', { channelData: otherTenantId }],
  ])('R7 a Teams activity of %s is turned away without a turn, and that is on record', async (_what, tenant) => {
    const before = { rows: await envelopes(), refused: await refusals('tenant', 'teams') };
    expect(await message({ tenant })).toMatchObject({ status: 200, text: '' });
    expect(await envelopes()).toBe(before.rows);
    expect(await refusals('tenant', 'teams')).toBe(before.refused + 1);
  });

  it('R9 refuses guests of both platforms', async () => {
    const before = await notes();
    await slack.directMessage({ user: guest.slack.id, text: 'note C-1042 hv yesterday 9am' });
    await outside.api.calls.wait('chat.postMessage', ({ asked }) => asked.channel === direct(guest));
    await message({}, guest);
    await outside.connector.calls.wait('sendToConversation', (call) => call.conversationId === personal(guest));
    expect(await refusals('guest', 'slack')).toBe(1);
    expect(await refusals('guest', 'teams')).toBe(1);
    expect(await notes()).toBe(before);
  });

  it('T1 S7 lives through bodies that are nobody’s', async () => {
    const post = (path: string, body: string) => fetch(`${program.origin}${path}`, { method: 'POST', body });
    for (const body of ['', 'null', '{}', '{"type":5}', '[]', '\u0000']) {
      expect((await post('/api/messages', body)).status).toBeGreaterThanOrEqual(400);
      expect((await post('/slack/events', body)).status).toBeGreaterThanOrEqual(400);
    }
    expect((await slack.sendPayload(null as never)).status).toBe(400);
    expect((await fetch(`${program.origin}/readyz`)).status).toBe(200);
  });

  it('C8 serves no playground', async () => {
    for (const path of ['/playground', '/playground/', '/playground/start']) {
      expect((await fetch(`${program.origin}${path}`)).status).toBe(404);
    }
    expect((await fetch(`${program.origin}/healthz`)).status).toBe(200);
  });

  it('F8 F23 R3 knows people, conversations and buttons again after it was killed, and what it has had before', async () => {
    const hands = slackHands(outside.api, slack);
    const inTeams = teamsHands(outside.connector, teams);
    hands.reader.catchUp();
    inTeams.reader.catchUp();
    const { sent } = await command();
    const draft = await hands.next(dana);
    await inTeams.say(dana, 'C-1043 hv yesterday 9am with dad');
    const card = await inTeams.next(dana);
    await slack.globalShortcut({ user: dana.slack.id, callbackId: 'note.new' });
    const form = await hands.form(dana);
    const typed = 'C-1043 hv yesterday 10am with dad, window mended';
    const words = { actionId: 'words', blockId: 'words', value: typed, filled: { words: typed } };
    await slack.pressInView({ user: dana.slack.id, viewId: form.id, ...words });
    await expect.poll(() => count('SELECT count(*) FROM open_form')).toBe(1);
    await program.kill('SIGKILL');
    printed += program.output();
    program = await outside.start();
    ({ slack, teams } = outside.toward(program.origin));

    const before = { rows: await envelopes(), opened: opened() };
    expect((await slack.sendForm(sent as Record<string, string>)).status).toBe(200);
    expect(await envelopes()).toBe(before.rows);
    await slackHands(outside.api, slack).press(dana, draft, 'Sign');
    expect((await hands.next(dana)).words).toMatch(/signed/i);
    await teamsHands(outside.connector, teams).press(dana, card, 'Sign');
    expect((await inTeams.next(dana)).words).toMatch(/signed/i);
    const account = outside.api.workspace.users.get(dana.slack.id);
    if (!account) throw new Error('nobody');
    await slack.sendPayload(viewClosed(account, { ...viewJson(form), state: { values: {} } }, true));
    expect((await hands.next(dana)).words).toContain('window mended');
    // Said where others read, answered in the conversation that was kept.
    await teamsHands(outside.connector, teams).say(dana, 'help', '19:northhuddle0a41@thread.v2');
    expect((await inTeams.next(dana)).summary).toBe('How to use Fieldnote');
    expect(opened()).toBe(before.opened);
  });

  it('C6 has called Slack and Microsoft and nobody else', () => {
    const hosts = [...`${printed}${program.output()}`.matchAll(/^redirect: (.+)$/gm)].map(([, told]) => told).sort();
    expect([...new Set(hosts)]).toEqual([
      'called hooks.slack.com',
      'called login.botframework.com',
      'called login.microsoftonline.com',
      'called slack.com',
      'called smba.trafficmanager.net',
    ]);
  });
});
