import { z } from 'zod';
import { riskTopic } from './risk-topic.ts';
import { defineUseCase } from './use-case.ts';

/** One signal with its protocol, as it stands now. */
export const openRisk = defineUseCase({
  action: 'risk.open',
  input: z.object({ signalId: z.string() }),
  about: ({ signalId }, setting) => riskTopic(signalId, setting),
  run: async (_input, { signal, case: file }) => ({ signal, case: file }),
});
