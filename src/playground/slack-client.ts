import { createEvents } from './slack-events.ts';
import { createInteractions } from './slack-interactions.ts';
import { createWire, type SlackClientOptions } from './slack-wire.ts';

export type SlackClient = ReturnType<typeof createSlackClient>;

/**
 * Plays Slack the product toward the bot: what a person does there becomes a signed request to `/slack/events`.
 * `send…` posts a payload of one's own making.
 */
export function createSlackClient(options: SlackClientOptions) {
  const wire = createWire(options);
  const { sendForm, sendPayload, sendEvent, sendJson } = wire;
  return { sendForm, sendPayload, sendEvent, sendJson, ...createEvents(wire), ...createInteractions(wire) };
}
