import type { ContactOutcome } from '#domain/contact.ts';
import type { Clause } from '#reading/clauses/clauses.ts';
import { findAttempts, findCancellations, findSuccesses } from '#reading/clauses/cues.ts';
import { rang, wroteTo } from '#reading/lexicon/answers.ts';
import type { Page } from '#reading/normalise.ts';
import type { Found, Span } from '#reading/reading.ts';
import { within } from '#reading/spans.ts';
import { evidenceOf, findTypes } from './contact-words.ts';
import { findAway } from './turned-away.ts';

/** Made, tried in vain or called off; a later success outweighs an earlier attempt. */
export function readOutcome(page: Page, clauses: readonly Clause[]): Found<ContactOutcome> | null {
  const consult = clauses[0] && findTypes(page, clauses[0].span).find(({ type }) => type === 'supervision');
  const attempts = clauses.flatMap(({ span }) => findAttempts(page, span));
  const calledOff = clauses.flatMap(({ span }) => findCancellations(page, span));
  if (consult && !calledOff.some((cue) => clauses[0] && within(cue, clauses[0].span)))
    return { value: 'contact_made', spans: [consult.span] };
  const none = clauses[0] && gatheringNotHeld(page, clauses[0]);
  if (none) return { value: 'cancelled', spans: [none] };
  const successes = clauses.flatMap(({ span }) => findSuccesses(page, span));
  // A hearing or meeting took place though somebody else was missing from it.
  const gathering =
    clauses[0] &&
    findTypes(page, clauses[0].span).find(({ type }) => type === 'court_hearing' || type === 'team_meeting');
  const missing = clauses.find(({ span }) => attempts.some((cue) => within(cue, span)));
  const isOther = ({ role }: Clause['people'][number]) => role !== null && role !== 'client';
  const others =
    missing?.people.some(isOther) || (gathering?.type === 'team_meeting' && clauses[0]?.people.some(isOther));
  const measured = clauses[0] && (clauses[0].lengths.length > 0 || clauses[0].whens.some(({ clock }) => clock?.to));
  if (gathering && (others || measured) && missing !== clauses[0] && calledOff.length === 0)
    return { value: 'contact_made', spans: [gathering.span] };
  if (gathering && clauses[0] && wentAhead.test(page.plain.slice(clauses[0].span.start, clauses[0].sentence.end)))
    return { value: 'contact_made', spans: [gathering.span] };
  const away = clauses[0] && successes.length === 0 ? findAway(page, clauses[0]) : undefined;
  if (away && calledOff.length === 0) return { value: 'attempted_no_contact', spans: [away] };
  const failed = attempts[0];
  // "llamé a la maestra 9:20, dice que ... mamá no contesta": who was asked first answered.
  const [opening] = clauses;
  if (
    opening &&
    failed &&
    missing !== opening &&
    calledOff.length === 0 &&
    opening.people.some(isOther) &&
    isAnswered(page, opening)
  )
    return { value: 'contact_made', spans: [evidenceOf(page, opening)] };
  // "saw Ray at work. his brother was arrested, he wasnt there", "hv w/ mo. fa not home": somebody was met, the other is away.
  if (
    opening &&
    failed &&
    missing &&
    missing !== opening &&
    calledOff.length === 0 &&
    met(page, opening, missing, failed)
  )
    return { value: 'contact_made', spans: [evidenceOf(page, opening)] };
  const moved = opening && movedBehind(page, opening);
  if (moved) return { value: 'cancelled', spans: [moved] };
  const cancelled = calledOff[0];
  // "40 min con la abuela. la mamá no estaba": somebody else than those who were met for so long.
  const talked = opening && isMeeting(page, opening) ? opening : undefined;
  if (talked && failed && missing !== talked && !cancelled && missing?.people.some((one) => isAnother(one, talked)))
    return { value: 'contact_made', spans: [evidenceOf(page, talked)] };
  // "nobody came to the door. spoke with the neighbor": who only knows of them is not the one who was sought.
  const reached = successes.filter((cue) => !(failed && cue.start > failed.start && isBystander(clauses, cue)));
  const made = reached.at(-1) ?? clauses.slice(0, 1).flatMap((clause) => callOf(page, clause))[0];
  const [first] = clauses;
  // "Bree texted 20 min before, cant make it today": the message was that it is off.
  const onlyMessage =
    made !== undefined && reached.every(({ start, end }) => calling.test(page.plain.slice(start, end)));
  if (onlyMessage && cancelled && !failed && (reached.length === 0 || cancelled.start > made.start))
    return { value: 'cancelled', spans: [cancelled] };
  // What the first clause tells of succeeded; later tries in vain are another matter.
  const madeFirst = made && first && [...reached, made].find((cue) => within(cue, first.span));
  if (madeFirst && !attempts.some((cue) => within(cue, first.span)))
    return { value: 'contact_made', spans: [madeFirst] };
  const talk = clauses.findLast((clause) => isMeasuredTalk(page, clause));
  if (failed && talk && talk.span.start > failed.start && !attempts.some(({ start }) => start >= talk.span.start))
    return { value: 'contact_made', spans: [evidenceOf(page, talk)] };
  if (failed && made && made.start > failed.start && !attempts.some(({ start }) => start > made.start))
    return { value: 'contact_made', spans: [made] };
  if (failed && (!cancelled || failed.start < cancelled.start))
    return { value: 'attempted_no_contact', spans: [failed] };
  const instead = cancelled && clauses.find((clause) => clause.span.start > cancelled.start && isInstead(page, clause));
  if (instead) return { value: 'contact_made', spans: [evidenceOf(page, instead)] };
  if (cancelled) return { value: 'cancelled', spans: [cancelled] };
  const evidence = clauses[0] && evidenceOf(page, clauses[0]);
  return evidence ? { value: 'contact_made', spans: [evidence] } : null;
}

