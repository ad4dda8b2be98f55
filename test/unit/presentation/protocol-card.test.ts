import { describe, expect, test } from 'vitest';
import { riskFlags } from '#domain/contact.ts';
import { protocols } from '#domain/risk-protocol.ts';
import { draftCard } from '#presentation/draft-card.ts';
import { dismissForm, moreRisksCard, protocolCard } from '#presentation/protocol-card.ts';
import { risksCard } from '#presentation/risks-card.ts';
import {
  anaLopez,
  bothLanguages,
  buttonsOf,
  draftNote,
  draftView,
  english,
  fullContent,
  inState,
  labelsOf,
  read,
  riskFlag,
  riskSignal,
  spanish,
  textOf,
} from './views.ts';

const card = (over: Parameters<typeof riskSignal>[0] = {}, say = english) =>
  protocolCard({ signal: riskSignal(over), case: anaLopez }, say);

describe('the protocol card', () => {
  test('names the risk and how soon, quotes the words, and lists the steps in order with their source', () => {
    const text = textOf(card());
    const parts = [
      'C-1042 (A.L.) · Risk signal',
      'Thoughts of suicide · Act now',
      'wants to die',
      '1. Stay with the person',
      '2. Ask in plain words',
      '3. Call or text 988',
      '4. Tell your supervisor right away.',
      'Source: 988 Lifeline',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(text).toContain('The rules of your agency come first. This is not legal or medical advice.');
  });

  test.each(riskFlags)('has the steps of %s in both languages', (code) => {
    for (const say of bothLanguages) {
      const text = textOf(card({ code }, say));
      for (const [index, step] of protocols[code].steps.entries()) {
        expect(text).toContain(`${index + 1}. ${say.term('step', step)}`);
      }
    }
  });

  test('says who reported it, and whose hand entered what no words state', () => {
    expect(textOf(card({ reportedBy: 'mother' }))).toContain('Reported by: mother');
    expect(textOf(card())).not.toContain('Reported by');
    expect(textOf(card({ evidence: null }))).toContain('Entered by Dana Whitfield.');
  });

  test('without a case says so, also on the lock screen', () => {
    const { summary, parts } = protocolCard({ signal: riskSignal({ caseId: null }), case: null }, spanish);
    expect(summary).toBe('Señal de riesgo, aún sin caso');
    expect(parts[0]).toMatchObject({ text: 'Aún sin caso · Señal de riesgo' });
  });

  test('says who else sees it', () => {
    expect(textOf(card())).toContain('anyone who covers the case, and the supervisor');
  });

  test('offers what its state allows: acknowledge, then steps done, dismiss as long as it is open', () => {
    expect(buttonsOf(card())).toEqual([
      { label: 'Acknowledge', command: 'risk.acknowledge', input: { signalId: 'risk-1' }, style: 'primary' },
      { label: 'Dismiss', command: 'risk.dismiss', input: { signalId: 'risk-1' }, opensForm: true },
    ]);
    expect(labelsOf(card(inState.acknowledged))).toEqual(['Steps done', 'Dismiss']);
    expect(labelsOf(card(inState.protocol_done))).toEqual(['Open risk signals']);
    expect(labelsOf(card(inState.dismissed))).toEqual(['Open risk signals']);
  });

  test('tells who dealt with it and when; closed, it has no steps any more', () => {
    const seen = textOf(card(inState.acknowledged));
    expect(seen).toContain('Acknowledged by Greta Holm, Monday, October 5, 2026, 3:10 PM EDT.');
    expect(seen).toContain('1. Stay');
    const done = textOf(card(inState.protocol_done));
    expect(done).toContain('Steps done by Greta Holm');
    expect(done).toContain('Thoughts of suicide · steps done');
    expect(done).not.toContain('1. Stay');
    expect(textOf(card(inState.dismissed))).toMatch(/Dismissed by Greta Holm, .* Reason: Said of a film/);
  });
});

describe('the other places of a risk signal', () => {
  test('many at once are named together, with the way to all of them', () => {
    const many = moreRisksCard([riskSignal({ code: 'fall' }), riskSignal({ code: 'weapon' })], english);
    expect(textOf(many)).toContain('This note has more risk signals: Fall, Weapon.');
    expect(buttonsOf(many)).toMatchObject([{ command: 'risk.list' }]);
  });

  test('the list names each with its state and a way to it; empty, it says so', () => {
    const rows = [
      { signal: riskSignal(inState.acknowledged), case: anaLopez },
      { signal: riskSignal(), case: null },
    ];
    const list = risksCard({ rows, next: 'mark' }, english);
    expect(textOf(list)).toContain('C-1042 (A.L.) · Thoughts of suicide\nacknowledged · Mon, Oct 5, 3:00 PM EDT');
    expect(textOf(list)).toContain('No case yet · Thoughts of suicide');
    expect(textOf(list)).not.toContain('wants to die');
    expect(buttonsOf(list).map(({ command }) => command)).toEqual(['risk.open', 'risk.open', 'risk.list']);
    expect(textOf(risksCard({ rows: [], next: null }, english))).toContain('No open risk signals.');
  });

  test('the form asks why it is none, and quotes what it was raised from', () => {
    const form = dismissForm({ signal: riskSignal(), case: anaLopez }, english);
    expect(form).toMatchObject({
      command: 'risk.dismissed',
      input: { signalId: 'risk-1' },
      quote: { text: 'wants to die' },
      fields: [{ name: 'reason', kind: 'longText' }],
    });
    expect(form.fields[0]).not.toHaveProperty('optional');
    expect(form.intro).toContain('C-1042 (A.L.)');
    const bare = dismissForm({ signal: riskSignal({ evidence: null }), case: null }, english);
    expect(bare).not.toHaveProperty('quote');
    expect(bare.intro).toContain('No case yet');
  });
});

describe('a draft with risk signals', () => {
  const note = draftNote({
    content: { ...fullContent, riskFlags: [riskFlag('weapon', read('at home'))] },
  });
  const drawn = (risks: Parameters<typeof riskSignal>[0][]) =>
    draftCard(draftView(note, { risks: risks.map(riskSignal) }), english);

  test('warns on top of those nobody has acknowledged', () => {
    const { parts } = drawn([{ code: 'weapon' }]);
    expect(parts[1]).toMatchObject({ kind: 'text', tone: 'warning' });
    expect(parts[1]).toHaveProperty('text', expect.stringContaining('Risk signal: Weapon. Please'));
    expect(textOf(drawn([{ ...inState.acknowledged, code: 'weapon' }]))).not.toContain('Please read the steps');
  });

  test('invariant 8: says that one it no longer states stays open until somebody dismisses it', () => {
    const gone = textOf(drawn([{ ...inState.acknowledged, code: 'fall' }, { code: 'weapon' }]));
    expect(gone).toContain('Taken off this note, but still open: Fall.');
    expect(textOf(drawn([{ code: 'weapon' }]))).not.toContain('Taken off');
  });

  test('without any is drawn as before', () => {
    expect(drawn([]).parts[1]).toMatchObject({ kind: 'quote' });
  });
});
