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

describe('a note in Slack', () => {
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
  ])('help by command, and the home tab, answer %s, the %s', async (key) => {
    const who = person(key);
    await slack.command(who, 'help');
    expect((await slack.next(who)).text).toBe('How to use Fieldnote');
    await slack.home(who);
  });
});

describe('what is odd to read', () => {
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
