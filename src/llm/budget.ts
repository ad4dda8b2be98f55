import type { ModelUsage, Spender } from '#casework/ports-model.ts';
import type { DailyTokens } from '#config/llm.ts';
import { type Clock, dateOf } from '#kernel/clock.ts';

export interface Budget {
  /** Sets tokens aside for a request and returns the way to give them back; null when the day's tokens are spent. */
  reserve(who: Spender, tokens: number): Promise<(() => void) | null>;
}

/**
 * The tokens of the last 24 hours. What is under way counts too, so that a thousand requests at once cannot spend what
 * each of them alone might.
 */
export function createBudget(usage: ModelUsage, { person, organization }: DailyTokens, clock: Clock): Budget {
  const underWay: { readonly who: Spender; readonly tokens: number }[] = [];
  const sum = (of: (who: Spender) => boolean) =>
    underWay.reduce((total, { who, tokens }) => (of(who) ? total + tokens : total), 0);
  return {
    async reserve({ organizationId, workerId }, tokens) {
      const spent = await usage.spent({ organizationId, workerId }, dateOf(clock.now().subtract({ hours: 24 })));
      const ofOrganization = (who: Spender) => who.organizationId === organizationId;
      const ofPerson = (who: Spender) => ofOrganization(who) && who.workerId === workerId;
      if (spent.person + sum(ofPerson) >= person) return null;
      if (spent.organization + sum(ofOrganization) >= organization) return null;
      const held = { who: { organizationId, workerId }, tokens };
      underWay.push(held);
      return () => void underWay.splice(underWay.indexOf(held), 1);
    },
  };
}
