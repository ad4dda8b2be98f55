import type { PlatformName } from '#domain/worker.ts';
import type { Card } from './card.ts';
import type { Say } from './say.ts';

/** Tells the admin that a person can now use Fieldnote. */
export const linkedCard = (linked: { workerName: string; platform: PlatformName }, say: Say): Card => ({
  summary: say('linked.summary'),
  parts: [
    {
      kind: 'text',
      text: say('linked.text', { worker: linked.workerName, platform: say.term('platform', linked.platform) }),
    },
    { kind: 'hint', text: say('linked.next') },
  ],
});
