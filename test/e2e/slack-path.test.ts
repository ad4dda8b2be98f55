import { describe, expect, it } from 'vitest';
import { asJson } from '#playground/json.ts';
import { expectQuietPlaces } from './canaries.ts';
import { person, sharedHouse } from './house.ts';

const house = await sharedHouse();
const { slack } = house;
const dana = person('w-1');
const nadia = person('w-6');
const unit = 'C0NORTHUNT';

const said = (channel: string) => slack.workspace.messages.filter((message) => message.channel === channel);

describe('a note in Slack, from the sentence to the record', () => {
  it('is understood, mended in the form, answered with one tap, signed, shown and added to', async () => {
    const draft = await slack.ask(dana, 'C-1042 hv today 9am with mom, fridge full, will call the clinic Friday');
    expect(draft.words).toMatch(/C-1042 .*draft/i);
    for (const read of [
      'Home visit',
      'Wednesday, March 4',
      '9:00 AM',
      'mother',
      'call the clinic',
      'Friday, March 6',
    ]) {
      expect(draft.words).toContain(read);
    }
    expect(draft.labels).toEqual(expect.arrayContaining(['Sign', 'Edit', 'Discard']));

    await slack.press(dana, draft, 'Edit');
    const form = await slack.form(dana);
    expect(slack.wordsOf(form)).toContain('fridge full');
    const mended = await slack.reply(
      dana,
      slack.submit(dana, form, { durationMinutes: '40', participants: 'mother: Rosa' }),
    );
    expect(mended.ts).toBe(draft.ts);
    expect(mended.words).toContain('40 minutes');
    expect(mended.words).toContain('Rosa');

    const answered = await slack.tap(dana, mended, 'Yes');
    const note = await slack.tap(dana, answered, 'Sign');
    expect(note.ts).toBe(draft.ts);
    expect(note.words).toMatch(/C-1042 .*signed/i);
    expect(note.words).not.toMatch(/late entry/i);
    expect(note.labels).not.toContain('Sign');

    await slack.press(dana, note, 'Addendum');
    const addendum = await slack.form(dana);
    const added = await slack.reply(
      dana,
      slack.submit(dana, addendum, { reason: 'Forgot the school', text: 'Mom showed the report card.' }),
    );
    expect(added.words).toContain('Forgot the school');

    const line = await slack.ask(dana, 'show C-1042');
    for (const shown of ['fridge full', '40 minutes', 'Dana Whitfield', 'Mom showed the report card.', 'Yes']) {
      expect(line.words).toContain(shown);
    }
    expect(await house.prisma.contact.count()).toBe(1);
    expect(await house.prisma.followUp.count()).toBe(1);
  });

  it('can be typed after /case and after a mention in a channel; others there read only that it was answered', async () => {
    const before = said(unit).length;
    await slack.command(dana, 'note C-1043 hv today 10am with dad', unit);
    expect((await slack.next(dana)).words).toContain('C-1043');
    await slack.client.mention({ user: dana.slack.id, channel: unit, text: 'C-1043 called dad today 11am, 10 min' });
    expect((await slack.next(dana)).words).toContain('10 minutes');
    await house.settled();
    const told = said(unit).slice(before);
    expect(told.filter((one) => one.user !== dana.slack.id).map((one) => [one.onlyFor, one.text])).toEqual([
      [dana.slack.id, 'I answered you privately'],
      [null, 'I answered you privately'],
    ]);
  });

  it('can be discarded, and is then gone', async () => {
    const before = await house.notes();
    const draft = await slack.ask(dana, 'C-1043 office visit today 1pm with dad');
    expect(await house.notes()).toBe(before + 1);
    expect((await slack.tap(dana, draft, 'Discard')).text).toBe('Draft discarded');
    expect(await house.notes()).toBe(before);
    // An old copy of the card on another device.
    expect((await slack.tap(dana, draft, 'Sign')).text).toBe('Not done');
  });

  it('U6 is marked as a late entry by rule when it is signed long after the contact', async () => {
    const draft = await slack.ask(dana, 'C-1043 hv 2/20 10am with dad');
    expect(draft.words).toMatch(/late entry/i);
    const late = await slack.tap(dana, draft, 'Sign');
    expect(late.words).toMatch(/signed/i);
    expect(late.words).toMatch(/late entry/i);
  });

  it('asks which case is meant when a name fits several, and puts the draft on the one that is picked', async () => {
    const draft = await slack.ask(dana, 'saw Quintero today 9am at home with mom');
    expect(draft.labels.some((label) => label.startsWith('C-1051 Marisol'))).toBe(true);
    expect(draft.labels).not.toContain('Sign');
    const picked = await slack.reply(
      dana,
      slack.press(dana, draft, draft.labels.find((label) => label.startsWith('C-1052')) ?? ''),
    );
    expect(picked.words).toContain('C-1052');
    expect(picked.labels).toContain('Sign');
  });

  it('becomes two drafts when it tells of two clients', async () => {
    await slack.say(dana, 'Ana: home visit today 9am with mom, all good. Theo: called dad today 11am, no answer.');
    const drafts = [await slack.next(dana), await slack.next(dana)];
    expect(drafts.map(({ text }) => text).sort()).toEqual([
      'Draft note for C-1042 (A.D.R.)',
      'Draft note for C-1043 (T.B.)',
    ]);
    // Neither note holds the other client's words.
    for (const draft of drafts) expect(draft.words.includes('all good')).toBe(!draft.words.includes('no answer'));
  });
});

