import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { startProgram } from './program.ts';

/** The program as it runs with no configuration, and a browser to look at its playground. */
export interface Desk {
  readonly browser: Browser;
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts the program on an empty folder; its clock starts at `now` (ISO), its secrets are new. */
export async function openDesk(now: string): Promise<Desk> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fieldnote-desk-'));
  const starting = startProgram({ FIELDNOTE_DATA_DIR: dataDir, FIELDNOTE_CLOCK: now });
  const [program, browser] = await Promise.all([starting, launchBrowser()]);
  return {
    browser,
    origin: program.origin,
    async close() {
      await browser.close();
      await program.kill('SIGTERM');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The page as one person uses it. */
export interface Seat {
  readonly page: Page;
  readonly slack: Locator;
  readonly teams: Locator;
  readonly dialog: Locator;
  /** What the browser complained of. */
  readonly faults: readonly string[];
}

export interface Look {
  readonly width: number;
  readonly height: number;
  /** Device pixels to a CSS pixel. */
  readonly scale?: number;
}

/** Opens the playground as the person with this key of the example roster. */
export async function takeSeat(
  { browser, origin }: Desk,
  person: string,
  { width, height, scale = 1 }: Look,
): Promise<Seat> {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (response) => {
    if (!response.ok()) faults.push(`${response.status()} ${response.request().postData() ?? response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  await page.addInitScript((key) => {
    if (!sessionStorage.getItem('acting')) sessionStorage.setItem('acting', key);
  }, person);
  await page.addInitScript({ path: fileURLToPath(new URL('browser-checks.js', import.meta.url)) });
  await page.goto(`${origin}/playground`);
  const slack = page.locator('#slack');
  // On a narrow screen only one of the two is in sight.
  await slack.getByRole('textbox').waitFor();
  return { page, slack, teams: page.locator('#teams'), dialog: page.locator('dialog'), faults };
}

/** Types words into a conversation and sends them. */
export async function say(pane: Locator, words: string): Promise<void> {
  await pane.getByRole('textbox').fill(words);
  await pane.getByRole('textbox').press('Enter');
}

/** The newest message of a conversation that holds these words, once it is there. */
export async function answer(pane: Locator, holding: string | RegExp): Promise<Locator> {
  const message = pane.locator('.message', { hasText: holding }).last();
  await message.waitFor();
  return message;
}

/** Puts the bot into the person's Teams, which greets them. */
export async function addToTeams(teams: Locator): Promise<void> {
  await teams.getByRole('button', { name: 'Add Fieldnote' }).click();
  await answer(teams, 'Hello, I am Fieldnote');
}

/** Looks the page over: what is wrong, as pieces of its HTML. */
export const checkPage = (
  { page }: Seat,
  what: 'unnamedControls' | 'imagesWithoutAlt' | 'faintText' | 'beyondTheEdge',
): Promise<string[]> => page.evaluate(`checks.${what}()`);
