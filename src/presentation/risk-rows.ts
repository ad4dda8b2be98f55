import type { RiskSignal, RiskView } from '#domain/risk-signal.ts';
import type { Fact, Part } from './card.ts';
import { aliasOf } from './case-words.ts';
import type { Say } from './say.ts';

/** A risk signal in a list: case alias, code and state, none of its words. */
export const riskRow = ({ signal, case: file }: RiskView, say: Say): Part => ({
  kind: 'row',
  text: say('risks.row', {
    case: file ? aliasOf(file) : say('common.noCase'),
    risk: say.term('risk', signal.code),
  }),
  detail: say('risks.detail', {
    state: say.term('riskState', signal.state),
    at: say.shortMoment(signal.raisedAt),
    who: signal.authorName,
  }),
  button: { label: say('button.show'), command: 'risk.open', input: { signalId: signal.id } },
});

/** Several signals by name, for a sentence. */
export const riskNames = (signals: readonly Pick<RiskSignal, 'code'>[], say: Say): string =>
  [...new Set(signals.map(({ code }) => say.term('risk', code)))].join(', ');

/** What became of a signal, and when: a line of the case's time line. */
export const riskFact = ({ code, state, raisedAt, ...deeds }: RiskSignal, say: Say): Fact => {
  const last = deeds.dismissed ?? deeds.done ?? deeds.acknowledged;
  return {
    label: say('timeline.risk'),
    value: say('timeline.riskState', {
      risk: say.term('risk', code),
      state: say.term('riskState', state),
      at: say.shortMoment(last?.at ?? raisedAt),
    }),
  };
};
