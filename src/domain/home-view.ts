import type { Page } from '#kernel/page.ts';
import type { Case } from './case.ts';
import type { OpenDraft } from './note.ts';
import type { Actor } from './worker.ts';

/** What a person finds on their home tab. */
export interface HomeView {
  readonly actor: Actor;
  readonly drafts: Page<OpenDraft>;
  readonly cases: Page<Case>;
}
