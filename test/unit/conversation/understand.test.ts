import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Heard } from '#conversation/command.ts';
import { commandNamed, commands, commandTyped, opensForm } from '#conversation/commands.ts';
import type { Said } from '#conversation/inbound.ts';
import { ticketsOf } from '#conversation/ticket.ts';
import { understand } from '#conversation/understand.ts';
import type { Actor } from '#domain/worker.ts';
import { instantFrom } from '#kernel/clock.ts';
import { Problem } from '#kernel/problem.ts';
import { sayIn } from '#presentation/say.ts';

const now = instantFrom('2026-03-04T17:00:00Z');
const tickets = ticketsOf('w-1', createSecretKey(Buffer.alloc(32, 1)), now);
const actor: Actor = {
  id: 'w-1',
  organizationId: 'o-1',
  name: 'Ines Falk',
  role: 'worker',
  timeZone: 'America/New_York',
  teamId: null,
  supervises: [],
  covers: [],
  noteDue: { hours: 24, source: 'x' },
};
const hear = (said: Said) => {
  const place = { kind: 'personal', channelId: null, threadId: null } as const;
  const inbound = { delivery: 'd', platform: 'slack', tenantId: 'T', userId: 'U', place, origin: {}, said } as const;
  const heard: Heard = { inbound, actor, clock: { now: () => now }, say: sayIn('en', 'UTC') };
  return understand(heard, tickets);
};
const meant = (text: string) => {
  const { command, asked } = hear({ kind: 'words', text });
  return `${command.name}${asked.words === undefined ? '' : ` | ${asked.words}`}`;
};

describe('Typed words', () => {
  it.each([
    ['help', 'help'],
    ['  Help!  ', 'help'],
    ['HI', 'help'],
    ['hello there', 'help | there'],
    ['hola', 'help'],
    ['ayuda.', 'help'],
    ['?', 'help'],
    ['? how do I sign this thing', 'help | how do I sign this thing'],
    ['', 'help'],
    ['note C-101 hv today', 'note.draft | C-101 hv today'],
    ['Note: saw Ana\nat home', 'note.draft | saw Ana\nat home'],
    ['nota visité a Ana', 'note.draft | visité a Ana'],
    ['log', 'note.draft'],
    ['drafts', 'note.list'],
    ['borradores', 'note.list'],
    ['show C-101', 'case.show | C-101'],
    ['show me everything about C-101 since march', 'case.show | me everything about C-101 since march'],
    ['ver c-101', 'case.show | c-101'],
    ['show Ana María López', 'case.show | Ana María López'],
    ['caso Ana López', 'case.show | Ana López'],
    ['case', 'case.show'],
    ['cases', 'case.list'],
    ['casos', 'case.list'],
    ['risks', 'risk.list'],
    ['Riesgos.', 'risk.list'],
    ['people', 'people.list'],
    ['personas', 'people.list'],
    ['link ABCD2345 to w-1', 'people.link | ABCD2345 to w-1'],
    ['vincular ABCD2345 a w-1', 'people.link | ABCD2345 a w-1'],
    ['audit C-101', 'audit.show | C-101'],
    ['auditoria C-101 por favor y gracias', 'audit.show | C-101 por favor y gracias'],
  ])('%j asks for %j', (text, wanted) => {
    expect(meant(text)).toBe(wanted);
  });

  it.each([
    'Case conference with mom and the school today',
    'Hi, saw Ana at home today',
    'Hola, hoy visité a Ana en casa',
    'People seen at the home visit today: mom and Ana',
    'Risks at the home visit today: no smoke alarm, mom will call',
    'Drafts of the safety plan signed with mom today at home',
    'Link worker at the clinic called about Ana today',
    'Cases of formula brought to mom today at home',
    'Audit hearing attended with Ana today downtown',
    'C-101 home visit today',
    'visited Ana yesterday 2pm',
  ])('%j is a sentence, kept whole as a note, though it may begin with a command word', (text) => {
    expect(meant(text)).toBe(`note.draft | ${text}`);
  });

  it.each([
    ['what is in C-101?', 'case.show | C-101'],
    ['xyzzy', 'unclear | xyzzy'],
    ['asdf qwer zxcv', 'unclear | asdf qwer zxcv'],
    ['thanks', 'unclear | thanks'],
    ['ok great', 'unclear | ok great'],
    ['please correct C-101: the visit was at 3pm, not 2pm', 'case.show | C-101'],
    ['please summarize the last month', 'unclear | please summarize the last month'],
    ['who is overdue?', 'unclear | who is overdue?'],
  ])('%j asks for %j', (text, wanted) => {
    expect(meant(text)).toBe(wanted);
  });

  it('keep every word for what they ask, so that nothing typed is lost', () => {
    for (const text of ['xyzzy plugh', 'note x', 'remind me to call the clinic on Friday']) {
      expect(meant(text)).toContain(text.replace(/^note /, ''));
    }
  });
});

describe('A button, a form, a menu, a tab and a greeting', () => {
  const ticket = tickets.seal('note.sign', { noteId: 'n-1' });
  const values = { words: 'x' };
  const capture = { text: 'x', author: null, at: null, permalink: null, messageId: 'm' };

  it.each<[Said, string, object]>([
    [{ kind: 'press', command: 'note.sign', ticket }, 'note.sign', { input: { noteId: 'n-1' } }],
    [{ kind: 'form', command: 'note.sign', ticket, values }, 'note.sign', { input: { noteId: 'n-1' }, values }],
    [{ kind: 'menu', command: 'note.new' }, 'note.new', {}],
    [{ kind: 'menu', command: 'note.save', capture }, 'note.save', { capture }],
    [{ kind: 'home' }, 'home', {}],
    [{ kind: 'hello' }, 'hello', {}],
  ])('become a command and what it is given: %j', (said, name, asked) => {
    const understood = hear(said);
    expect([understood.command.name, understood.asked]).toEqual([name, asked]);
  });

  it('Z5: of a name there is not, or with a ticket for another, are nothing', () => {
    const sealed = tickets.seal('no.such', 1);
    for (const said of [
      { kind: 'press', command: 'no.such', ticket: sealed },
      { kind: 'form', command: 'note.discard', ticket, values },
      { kind: 'menu', command: 'no.such' },
    ] as const) {
      expect(() => hear(said)).toThrow(expect.objectContaining({ kind: 'missing' }));
    }
  });

  it('are not what a platform tells by itself', () => {
    expect(() => hear({ kind: 'typed', values: {} })).toThrow(Problem);
  });
});

describe('The list of commands', () => {
  it('has each name and each typed word once', () => {
    const names = commands.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const words = commands.flatMap(({ typed }) => typed);
    expect(new Set(words).size).toBe(words.length);
  });

  it('is what names and words are looked up in', () => {
    for (const command of commands) {
      expect(commandNamed(command.name)).toBe(command);
      for (const word of command.typed) expect(commandTyped(word.toUpperCase())).toBe(command);
      expect(opensForm(command.name)).toBe(command.opensForm);
    }
    expect(opensForm('no.such')).toBe(false);
  });

  it('F6: tells which commands answer with a form', () => {
    const forms = commands.filter((one) => one.opensForm).map(({ name }) => name);
    expect(forms.sort()).toEqual([
      'addendum.open',
      'note.edit',
      'note.new',
      'note.pick_case',
      'note.save',
      'note.words',
      'risk.dismiss',
    ]);
  });
});
