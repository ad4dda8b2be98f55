import { type ParticipantRole, type PracticeArea, type RiskFlag, riskFlags } from '#domain/contact.ts';
import { looksSpanish } from '#reading/dates/date-traps.ts';
import { riskLanguages } from '#reading/lexicon/lexicons.ts';
import type { Page } from '#reading/normalise.ts';
import type { Mention } from '#reading/people/people.ts';
import type { ReportedRisk, Span } from '#reading/reading.ts';
import { overlaps } from '#reading/spans.ts';
import { find, type Words } from '#reading/words.ts';
import { reporterOf } from './attribution.ts';
import { assertionOf } from './negation.ts';
import { riskWords } from './risk-words.ts';
import { findStatements } from './statements.ts';
import { weighRisks } from './weighing.ts';

interface RiskWords {
  readonly flag: RiskFlag;
  readonly words: Words;
  readonly findings: Words;
  readonly english: Words;
}

const lists: readonly RiskWords[] = riskFlags.map((flag) => ({
  flag,
  words: riskWords(...riskLanguages.map((lexicon) => lexicon[flag].words ?? '')),
  findings: riskWords(...riskLanguages.map((lexicon) => lexicon[flag].findings ?? '')),
  english: riskWords(...riskLanguages.map((lexicon) => lexicon[flag].english ?? '')),
}));

/** What a record tells of risks. */
export interface Risks {
  readonly stated: readonly ReportedRisk[];
  /** What speaks for it is too little to state it and too much to be silent: the card asks. */
  readonly doubtful: readonly ReportedRisk[];
}

/** Rather raised once too often. */
const ofLife: readonly RiskFlag[] = ['suicidal_ideation', 'homicidal_ideation', 'self_harm'];

/** What words of a list add to what all the words weigh: none of them, one, several different ones. */
const added = [0, 0.5, 1] as const;
const enough = 0.3;
const worthAsking = 0.1;

/**
 * Risks stated as so and current, each with who told of it. The lists name what states a risk unless it is denied; whether it
 * is so, now and of this case is decided by what all words of the record weigh. `people` are the mentions of the record.
 */
export function readRisks(page: Page, within: Span, area: PracticeArea, people: readonly Mention[]): Risks {
  const statements = findStatements(page, within);
  const inSpanish = looksSpanish(page.plain);
  const scales = weighRisks(page, within, statements, area);
  const stated: ReportedRisk[] = [];
  const doubtful: ReportedRisk[] = [];
  for (const list of lists) {
    const weighed = scales.points(list.flag);
    if (weighed + added[2] < worthAsking) continue;
    const named = statements.flatMap((statement) => assertedIn(page, list, statement, inSpanish));
    const different = new Set(named.map(({ span }) => page.plain.slice(span.start, span.end))).size;
    const points = weighed + (added[Math.min(different, 2)] ?? 0);
    if (points < worthAsking) continue;
    const told = different > 0 ? named : [{ ...scales.weightiest(list.flag), seen: false }];
    // A window may hold who told it: "la maestra reporta".
    const tellers = told.map(({ seen, ...one }) => {
      const place = different > 0 ? one.span : { start: one.span.end, end: one.span.end };
      return { seen, reportedBy: reporterOf(page, place, one.statement, people) };
    });
    const risk = { value: list.flag, spans: told.map((one) => one.span), reportedBy: sourceOf(tellers) };
    const isStated = points >= enough || (different > 0 && ofLife.includes(list.flag));
    (isStated ? stated : doubtful).push(risk);
  }
  return { stated, doubtful };
}

interface Told {
  readonly span: Span;
  /** An observation or a test, as opposed to what is said. */
  readonly seen: boolean;
  readonly statement: Span;
}

/** What the worker saw for themselves is nobody's report, whoever speaks of it too. */
function sourceOf(told: readonly (Pick<Told, 'seen'> & Pick<ReportedRisk, 'reportedBy'>)[]): ParticipantRole | null {
  if (told.some(({ seen, reportedBy }) => seen && reportedBy === null)) return null;
  return told.find(({ reportedBy }) => reportedBy !== null)?.reportedBy ?? null;
}

function assertedIn(page: Page, list: RiskWords, statement: Span, inSpanish: boolean): Told[] {
  const findings = find(page, list.findings, statement).filter((span) => !directlyNegated(page, span));
  const shorthand = inSpanish ? [] : find(page, list.english, statement);
  const said = [...find(page, list.words, statement), ...shorthand]
    .filter((span) => findings.every((finding) => !overlaps(finding, span)))
    .filter((span) => assertionOf(page, span, statement) === 'asserted');
  return [
    ...findings.map((span) => ({ span, seen: true, statement })),
    ...said.map((span) => ({ span, seen: false, statement })),
  ];
}

/** What was seen or tested is only undone by a "no" right in front of it or "negative" right behind. */
function directlyNegated(page: Page, span: Span): boolean {
  return (
    /\b(?:ni|no (?:le |les )?(?:ha|han|he|hemos) (?:visto|notado|observado)|no se (?:le |les )?(?:ven?|vio|vieron|observ\w+|not\w+|aprecian?)|no|not(?! (?:breathing|responding|moving))|without|w\/o|denies|denied|0|zero|never|neg|negative|sin|ningun|ninguna|no hay|nego|niega|if|si(?! (?:denied|denies|neg|no)\b)|any|old|healed|healing|hx of|history of|historial de|antecedentes de|r\/o|rule out)\s+(?:\w+(?:,| or| and|\/| o| y| ni) ?){0,3}(?:\w+\s+)?$/.test(
      page.plain.slice(Math.max(0, span.start - 40), span.start),
    ) ||
    /\b(?:what (?:happens|would happen|to do)|(?:asked|asks|asking) (?:(?:him|her|me|them|cl|pt|mom|dad) )?(?:if|whether|what|about|abt)|in case|le pregunte si|que pasa si)\b[^.;]{0,50}$/.test(
      page.plain.slice(Math.max(0, span.start - 80), span.start),
    ) ||
    /^\s*(?:neg\b|negative|negativ|: no|not seen|none|last year|years ago|hace anos)/.test(
      page.plain.slice(span.end, span.end + 14),
    )
  );
}
