import { describe, expect, test } from 'vitest';
import { contactModes, contactTypes, outcomes } from '#domain/contact.ts';
import { addendumForm, editForm, elementOf, newNoteForm, notStated, pickCaseForm } from '#presentation/note-form.ts';
import {
  anaLopez,
  bothLanguages,
  draftNote,
  draftView,
  emptyContent,
  english,
  signedNote,
  spanish,
  words,
} from './views.ts';

const field = (form: { fields: readonly { name: string }[] }, name: string) =>
  form.fields.find((one) => one.name === name);

describe('the edit form', () => {
  test('is filled with what was read, beside the verbatim words, and binds to the revision on the screen', () => {
    const form = editForm(draftView(), english);
    expect(form).toMatchObject({ command: 'note.change', input: { noteId: 'note-1', revision: 3 } });
    expect(form.quote).toEqual({ text: words });
    expect(Object.fromEntries(form.fields.map((one) => [one.name, one.value]))).toEqual({
      contactType: 'client_contact',
      contactMode: 'home_visit',
      outcome: 'contact_made',
      date: '2026-10-05',
      time: '14:00',
      durationMinutes: '40',
      participants: 'mother: Rosa',
      followUps: 'call clinic (2026-10-08)',
      riskFlags: [],
      element_seen_alone: 'yes',
    });
  });

  test('holds what was read or answered of the practice area’s elements, and no other', () => {
    const home = { value: 'no', from: { spans: [{ start: 0, end: 4 }] } };
    const content = { ...emptyContent, elements: { in_residence: home }, answers: { safety_plan: 'changed' } };
    const form = editForm(draftView(draftNote({ content })), english);
    expect(form.fields.filter(({ name }) => name.startsWith('element'))).toMatchObject([
      { name: 'element_in_residence', value: 'no', label: 'At the child’s home' },
      { name: 'element_safety_plan', value: 'changed' },
    ]);
    expect(elementOf('element_safety_plan')).toBe('safety_plan');
    expect(elementOf('outcome')).toBeNull();
  });

  test('leaves empty what was not stated, and offers every value of each list beside "Not stated"', () => {
    const form = editForm(draftView(draftNote({ content: emptyContent })), english);
    for (const name of ['date', 'time', 'durationMinutes', 'participants', 'followUps']) {
      expect(field(form, name), name).not.toHaveProperty('value');
    }
    for (const [name, values] of Object.entries({
      contactType: contactTypes,
      contactMode: contactModes,
      outcome: outcomes,
    })) {
      expect(field(form, name)).toMatchObject({ value: notStated, optional: true });
      const options = (field(form, name) as { options?: { value: string }[] }).options ?? [];
      expect(options.map(({ value }) => value)).toEqual([notStated, ...values]);
    }
  });

  test('a date without a clock time leaves the time empty', () => {
    const content = { ...emptyContent, occurredAt: { value: '2026-10-05', from: 'worker' as const } };
    const form = editForm(draftView(draftNote({ content })), english);
    expect(field(form, 'date')).toMatchObject({ value: '2026-10-05' });
    expect(field(form, 'time')).not.toHaveProperty('value');
  });

  test('no list has an empty option value, which Slack refuses', () => {
    const form = editForm(draftView(), english);
    const values = form.fields.flatMap((one) => ('options' in one ? one.options.map(({ value }) => value) : []));
    expect(values.every((value) => value.length > 0)).toBe(true);
  });

  test('lines of people and follow-ups are in the reader’s language', () => {
    expect(field(editForm(draftView(), spanish), 'participants')).toMatchObject({ value: 'madre: Rosa' });
  });
});

describe('the form for a new note', () => {
  test('asks for the words, and offers a case without insisting on it', () => {
    const form = newNoteForm({ cases: [anaLopez] }, english);
    expect(form).toMatchObject({ command: 'note.write', input: {}, title: 'New case note' });
    expect(field(form, 'case')).toMatchObject({
      optional: true,
      options: [{ label: 'C-1042 Ana López', value: 'case-1' }],
    });
    expect(field(form, 'words')).toMatchObject({ kind: 'longText', label: 'What happened?' });
    expect(field(form, 'words')).not.toHaveProperty('optional');
    expect(form).not.toHaveProperty('quote');
  });

  test('without any case there is no empty list, which platforms refuse', () => {
    expect(newNoteForm({ cases: [] }, english).fields.map(({ name }) => name)).toEqual(['words']);
  });

  test('a kept message is quoted whole with its author and time; a remark is optional', () => {
    const capture = { text: 'mom called, all fine', author: 'Rosa Diaz', at: '2026-10-05T18:00:00Z', messageId: 'm-1' };
    const form = newNoteForm({ cases: [anaLopez], capture }, english);
    expect(form.title).toBe('Save as case note');
    expect(form.quote).toEqual({
      text: 'mom called, all fine',
      by: 'Message from Rosa Diaz, Monday, October 5, 2026, 2:00 PM EDT',
    });
    expect(form.input).toEqual({ capture });
    expect(field(form, 'words')).toMatchObject({ label: 'Your remark', optional: true });
  });
});

describe('the form that picks a case', () => {
  test('binds to the revision, shows the words, and one case must be chosen', () => {
    const form = pickCaseForm(draftView(draftNote({ caseId: null })), [anaLopez], english);
    expect(form).toMatchObject({ command: 'note.chosen', input: { noteId: 'note-1', revision: 3 } });
    expect(form.quote?.text).toBe(words);
    expect(field(form, 'case')).not.toHaveProperty('optional');
  });

  test('without any case it says what to do and holds no empty list', () => {
    const form = pickCaseForm(draftView(draftNote({ caseId: null })), [], english);
    expect(form.fields).toEqual([]);
    expect(form.intro).toContain('You have no cases yet');
  });
});

describe('the addendum form', () => {
  test('shows the signed words with who signed them, wants kind, reason and text, and counts what was on the screen', () => {
    const form = addendumForm({ note: signedNote(), case: anaLopez }, english);
    expect(form).toMatchObject({ command: 'addendum.write', input: { noteId: 'note-1', seen: 0 } });
    expect(form.quote).toEqual({
      text: words,
      by: 'Signed by Dana Whitfield, Monday, October 5, 2026, 4:00 PM EDT.',
    });
    expect(form.intro).toContain('C-1042 (A.L.)');
    expect(field(form, 'kind')).toMatchObject({ kind: 'choice', value: 'addendum' });
    for (const name of ['kind', 'reason', 'text']) expect(field(form, name)).not.toHaveProperty('optional');
  });
});

test('D3: no form title holds a client’s name, and all fit Slack’s 24 characters', () => {
  for (const say of bothLanguages) {
    const forms = [
      editForm(draftView(), say),
      newNoteForm({ cases: [anaLopez] }, say),
      newNoteForm({ cases: [anaLopez], capture: { text: 'x', author: null, at: null } }, say),
      pickCaseForm(draftView(), [anaLopez], say),
      addendumForm({ note: signedNote(), case: anaLopez }, say),
    ];
    for (const { title, submit, cancel } of forms) {
      expect(title).not.toContain('Ana');
      for (const label of [title, submit, cancel]) expect(label.length).toBeLessThanOrEqual(24);
    }
  }
});
