import { liesAbout, readsAbout } from './model-mind.ts';
import type { ModelMode } from './model-modes.ts';
import type { ModelServer } from './model-server.ts';

/** How the played model behaves, as a person picks it on the page. */
export const moods = ['helpful', 'slow', 'down', 'lying', 'refusing'] as const;
export type Mood = (typeof moods)[number];

const modes = {
  helpful: { kind: 'ok' },
  // Longer than Fieldnote waits for a model.
  slow: { kind: 'slow', ms: 9_000 },
  down: { kind: 'down' },
  lying: { kind: 'ok' },
  refusing: { kind: 'refusal' },
} as const satisfies Record<Mood, ModelMode>;

export function playMood(model: ModelServer, mood: Mood): void {
  model.say(mood === 'lying' ? liesAbout : readsAbout);
  model.play(modes[mood]);
}
