import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addToTeams, answer, type Desk, openDesk, type Seat, say, takeSeat } from './browser-desk.ts';

/** A Wednesday, 3:40 in the afternoon in the invented county. */
const now = '2026-11-18T20:40:00Z';
const wide = { width: 1400, height: 900 };

let desk: Desk;
let seat: Seat;
beforeAll(async () => {
  desk = await openDesk(now);
});
afterAll(() => desk.close());
const sit = async (person: string, look = wide) => {
  seat = await takeSeat(desk, person, look);
  return seat;
};
afterEach(async () => {
  await seat.page.close();
  expect(seat.faults).toEqual([]);
});

/** What a person reads, on one line. */
// biome-ignore lint/performance/useDomNodeTextContent: the text content runs the lines of a card together.
const text = (message: Locator) => message.innerText().then((words) => words.replace(/\s+/g, ' '));
/** The words that are lit up on the page because a value read from them is pointed at. */
const litWords = () => seat.page.evaluate<string[]>("[...(CSS.highlights.get('evidence') ?? [])].map(String)");
const press = (within: Locator, name: string) => within.getByRole('button', { name, exact: true }).click();

/** Mends the length in the form, answers the question with one tap, signs, and asks for the time line. */
async function mendAnswerAndSign(pane: Locator, dialog: Locator, alias: string): Promise<Locator> {
  await press(await answer(pane, `${alias} · Draft`), 'Edit');
  await dialog.getByLabel('Length in minutes').fill('45');
  await press(dialog, 'Save');
  await press(await answer(pane, '45 minutes (entered by you)'), 'Yes');
  await press(await answer(pane, /Seen alone:?\s*Yes \(entered by you\)/), 'Sign');
  const signed = await answer(pane, `${alias} · Signed`);
  expect(await text(signed)).toContain('Signed by you, Wednesday, November 18, 2026, 3:4');
  expect(await signed.getByRole('button', { name: 'Sign', exact: true }).count()).toBe(0);
  await press(signed, 'Show case');
  return answer(pane, `Time line · ${alias}`);
}

describe('a note from words to the record, on the page', () => {
  it('in Slack is understood, mended, answered, signed and shown', async () => {
    const { slack, dialog } = await sit('w-1');
    const words = 'C-1042 home visit today 2pm with mom, 40 min. Fridge full. Mom will call the clinic thurs';
    await say(slack, words);
    const draft = await text(await answer(slack, 'C-1042 (A.D.R.) · Draft'));
    for (const shown of [
      `“${words}”`,
      'When: Wednesday, November 18, 2026, 2:00 PM “today 2pm”',
      'Length: 40 minutes “40 min”',
      'Who took part: mother “mom”',
      'Thursday, November 19, 2026 “thurs”',
      'Did you see the child alone?',
      'State of the home: Adequate “Fridge full”',
      'Only you can see this.',
    ]) {
      expect(draft).toContain(shown);
    }
    await (await answer(slack, 'C-1042 (A.D.R.) · Draft')).getByText('40 minutes').hover();
    expect(await litWords()).toEqual(['40 min']);
    const timeline = await text(await mendAnswerAndSign(slack, dialog, 'C-1042 (A.D.R.)'));
    expect(timeline).toContain(words);
    expect(timeline).toContain('Length: 45 minutes (entered by the caseworker)');
    expect(timeline).toContain('Signed by Dana Whitfield');
  });

  it('in Teams is understood, mended, answered, signed and shown', async () => {
    const { teams, dialog } = await sit('w-6');
    await addToTeams(teams);
    const words = 'C-1044 home visit yesterday 4pm with dad, 30 min. Lena at school. Next visit 12/2';
    await say(teams, words);
    const draft = await text(await answer(teams, 'C-1044 (L.V.) · Draft'));
    for (const shown of [words, 'Tuesday, November 17, 2026, 4:00 PM “yesterday 4pm”', '30 minutes “30 min”']) {
      expect(draft).toContain(shown);
    }
    await (await answer(teams, 'C-1044 (L.V.) · Draft')).getByText('30 minutes').click();
    expect(await litWords()).toEqual(['30 min']);
    const timeline = await text(await mendAnswerAndSign(teams, dialog, 'C-1044 (L.V.)'));
    expect(timeline).toContain(words);
    expect(timeline).toContain('45 minutes (entered by the caseworker)');
    expect(timeline).toContain('Signed by Nadia Farouk');
  });

  it('thrown away is gone, after one question', async () => {
    const { slack, dialog } = await sit('w-3');
    await say(slack, 'C-1201 phone call today 1pm, 10 min');
    await press(await answer(slack, 'C-1201 (D.O.) · Draft'), 'Discard');
    expect(await text(dialog)).toContain('This cannot be undone.');
    await press(dialog, 'Discard');
    expect(await text(await answer(slack, 'Draft discarded'))).toContain('Nothing is on record.');
  });
});

