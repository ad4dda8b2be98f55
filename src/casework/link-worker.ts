import { z } from 'zod';
import { dateOf } from '#kernel/clock.ts';
import { unclear } from '#kernel/problem.ts';
import { defineUseCase } from './use-case.ts';

/** An admin links the person who was given a code to a worker of the roster. */
export const linkWorker = defineUseCase({
  action: 'people.link',
  input: z.object({ code: z.string().trim().min(1), rosterId: z.string().trim().min(1) }),
  about: async (_input, { actor }) => ({
    subjects: [{ type: 'Organization', organizationId: actor.organizationId }],
  }),
  run: async ({ code, rosterId }, _topic, { actor, store, clock }) => {
    const now = dateOf(clock.now());
    const request = await store.people.linkRequest(code, now);
    const home = request && (await store.people.organizationOf(request.who.platform, request.who.tenantId));
    // A code from another organisation is as good as none.
    if (!request || home !== actor.organizationId) throw unclear({ say: 'problem.linkCode' });
    const worker = await store.people.byRosterId(actor.organizationId, rosterId);
    if (!worker) throw unclear({ say: 'problem.linkWorker', values: { worker: rosterId } });
    await store.people.link(request.who, worker.id, now);
    return { workerName: worker.name, platform: request.who.platform };
  },
});