describe('a message that is kept in Slack', () => {
  const text = 'Grandma called me by mistake about C-1042: back in school since Monday, coughing but no fever.';

  it('F22 becomes a draft with quote, author, time and address, and stays as it was when the message changes', async () => {
    const { ts } = slack.client.say({ user: nadia.slack.id, channel: unit, text });
    const on = { user: dana.slack.id, channel: unit, ts, callbackId: 'note.save' };
    await slack.client.messageShortcut(on);
    const form = await slack.form(dana);
    expect(slack.wordsOf(form)).toContain(text);
    expect(slack.wordsOf(form)).toContain(nadia.name);
    const draft = await slack.reply(dana, slack.submit(dana, form, { words: 'Will call her back' }));
    expect(draft.words).toContain('coughing but no fever');
    expect(draft.words).toContain('Will call her back');
    expect(draft.words).toContain(nadia.name);
    const row = await house.lastNote();
    expect(row.rawText).toBe(`${text}\n\nWill call her back`);
    expect(asJson(row.source).captured).toEqual({
      author: nadia.name,
      at: new Date(Number(ts) * 1000).toISOString(),
      permalink: `https://riverbend-playground.slack.com/archives/${unit}/p${ts.replace('.', '')}`,
    });

    const reopened = async () => {
      await slack.press(dana, await draftList(), 'Open');
      return slack.next(dana);
    };
    await slack.client.editMessage({ channel: unit, ts, text: 'Nothing to see here' });
    await house.settled();
    const edited = await reopened();
    expect(edited.words).toContain('coughing but no fever');
    expect(edited.words).toContain('edited since');
    await slack.client.deleteMessage({ channel: unit, ts });
    await house.settled();
    const deleted = await reopened();
    expect(deleted.words).toContain('coughing but no fever');
    expect(deleted.words).toContain('deleted since');
  });

  const draftList = async () => {
    slack.reader.catchUp();
    return slack.ask(dana, 'drafts');
  };
});

