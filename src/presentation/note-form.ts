import { type AddendumKind, addendumKinds } from '#domain/addendum.ts';
import type { Case } from '#domain/case.ts';
import { contactModes, contactTypes, outcomes, riskFlags } from '#domain/contact.ts';
import type { DraftView } from '#domain/draft-view.ts';
import type { NoteContent, SignedNote } from '#domain/note.ts';
import { elements } from '#domain/practice-area.ts';
import type { Field, Form, Option } from './card.ts';
import { aliasOf, nameOf } from './case-words.ts';
import { followUpLines, participantLines } from './note-form-lines.ts';
import { captureLine, quoteOf, wordsOf } from './note-words.ts';
import type { Say, TermList } from './say.ts';

/** The option that leaves a choice open: a list on Slack cannot be emptied, and takes no empty value. */
export const notStated = 'not_stated';

/** Corrects what was read from the words of a draft; sent, `note.change`. */
export function editForm({ note }: DraftView, say: Say): Form {
  const { content } = note;
  const [date, time] = (content.occurredAt?.value ?? '').split('T');
  const participants = participantLines(
    content.participants.map(({ value }) => value),
    say,
  );
  const followUps = followUpLines(
    content.followUps.map(({ value }) => value),
    say,
  );
  const duration = content.durationMinutes?.value;
  return {
    title: say('form.edit'),
    intro: say('form.editIntro'),
    quote: quoteOf(note, say),
    submit: say('button.save'),
    cancel: say('button.cancel'),
    command: 'note.change',
    input: { noteId: note.id, revision: note.revision },
    fields: [
      listField('contactType', contactTypes, content.contactType?.value, say),
      listField('contactMode', contactModes, content.contactMode?.value, say),
      listField('outcome', outcomes, content.outcome?.value, say),
      { kind: 'date', name: 'date', label: say('field.date'), optional: true, ...(date && { value: date }) },
      { kind: 'time', name: 'time', label: say('field.time'), optional: true, ...(time && { value: time }) },
      {
        kind: 'number',
        name: 'durationMinutes',
        label: say('field.durationMinutes'),
        optional: true,
        ...(duration && { value: String(duration) }),
      },
      {
        kind: 'longText',
        name: 'participants',
        label: say('field.participants'),
        hint: say('field.participantsHint'),
        optional: true,
        ...(participants && { value: participants }),
      },
      {
        kind: 'longText',
        name: 'followUps',
        label: say('field.followUps'),
        hint: say('field.followUpsHint'),
        optional: true,
        ...(followUps && { value: followUps }),
      },
      {
        kind: 'choices',
        name: 'riskFlags',
        label: say('field.riskFlags'),
        hint: say('field.riskFlagsHint'),
        optional: true,
        options: riskFlags.map((code) => ({ label: say.term('risk', code), value: code })),
        value: content.riskFlags.map(({ value }) => value),
      },
      ...elementFields(content, say),
    ],
  };
}

const elementPrefix = 'element_';

/** The element a field of the draft's form holds, if it holds one. */
export const elementOf = (field: string): string | null =>
  field.startsWith(elementPrefix) ? field.slice(elementPrefix.length) : null;

/** What was read or answered of the practice area's elements can be put right, or taken off and so asked again. */
const elementFields = ({ practiceArea, elements: read, answers }: NoteContent, say: Say): Field[] =>
  (practiceArea ? elements[practiceArea] : []).flatMap((element): Field[] => {
    const value = answers[element.key] ?? read[element.key]?.value;
    return value
      ? [
          choiceField(
            elementPrefix + element.key,
            say.term('elementName', element.key),
            'answer',
            element.answers,
            value,
            say,
          ),
        ]
      : [];
  });

/** One of a closed list, or nothing. */
const listField = (
  name: 'contactType' | 'contactMode' | 'outcome',
  values: readonly string[],
  value: string | undefined,
  say: Say,
): Field => choiceField(name, say(`field.${name}`), name, values, value, say);

const choiceField = (
  name: string,
  label: string,
  list: TermList,
  values: readonly string[],
  value: string | undefined,
  say: Say,
): Field => ({
  kind: 'choice',
  name,
  label,
  optional: true,
  options: [
    { label: say('common.notStated'), value: notStated },
    ...values.map((one) => ({ label: say.term(list, one), value: one })),
  ],
  value: value ?? notStated,
});

/** A message that is to be kept word for word. */
interface Captured {
  readonly text: string;
  readonly author: string | null;
  readonly at: string | null;
}

/** Starts a note, from the person's own words or from a message they keep; sent, `note.write`. */
export function newNoteForm({ cases, capture }: { cases: readonly Case[]; capture?: Captured }, say: Say): Form {
  const words: Field = capture
    ? { kind: 'longText', name: 'words', label: say('field.remark'), optional: true }
    : { kind: 'longText', name: 'words', label: say('field.words'), hint: say('field.wordsHint') };
  return {
    title: say(capture ? 'form.capture' : 'form.new'),
    intro: say(capture ? 'form.captureIntro' : 'form.newIntro'),
    ...(capture && { quote: { text: capture.text, by: captureLine(capture, say) } }),
    submit: say('button.save'),
    cancel: say('button.cancel'),
    command: 'note.write',
    input: capture ? { capture } : {},
    // A list without options is refused by the platforms.
    fields:
      cases.length > 0 ? [{ ...caseField(cases, say), optional: true, hint: say('field.caseHint') }, words] : [words],
  };
}

/** Puts a draft on a case; sent, `note.chosen`. */
export function pickCaseForm({ note }: DraftView, cases: readonly Case[], say: Say): Form {
  return {
    title: say('form.pickCase'),
    ...(cases.length === 0 && { intro: say('form.noCases') }),
    quote: quoteOf(note, say),
    submit: say('button.choose'),
    cancel: say('button.cancel'),
    command: 'note.chosen',
    input: { noteId: note.id, revision: note.revision },
    fields: cases.length > 0 ? [caseField(cases, say)] : [],
  };
}

const caseField = (cases: readonly Case[], say: Say): Field => ({
  kind: 'choice',
  name: 'case',
  label: say('field.case'),
  options: cases.map((one): Option => ({ label: nameOf(one), value: one.id })),
});

/** Adds to a signed note; sent, `addendum.write`. `seen` is how many addenda it had when the form opened. */
export function addendumForm({ note, case: file }: { note: SignedNote; case: Case }, say: Say): Form {
  const signed = note.signedAt ? say('signed.by', { who: note.authorName, at: say.moment(note.signedAt) }) : '';
  const usual: AddendumKind = 'addendum';
  return {
    title: say('form.addendum'),
    intro: say('form.addendumIntro', { case: aliasOf(file) }),
    quote: { text: wordsOf(note), by: signed },
    submit: say('button.save'),
    cancel: say('button.cancel'),
    command: 'addendum.write',
    input: { noteId: note.id, seen: note.addenda.length },
    fields: [
      {
        kind: 'choice',
        name: 'kind',
        label: say('field.kind'),
        options: addendumKinds.map((kind) => ({ label: say.term('addendumKind', kind), value: kind })),
        value: usual,
      },
      { kind: 'text', name: 'reason', label: say('field.reason'), hint: say('field.reasonHint') },
      { kind: 'longText', name: 'text', label: say('field.text') },
    ],
  };
}
