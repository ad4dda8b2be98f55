import type { Page } from '#kernel/page.ts';
import type { Case } from './case.ts';
import type { OpenDraft } from './note.ts';
import type { RiskView } from './risk-signal.ts';
import type { Actor } from './worker.ts';

/** What a person finds on their home tab. */
export interface HomeView {
  readonly actor: Actor;
  /** Open risk signals within reach. */
  readonly risks: Page<RiskView>;
  readonly drafts: Page<OpenDraft>;
  readonly cases: Page<Case>;
}
