import type { PlannedAction } from '#domain/contact.ts';
import type { Clause, Setting } from '#reading/clauses/clauses.ts';
import { findCancellations } from '#reading/clauses/cues.ts';
import { messageOf } from '#reading/clauses/messages.ts';
import { directionOf, isSince } from '#reading/clauses/timing.ts';
import { isThen } from '#reading/clauses/undertakings.ts';
import type { When } from '#reading/dates/when.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import type { Found, Span } from '#reading/reading.ts';
import { leadingTo, tightened, within } from '#reading/spans.ts';
import { find, words } from '#reading/words.ts';
import { withArrivals } from './arrivals.ts';
import { dueDates, withoutDays } from './due-dates.ts';
import { isExcuse, isGoal, quotations } from './no-actions.ts';

export type FoundAction = Found<PlannedAction> & { readonly dueCandidates?: readonly string[] };

const events = words(...languages.map((lexicon) => lexicon.events));
const tasks = words(...languages.map((lexicon) => lexicon.tasks));

/** Every stated future action, appointment, hearing or deadline, in the note's own words. */
export function readFollowUps(page: Page, clauses: readonly Clause[], setting: Setting): FoundAction[] {
  const quoted = quotations(page);
  const found = withArrivals(page, withHeading(page, clauses)).flatMap((clause) => {
    if (
      quoted.some(
        ({ start, end }) =>
          clause.span.start >= start - (/:\s*$/.test(leadingTo(page.plain, start)) ? -1 : 1) && clause.span.start < end,
      )
    )
      return [];
    if (isGoal(page, clause) || isExcuse(page, clause, clauses)) return [];
    if (clause.kind !== 'plan') {
      const moved = rescheduled(page, clause, setting);
      return moved.length > 0 ? moved : announced(page, clause, setting);
    }
    return cutActions(page, clause).flatMap((span) => {
      const whens = clause.whens.filter(
        (when) => within(when.span, span) || !within(when.span, clause.span) || isForAll(page, when, clause),
      );
      const deadline = readDeadlineEvent(page, span, whens, setting);
      const ends = deadline[0]?.spans[0]?.start;
      const text = withAntecedent(page, ends === undefined ? span : { start: span.start, end: ends }, whens);
      if (goesWith.test(page.plain.slice(text.start, text.end)) && whens.length === 0) return [];
      const first = readAction(page, text, whens, setting);
      return first ? [first, ...deadline] : [];
    });
  });
  return found.map((action, index) =>
    byThen.test(action.value.text) || (action.value.dueOn === null && hourOnly.test(action.value.text))
      ? withDayOf(action, found[index - 1])
      : withEvent(page, action),
  );
}

/** "con 2 proofs of address": what goes with the deed in front of it; "waiting on insurance" is nobody's deed. */
const goesWith =
  /^\W*(?:con|with|w\/|sin|without|incl\w*|for|para|re|about) (?!.*\b(?:will|needs? to|va a|due)\b)|^\W*(?:still )?waiting on\b/;

/** "they'll start sat. need the form before then": the day of what was named before. */
const byThen = /\b(?:before|by|b4) (?:then|that)$|\bantes de eso$|\bpara entonces$/;
/** "discharge is tomorrow, I will pick her up at 10": an hour that is over today is that of the day named before. */
const hourOnly = /(?:\b(?:at|@|a las?) ?\d{1,2}(?::\d\d)?|\b\d{1,2}(?::\d\d)? ?[ap]m?)\W*$/;
const withDayOf = (action: FoundAction, before: FoundAction | undefined): FoundAction =>
  action.value.dueOn === null && before
    ? { ...action, value: { ...action.value, dueOn: before.value.dueOn }, spans: [...action.spans, ...before.spans] }
    : action;

