/**
 * What a person is shown, as plain data. A platform folder draws it; nothing here knows Slack or Teams.
 * `Value` is what a button or form carries back: free data while a card is made, a sealed ticket once it leaves.
 */
export interface Card<Value = unknown> {
  /** One line for the lock screen and the screen reader. Never a client's name. */
  readonly summary: string;
  readonly parts: readonly Part<Value>[];
  /** Drawn anew by platforms that can when the card comes into view. */
  readonly refresh?: { readonly command: string; readonly input: Value };
}

export type Part<Value = unknown> =
  /** A title of at most one line. */
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly tone?: 'strong' | 'warning' }
  /** Small print: who can see it, when it was saved. */
  | { readonly kind: 'hint'; readonly text: string }
  /** The worker's own words, or a captured message. */
  | { readonly kind: 'quote'; readonly text: string; readonly by?: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** One line of a list with its own button. */
  | { readonly kind: 'row'; readonly text: string; readonly detail?: string; readonly button?: Button<Value> }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button<Value>[] }
  | { readonly kind: 'divider' };

/** A labelled value, with the words it came from when it was read from the text. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly evidence?: string;
}

export interface Button<Value = unknown> {
  readonly label: string;
  /** Name of the command it asks for; Slack's `action_id`, Teams' `data.command`. */
  readonly command: string;
  readonly input: Value;
  readonly style?: 'primary' | 'danger';
  /** The command answers with a form, which platforms must open at once. */
  readonly opensForm?: true;
  /** Asked before the deed: what will happen, in one sentence. */
  readonly confirm?: string;
}

/** A form to fill. Sent, it comes back as `command` with `input` and the values by field name. */
export interface Form<Value = unknown> {
  readonly title: string;
  readonly intro?: string;
  /** Quoted words shown above the fields. */
  readonly quote?: { readonly text: string; readonly by?: string };
  readonly submit: string;
  readonly cancel: string;
  readonly command: string;
  readonly input: Value;
  readonly fields: readonly Field[];
}

interface FieldBase {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: true;
}

export interface Option {
  readonly label: string;
  readonly value: string;
}

export type Field =
  | (FieldBase & { readonly kind: 'text' | 'longText'; readonly value?: string; readonly maxLength?: number })
  | (FieldBase & { readonly kind: 'choice'; readonly options: readonly Option[]; readonly value?: string })
  | (FieldBase & { readonly kind: 'choices'; readonly options: readonly Option[]; readonly value?: readonly string[] })
  /** Values: `YYYY-MM-DD`; `HH:MM` on the 24-hour clock; a whole number. */
  | (FieldBase & { readonly kind: 'date' | 'time' | 'number'; readonly value?: string });

/** What a platform hands back for each field; an empty field is null. */
export type FormValues = Readonly<Record<string, string | readonly string[] | null>>;
