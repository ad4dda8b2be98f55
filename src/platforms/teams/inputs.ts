import type { Field } from '#presentation/card.ts';
import { atTheDoor } from '#presentation/say.ts';
import { type Element, textBlock } from './blocks.ts';

/** Draws one field of a form and, under it, what was wrong with its last answer. */
export function drawInput(field: Field, error: string | undefined, locale?: string | null): Element[] {
  const common = {
    id: field.name,
    label: field.label,
    isRequired: !field.optional,
    ...(field.optional ? {} : { errorMessage: atTheDoor('door.needed', locale) }),
  };
  return [
    { ...common, ...drawKind(field) },
    ...(field.hint ? [textBlock(field.hint, { size: 'Small', isSubtle: true, spacing: 'None' })] : []),
    ...(error ? [textBlock(error, { color: 'Attention', weight: 'Bolder', spacing: 'None' })] : []),
  ];
}

function drawKind(field: Field): Element {
  const value = field.value ? { value: field.value } : {};
  switch (field.kind) {
    case 'text':
    case 'longText':
      return {
        type: 'Input.Text',
        isMultiline: field.kind === 'longText',
        ...(field.maxLength ? { maxLength: field.maxLength } : {}),
        ...value,
      };
    case 'choice':
      return { type: 'Input.ChoiceSet', style: 'compact', choices: drawOptions(field.options, String), ...value };
    case 'choices':
      return {
        type: 'Input.ChoiceSet',
        isMultiSelect: true,
        choices: drawOptions(field.options, encode),
        ...(field.value?.length ? { value: field.value.map(encode).join(',') } : {}),
      };
    case 'date':
      return { type: 'Input.Date', ...value };
    case 'time':
      return { type: 'Input.Time', ...value };
    case 'number':
      return { type: 'Input.Number', ...(field.value ? { value: Number(field.value) } : {}) };
  }
}

const drawOptions = (options: readonly { label: string; value: string }[], encoded: (value: string) => string) =>
  options.map(({ label, value }) => ({ title: label, value: encoded(value) }));

/** Teams joins several picks with commas and escapes none, so a comma inside a value must not be one. */
const encode = (value: string) => value.replaceAll('%', '%25').replaceAll(',', '%2C');
const decode = (value: string) => value.replaceAll('%2C', ',').replaceAll('%25', '%');

/** What was typed into a field of this kind; an empty one is null. */
export function readInput(kind: Field['kind'], typed: unknown): string | string[] | null {
  if (typeof typed === 'number' || typeof typed === 'boolean') return String(typed);
  if (typeof typed !== 'string' || typed === '') return null;
  return kind === 'choices' ? typed.split(',').map(decode) : typed;
}
