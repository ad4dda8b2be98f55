import type { Piece } from './clauses.ts';

/** Words that plan only where nothing beside them looks back. */
export const weakPlan =
  /^(?:f\/u|fu|follow[ -]?up|followup|due|start|starts|starting|ends|expected|target|attempt|(?:2nd|second|3rd|third) attempt|r\/s|new (?:time|date|appt)|resched\w*|sched\w*|schd|acordo|seguimiento|programad[ao]|agendad[ao]|reagend\w*|reprogram\w*|recordar|report\w*|set for|pickup|plan:?|booked|upcoming|requested for|cita (?:el|con|para)|antes del?|waiting on|(?:la|lo|los) (?:veo|visito|llamo)|cierro|regreso el|vuelvo el|(?:le|la|lo) (?:mando|envio|llevo)|entrego|paso el|mando el|paga|firma|entra|regresa|viene el|va el|sale el|llega el|nos vemos)$/;

const needsDate =
  /^(?:start|requested|end|begin|report|expected|pickup|target|attempt|upcoming|r\/s|new |la |lo |los |le |nos |cierro|regres[oa]|vuelvo|entrego|paso|mando|paga|firma|entra|viene|va el|sale|llega)/;

/** Whether such a word plans, by what stands in its clause. */
export function weakly(
  piece: Piece,
  word: string,
  looksBack: boolean,
  first: boolean,
  hasEvent: boolean,
): 'yes' | 'no' {
  if (/^(?:resched|sched|schd|booked|reagend|reprogram|programad|agendad)/.test(word))
    return piece.whens.length > 0 ? 'yes' : 'no';
  if (first && piece.cues.length > 0) return 'no';
  if (needsDate.test(word) && piece.whens.length === 0 && !hasEvent) return 'no';
  return looksBack && !/^(?:due|antes|2nd|second|3rd|third)/.test(word) ? 'no' : 'yes';
}