describe('the other ways in', () => {
  it('App Home shows unfinished drafts and my cases, and both can be opened', async () => {
    const { slack } = await sit('w-2');
    await say(slack, 'C-1101 saw Mr. Pruitt at the hospital today 11am, 20 min');
    await answer(slack, 'C-1101 (W.P.) · Draft');
    await press(slack, 'Home');
    const home = slack.locator('.home');
    await home.getByText('Unfinished (1)').waitFor();
    expect(await text(home)).toMatch(/C-1101 .*Wednesday, November 18, 2026, 11:00 AM/);
    for (const alias of ['C-1101 (W.P.)', 'C-1102 (O.B.)', 'C-1103 (H.L.)']) expect(await text(home)).toContain(alias);
    expect(await text(home)).not.toContain('Pruitt');
    await press(home, 'Resume');
    await home.getByRole('button', { name: 'Show', exact: true }).first().click();
    await press(slack, 'Messages');
    await answer(slack, 'Time line · C-1101 (W.P.)');
  });

  it('a colleague’s Slack message is kept word for word from its menu', async () => {
    const { slack, dialog } = await sit('w-1');
    await slack.getByRole('button', { name: 'north-unit' }).click();
    const message = await answer(slack, 'Ana is back in school since Monday');
    await message.getByLabel('More actions').click();
    await press(message, 'Save as case note');
    await dialog.getByText('The message is kept word for word.').waitFor();
    expect(await text(dialog)).toContain('Message from Nadia Farouk');
    await press(dialog, 'Save');
    await press(slack, 'Fieldnote APP');
    expect(await text(await answer(slack, 'Ana’s grandmother called me by mistake'))).toContain('Nadia Farouk');
  });

  it('a colleague’s Teams message is kept word for word from its menu', async () => {
    const { teams, dialog } = await sit('w-1');
    await teams.getByRole('button', { name: 'North huddle' }).click();
    const message = await answer(teams, 'Saw Theo’s dad in the hospital lobby');
    await message.getByLabel('More actions').click();
    await press(message, 'Save as case note');
    await dialog.getByText('The message is kept word for word.').waitFor();
    await press(dialog, 'Save');
    await teams.getByRole('button', { name: 'Fieldnote' }).first().click();
    expect(await text(await answer(teams, 'Message from Marcus Oyelaran'))).toContain('Saw Theo’s dad');
  });

  it('a guest is refused in both, in plain words, and is shown no case', async () => {
    const { slack, teams } = await sit('guest');
    await say(slack, 'show C-1042');
    expect(await text(await answer(slack, 'only for members of this organization'))).toContain('was not kept');
    await teams.getByRole('button', { name: 'Add Fieldnote' }).click();
    await say(teams, 'show C-1042');
    await answer(teams, 'only for members of this organization');
    expect(await text(slack.locator('.log'))).not.toContain('Time line');
    expect(await text(teams.locator('.log'))).not.toContain('Time line');
  });
});

it('the inspector shows payloads, audit rows and the outbox, and no words of a case in the last two', async () => {
  const { page, slack } = await sit('w-3');
  await say(slack, 'C-1202 phone call with Simone today 9am, 15 min, zebra stripes');
  await answer(slack, 'C-1202 (S.A.) · Draft');
  await page.getByRole('button', { name: 'Inspector', exact: true }).click();
  const inspector = page.locator('#inspector');
  const first = (words: string) => inspector.locator('.rows details', { hasText: words }).first();
  await first('→ bot').locator('summary').click();
  expect(await text(first('→ bot'))).toContain('zebra stripes');
  await inspector.getByRole('button', { name: /^Audit trail/ }).click();
  await first('note.draft').locator('summary').click();
  expect(await text(first('note.draft'))).toContain('"mac"');
  expect(await text(inspector)).not.toContain('zebra');
  await inspector.getByRole('button', { name: /^Outbox/ }).click();
  await first('sent').locator('summary').click();
  expect(await text(inspector)).not.toContain('zebra');
});
