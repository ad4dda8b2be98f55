import { cardFaults } from './card-rules.ts';
import { asJson, asText, isJson, type Json } from './json.ts';
import type { TeamsExchange } from './teams-post.ts';
import type { TeamsActivity, TeamsDialog, TeamsTenant } from './teams-tenant.ts';

const trouble = 'Something went wrong. Please try again.';
const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

const failed = (exchange: TeamsExchange) => exchange.status !== 200 || exchange.late;

/** What Teams does with the answer to a pressed Action.Execute: another card for this person, or a few words. */
export function applyExecute(tenant: TeamsTenant, user: string, on: TeamsActivity, exchange: TeamsExchange): void {
  const { type, value, statusCode } = asJson(exchange.body);
  if (failed(exchange)) tenant.notices.set(user, trouble);
  else if (type === adaptiveCard) {
    const faults = cardFaults(value);
    if (faults.length > 0) tenant.notices.set(user, trouble);
    else {
      const personalCards = new Map(on.personalCards).set(user, asJson(value));
      tenant.replaceActivity({ ...on, personalCards });
    }
  } else if (type === 'application/vnd.microsoft.activity.message') tenant.notices.set(user, asText(value));
  else if (typeof statusCode === 'number' && statusCode >= 400) {
    tenant.notices.set(user, asText(asJson(value).message) || trouble);
  }
  tenant.changed();
}

/** What Teams does with the answer to a dialog invoke: shows a card, says a sentence, or closes. */
export function applyDialog(
  tenant: TeamsTenant,
  user: string,
  from: Omit<TeamsDialog, 'title' | 'card'>,
  exchange: TeamsExchange,
): void {
  const task = asJson(asJson(exchange.body).task);
  const card = task.type === 'continue' ? cardOf(task.value) : null;
  if (failed(exchange) || (task.type === 'continue' && card === null)) tenant.notices.set(user, trouble);
  else if (card) tenant.dialogs.set(user, { ...from, title: asText(asJson(task.value).title), card });
  else {
    tenant.dialogs.delete(user);
    if (task.type === 'message') tenant.notices.set(user, asText(task.value));
  }
  tenant.changed();
}

function cardOf(value: unknown): Json | null {
  const { contentType, content } = asJson(asJson(value).card);
  return contentType === adaptiveCard && isJson(content) && cardFaults(content).length === 0 ? content : null;
}