/** "revocation hrg 12/23, atty there, cont'd to 1/13": what goes on is the event named last. */
function withEvent(page: Page, action: FoundAction): FoundAction {
  const at = action.spans[0]?.start ?? 0;
  const event = goesOn.test(action.value.text)
    ? find(page, events, { start: Math.max(0, at - 120), end: at }).at(-1)
    : undefined;
  if (!event) return action;
  const kind = /(?:^|[\s(])([a-z]{4,} )$/.exec(page.typed.slice(Math.max(0, event.start - 20), event.start))?.[1] ?? '';
  const text = `${kind}${page.typed.slice(event.start, event.end)} ${action.value.text}`;
  return { ...action, value: { ...action.value, text }, spans: [event, ...action.spans] };
}
const goesOn =
  /^(?:cont'?d|cont|continued|reset|moved|pushed|postponed|adjourned|set over|bumped|rolled|aplazad[ao]|pospuest[ao]|movid[ao])(?: (?:to|for|until|back|out|up|para|al?|el))*\W*(?:\d{1,2}(?::\d\d)? ?(?:am?|pm?)?)?$/i;

/** "todo fri: check the walker, fax H&P": the day of the heading is the day of each. */
function withHeading(page: Page, clauses: readonly Clause[]): readonly Clause[] {
  const heading = clauses.find((clause) => clause.kind === 'plan' && isHeading(page, clause));
  if (!heading) return clauses;
  return clauses
    .filter((clause) => clause !== heading)
    .map((clause) =>
      clause.kind === 'plan' && clause.whens.length === 0 && clause.span.start > heading.span.start
        ? { ...clause, whens: heading.whens }
        : clause,
    );
}

const isHeading = (page: Page, { span, whens }: Clause) =>
  whens.length > 0 &&
  /[:-]\s*$/.test(page.plain.slice(span.start, span.end)) &&
  /^(?:to ?do|tasks?|plan|reminders?|follow ?ups?|f\/u|next steps?|for|on|by|the|list|pendientes?|para|el|[\s,.:;-])*$/.test(
    whens.reduce(
      (rest, when) => rest.replace(page.plain.slice(when.span.start, when.span.end), ''),
      page.plain.slice(span.start, span.end),
    ),
  );

/** "remind me thursday to pull the certs and call the nurse": the day is for both. */
const isForAll = (page: Page, { span }: When, clause: Clause) =>
  /\b(?:remind me|reminder|recuerdame|task|todo|to do)\s+(?:for |on |el |para el )?$/.test(
    page.plain.slice(clause.span.start, span.start),
  );

/** "started the Medicaid packet, which is due by 9/11": what it is stands in front of the comma. */
function withAntecedent(page: Page, span: Span, whens: readonly When[]): Span {
  // "she wants a neuropsych ref, i'll do it by fri"
  if (doesIt.test(page.plain.slice(span.start, span.end))) {
    const asked = askedFor.exec(page.plain.slice(Math.max(0, span.start - 90), span.start))?.[1];
    return asked ? { start: span.start - asked.length, end: span.end } : span;
  }
  if (whens.length > 0 && isThen.test(page.plain.slice(span.start, whens[0]?.span.start))) {
    const before = page.plain.slice(Math.max(0, span.start - 60), span.start);
    const named =
      /[^,.;:]+[,;:]\s*$/.exec(before) ?? /\b(?:the|his|her|their|my) (?:[a-z]+ ){0,2}[a-z]+ $/.exec(before);
    if (named) return { start: span.start - named[0].length, end: span.end };
  }
  const lead =
    /^\W*(?:which|wich|and it|and that|la cual|el cual|que) (?:(?:has|have|needs?) to be|is|are|must|es|vence|se |(?:they|he|she|we|i|[a-z]+) (?:will|'ll) )/;
  if (!lead.test(page.plain.slice(span.start, span.end))) return span;
  const named = /\b(?:the|an?|his|her|their|my|el|la|un|una|su) (?:[^\s,.;:]+ ){0,3}[^\s,.;:]+,?\s*$/.exec(
    leadingTo(page.plain, span.start),
  );
  return named ? { start: span.start - named[0].length, end: span.end } : span;
}

const doesIt =
  /^\W*(?:(?:and|so|y) )?(?:i'?ll|we'?ll|(?:i|we|he|she|they|sw|cm) will|will|(?:l[ao] )?(?:voy|va) a|need to|agreed to) (?:do|get|handle|send|make|submit|place|put in|hacerl[ao]|mandarl[ao]|pedirl[ao])(?: (?:it|that|this|one)\b|(?<=l[ao])\b)|^\W*(?:(?:and|y) )?(?:he|she|they|mom|dad|cl|pt) (?:said (?:he|she|they) )?(?:will|would)\W*$/;
const askedFor =
  /\b(?:wants?|wanted|needs?|needed|asked for|asks for|asking for|requested|requests|requesting|recommends|suggests|quiere|pidio|pide|necesita|asked (?:him|her|them|mom|dad|cl|pt|staff) to) (?:me to do |us to do )?(?:a |an |the |un |una |el |la )?((?:(?:[dms]rs?\.|[^\s,.;:]+) ){0,4}[^\s,.;:]+[,.;]?\s*)$/;

/** Two actions in one breath ("call LL and send letter") are two. */
function cutActions(page: Page, clause: Clause): Span[] {
  const cuts: number[] = [];
  for (const match of everyMatch(
    /\s(?:and|&|y|\+)\s(?=[a-z])/g,
    page.plain.slice(clause.span.start, clause.span.end),
  )) {
    const at = clause.span.start + match.index;
    const after = at + match[0].length;
    const next = find(page, tasks, { start: at, end: clause.span.end })[0];
    const before = find(page, tasks, { start: clause.span.start, end: at })[0];
    // "and to call the county", "and on Friday call the shelter"
    const opener = opensTask.exec(page.plain.slice(after, clause.span.end))?.[0].length ?? 0;
    const opensDay = clause.whens.find(({ span }) => span.start === after + opener)?.span.end;
    const isNext = next !== undefined && [after, after + opener, (opensDay ?? -2) + 1].includes(next.start);
    // "will freeze the card today & email statements by fri", "al doctor el martes y a su hija el 12/4": each has its day.
    const isDated =
      clause.whens.some(({ span, days }) => days.length > 0 && span.end <= at) &&
      clause.whens.some(
        ({ span, days }) =>
          days.length > 0 && span.start > after + 2 && /[a-z]{2}/.test(page.plain.slice(after, span.start)),
      );
    const event = find(page, events, { start: clause.span.start, end: at })[0];
    if ((before || isDated) && isNext) cuts.push(at);
    else if ((before || isDated || event) && another.test(page.plain.slice(after, clause.span.end))) cuts.push(at);
    else if (isDated && byItself.test(page.plain.slice(after, clause.span.end))) cuts.push(at);
  }
  const edges = [clause.span.start, ...cuts, clause.span.end];
  return edges.slice(0, -1).map((start, index) => ({ start, end: edges[index + 1] ?? clause.span.end }));
}

const opensTask = /^(?:(?:also|then|to|on|luego|el|por) )*/;
/** "has an interview tomorrow and will bring his stubs": behind "and" the next deed says itself that it is to come. */
const another =
  /^(?:if (?!.*\bif )[^,.;]{4,40} (?:(?:i|we|they|he|she|po|cm|sw|staff)(?: will|'ll)|ill)|(?:(?:also|then|luego) )?(?:will|needs? to|has to|have to|must|agreed to|plans? to|is going to|va a|tiene que|debe)) (?!(?:be|have)\b)[a-z]/;
/** What has its own day behind "and": to whom, the next event, or a verb: "hago reporte hoy y voy a la escuela mañana". */
const byItself =
  /^(?:a|al|con|to|with|w\/) |^(?:(?:luego|then|he|she|they|we|i|cl|pt|mom|dad) )?(?:starts|sees|meets|returns|leaves|moves|goes|comes|has|voy|vamos|vuelvo|regreso|llamo|veo|visito|mando|llevo|hago|paso|entrego|le (?:llamo|mando|llevo)|l[ao]s? (?:veo|visito|llamo|llevo)|va|tiene|empieza|regresa|sale|entra|viene|ve) |^(?:the |his |her |our |su |la |el )?(?:next|prox\w*) /;

/** "cl cxld, resched thurs 530p" in the clause that tells of the cancelled contact. */
function rescheduled(page: Page, clause: Clause, setting: Setting): FoundAction[] {
  const cue =
    /\b(?:resched\w*|reagend\w*|reprogram\w*|(?:moved|pushed|bumped|changed|postponed|reset|switched)(?: (?:it|this|that|us|him|her|them|(?:the|his|her|our|my) [a-z]+))?(?: back| up| out)? (?:to|for|until)|(?:pushed|moved|bumped|switched) (?:[a-z.']+ ){0,3}from (?:\S+ ){1,2}to|new date)\b/.exec(
      page.plain.slice(clause.span.start, clause.span.end),
    );
  const last = clause.whens.at(-1);
  if (clause.kind !== 'contact' || !cue || !last || last.span.start < clause.span.start + cue.index) return [];
  // "housing interview got pushed to tuesday": what was moved is part of the action.
  const moved = /^[^r]/.test(cue[0])
    ? find(page, events, { start: clause.span.start, end: clause.span.start + cue.index })[0]
    : undefined;
  const from = moved?.start ?? clause.span.start + cue.index;
  const found = readAction(page, { start: from, end: clause.span.end }, [last], setting);
  return found && (found.value.dueOn ?? '') > setting.today.date ? [found] : [];
}

/** "mom texted asking to move tomorrow's visit to Tuesday": the message tells of something to come. */
function announced(page: Page, clause: Clause, setting: Setting): FoundAction[] {
  const message = clause.kind === 'contact' ? messageOf(page, clause) : undefined;
  if (!message || findCancellations(page, clause.span).length > 0) return [];
  const moves = /\b(?:move|change|push|switch|bump|cambiar|mover)\b/.test(
    page.plain.slice(message.end, clause.span.end),
  );
  const ahead = clause.whens.filter(
    (when, index) =>
      (directionOf(when, setting.today) === 'ahead' && !isSince(page, when)) ||
      (moves && index > 0 && isNewDay(page, when, setting)),
  );
  if (ahead.length === 0) return [];
  const due = moves ? clause.whens.slice(-1) : ahead;
  const event = find(page, events, { start: message.end, end: clause.span.end })[0];
  const start = Math.min(event?.start ?? message.end, ahead[0]?.span.start ?? message.end);
  const found = readAction(page, { start, end: clause.span.end }, due, setting);
  return found ? [found] : [];
}

/** "move fri appt to mon". */
const isNewDay = (page: Page, when: When, { today }: Setting) =>
  directionOf(when, today) !== 'behind' && /\b(?:to|al?|para(?: el)?) $/.test(leadingTo(page.plain, when.span.start));

/** "texted her back I would", "contestó que": who said it is no part of the deed. */
const report =
  /^(?:(?:and|y|so|but|pero) )?(?:[a-z'.]+ ){0,3}?(?:says?|said|dice|dijo|dicen|contesto|respondio|avisa|aviso|aviso|confirma|confirmo|promised|replied|told (?:me|us|him|her|them)|me dijo)(?: (?:that|que|q))? (?=(?:l[aeo]s?|se|nos|me|i|we|he|she|they|it)(?:'|s? )[a-z])/;

const lead =
  /^(?:and |then |also |(?:dont|don't|do not) forget:? (?:to |about )?|note to self:? |que no se me olvide:? |re:? |about |reminding (?:him |her )?(?:of |about )?|confirming |confirmed |& |y |luego |plan(?: is)? ?[:=]? |pendiente:? |todo:? |to do:? |next steps?:? |tambien |but |so |remind me (?:to |about |that )?|recuerdame (?:que )?|put on my (?:list|calendar):? |add (?:a )?task:? |put me down (?:to|for) |anota que |i |he |she |they |we |(?:i'd|we'd|he'd|she'd|they'd|would) |wants? (?=(?:him|her|them|me|us|my|the|his) )|need to |needs to |will |going to |plan to |plans to |agreed to |have to |has to |must |approved to |ok to |tengo que |hay que |please )+/;

/** "Recordar:", "put on cal -": the request, without what is to be done. */
const onlyAsks =
  /^(?:recordar(?:me)?|recordatorio|(?:pls |please )?(?:put|add|stick)(?: it| this| that)? (?:on|to|in) (?:my |the )?(?:cal|calendar|list|sched(?:ule)?|agenda)|(?:pls |please )?add|remind me|reminder|task|to ?do|note to self|(?:an[oó]ta|ag[eé]nda|ap[uú]nta|recu[eé]rda)(?:me|r|lo)?|p[oó]nme|sched(?:ule)?|agenda)\W*$/i;
/** "Agéndame p/ Nando:": for whom, and no deed yet. */
const asksFor =
  /^(?:[Rr]emind me|[Rr]eminder|[Tt]ask|(?:[Aa]n[oó]ta|[Aa]g[eé]nda|[Aa]p[uú]nta|[Rr]ecu[eé]rda)(?:me)?|[Pp][oó]nme|[Ss]ched(?:ule)?|[Aa]genda):? ?(?:(?:for|re|p\/|para|pa) ?)?(?:\p{Lu}[\p{L}.]+ ?){1,3}\W*$/u;

/** "can you put the eval at 2 on my list": what is asked for stands between. */
const onMyList =
  /^(?:(?:please|pls|plz|hey|can (?:you|u)|could (?:you|u)) )*(?:add|put|stick|get) (.{3,}?) (?:to|on|onto|in) (?:my|the) (?:[a-z]+ )?(?:list|calendar|cal|schedule|route|agenda|planner)$/i;

/** "still not done", "hasn't been sent yet": how the action before it stands. */
const stillUndone =
  /^(?:(?:it|its|it's|this|that|still|has|hasn't|hasnt|isn't|isnt|is|was|wasn't|wasnt|been|be|not|never|yet|todav[ií]a|a[uú]n|no|sigue|est[aá]) )+(?:done|made|sent|finished|complete|completed|happened|in|received|yet|hech[oa]|enviad[oa]|list[oa])(?: yet)?$/i;

/** The action without the words that only say that it is to come, and without its date; clock times stay (contract 7.2.6). */
function readAction(page: Page, span: Span, whens: readonly When[], setting: Setting): FoundAction | null {
  const whole = tightened(page.typed, span);
  const reported = report.exec(page.plain.slice(whole.start, whole.end))?.[0].length ?? 0;
  const led = lead.exec(page.plain.slice(whole.start + reported, whole.end))?.[0] ?? '';
  // "must be in by 2/26": without its "must" nothing would be left to say.
  const isBare =
    /\bmust $/.test(led) &&
    /^(?:be|go) (?:in|out|done|back)\b/.test(page.plain.slice(whole.start + reported + led.length));
  const skipped = reported + led.length - (isBare ? 'must '.length : 0);
  const text = withoutDays(page, { start: whole.start + skipped, end: whole.end }, whens).replace(onMyList, '$1');
  if (!/\p{L}[^\p{L}]*\p{L}/u.test(text) || onlyAsks.test(text) || asksFor.test(text) || stillUndone.test(text))
    return null;
  const dates = dueDates(page, whole, whens, setting);
  const dueOn = dates.length === 1 ? (dates[0] ?? null) : null;
  return { value: { text, dueOn }, spans: [whole], ...(dates.length > 1 && { dueCandidates: dates }) };
}

/** "staff w/ sup before thurs hearing": the hearing has its own date and is something to come as well. */
function readDeadlineEvent(page: Page, span: Span, whens: readonly When[], setting: Setting): FoundAction[] {
  const [when] = whens;
  if (
    !when ||
    !/\b(?:before|prior to|ahead of|antes de|antes del|b4)\s+(?:the |his |her |el |la |su )?$/.test(
      page.plain.slice(span.start, when.span.start),
    )
  )
    return [];
  const event = find(page, events, { start: when.span.end, end: span.end })[0];
  if (!event || page.plain.slice(when.span.end, event.start).trim() !== '') return [];
  const found = readAction(page, { start: when.span.start, end: event.end }, [when], setting);
  return found ? [found] : [];
}