const isBystander = ([opening, ...more]: readonly Clause[], cue: Span): boolean => {
  const met = more.find(({ span }) => within(cue, span))?.people.filter(({ owner }) => !owner) ?? [];
  return (
    met.length > 0 &&
    met.every(({ role }) => role === 'neighbor' || role === 'landlord' || role === 'roommate') &&
    !opening?.people.some(({ role }) => met.some((one) => one.role === role))
  );
};

/** "no supervised visit today bc the fp had strep", "no FTM this wk": planned and not held. */
const gatheringNotHeld = (page: Page, { span }: Clause): Span | undefined =>
  findTypes(page, span).find(
    (type) =>
      type.type !== 'supervision' &&
      /^\W*(?:there was |hubo |no hubo )?(?:no|sin|no hubo) (?:[a-z]+ )?$/.test(
        page.plain.slice(span.start, type.span.start),
      ) &&
      /^ ?(?:$|[,.;:]|today|tonight|this|yest|mon|tue|wed|thu|fri|sat|sun|bc|b\/c|because|due|since|as|per|on|hoy|ayer|esta|este|porque|pq|por)/.test(
        page.plain.slice(type.span.end, span.end),
      ),
  )?.span;

/** The first clause names whom the worker saw or visited, and the one who is away stands right before the words for it. */
function met(page: Page, opening: Clause, missing: Clause, failed: Span): boolean {
  // "son met us on the porch. client not seen".
  if (/\b(?:client|clt?|av|pt|patient)\b/.test(page.plain.slice(missing.span.start, failed.end))) return false;
  if (
    !opening.people.some(({ owner }) => !owner) ||
    waited.test(page.plain.slice(opening.span.start, opening.span.end))
  )
    return false;
  if (opening.cues.some(({ start, end }) => saw.test(page.plain.slice(start, end)))) return true;
  return missing.people.some(
    (one) =>
      !one.owner &&
      isAnother(one, opening) &&
      (within(one.span, failed) || /^ (?:was |is |were |estaba )?$/.test(page.plain.slice(one.span.end, failed.start))),
  );
}
const saw = /^(?:saw|met|spoke|talked|interviewed|vi|hable|platique|entreviste)\b/;

/** What they said stands right behind the call. */
const isAnswered = (page: Page, { span, cues }: Clause) =>
  cues.length > 0 &&
  /^[\s,:;-]*(?:(?:he|she|they|who|el|ella) )?(?:dice|dijo|says|said|sez|reports|reported|states|stated|told me|confirmed|confirms)\b/.test(
    page.plain.slice(span.end, span.end + 24),
  );

/** "HV sched 2:00 w/ mo, she texted 1:40 flat tire, moved to mon": by the message the visit was put off. */
function movedBehind(page: Page, { span, sentence, cues }: Clause): Span | undefined {
  const [cue] = cues;
  if (!cue || !messaged.test(page.plain.slice(cue.start, cue.end))) return undefined;
  if (!ownVisit.test(page.plain.slice(sentence.start, cue.start))) return undefined;
  const found = putOff.exec(page.plain.slice(span.end, sentence.end));
  return found ? { start: span.end + found.index, end: span.end + found.index + found[0].length } : undefined;
}
const messaged =
  /^(?:texted|txted|txtd|txt|called|phoned|emailed|messaged|rang|llamo|texteo|me (?:llamo|texteo|escribio))/;
