import { z } from 'zod';
import { dateOf } from '#kernel/clock.ts';
import { moveRisk, riskTopic } from './risk-topic.ts';
import { defineUseCase } from './use-case.ts';

/** The steps of the protocol are done; only an acknowledged signal comes this far. */
export const completeRiskProtocol = defineUseCase({
  action: 'risk.done',
  input: z.object({ signalId: z.string() }),
  about: ({ signalId }, setting) => riskTopic(signalId, setting),
  run: (_input, topic, setting) =>
    moveRisk(topic, { state: 'protocol_done', byId: setting.actor.id, at: dateOf(setting.clock.now()) }, setting),
});
