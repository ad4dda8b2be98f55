import { protocols } from '#domain/risk-protocol.ts';
import { isOpen, type RiskSignal, type RiskView } from '#domain/risk-signal.ts';
import type { Button, Card, Form, Part } from './card.ts';
import { aliasOf } from './case-words.ts';
import { riskNames } from './risk-rows.ts';
import type { Say } from './say.ts';
import { myRisks } from './ways-forward.ts';

/** A risk signal with the steps of its protocol, for one of those who may deal with it. */
export function protocolCard({ signal, case: file }: RiskView, say: Say): Card {
  const { urgency, steps, source } = protocols[signal.code];
  const risk = say('protocol.risk', {
    risk: say.term('risk', signal.code),
    urgency: isOpen(signal) ? say.term('urgency', urgency) : say.term('riskState', signal.state),
  });
  const numbered = steps.map(
    (step, index): Part => ({
      kind: 'text',
      text: say('protocol.step', { number: index + 1, step: say.term('step', step) }),
    }),
  );
  return {
    summary: file ? say('protocol.summary', { case: aliasOf(file) }) : say('protocol.summaryNoCase'),
    parts: [
      { kind: 'heading', text: say('protocol.title', { case: file ? aliasOf(file) : say('common.noCase') }) },
      { kind: 'text', text: risk, tone: 'warning' },
      evidence(signal, say),
      ...deeds(signal, say),
      ...(isOpen(signal) ? [...numbered, { kind: 'hint', text: say('protocol.source', { source }) } as const] : []),
      { kind: 'buttons', buttons: next(signal, say) },
      { kind: 'hint', text: say('protocol.seen', { at: say.shortMoment(signal.raisedAt) }) },
    ],
  };
}

/** Names the signals that have no card of their own when words raise many at once. */
export const moreRisksCard = (signals: readonly RiskSignal[], say: Say): Card => ({
  summary: say('risks.summary'),
  parts: [
    { kind: 'text', text: say('protocol.more', { list: riskNames(signals, say) }), tone: 'warning' },
    { kind: 'buttons', buttons: [myRisks(say)] },
  ],
});

/** Asks why a signal is none; sent, `risk.dismissed`. */
export const dismissForm = ({ signal, case: file }: RiskView, say: Say): Form => ({
  title: say('form.dismissRisk'),
  intro: say('form.dismissRiskIntro', {
    risk: say.term('risk', signal.code),
    case: file ? aliasOf(file) : say('common.noCase'),
  }),
  ...(signal.evidence && { quote: { text: signal.evidence } }),
  submit: say('button.dismiss'),
  cancel: say('button.cancel'),
  command: 'risk.dismissed',
  input: { signalId: signal.id },
  fields: [
    {
      kind: 'longText',
      name: 'reason',
      label: say('field.dismissReason'),
      hint: say('field.dismissReasonHint'),
    },
  ],
});

/** The words that state it and who said so; a risk entered by hand names whose hand. */
function evidence({ evidence: words, reportedBy, authorName }: RiskSignal, say: Say): Part {
  if (!words) return { kind: 'text', text: say('protocol.entered', { who: authorName }) };
  const by = reportedBy && say('protocol.reportedBy', { who: say.term('role', reportedBy) });
  return { kind: 'quote', text: words, ...(by && { by }) };
}

function deeds({ acknowledged, done, dismissed }: RiskSignal, say: Say): Part[] {
  const told = (key: 'protocol.acknowledged' | 'protocol.done', deed: RiskSignal['done']): Part[] =>
    deed ? [{ kind: 'text', text: say(key, { who: deed.by, at: say.moment(deed.at) }) }] : [];
  const end = dismissed && {
    who: dismissed.by,
    at: say.moment(dismissed.at),
    reason: dismissed.reason,
  };
  return [
    ...told('protocol.acknowledged', acknowledged),
    ...told('protocol.done', done),
    ...(end ? [{ kind: 'text', text: say('protocol.dismissed', end) } as const] : []),
  ];
}

function next(signal: RiskSignal, say: Say): Button[] {
  const input = { signalId: signal.id };
  const dismiss: Button = { label: say('button.dismiss'), command: 'risk.dismiss', input, opensForm: true };
  switch (signal.state) {
    case 'raised':
      return [{ label: say('button.acknowledge'), command: 'risk.acknowledge', input, style: 'primary' }, dismiss];
    case 'acknowledged':
      return [{ label: say('button.stepsDone'), command: 'risk.done', input, style: 'primary' }, dismiss];
    default:
      return [myRisks(say)];
  }
}
