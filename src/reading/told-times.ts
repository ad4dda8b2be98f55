import type { Clause } from './clauses.ts';
import type { Page } from './normalise.ts';
import { leadingTo } from './spans.ts';
import type { When } from './when.ts';

const story =
  /\b(?:let me know|to (?:say|tell me|report|let us know|inform me)|saying|stating|reporting) (?:that )?(?!(?:at|on) )[a-z]/;

/** "last dose 6/24", "última visita ayer": when something was the time before. */
const theTimeBefore =
  /\b(?:last|prior|previous|most recent|ultim[oa]s?|anterior)(?! known)(?: [a-z/-]+){1,3}(?: (?:was|were|on|fue|el))?[\s:(]*$/;

/** "(went home fri)": a remark with a verb of its own. */
const remark =
  /\((?:(?:she|he|they|cl|pt|who) )?(?:went|left|came|was|is|has|had|got|dc'?d|d\/c'?d|discharged|admitted|moved|started|fell|born|arrested|released|out|in|since|hired|placed|filed|signed|due|salio|fue|entro|ingreso|llego|nacio|desde|cayo)\b[^)]*$/;

/** A time of something that somebody tells of: "called to let me know she stopped two weeks ago". */
export const isOfStory = (page: Page, { span }: When, clause: Clause): boolean => {
  const lead = leadingTo(page.plain, span.start);
  return story.test(page.plain.slice(clause.span.start, span.start)) || theTimeBefore.test(lead) || remark.test(lead);
};

const free =
  /(?:^|[,;(/]|\s-)\s*(?:(?:on|at|el|this|the|from|de|a las?|hoy|1st|2nd|3rd|(?:first|second|third) (?:attempt|try)|\d[ao] (?:vuelta|vez|visita|llamada))[\s,]*)*$/;
const ends = /^\s*(?:$|[.,;:)\n]|(?:re|por|about|to|para|for|on|sobre|regarding|w\/|with|con|at|en|@)(?![a-z]))/;

/** A time between commas, which no word of its clause claims. */
export const isAdjunct = (page: Page, { span }: When, clause: Clause): boolean =>
  free.test(page.plain.slice(clause.span.start, span.start)) && ends.test(page.plain.slice(span.end, span.end + 20));
