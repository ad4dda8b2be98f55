import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asJson, type Json } from '#playground/json.ts';
import { people } from '#playground/people.ts';
import { launchBrowser } from '../../e2e/browser.ts';
import { type StubBot, startStubBot } from './stub-bot.ts';

const dana = people[0]?.slack.id ?? '';
const plain = (text: string) => ({ type: 'plain_text', text });
const button = (label: string, id: string, extra: object = {}) => ({
  type: 'button',
  action_id: id,
  value: 'ticket',
  text: plain(label),
  ...extra,
});
const field = (id: string, label: string, element: object, extra: object = {}) => ({
  type: 'input',
  block_id: id,
  label: plain(label),
  element: { action_id: id, ...element },
  ...extra,
});
const option = (value: string, label: string) => ({ text: plain(label), value });
const form = {
  type: 'modal',
  notify_on_close: true,
  title: plain('Edit draft'),
  submit: plain('Save'),
  blocks: [
    field(
      'words',
      'What happened',
      { type: 'plain_text_input', multiline: true, initial_value: 'hv' },
      { dispatch_action: true },
    ),
    field('mode', 'How', { type: 'static_select', options: [option('home', 'Home visit'), option('phone', 'Phone')] }),
    field(
      'who',
      'Who',
      { type: 'checkboxes', options: [option('mother', 'Mother'), option('child', 'Child')] },
      { optional: true },
    ),
  ],
};

let browser: Browser;
let bot: StubBot;
let page: Page;
let slack: Locator;
let teams: Locator;
let faults: string[];

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  bot = await startStubBot();
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(10_000);
  faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(`${bot.origin}/playground`);
  slack = page.locator('#slack');
  teams = page.locator('#teams');
  await slack.getByRole('textbox').waitFor();
});
afterEach(async () => {
  await page.close();
  await bot.stop();
  expect(faults).toEqual([]);
});

const type = async (pane: Locator, words: string) => {
  await pane.getByRole('textbox').fill(words);
  await pane.getByRole('textbox').press('Enter');
};
/** Resolves with the first thing the bot hears that fits. */
const hears = (fits: (heard: Json) => boolean, platform: 'slack' | 'teams' = 'slack') =>
  expect.poll(() => bot.heard[platform].find(fits), { timeout: 10_000 });