const ownVisit = /^\W*(?:hv|h\/v|home visit|visit|ov|appt|appointment|session|mtg|meeting|visita|cita)\b/;
const putOff =
  /\b(?:moved|pushed|bumped|switched|resched\w*|r\/s'?d?|movimos|cambiamos|quedo|quedamos|reagend\w+) (?:it |la |lo )?(?:to|for|til|until|para|pa|el) (?:the )?(?:mon|tue|wed|thu|fri|sat|sun|next|tmrw|tomorrow|lun|mar|mie|jue|vie|\d)/;

/** "bench went ahead", "held anyway": though one of them was missing. */
const wentAhead =
  /\b(?:went (?:ahead|on|forward)|proceeded|held (?:it )?(?:anyway|without|w\/o|regardless)|continued without|(?:se )?(?:hizo|llevo a cabo|siguio) (?:de todos modos|igual|sin))\b/;

/** "hv hoy 3:30, 40 min con la abuela": how long, and with whom. */
const isMeeting = (page: Page, { span, lengths, people, whens }: Clause) =>
  (lengths.length > 0 || whens.some(({ clock }) => clock?.to)) &&
  people.some(({ owner }) => !owner) &&
  findAttempts(page, span).length === 0 &&
  !waited.test(page.plain.slice(span.start, span.end));
const waited = /\b(?:hold|waited|wait|waiting|espere|late|tarde)\b/;
const isAnother = ({ role, name }: Clause['people'][number], { people }: Clause) =>
  people.every((one) => one.role !== role || (name !== null && one.name !== null && one.name !== name));

/** "cl wasnt there. tc w cl 9:20, 12 min": who was spoken with for minutes was reached. */
const isMeasuredTalk = (page: Page, { span, cues, lengths }: Clause) =>
  lengths.length > 0 &&
  !waited.test(page.plain.slice(span.start, span.end)) &&
  cues.some(({ start, end }) =>
    /^(?:called|phoned|call|tc|t\/c|pc|p\/c|spoke|talked|phone|zoom|met|saw|hv|ov|llame|hable|llamada|lo llame|la llame|le llame)\b/.test(
      page.plain.slice(start, end),
    ),
  );

/** "cl can't make it, so did session by ph 1:30-2:10": held after all in another way. */
const isInstead = (page: Page, { span, lengths, whens }: Clause) =>
  (lengths.length > 0 || whens.some(({ clock }) => clock !== null)) &&
  /^\W*so (?:i |we )?(?:just )?(?:did|had|held|met|saw|called|spoke|talked|went|zoomed)\b|\b(?:(?:did|had|held|met|saw|called|spoke|talked|zoomed)\b.*\binstead|ended up|(?:lo|la) hicimos|en su lugar)\b/.test(
    page.plain.slice(span.start, span.end),
  );

/** "mother called upset": who calls is reached. */
const callOf = (page: Page, { cues, people }: Clause): Span[] =>
  cues.filter(
    ({ start, end }) =>
      calling.test(page.plain.slice(start, end)) &&
      people.some(({ span }) => /^(?: (?:of|de|del) [a-z]+)? $/.test(page.plain.slice(span.end, start))) &&
      !/^ by (?:me|this|writer)\b/.test(page.plain.slice(end, end + 9)) &&
      !excuse.test(page.plain.slice(end, end + 48)),
  );
const calling = new RegExp(String.raw`^(?:${rang}|${wroteTo}|(?:me )?(?:llamo|marco|escribio|texteo))\b`);
/** "nobody home. mom texted that they forgot": why nobody was there, no contact instead. */
const excuse =
  /^(?: (?:me|us|back|later|after|to say|saying|that|sorry|and said|que|q|diciendo))*,? (?:(?:he|she|they|he'd|she'd|they'd) (?:had )?(?:forgot\w*|overslept|slept in|couldn'?t|could not|can'?t|missed|got (?:held up|stuck|called)|was (?:stuck|sick|at work)|were (?:stuck|sick))|se le(?:s)? olvido|se (?:quedo|quedaron) dormid|no (?:pudo|pudieron))/;
