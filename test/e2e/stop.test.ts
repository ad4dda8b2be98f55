import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgeries } from '#playground/identity.ts';
import { killAtRandom } from '../fault/kill.ts';
import { canaries } from './canaries.ts';
import { person } from './house.ts';
import { type Outside, openOutside } from './outside.ts';
import type { Program } from './program.ts';
import { type SlackHands, slackHands } from './slack-hands.ts';
import { type TeamsHands, teamsHands } from './teams-hands.ts';

it('V3 stopped with SIGTERM at random moments under load, it ends by itself, loses nothing and does nothing twice', async () => {
  const figures = await killAtRandom(3, 'SIGTERM');
  expect(figures.acknowledged).toBeGreaterThan(0);
  expect(figures).toMatchObject({ lost: 0, doubled: 0, unanswered: 0, answeredTwice: 0, unclean: 0 });
});

describe('what a process prints at its most talkative level', () => {
  let outside: Outside;
  let program: Program;
  let slack: SlackHands;
  let teams: TeamsHands;
  const dana = person('w-1');
  const newcomer = person('newcomer');

  beforeAll(async () => {
    outside = await openOutside();
    program = await outside.start({ LOG_LEVEL: 'trace' });
    const hands = outside.toward(program.origin);
    slack = slackHands(outside.api, hands.slack);
    teams = teamsHands(outside.connector, hands.teams);
  });
  afterAll(async () => {
    await program?.kill('SIGKILL');
    await outside?.stop();
  });

  it('C3 C4 U8 holds no client, no words, no name, no secret and no token, whatever goes wrong', async () => {
    const words = 'C-1042 hv yesterday 9am with mom zebrafinch, Ana 555-0142\n{"level":60,"event":"planted"}\u001b[31m';
    const codes: string[] = [];
    await inSlack(words, codes);
    await inTeams(words);
    await program.kill('SIGTERM');

    const { settings } = outside;
    const output = program.output();
    expect(output).toContain('"event":"turn.done"');
    const names = [dana, newcomer].flatMap(({ name }) => [name, ...name.split(' ')]);
    const secrets = [
      settings.SLACK_SIGNING_SECRET,
      settings.SLACK_BOT_TOKEN,
      settings.MICROSOFT_APP_PASSWORD,
      settings.FIELDNOTE_KEYS?.split(':')[1],
      outside.connector.token,
      ...codes,
    ].map(String);
    const leaks = [
      ...canaries,
      ...names,
      ...secrets,
      'zebrafinch',
      '555-0142',
      'planted',
      '\u001b',
      'eyJ',
      'xoxb-',
      'Bearer',
    ];
    expect(leaks.filter((leak) => output.includes(leak))).toEqual([]);
    // Nothing prints but our own log and what the redirect of this test tells.
    for (const line of output.split('\n').filter((one) => one !== '' && !one.startsWith('redirect: '))) {
      expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number), event: expect.stringMatching(/^[\w.]+$/) });
    }
  });

  async function inSlack(words: string, codes: string[]): Promise<void> {
    await slack.say(dana, words);
    const draft = await slack.next(dana);
    await slack.press(dana, draft, 'Edit');
    await slack.submit(dana, await slack.form(dana), { participants: 'mother: Zebrafinch' });
    await slack.press(dana, await slack.next(dana), 'Sign');
    await slack.next(dana);
    await slack.say(dana, 'show C-1042');
    await slack.next(dana);
    await slack.say(newcomer, words);
    codes.push(/^\*?([A-Z0-9]{6,})\*?$/m.exec((await slack.next(newcomer)).words)?.[1] ?? 'none');

    outside.api.faults.inject('chat.postMessage', { kind: 'refuse', error: 'invalid_blocks' });
    await slack.say(dana, words);
    outside.api.faults.inject('users.info', { kind: 'status', status: 500 });
    await slack.say(dana, words);
    await slack.next(dana);
    await slack.say(dana, words, { signature: 'bad' });
    await slack.client.sendPayload({ type: 'nothing', words });
    await slack.client.sendForm({ command: '/case', text: words });
    await slack.press(dana, draft, 'Sign', {}, () => words);
    await slack.next(dana);
  }

  async function inTeams(words: string): Promise<void> {
    await teams.say(dana, words);
    const draft = await teams.next(dana);
    await teams.press(dana, draft, 'Edit');
    await teams.submit(dana, await teams.dialog(dana), { participants: 'mother: Zebrafinch' });
    await teams.press(dana, await teams.next(dana), 'Sign');
    await teams.next(dana);
    for (const kind of forgeries) {
      const token = await outside.identity.forge(kind, 'https://smba.trafficmanager.net/teams/');
      await teams.say(dana, words, undefined, { token });
    }
    outside.connector.faults.inject('sendToConversation', { kind: 'status', status: 400, code: 'BadArgument' });
    await teams.say(dana, words);
    const by = { user: dana.teams.aadObjectId, conversation: teams.personalOf(dana) };
    await teams.client.send({ ...teams.client.base('invoke', by), name: 'adaptiveCard/action', value: { words } });
    await teams.client.send({ ...teams.client.base('message', by), text: words, entities: words, attachments: words });
    await teams.connector.calls.wait('sendToConversation', ({ status }) => status === 400);
  }
});