describe('the other ways in', () => {
  it('the shortcut "New case note" opens a form whose words become a draft', async () => {
    await slack.client.globalShortcut({ user: dana.slack.id, callbackId: 'note.new' });
    const form = await slack.form(dana);
    const draft = await slack.reply(
      dana,
      slack.submit(dana, form, { words: 'C-1043 video call today 2pm with Theo, 25 min' }),
    );
    expect(draft.words).toContain('25 minutes');
  });

  it('D3 F18 the home tab shows open drafts and cases by alias, and starts a note', async () => {
    await slack.ask(dana, 'C-1042 called grandma today 8am');
    const home = await slack.home(dana);
    const words = slack.wordsOf(home);
    expect(words).toContain('C-1042 (A.D.R.)');
    expect(words).toContain('C-1052 (J.Q.)');
    for (const named of ['Delgado', 'Theo', 'Quintero', 'grandma']) expect(words).not.toContain(named);
    await slack.client.pressInView({ user: dana.slack.id, viewId: home.id, actionId: 'note.new' });
    await slack.close(dana, await slack.form(dana));
  });

  it.each([
    ['w-1', 'worker'],
    ['w-7', 'supervisor'],
    ['w-9', 'admin'],
    ['w-10', 'auditor'],
  ])('help, hi and hello answer %s, the %s', async (key) => {
    const who = person(key);
    for (const word of ['help', 'Hi', 'hello!']) {
      await slack.say(who, word);
      expect((await slack.next(who)).text).toBe('How to use Fieldnote');
    }
    await slack.command(who, 'help');
    expect((await slack.next(who)).text).toBe('How to use Fieldnote');
    await slack.home(who);
  });
});

describe('what is odd to read', () => {
  const odd = [
    ['emoji', 'C-1042 hv today 9am with mom 👩‍👧‍👦🏽 smiling 😀'],
    ['words from right to left', 'C-1042 hv today 9am with mom, she said שלום וברכה and مرحبا'],
    ['signs of no width', 'C-1042 hv today 9am with mom, fri\u200bdge f\u2060ull \u202edesrever\u202c end'],
    ['signs of formatting', 'C-1042 hv today 9am with mom, *bold* _under_ ~no~ `code` > quote 5*3*2'],
  ] as const;

  it.each(odd)('F28 %s come back as they were written', async (_what, text) => {
    const draft = await slack.ask(dana, text);
    expect(draft.words).toContain(text);
    expect((await house.lastNote()).rawText).toBe(text);
  });

  it('F28 a text over every limit is shown whole, in several messages, and signed whole', async () => {
    const sentence = (index: number) => `Line ${index}: mom spoke of the heating and the school bus.`;
    const text = `C-1042 hv today 9am with mom. ${Array.from({ length: 220 }, (_, index) => sentence(index)).join(' ')}`;
    const before = said(slack.directOf(dana)).length;
    await slack.say(dana, text);
    await slack.next(dana);
    await house.settled();
    const shown = JSON.stringify(
      said(slack.directOf(dana))
        .slice(before + 1)
        .map(({ blocks }) => blocks),
    );
    for (const index of [0, 57, 111, 163, 219]) expect(shown).toContain(`Line ${index}:`);
    expect((await house.lastNote()).rawText).toBe(text);
  });

  it('D4 what would call people or make a link comes out inert, typed or made by Slack', async () => {
    // Angle brackets that a person types reach the bot escaped; those that Slack makes of a pick do not.
    const typed = '&lt;!here&gt; &lt;@U0WNADIA06&gt; &lt;https://evil.example/?q=1|click&gt;';
    await slack.ask(
      dana,
      `C-1042 hv today 9am with mom <!channel> <@U0WNADIA06> <https://evil.example/?q=2|click> ${typed}`,
    );
    await house.settled();
    const sent = JSON.stringify(slack.api.calls.all.map(({ asked }) => asked));
    expect(sent).toContain('&lt;!here&gt;');
    expect(sent).not.toMatch(/<(!here|!channel|@|https?:)/);
  });
});

it('D1 D3 D4 D5 F18 nothing that was sent names a client where others can read it', () => {
  expectQuietPlaces(slack.api.calls.all);
});
