import type { Participant } from '#domain/contact.ts';
import { blows } from '#reading/lexicon/harm-words.ts';
import type { Page } from '#reading/normalise.ts';
import { findKnownNames } from '#reading/people/bare-names.ts';
import type { Mention } from '#reading/people/people.ts';
import type { Found, KnownCase, Span } from '#reading/reading.ts';
import { leadingTo, wordsAt } from '#reading/spans.ts';

/** "C-1042", "26-0901", "RE-20-118", "2025-JV-0187", "case #4471", "case 4471-C": no road, form, scale or span of hours. */
const caseNumber = new RegExp(
  [
    '(?<![\\p{L}\\p{N}/-])(?!(?:i|us|sr|rt|dd|ssa|phq|gad|b|dsm|covid|form|w|act|moca|hwy)-\\d)\\p{L}{1,4}-\\d{2,7}(?:-\\d{1,6})?(?![\\p{L}\\p{N}-])',
    '(?<![\\p{L}\\p{N}/-])(?:\\p{L}{1,4}-?)?(?:19|20)?\\d\\d-?\\p{L}{1,3}-?\\d{3,7}(?![\\p{L}\\p{N}-])',
    '(?<![\\p{L}\\p{N}/:.-])(?:20(?:1[5-9]|2\\d)|1[5-9]|2[4-9])-\\d{4,6}(?![\\p{L}\\p{N}/-]|:\\d)',
    '(?<=\\b(?:case|caso|file|expediente) (?:#|no\\.? |num\\.? |number |numero )?)#?(?:\\d{3,7}(?:-\\p{L}{1,2}(?!\\p{L}))?|\\d{2,7}-\\d{2,6})(?![\\p{N}/-]|:\\d)',
    // "conservatorship docket 930": without its sign an hour as well.
    '(?<=\\b(?:docket|intake|ref) (?:#|no\\.? |num\\.? |number |numero )?)(?:#\\d{3,4}|#?\\d{5,7}|#?\\d{2,7}-\\d{2,6})(?![\\p{N}/-]|:\\d)',
  ].join('|'),
  'iu',
);

/** The case number, or else the client as the text names them; the words as written. */
export function readCaseRef(
  page: Page,
  part: Span,
  people: readonly Mention[],
  known: readonly KnownCase[],
): Found<string> | null {
  const number = caseNumber.exec(page.typed.slice(part.start, part.end));
  if (number) return at(page, { start: part.start + number.index, end: part.start + number.index + number[0].length });
  const [roster] = findKnownNames(page, part, known);
  if (roster) return at(page, roster);
  const client =
    people.find((mention) => mention.nameSpan && (mention.role === 'client' || mention.role === 'family')) ??
    people.find((mention) => mention.nameSpan && mention.role === null);
  return client?.nameSpan ? at(page, client.nameSpan) : null;
}

const at = (page: Page, span: Span): Found<string> => ({ value: wordsAt(page.typed, span), spans: [span] });

/** The mentions that can name the case: who took part as client, or whose file it is; never another participant. */
export function clientsAmong(
  page: Page,
  people: readonly Mention[],
  participants: readonly Found<Participant>[],
): Mention[] {
  const took = (isClient: boolean) =>
    new Set(
      participants
        .filter(({ value }) => (value.role === 'client' || value.role === 'family') === isClient)
        .map(({ value }) => value.name),
    );
  const clients = took(true);
  const others = took(false);
  const ofMother = participants.some(({ value }) => value.role === 'mother');
  const bare = new Set(
    people.flatMap(({ name, role }) => (name !== null && role === null && !others.has(name) ? [name] : [])),
  );
  const toldByChild = participants.some(({ value }) => value.role === 'son' || value.role === 'daughter');
  // "spoke w/ dtr Ana. Mom (Mrs. Odell) fell": the parent of the one who was reached is the client.
  const asClient = (mention: Mention): Mention =>
    toldByChild && (mention.role === 'mother' || mention.role === 'father') && !mention.owner
      ? { ...mention, role: 'client' }
      : mention;
  return people.map(asClient).filter((mention) => {
    const { name, role, span, owner } = mention;
    // "FM Joan Tull ... Joan said": her first name alone; "Mrs. Pells own brother": the apostrophe left out.
    if (
      others.has(name) ||
      others.has(name?.replace(/s$/, '') ?? null) ||
      (role === null && [...others].some((other) => other?.startsWith(`${name} `)))
    )
      return false;
    if (ofMother && hurtsHer(page, span)) return false;
    // "the Dunphy residence ... Mr. Dunphy": the household by its own name is the person who was met.
    if (role === 'family' && name !== null && [...clients].some((client) => client?.endsWith(` ${name}`))) return false;
    if (clients.has(name) || role === 'client' || role === 'family' || isFile(page, span)) return true;
    // "la mamá de Brayan": of several names the one that says whose somebody is.
    if (bare.size > 1 && name !== null && bare.has(name) && owner)
      return people.every((other) => other.role !== null || !other.owner || other.name === name);
    // Of a collateral contact: the one person named without a role is whom it is about.
    return bare.size === 1 && name !== null && bare.has(name) && (owner || !isPlace(page, span));
  });
}

/** "mom Keisha told me Devon choked her": no child's name, but his who hurt her. */
const hurtsHer = (page: Page, { end }: Span) => {
  const verb = /^ ([a-z]+) her(?:$|[ ,.;])/.exec(page.plain.slice(end, end + 24))?.[1];
  return verb !== undefined && blowWords.has(verb);
};
const blowWords: ReadonlySet<string> = new Set(blows.trim().split(/\s+/));

/** "the capital of Brazil?": a place, or part of a question. */
const isPlace = (page: Page, span: Span) =>
  (/\b(?:of|in|from|at|to|the) $/.test(leadingTo(page.plain, span.start)) &&
    !/^(?:mrs?|ms|sra?|don|dona)\b/.test(page.plain.slice(span.start, span.start + 5))) ||
  /^[^.;!\n]{0,60}\?/.test(page.plain.slice(span.end, span.end + 61));

/**
 * In child protection, where nobody is named as the client: the child by name, or else the parent. Only where no roster says
 * whom the cases are of: a mother who is on none would be looked for in vain.
 */
export function readFamilyRef(
  page: Page,
  people: readonly Mention[],
  participants: readonly Found<Participant>[],
): Found<string> | null {
  const named = people.filter(({ nameSpan, owner }) => nameSpan !== null && !owner);
  const whose =
    named.find(({ role }) => role === 'child' || role === 'children') ??
    named.find(({ role }) => role === 'mother' || role === 'father' || role === 'parent') ??
    named.find(({ name }) =>
      participants.some(({ value }) => value.name === name && /^(?:mother|father)$/.test(value.role)),
    );
  return whose?.nameSpan ? at(page, whose.nameSpan) : null;
}

/** "re: Pruett", "the Stone case", "Jackson - ...". */
const isFile = (page: Page, span: Span) =>
  /(?:^|[\n;.]\s*|\b(?:re:?|for|case|caso|seen|see|about)\s+(?:the )?)$/.test(leadingTo(page.plain, span.start)) ||
  /^(?:'s)? (?:dispo|disposition|safety plan|care plan|case plan|tx plan|chart|petition|guardianship|case|file|investigation|matter|placement|petition|appeal|eviction|closure|notes?|family|mom|dad|household|home|house|apartment|apt|residence|trailer|ua)\b|^\s*[-:(]/.test(
    page.plain.slice(span.end),
  );