describe('the page in a real browser', () => {
  it('sends a voice clip from either side: words said in it, or a recording that was picked', async () => {
    page.on('dialog', (dialog) => dialog.accept('home visit today'));
    await slack.getByRole('button', { name: 'Say something as a voice clip' }).click();
    await hears((heard) => asJson(heard.event).subtype === 'file_share').toBeDefined();
    await slack.getByText('Voice clip').waitFor();
    const recording = { name: 'clip.ogg', mimeType: 'audio/ogg', buffer: Buffer.from('a recording') };
    await teams.getByLabel('Recording', { exact: true }).setInputFiles(recording);
    await hears((heard) => JSON.stringify(heard.attachments ?? '').includes('audio/ogg'), 'teams').toBeDefined();
    await teams.getByText('Voice clip').waitFor();
  });

  it('draws what was said in Slack without ever taking it for HTML', async () => {
    await bot.slack('chat.postMessage', {
      channel: dana,
      text: 'x',
      blocks: [
        {
          type: 'section',
          text: {
            type: 'mrkdwn',
            text: '*bold* _it_ `code` <https://example.org|link> &lt;b&gt; <@U0FIELDNOTE>\n> quoted',
          },
        },
        { type: 'section', text: plain('<img src=x onerror=alert(1)> *as it is*') },
        { type: 'context', elements: [plain('Only you')] },
      ],
    });
    const body = slack.locator('.message .body');
    await body.getByText('bold', { exact: true }).waitFor();
    expect(await body.locator('strong').last().textContent()).toBe('bold');
    expect(await body.locator('em').textContent()).toBe('it');
    expect(await body.locator('a').getAttribute('href')).toBe('https://example.org');
    expect(await body.locator('blockquote').textContent()).toBe('quoted');
    expect(await body.getByText('<b>').count()).toBe(1);
    expect(await body.getByText('<img src=x onerror=alert(1)> *as it is*').count()).toBe(1);
  });

  it('completes /case as a slash command', async () => {
    await slack.getByRole('textbox').fill('/ca');
    await slack.getByRole('option', { name: /\/case/ }).waitFor();
    await slack.getByRole('textbox').press('Tab');
    expect(await slack.getByRole('textbox').inputValue()).toBe('/case ');
    await type(slack, '/case help');
    await hears((heard) => heard.command === '/case' && heard.text === 'help').toBeTruthy();
  });

  it('asks before a button that wants it, and presses only after yes', async () => {
    const confirm = {
      title: plain('Sign?'),
      text: plain('It cannot be changed.'),
      confirm: plain('Sign it'),
      deny: plain('Not yet'),
    };
    const elements = [button('Sign', 'note.sign', { confirm })];
    await bot.slack('chat.postMessage', { channel: dana, text: 'x', blocks: [{ type: 'actions', elements }] });
    const sign = slack.getByRole('button', { name: 'Sign' });
    await sign.click();
    await page.getByRole('button', { name: 'Not yet' }).click();
    expect(bot.heard.slack).toEqual([]);
    await sign.click();
    await page.getByRole('button', { name: 'Sign it' }).click();
    await hears((heard) => heard.type === 'block_actions').toBeTruthy();
  });

  it('fills a form, keeps what was typed when the bot finds fault, and sends it again (F8, F9)', async () => {
    const answers = [{ response_action: 'errors', errors: { words: 'Say a little more' } }, undefined];
    bot.onSlack = async ({ type: kind, trigger_id }) => {
      if (kind === 'shortcut') await bot.slack('views.open', { trigger_id, view: form });
      return kind === 'view_submission' ? answers.shift() : undefined;
    };
    await slack.locator('.lightning summary').click();
    await slack.getByRole('button', { name: 'New case note' }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit draft' });
    await dialog.getByLabel('What happened').fill('hv today');
    await hears((heard) => heard.type === 'block_actions').toBeTruthy();
    await dialog.getByLabel('How').selectOption('phone');
    await dialog.getByLabel('Child').check();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Say a little more').waitFor();
    expect(await dialog.getByLabel('What happened').inputValue()).toBe('hv today');
    expect(await dialog.getByLabel('Child').isChecked()).toBe(true);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    const [, again] = bot.heard.slack.filter((heard) => heard.type === 'view_submission');
    expect(asJson(asJson(again?.view).state).values).toMatchObject({
      words: { words: { value: 'hv today' } },
      mode: { mode: { selected_option: { value: 'phone' } } },
      who: { who: { selected_options: [{ value: 'child' }] } },
    });
  });

  it('tells the bot when a form is closed with the Escape key (F8)', async () => {
    bot.onSlack = async ({ type: kind, trigger_id }) => {
      if (kind === 'message_action') await bot.slack('views.open', { trigger_id, view: form });
      return undefined;
    };
    await slack.getByRole('button', { name: 'north-unit' }).click();
    await slack.locator('.message .menu summary').last().click();
    await slack.getByRole('button', { name: 'Save as case note' }).last().click();
    await page.getByRole('dialog').getByLabel('What happened').waitFor();
    await page.keyboard.press('Escape');
    await hears((heard) => heard.type === 'view_closed').toBeTruthy();
  });

  it('shows the home tab', async () => {
    bot.onSlack = async () => {
      await bot.slack('views.publish', {
        user_id: dana,
        view: { type: 'home', blocks: [{ type: 'header', text: plain('My cases') }] },
      });
      return undefined;
    };
    await slack.getByRole('button', { name: 'Home', exact: true }).click();
    await slack.getByRole('heading', { name: 'My cases' }).waitFor();
  });

  it('shows private messages only while acting as their person', async () => {
    await bot.slack('chat.postEphemeral', { channel: 'C0NORTHUNT', user: dana, text: 'for Dana alone' });
    await slack.getByRole('button', { name: 'north-unit' }).click();
    await slack.getByText('for Dana alone').waitFor();
    await page.getByLabel('Acting as').selectOption('w-7');
    await slack.getByRole('button', { name: 'north-unit' }).click();
    await slack.getByText('Morning all').waitFor();
    expect(await slack.getByText('for Dana alone').count()).toBe(0);
  });

  it('draws an Adaptive Card, presses it, and shows the card that comes back', async () => {
    const card = (text: string) => ({
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        { type: 'TextBlock', text: `**${text}** <i>`, wrap: true },
        { type: 'Input.Text', id: 'remark', label: 'Remark' },
      ],
      actions: [{ type: 'Action.Execute', title: 'Sign', verb: 'note.sign', data: { ticket: 't' } }],
    });
    const attachment = (text: string) => ({
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: card(text),
    });
    bot.onTeams = async ({ type: kind, conversation }) => {
      if (kind === 'message') await bot.teams(String(asJson(conversation).id), { attachments: [attachment('Draft')] });
      if (kind !== 'invoke') return undefined;
      return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card('Signed') };
    };
    await teams.getByRole('button', { name: 'Add Fieldnote' }).click();
    await hears((heard) => heard.type === 'installationUpdate', 'teams').toBeTruthy();
    await teams.getByLabel('Type a message').fill('hv');
    await teams.getByLabel('Type a message').press('Enter');
    await teams.getByLabel('Remark').fill('fine');
    await teams.getByRole('button', { name: 'Sign' }).click();
    await teams.getByText('Signed').waitFor();
    expect(await teams.locator('.card strong').textContent()).toBe('Signed');
    const pressed = bot.heard.teams.find((heard) => heard.type === 'invoke');
    expect(pressed?.value).toMatchObject({ action: { verb: 'note.sign', data: { ticket: 't', remark: 'fine' } } });
  });

  it('redraws a card once for the reader it names', async () => {
    const by = people[0]?.teams.aadObjectId.replaceAll('-', '');
    const card = (text: string) => ({
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'TextBlock', text }],
      refresh: { action: { type: 'Action.Execute', title: 'r', verb: 'note.view' }, userIds: [`29:1${by}`] },
    });
    bot.onTeams = async () => ({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: card('newest'),
    });
    const content = card('old');
    await bot.teams(`a:1${by}`, { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] });
    await teams.getByText('newest').waitFor();
    expect(bot.heard.teams.map((heard) => asJson(heard.value).trigger)).toEqual(['automatic']);
  });

  it('fits a phone, one product at a time', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await teams.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Teams', exact: true }).click();
    expect([await teams.isVisible(), await slack.isVisible()]).toEqual([true, false]);
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(390);
  });

  it('inspects what went over the wire', async () => {
    await type(slack, 'hv today');
    await page.getByRole('button', { name: 'Inspector' }).click();
    const drawer = page.getByRole('complementary', { name: 'Inspector' });
    await drawer.getByText('say', { exact: true }).click();
    await drawer.getByText(/"channel_type": "im"/).waitFor();
    await drawer.getByRole('button', { name: /Audit trail \(1\)/ }).click();
    await drawer.getByText('note.sign').first().waitFor();
  });

  it('says so when the bot does not answer as it should', async () => {
    await page.route('**/playground/deed', (route) => route.fulfill({ json: { statuses: [500], late: false } }));
    await type(slack, 'hv today');
    await page.getByRole('status').getByText('The bot answered 500.').waitFor();
  });
});
