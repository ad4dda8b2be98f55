import fc from 'fast-check';
import type { SealedCard, SealedForm } from '#conversation/reply.ts';
import type { Button, Field, Part } from '#presentation/card.ts';

/** Words of every kind people type: plain, over any limit, emoji, right to left, zero width, markup. */
const marked = fc.constantFrom(
  '<!here>',
  '<!channel>',
  '<@U0SOMEONE>',
  '<https://evil.example/?q=secret|click>',
  '![x](https://evil.example/a.png)',
  'a & b < c > d',
  '*bold* _slanted_ ~gone~ `code`',
  '👩‍👩‍👧‍👦'.repeat(40),
  'مرحبا بالعالم',
  'zero\u200bwidth\u200d',
  'x'.repeat(7000),
  `${'word '.repeat(1500)}\n\n${'línea\n'.repeat(700)}`,
  '',
  '   ',
  '\n',
);
export const words = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  marked,
  fc.array(marked, { maxLength: 4 }).map((parts) => parts.join(' ')),
);

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const without = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as Value;

const button = fc
  .record({
    label: words,
    command: fc.constantFrom('note.sign', 'note.edit', 'case.show'),
    // A sealed ticket has no sign that Slack reads as markup.
    input: fc.base64String({ maxLength: 400 }),
    style: optional(fc.constantFrom('primary', 'danger')),
    confirm: optional(words.filter((text) => text.trim() !== '')),
  })
  .map((one) => without(one) as Button<string>);

const part: fc.Arbitrary<Part<string>> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: words }),
  fc
    .record({ kind: fc.constant('text' as const), text: words, tone: optional(fc.constantFrom('strong', 'warning')) })
    .map((one) => without(one) as Part<string>),
  fc.record({ kind: fc.constant('hint' as const), text: words }),
  fc
    .record({ kind: fc.constant('quote' as const), text: words, by: optional(words) })
    .map((one) => without(one) as Part<string>),
  fc
    .record({
      kind: fc.constant('facts' as const),
      facts: fc.array(
        fc.record({ label: words, value: words, evidence: optional(words) }).map((one) => without(one)),
        { maxLength: 14 },
      ),
    })
    .map((one) => one as Part<string>),
  fc
    .record({ kind: fc.constant('row' as const), text: words, detail: optional(words), button: optional(button) })
    .map((one) => without(one) as Part<string>),
  fc.record({ kind: fc.constant('buttons' as const), buttons: fc.array(button, { maxLength: 60 }) }),
  fc.constant({ kind: 'divider' as const }),
);

export const card: fc.Arbitrary<SealedCard> = fc.record({ summary: words, parts: fc.array(part, { maxLength: 70 }) });

const option = fc
  .integer({ min: 0, max: 5000 })
  .chain((n) => words.map((label) => ({ label: label || '—', value: `v${n}` })));
const options = (max: number) =>
  fc.uniqueArray(option, { selector: ({ value }) => value, minLength: 1, maxLength: max });
const field = (name: string): fc.Arbitrary<Field> => {
  const base = { name: fc.constant(name), label: words.map((label) => label.trim() || 'Label') };
  return fc
    .oneof(
      fc.record({ ...base, kind: fc.constantFrom('text', 'longText'), value: optional(words), hint: optional(words) }),
      fc
        .record({ ...base, kind: fc.constant('choice'), options: options(250) })
        .map((one) => ({ ...one, value: one.options[0]?.value })),
      fc
        .record({ ...base, kind: fc.constant('choices'), options: options(30) })
        .map((one) => ({ ...one, value: one.options.slice(0, 2).map(({ value }) => value) })),
      fc.record({ ...base, kind: fc.constant('date'), value: optional(fc.constant('2026-03-02')) }),
      fc.record({ ...base, kind: fc.constant('time'), value: optional(fc.constant('14:05')) }),
      fc.record({ ...base, kind: fc.constant('number'), value: optional(fc.constant('40')) }),
    )
    .map((one) => without(one) as Field);
};

export const form: fc.Arbitrary<SealedForm> = fc.record({
  title: words.map((title) => title.trim() || 'Title'),
  intro: fc.constant('What happened?'),
  submit: words.map((label) => label.trim() || 'Save'),
  cancel: words.map((label) => label.trim() || 'Cancel'),
  command: fc.constant('note.edit'),
  input: fc.string({ maxLength: 3000 }),
  fields: fc.tuple(field('a'), field('b'), field('c')).map((fields) => [...fields]),
});

/** Every text that Slack would show, entities read back, in reading order. */
export function shown(value: unknown): string {
  const texts: string[] = [];
  const walk = (one: unknown): void => {
    if (Array.isArray(one)) for (const inner of one) walk(inner);
    else if (typeof one === 'object' && one !== null) {
      for (const [key, inner] of Object.entries(one)) {
        if (key === 'text' && typeof inner === 'string') texts.push(inner);
        else walk(inner);
      }
    }
  };
  walk(value);
  return texts.join('').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** The signs of a text, without the white space that a cut may fall into. */
export const signs = (text: string) => text.replace(/\s/gu, '');
