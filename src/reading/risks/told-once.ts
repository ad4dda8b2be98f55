import type { RiskFlag } from '#domain/contact.ts';
import type { Page } from '#reading/normalise.ts';
import type { ReportedRisk, Span } from '#reading/reading.ts';
import { overlaps } from '#reading/spans.ts';
import type { Harm } from './harm-codes.ts';

const inTheHome: readonly RiskFlag[] = ['domestic_violence', 'adult_abuse_neglect', 'child_abuse_neglect'];

/** Without the violence that another code already tells in the same words: a blow in the home, a thought of killing. */
export function toldOnce(page: Page, risks: readonly ReportedRisk[], harm: readonly Harm[]): ReportedRisk[] {
  const spansOf = (...flags: readonly RiskFlag[]) =>
    risks.filter(({ value }) => flags.includes(value)).flatMap(({ spans }) => spans);
  const words = ({ start, end }: Span) => page.plain.slice(start, end);
  const around = ({ start, end }: Span) => page.plain.slice(Math.max(0, start - 7), end + 24);
  // Who did it to whom has decided there.
  const decided = harm.filter(({ flag }) => flag === 'violence_threat');
  const others = [
    ...spansOf(...inTheHome),
    ...spansOf('homicidal_ideation').filter((span) => thought.test(words(span))),
  ];
  return risks.flatMap((risk) => {
    if (risk.value === 'fall' && spansOf('overdose').length > 0)
      return risk.spans.some((span) => fell.test(words(span))) ? [risk] : [];
    if (risk.value !== 'violence_threat') return [risk];
    const spans = risk.spans.filter(
      (span) =>
        announced.test(around(span)) ||
        atStranger.test(around(span)) ||
        decided.some((deed) => overlaps(deed.span, span)) ||
        others.every((other) => !overlaps(other, span)),
    );
    return spans.length > 0 ? [{ ...risk, spans }] : [];
  });
}

/** Who took too much lies on the floor without a fall. */
const fell =
  /\b(?:fell(?! out)|falls?|fallen|slip\w*|tripp\w*|cay[oe]\w*|caid\w*|resbal\w*|stairs|hit (?:his|her) head)\b/;

/** What somebody has on their mind, as against what they say they will do. */
const thought =
  /^(?:(?:he|she|pt|cl) )?(?:thoughts?|thinks?|thinking|ideations?|urges?|impulses?|fanta\w+|dream\w*|daydream\w*|images|imagin\w+|obsess\w*|wish\w*|wants? to|wanted to|wanting|like to|plann?(?:s|ed|ing)?\b|consider\w*|piensa|pensamientos?|pensando|ganas|quiere|quisiera|planea\w*|deseos?|impulsos?)/;

/** Struck is somebody who is no part of the home. */
const atStranger =
  /\b(?:staff|workers?|aides?|nurses?|rn|cna|hha|homemakers?|driver|guards?|officers?|cops?|police|teachers?|peers?|classmates?|students?|neighbou?rs?|strangers?|roommates?|cellmates?|coworkers?|clerk|enfermer[oa]|encargad[oa]|trabajador[oa]|vecin[oa]|maestr[oa]|cuidador[oa])\b/;

/** A harm to come, or a weapon in the hand. */
const announced =
  /threat|amenaz|\b(?:will|would|gonna|going to|won'?t|ima|imma|finna|va a|iba a|voy a|ill|dead|die|ground|grave|pay|sorry|next time|or else|vowed|swore|guns?|pistol\w*|knife|knives|blade|machete|cuchillo|navaja)\b|['’](?:ll|d)\b/;
