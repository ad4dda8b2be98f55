import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addToTeams, answer, checkPage, type Desk, openDesk, type Seat, say, takeSeat } from './browser-desk.ts';

const phone = { width: 390, height: 844 };
const words = 'C-1052 home visit today 2pm with foster mom, 40 min. Jay showed me his room. Will call the school thurs';

let desk: Desk;
let seat: Seat;
beforeAll(async () => {
  desk = await openDesk('2026-11-18T20:40:00Z');
});
afterAll(() => desk.close());
afterEach(async () => {
  await seat.page.close();
  expect(seat.faults).toEqual([]);
});

const button = (within: Pick<Page, 'getByRole'>, name: string) => within.getByRole('button', { name, exact: true });

describe('on a phone, 390 pixels wide', () => {
  const fits = async () => expect(await checkPage(seat, 'beyondTheEdge')).toEqual([]);

  it('a note is written, mended and signed in Slack, and nothing lies beyond the edge', async () => {
    seat = await takeSeat(desk, 'w-1', phone);
    const { slack, dialog, page } = seat;
    await fits();
    await say(slack, words);
    const draft = await answer(slack, 'C-1052 (J.Q.) · Draft');
    await fits();
    await button(draft, 'Edit').click();
    await dialog.getByLabel('Length in minutes').fill('45');
    await fits();
    await button(dialog, 'Save').click();
    await button(await answer(slack, '45 minutes (entered by you)'), 'Sign').click();
    await button(await answer(slack, 'C-1052 (J.Q.) · Signed'), 'Show case').click();
    await answer(slack, 'Time line · C-1052 (J.Q.)');
    await fits();
    await button(slack, 'Home').click();
    await slack.getByText('Unfinished (0)').waitFor();
    await fits();
    await button(page, 'Inspector').click();
    await page
      .locator('#inspector')
      .getByRole('button', { name: /^Audit trail/ })
      .click();
    await fits();
  });

  it('every conversation and the other product are one tap away', async () => {
    seat = await takeSeat(desk, 'w-1', phone);
    const { page, slack, teams } = seat;
    await slack.getByRole('button', { name: 'field-ops' }).click();
    await answer(slack, 'Van 2 is in the shop');
    await fits();
    await button(page, 'Teams').click();
    expect(await slack.isVisible()).toBe(false);
    await addToTeams(teams);
    await say(teams, words);
    await answer(teams, 'C-1052 (J.Q.) · Draft');
    await fits();
    await teams.getByRole('button', { name: 'North huddle' }).click();
    await answer(teams, 'hospital lobby');
    await fits();
  });
});

describe('for everybody', () => {
  const isReadable = async () => {
    expect(await checkPage(seat, 'unnamedControls')).toEqual([]);
    expect(await checkPage(seat, 'imagesWithoutAlt')).toEqual([]);
    expect(await checkPage(seat, 'faintText')).toEqual([]);
  };

  it('controls have names, images alternatives and words contrast: messages, forms, home and inspector', async () => {
    seat = await takeSeat(desk, 'w-6', { width: 1400, height: 900 });
    const { page, slack, teams, dialog } = seat;
    await isReadable();
    await addToTeams(teams);
    for (const pane of [slack, teams]) {
      await say(pane, 'C-1045 home visit today 2pm with mom, 40 min');
      await button(await answer(pane, 'C-1045 (N.C.) · Draft'), 'Edit').click();
      await dialog.getByLabel('Length in minutes').waitFor();
      await isReadable();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await isReadable();
    }
    await button(await answer(slack, 'C-1045 (N.C.) · Draft'), 'Discard').click();
    await dialog.getByText('This cannot be undone.').waitFor();
    await isReadable();
    await page.keyboard.press('Escape');
    await button(slack, 'Home').click();
    await slack.getByText('My cases').waitFor();
    await button(page, 'Inspector').click();
    await page.locator('#inspector summary').first().click();
    await isReadable();
  });

  it('a note can be written and signed with the keyboard alone', async () => {
    seat = await takeSeat(desk, 'w-4', { width: 1400, height: 900 });
    const { page, slack } = seat;
    await slack.getByRole('textbox').focus();
    await page.keyboard.type('C-1302 phone call today 1pm, 10 min');
    await page.keyboard.press('Enter');
    const sign = button(await answer(slack, 'C-1302 (H.S.) · Draft'), 'Sign');
    const holdsFocus = () => sign.evaluate((node) => node.matches(':focus'));
    for (let steps = 0; steps < 40 && !(await holdsFocus()); steps += 1) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await answer(slack, 'C-1302 (H.S.) · Signed');
  });
});
