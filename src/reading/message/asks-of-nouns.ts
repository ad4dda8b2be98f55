import type { Intent } from '#domain/contact.ts';

const please = '(?:(?:please|pls|plz|hey|hi|ok|quick|can (?:you|u)|could (?:you|u)|por favor|porfa|oye)[ ,]+)*';
const pleased = '(?:,? (?:please|pls|plz|porfa|por favor))?';

/** What falls due over a caseload. */
const papers =
  '(?:(?:tx|treatment|case|service|care|safety|home|office|monthly|quarterly|annual|court|progress|contact|face to face|\\d+[- ]?day) )*(?:plans|isps|visits|f2fs|ftfs|hvs|ovs|contacts|notes|reports|rpts|recerts|reviews|assessments|reassessments|renewals|check-?ins|evals|staffings|f\\/us|follow-?ups|uas|tasks|summaries|closures|auths|authorizations|calls|letters|rois|releases|goals|visitas|notas|contactos|reportes|planes|llamadas|revisiones|tareas)';
const due =
  '(?:past due|over ?due|coming due|still due|due|late|not (?:done|in|seen|signed|made|finished)|undone|outstanding|unsigned|unfinished|incomplete|missing|expired|expiring|lapsed|atrasad[oa]s|vencid[oa]s|pendientes|sin (?:hacer|firmar))';
/** No day of its own: with one it is a thing to be put on the list. */
const overall =
  '(?: (?:this|next|last|the|by|before|in|for|on|of|end|my|mo|month|wks?|weeks?|quarter|qtr|year|caseload|list|me|still|yet|now|today|eom|soon|\\d{1,2}|days?|esta|este|mi|semana|mes|fin|de|del))*';

const overdue = new RegExp(
  `^${please}(?:(?:my|all|any|the|mis|las|los|todas|todos) )*(?:${papers} (?:(?:that|which|are|is|que|estan) )*${due}|${due} ${papers}|(?:due|over ?due|past due|late) list)(?: (?:or|and|y|o) ${due})?${overall}${pleased}\\W*$`,
);

const kept =
  '(?:notes?|entries|contacts?|visits|history|timeline|file|chart|records?|log|notas|visitas|historial|expediente)';
const whatIsNext =
  '(?:court|hearing|hrg|appt|appointment|visit|hv|ov|contact|note|date|court date|ua|group|session|po (?:phone|number)|review|corte|cita|audiencia|visita)';
const lookups = [
  // "Ruiz next court", "Beto's last ua".
  new RegExp(
    `^${please}(?:[a-z.'-]+ ){1,3}(?:next|last|upcoming|most recent|prox\\w*|ultim[oa]) ${whatIsNext}(?: date)?${pleased}\\W*$`,
  ),
  // "pull Marsh's last 3 notes".
  new RegExp(
    `^${please}(?:pull|grab|open|bring up|get me|abre|saca) (?:up )?(?:[a-z0-9.'-]+ ){0,5}${kept}\\b[^.;,:]{0,40}$`,
  ),
  // "Tate family notes from september".
  new RegExp(`^${please}(?:[a-z.'-]+ ){1,3}${kept} (?:from|since|between|before|after|desde|entre|de) [^.;,:]{2,30}$`),
  /^(?:where(?:'s|s| is| are| does| did)|when(?:'s|s| is| are)|how (?:long|much|far) (?:is|was|has|did|does)) [^.;:]{3,70}$/,
];
/** One question and nothing else: no hour and no deed of the worker's. */
const tells = /\d[:\d]\d|\d ?[ap]m?\b|\b(?:saw|met|spoke|talked|hv|tc|lvm|vi|hable|visite)\b/;

const summary = new RegExp(
  `^${please}(?!(?:[a-z]+ ){0,2}(?:sent|wrote|did|gave|got|read|had|[a-z]+ed)\\b)(?:[a-z0-9-]+ ){0,2}(?:summary|recap|synopsis|rundown|resumen)(?: (?:for|on|of|de|para))?(?: [\\w.'-]+){1,3}${pleased}\\W*$|^${please}(?:do|write|draft|run|make|start|prep) (?:up )?(?:the|a|my|his|her|their) (?:monthly|quarterly|weekly|annual|q[1-4]|court (?:report|rpt|letter))(?: (?:for|on|of)\\b[^.;:]{2,40})?\\W*$`,
);

/** A request of a few words that is told by its nouns: "ISPs due this mo?", "Ruiz next court", "Q3 summary Ortiz". */
export function readAskOfNouns(text: string, opening: string): Intent | null {
  if (overdue.test(opening)) return 'list_overdue';
  if (text.length > 90 || text.length > opening.length + 1) return null;
  if (summary.test(text)) return 'draft_summary';
  if (lookups.some((shape) => shape.test(text)) && !tells.test(text)) return 'lookup';
  return text.endsWith('?') && !tells.test(text) && /[a-z]{2}.* [a-z]/.test(text) ? 'lookup' : null;
}
