import { type Clause, runsOfPeople } from '#reading/clauses/clauses.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import type { Page } from '#reading/normalise.ts';
import { within } from '#reading/spans.ts';
import { find, words } from '#reading/words.ts';
import type { Mention } from './people.ts';

const presentWords = words(...languages.map((l) => l.present));

/** Whether somebody is said to have been there: "his wife present", "nurse Carol was with me". */
export function isPresent(page: Page, mention: Mention, clause: Clause): boolean {
  // "he was there with his public defender Ms. Lindqvist".
  if (
    /\b(?:he|she|they|cl|pt|client|mom|dad|mo|fa) (?:was|were|came|appeared|showed up|arrived) (?:there |here |in |present |home )?(?:along )?(?:with|w\/|w) (?:his |her |their |the |an? )?$/.test(
      page.plain.slice(clause.span.start, mention.span.start),
    )
  )
    return true;
  // "estaba su vecina", "also there was nurse Tad".
  if (
    /(?:^\W*present|\b(?:estaban?|estuvo|estuvieron|tambien|(?:me )?(?:contesto|atendio|respondio|recibio|abrio)(?: la puerta)?|presentes?:?|also (?:there|present)(?: was| were|:)?|there (?:was|were)|present(?: was| were|:)|joined by|along with|accompanied by|acompanad[oa] (?:de|por))) (?:the |his |her |cl's |el |la |su |un |una |an? )?$/.test(
      page.plain.slice(clause.span.start, mention.span.start),
    ) &&
    /^ ?(?:[,.;)&+]|$|and\b|y\b|w\/|with|con)/.test(page.plain.slice(mention.span.end, clause.span.end))
  )
    return true;
  // "nurse Carol was with me".
  if (
    /^ (?:(?:was|were|came|rode|drove|went|along|out|there|here) )*(?:with|w\/?) (?:me|us)\b/.test(
      page.plain.slice(mention.span.end, mention.span.end + 30),
    )
  )
    return true;
  const next = find(page, presentWords, { start: mention.span.end, end: clause.span.end })[0];
  return (
    next !== undefined &&
    /^[\s,)]*(?:who |que |quien |was |were |is |also |both |all |estaba |estuvo |tambien )*$/.test(
      page.plain.slice(mention.span.end, next.start),
    )
  );
}

/** Whoever is said to be there, with all who are named in one breath: "Mr. Dunn and his wife Ida were present". */
export function presentIn(page: Page, clause: Clause): Mention[] {
  const present = presentOnes(page, clause);
  const runs = runsOfPeople(page, clause.people).filter((run) => present.some(({ span }) => within(span, run)));
  return clause.people.filter(
    (mention) => present.includes(mention) || (!mention.owner && runs.some((run) => within(mention.span, run))),
  );
}

const presentOnes = (page: Page, clause: Clause) =>
  clause.people.filter(
    (mention, index) =>
      !mention.owner &&
      !sentFor.test(page.plain.slice(clause.span.start, mention.span.start)) &&
      !/\b(?:without|w\/o|sin|no|ningun[oa]?|(?:not|couldn'?t|never) (?:get|reach)) (?:his |her |the |their |any |su |la |el )?$/.test(
        page.plain.slice(clause.span.start, mention.span.start),
      ) &&
      (isPresent(page, mention, clause) || isBeside(page, clause.people[index - 1], mention)) &&
      !/^,? (?:was |were |is )?(?:not|no)\b/.test(page.plain.slice(mention.span.end, mention.span.end + 9)),
  );

/** "referida a PT en casa", "orden de enfermera en casa": a service to come. */
const sentFor =
  /\b(?:referid[oa]s? a|referencia (?:a|para)|ref(?:erred|erral)? to|orden (?:de|para)|orders? for) (?:la |el |home )?$/;

/** "cl home w girlfriend". */
const isBeside = (page: Page, before: Mention | undefined, mention: Mention) =>
  before !== undefined &&
  /^,? (?:was |were |is |both )?(?:home|there|here|present|en casa|presente) (?:along |together )?(?:w|w\/|with|and|&|con|y) ?(?:the |his |her |their |su |la |el )?$/.test(
    page.plain.slice(before.span.end, mention.span.start),
  );
