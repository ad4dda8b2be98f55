import type { Note, NoteContent } from './note.ts';
import { elements } from './practice-area.ts';
import { openSuggestions } from './second-look.ts';

/**
 * A question the card asks with one tap. `ask` names a field of the note, `risk:<code>`, `element:<key>`, or `second:<n>`, a
 * value that a second reader found.
 */
export interface Question {
  readonly ask: string;
  readonly options: readonly string[];
  /** The words that have several meanings, when the question comes from them. */
  readonly spans: NoteContent['questions'][number]['spans'];
}

/** As many answers as fit beside Sign, Edit and Discard on a card of six actions. */
const mostOptions = 3;

/** What a note must state before it can be signed (invariant 6 for the date). */
export type Needed = 'case' | 'occurredAt' | 'contactType' | 'outcome';

export function neededToSign(content: NoteContent, caseId: string | null): Needed[] {
  const needed: Needed[] = [];
  if (!caseId) needed.push('case');
  if (!content.occurredAt) needed.push('occurredAt');
  if (!content.contactType) needed.push('contactType');
  if (!content.outcome && content.contactType?.value !== 'case_activity') needed.push('outcome');
  return needed;
}

/**
 * What is still to be asked, the most needed first: meanings only the worker can choose between, risks the words leave in
 * doubt, what a second reader found, what signing needs, then what the practice area wants of a contact that was made with the client and the words do
 * not answer. `today` and `yesterday` are dates in the worker's zone.
 */
export function questionsFor(
  { content, secondLook }: Pick<Note, 'content' | 'secondLook'>,
  days: { today: string; yesterday: string },
): Question[] {
  const asked = (ask: string, options: readonly string[]): Question => ({ ask, options, spans: [] });
  const unsure = content.questions
    .filter(({ field }) => content[field] === null)
    .map(({ field, candidates, spans }) => ({ ask: field, options: candidates.slice(0, mostOptions), spans }));
  const plain: Question[] = [];
  const activity = content.contactType?.value === 'case_activity';
  if (!content.occurredAt) plain.push(asked('occurredAt', [days.today, days.yesterday]));
  if (!content.contactType) {
    plain.push(asked('contactType', ['client_contact', 'collateral_contact', 'case_activity']));
  }
  if (!content.outcome && !activity) {
    plain.push(asked('outcome', ['contact_made', 'attempted_no_contact', 'cancelled']));
  }
  if (!content.contactMode && content.contactType?.value === 'client_contact') {
    plain.push(asked('contactMode', ['home_visit', 'phone', 'office_visit']));
  }
  const found = openSuggestions(content, secondLook);
  const second = found.map(({ spans, at }) => ({ ask: `second:${at}`, options: ['use', 'leave'], spans }));
  const pending = new Set<string>([...unsure.map(({ ask }) => ask), ...found.map(({ field }) => field)]);
  const needed = plain.filter((question) => !pending.has(question.ask));
  return [...unsure, ...doubts(content), ...second, ...needed, ...elementQuestions(content)];
}

/** A risk the words leave in doubt is asked about until it is answered, or stated otherwise. */
const doubts = ({ questions, riskFlags }: NoteContent): Question[] =>
  questions
    .filter(({ field, candidates: [code] }) => field === 'riskFlags' && riskFlags.every(({ value }) => value !== code))
    .map(({ candidates: [code], spans }) => ({ ask: `${ofRisk}${code}`, options: ['yes', 'no'], spans }));

export const ofRisk = 'risk:';

const inPersonModes = new Set(['home_visit', 'office_visit', 'facility_visit', 'community_visit', 'in_person']);

const isInPerson = ({ contactMode }: NoteContent): boolean => inPersonModes.has(contactMode?.value ?? '');

function elementQuestions(content: NoteContent): Question[] {
  const met = content.contactType?.value === 'client_contact' && content.outcome?.value === 'contact_made';
  if (!met || !content.practiceArea) return [];
  return elements[content.practiceArea]
    .filter(({ key }) => content.answers[key] === undefined && content.elements[key] === undefined)
    .filter(({ inPerson }) => !inPerson || isInPerson(content))
    .map((element) => ({ ask: `element:${element.key}`, options: element.answers, spans: [] }));
}
