import { createRequire } from 'node:module';
import { asJson, asList, type Json } from './json.ts';
import { teamsLimits as limits } from './limits.ts';

type AdaptiveCards = typeof import('adaptivecards');
let library: AdaptiveCards | undefined;

/** The package's main file is for browsers only; loaded when the first card comes, it is large. */
function adaptiveCards(): AdaptiveCards {
  library ??= createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as AdaptiveCards;
  return library;
}

const isLaterThan = (version: string, limit: string) =>
  version.localeCompare(limit, 'en', { numeric: true }) > 0 || !/^\d+\.\d+$/.test(version);

/** What is wrong with an Adaptive Card; empty when Teams would show it. */
export function cardFaults(content: unknown): readonly string[] {
  const card = asJson(content);
  if (card.type !== 'AdaptiveCard') return ['not an AdaptiveCard'];
  if (typeof card.version !== 'string' || isLaterThan(card.version, limits.cardVersion)) {
    return [`version must be ${limits.cardVersion} or earlier`];
  }
  return [...schemaFaults(card), ...refreshFaults(card)];
}

function schemaFaults(card: Json): readonly string[] {
  const { AdaptiveCard, HostConfig, SerializationContext, Versions } = adaptiveCards();
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.hostConfig = new HostConfig({ actions: { maxActions: limits.actions } });
  parsed.parse(structuredClone(card), context);
  const found = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  return [...found, ...parsed.validateProperties().validationEvents.map((event) => event.message)];
}

const refreshFaults = (card: Json): readonly string[] =>
  asList(asJson(card.refresh).userIds).length > limits.refreshUsers
    ? [`more than ${limits.refreshUsers} people in refresh.userIds`]
    : [];

/** What is wrong with the cards among the attachments of an activity or in a dialog. */
export const attachmentFaults = (attachments: unknown): readonly string[] =>
  asList(attachments)
    .map(asJson)
    .flatMap((attachment) =>
      attachment.contentType === 'application/vnd.microsoft.card.adaptive' ? cardFaults(attachment.content) : [],
    );
