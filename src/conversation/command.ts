import type { Deed } from '#casework/use-case.ts';
import type { Note } from '#domain/note.ts';
import type { Actor } from '#domain/worker.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Card, Form, FormValues } from '#presentation/card.ts';
import type { Say } from '#presentation/say.ts';
import type { Capture, Inbound } from './inbound.ts';

/** What is said in answer, before its buttons are sealed. */
export type Answer =
  | { readonly kind: 'card'; readonly card: Card; readonly about?: string; readonly anew?: true }
  | { readonly kind: 'form'; readonly form: Form; readonly instead: Card }
  | { readonly kind: 'home'; readonly card: Card };

/** One thing said, with who said it and how to answer. */
export interface Heard {
  readonly inbound: Inbound;
  readonly actor: Actor;
  readonly clock: Clock;
  readonly say: Say;
}

/**
 * What a command is given: words after its name, the input of the button or form that asked for it, the values of that
 * form, or the message it was started on.
 */
export interface Asked {
  readonly words?: string;
  readonly input?: unknown;
  readonly values?: FormValues;
  readonly capture?: Capture;
}

export interface Command {
  /** Also Slack's `action_id` or `callback_id`, and Teams' `data.command`. */
  readonly name: string;
  /** What a person types to ask for it, the first of them in the manifests. */
  readonly typed: readonly string[];
  /** How many words can follow what is typed; with more it is the beginning of a sentence. */
  readonly mostWords: number;
  /** It answers with a form, which platforms must open at once. */
  readonly opensForm: boolean;
  /** Does the deed; resolves to the drafts it made from words nobody has read a second time. */
  readonly perform: (asked: Asked, heard: Heard, doing: Doing) => Promise<readonly Note[]>;
}

/** How a command reaches the house: its deed runs with everything that must be written alongside. */
export type Doing = <Outcome>(
  deed: Deed<Outcome>,
  input: unknown,
  show: (outcome: Outcome) => readonly Answer[],
) => Promise<Outcome>;

/**
 * Makes a command: what it is called, how its input is read from what was said, the use case that does it, and what is
 * shown. `read` throws `unclear` for what it cannot read.
 */
export function defineCommand<Outcome>(is: {
  readonly name: string;
  readonly typed?: readonly string[];
  readonly mostWords?: number;
  readonly opensForm?: true;
  readonly read: (asked: Asked, heard: Heard) => unknown;
  readonly deed: Deed<Outcome>;
  readonly show: (outcome: Outcome, heard: Heard, asked: Asked) => Answer | readonly Answer[];
  readonly drafted?: (outcome: Outcome) => readonly Note[];
}): Command {
  return {
    name: is.name,
    typed: is.typed ?? [],
    mostWords: is.mostWords ?? Number.POSITIVE_INFINITY,
    opensForm: is.opensForm ?? false,
    perform: async (asked, heard, doing) => {
      const outcome = await doing(is.deed, is.read(asked, heard), (done) => [is.show(done, heard, asked)].flat());
      return is.drafted?.(outcome) ?? [];
    },
  };
}
