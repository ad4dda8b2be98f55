import type { Clause } from '#reading/clauses/clauses.ts';
import type { Page } from '#reading/normalise.ts';
import { leadingTo } from '#reading/spans.ts';
import type { Mention } from './people.ts';

/** A clause that does nothing but list people: "mom, her atty and GAL Pruitt in the courtroom", "atty Brandt, Dr. Iyer re Orr". */
export function listedIn(page: Page, clause: Clause): Mention[] {
  const first = firstOne.exec(page.plain.slice(clause.span.start, clause.people[0]?.span.start))?.[0].length ?? 0;
  const start = clause.span.start + first;
  const last = clause.people.at(-1);
  const topic =
    last?.role === null && clause.people.length > 1 && listTopic.exec(leadingTo(page.plain, last.span.start));
  const people = topic ? clause.people.slice(0, -1) : clause.people;
  const pieces = people.map(({ span, role }, index) => {
    const between = page.plain.slice(people[index - 1]?.span.end ?? start, span.start);
    return role === null ? between : between.replace(modifier, '$1');
  });
  const end = people.at(-1)?.span.end ?? clause.span.start;
  const tail = topic
    ? page.plain.slice(end, last.span.start - topic[0].length)
    : page.plain.slice(end, clause.span.end);
  if (![...pieces, tail].every((piece) => onlyJoins.test(piece))) return [];
  const listed = people.filter(({ owner }) => !owner);
  return first > 0 && listed.length > 0
    ? [
        { span: { start: clause.span.start, end: start }, role: 'client', name: null, nameSpan: null, owner: false },
        ...listed,
      ]
    : listed;
}
/** Whom the meeting was about. */
const listTopic = /(?:re:?|about|abt|regarding|on|for|sobre) (?:the )?$/;
/** "him and gf Shay", "her + two cousins": the client heads the list. */
const firstOne = /^[\s,]*(?:he|him|she|her)(?= (?:and|&|\+|w\/|with) )/;
/** One word of place or kind in front of a role: "SNF liaison", "shelter cm", "attending Dr. Rao". */
const modifier =
  /(^\W*|[,:;(&+/]\s*|\b(?:and|y|w\/|with|con) )(?!sick\b|ill\b|no\b|not\b|per\b|re\b|told\b|says?\b|said\b|via\b|[a-z]+ed )[a-z.']+ $/;
const onlyJoins =
  /^(?:[\s,.;:()&+/*|-]|\b\d+ ?(?:min|mins|minutes|minutos|hr|hrs|hours?|hora|horas)\b|\b(?:and|y|e|n|the|his|her|their|el|la|los|las|su|sus|w|with|con|plus|also|too|tambien|all|both|were|was|here|there|present|attended|attending|participated|joined|only|just|me|my|i|myself|yo|solo|mi|presentes?|asistieron|participaron|in|on|at|by phone|via|en|por|speaker|speakerphone|office|ofc|home|house|school|clinic|hospital|jail|bedside|oficina|casa|courtroom|room|table|call|line|phone|zoom|video|person|custody|remote|remotely|virtual|in-person|attendance|attendees|participants|those|who|team|us|himself|herself|themselves|mismo|misma|nosotros|nosotras|estuvieron|equipo|sala|linea|llamada|asistentes|with us)\b)*$/;

/** "mtg mon 1-2: SW Bertrand, Dr. Oyelaran, me": a list behind a colon or dash. */
export const isRoster = (page: Page, { span, role }: Mention, clause: Clause) =>
  role !== null &&
  clause.people.length > 1 &&
  /(?::| -) ?(?:the |his |her |la |el |me,? )?$/.test(page.plain.slice(clause.span.start, span.start)) &&
  /^ ?(?:[,)&+/]|and\b|y\b|n\b|w\/)/.test(page.plain.slice(span.end, clause.span.end));
