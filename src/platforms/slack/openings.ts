import { createHash } from 'node:crypto';
import type { WebClient } from '@slack/web-api';
import type { Log } from '#kernel/log.ts';
import { codeOf } from './failures.ts';
import { loadingView } from './modal.ts';

const prefix = 'open-';

/** Whether a form is one that was opened here and can be filled. */
export const isOpening = (formId: string | undefined): formId is string => formId?.startsWith(prefix) === true;

/**
 * Forms that are being opened. A trigger lives three seconds, so the modal opens empty at once and is filled when the
 * form is ready; whoever fills it waits here until it is on the screen.
 */
export function createOpenings(client: WebClient, log: Log) {
  const underWay = new Map<string, Promise<void>>();

  return {
    /** Opens a modal that says "one moment" and returns its id. A trigger that has expired is no error: the form then goes out as a message. */
    open(triggerId: string): string {
      const formId = `${prefix}${createHash('sha256').update(triggerId).digest('hex')}`;
      const opening = client.views
        .open({ trigger_id: triggerId, view: loadingView(formId) })
        .then(
          () => undefined,
          (error) => log.info('slack.form.unopened', { code: codeOf(error) }),
        )
        .finally(() => underWay.delete(formId));
      underWay.set(formId, opening);
      return formId;
    },

    /** Resolves when the form is on the screen, or is known not to be. */
    settled: async (formId: string): Promise<void> => underWay.get(formId),
  };
}

export type Openings = ReturnType<typeof createOpenings>;
