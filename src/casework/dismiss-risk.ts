import { z } from 'zod';
import { isReason } from '#domain/risk-signal.ts';
import { dateOf } from '#kernel/clock.ts';
import { unclear } from '#kernel/problem.ts';
import { moveRisk, riskTopic } from './risk-topic.ts';
import { defineUseCase } from './use-case.ts';

/** Takes a signal for wrong, and says why; without a reason nothing is dismissed (invariant 8). */
export const dismissRisk = defineUseCase({
  action: 'risk.dismiss',
  input: z.object({ signalId: z.string(), reason: z.string().trim().nullable() }),
  about: ({ signalId }, setting) => riskTopic(signalId, setting),
  run: (input, topic, setting) => {
    const reason = input.reason ?? '';
    if (!isReason(reason)) throw unclear({ say: 'problem.input', fields: { reason: 'field.dismissReasonShort' } });
    const at = dateOf(setting.clock.now());
    return moveRisk(topic, { state: 'dismissed', byId: setting.actor.id, at, reason }, setting);
  },
});
