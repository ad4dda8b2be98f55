import { z } from 'zod';
import { dateOf } from '#kernel/clock.ts';
import { moveRisk, riskTopic } from './risk-topic.ts';
import { defineUseCase } from './use-case.ts';

/** Somebody has seen the signal and its protocol, and takes it on. */
export const acknowledgeRisk = defineUseCase({
  action: 'risk.acknowledge',
  input: z.object({ signalId: z.string() }),
  about: ({ signalId }, setting) => riskTopic(signalId, setting),
  run: (_input, topic, setting) =>
    moveRisk(topic, { state: 'acknowledged', byId: setting.actor.id, at: dateOf(setting.clock.now()) }, setting),
});
