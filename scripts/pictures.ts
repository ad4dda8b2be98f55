import { mkdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import { addToTeams, answer, type Desk, openDesk, type Seat, say, takeSeat } from '../test/e2e/browser-desk.ts';

/** A Wednesday, 3:40 in the afternoon in the invented county: the same days on the pictures every time. */
const now = '2026-11-18T20:40:00Z';
const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
/** The README is read at about this width; a picture has two pixels for each of its own. */
const page = { width: 720, height: 1100, scale: 2 };
const phone = { width: 390, height: 844, scale: 2 };
/** What lies under a form would show at its round corners. */
const bare = 'dialog::backdrop { background: #fff !important } dialog { box-shadow: none !important }';
const mostBytes = 300_000;

const visit =
  'hv to Ana today 2pm w/ mom and grandma, 40 min. Fridge full, Ana has a cough but no fever. Mom will call the clinic thurs';
const discharge =
  'Saw Mr. Pruitt at the hospital today 10:30am w/ his daughter, 20 min. He wants to go home. Will call home health tomorrow';
const schoolCall =
  'C-1042 phone call with teacher today 9am, 10 min. Ana was in class all week. Will visit the school 12/2';

const worry =
  'C-1042 hv today 1pm w/ mom, 30 min. Mom states her ex threatened to come back with a gun. Kids at school';
const carport = 'C-1042 sat with mom under her carport today 9am, 25 min, her godmother Inez listened in';

const press = (within: Locator, name: string) => within.getByRole('button', { name, exact: true }).click();

/** Takes the picture of these and what lies between them, with some room around it (CSS pixels); of the screen without. */
async function take({ page }: Seat, name: string, shown: readonly Locator[] = [], room = 0): Promise<void> {
  await page.mouse.move(0, 0);
  const areas = await Promise.all(shown.map((one) => boxOf(name, one)));
  const [left, top] = [Math.min(...areas.map(({ x }) => x)), Math.min(...areas.map(({ y }) => y))];
  const right = Math.max(...areas.map(({ x, width }) => x + width));
  const bottom = Math.max(...areas.map(({ y, height }) => y + height));
  const clip = { x: left - room, y: top - room, width: right - left + 2 * room, height: bottom - top + 2 * room };
  const path = `${folder}${name}.png`;
  await page.screenshot({ path, style: bare, animations: 'disabled', ...(areas.length > 0 && { clip }) });
  const { size } = await stat(path);
  if (size > mostBytes) throw new Error(`${name}.png has ${size} bytes, which is too many for a README`);
  console.log(`docs/pictures/${name}.png  ${Math.round(size / 1000)} kB`);
}

async function boxOf(name: string, shown: Locator) {
  const box = await shown.boundingBox();
  if (!box) throw new Error(`what ${name}.png is to show was drawn anew at that moment: run it again`);
  return box;
}

/** The draft from a caseworker's words in Slack, its form, and the time line once it is signed. */
async function pictureSlack(desk: Desk): Promise<void> {
  const seat = await takeSeat(desk, 'w-1', page);
  const { slack, dialog } = seat;
  await say(slack, schoolCall);
  await press(await answer(slack, 'C-1042 (A.D.R.) · Draft'), 'Sign');
  await answer(slack, 'C-1042 (A.D.R.) · Signed');
  await say(slack, visit);
  const draft = await answer(slack, 'C-1042 (A.D.R.) · Draft');
  await take(seat, 'draft-slack', [slack.locator('.message', { hasText: visit }).first(), draft]);

  await press(draft, 'Edit');
  await dialog.getByText('Edit draft').waitFor();
  await take(seat, 'form', [dialog]);
  await press(dialog, 'Cancel');
  // The closed form has kept the draft, and the card says so.
  await draft.getByText('(edited)').waitFor();

  await press(await answer(slack, 'Did you see the child alone?'), 'Yes');
  await press(await answer(slack, /Seen alone:?\s*Yes/), 'Sign');
  await answer(slack, /Signed.*hv to Ana/);
  await say(slack, 'show C-1042');
  await take(seat, 'timeline', [await answer(slack, 'Time line · C-1042 (A.D.R.)')]);
  await seat.page.close();
}

/** A risk in the words with the protocol below the draft, and what a second reading offers. */
async function pictureRiskAndSecondLook(desk: Desk): Promise<void> {
  const seat = await takeSeat(desk, 'w-1', page);
  const { slack } = seat;
  await say(slack, worry);
  await answer(slack, /Risk signal for|Acknowledge/);
  await take(seat, 'risk', [await answer(slack, 'Acknowledge')]);
  await say(slack, carport);
  await take(seat, 'second-look', [await answer(slack, 'a second reading says')]);
  await seat.page.close();
}

/** Another caseworker, in hospital discharge. */
async function pictureTeams(desk: Desk): Promise<void> {
  const seat = await takeSeat(desk, 'w-2', page);
  const { teams } = seat;
  await press(seat.page.locator('nav.tabs'), 'Teams');
  await addToTeams(teams);
  await say(teams, discharge);
  const draft = await answer(teams, 'C-1101 (W.P.) · Draft');
  await take(seat, 'draft-teams', [teams.locator('.message.mine').last(), draft], 9);
  await seat.page.close();
}

/** App Home with the draft that was left in Teams, and the whole of a phone's screen. */
async function pictureHomeAndPhone(desk: Desk): Promise<void> {
  const seat = await takeSeat(desk, 'w-2', page);
  await press(seat.slack, 'Home');
  await seat.slack.getByText('Unfinished (1)').waitFor();
  await take(seat, 'home', [seat.slack.locator('.room > header'), seat.slack.locator('.home .sheet')]);
  await seat.page.close();

  const small = await takeSeat(desk, 'w-6', phone);
  await say(small.slack, 'C-1044 hv today 1pm w/ dad, 30 min. Lena showed me her room');
  await answer(small.slack, 'C-1044 (L.V.) · Draft');
  await take(small, 'phone');
  await small.page.close();
}

await mkdir(folder, { recursive: true });
const desk = await openDesk(now);
try {
  await pictureSlack(desk);
  await pictureTeams(desk);
  await pictureRiskAndSecondLook(desk);
  await pictureHomeAndPhone(desk);
} finally {
  await desk.close();
}
