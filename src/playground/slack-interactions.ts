import { asList, type Json } from './json.ts';
import { messageJson } from './slack-conversations.ts';
import { actionOf, type Filled, type FilledIn, findElement, viewState } from './slack-inputs.ts';
import * as payloads from './slack-payloads.ts';
import type { SlackExchange, SlackSending } from './slack-post.ts';
import { viewJson } from './slack-views.ts';
import { applySubmission, showAnswer } from './slack-window.ts';
import type { SlackWire } from './slack-wire.ts';

/** What a person does with the app itself: commands, shortcuts, buttons and forms. */
export function createInteractions(wire: SlackWire) {
  const { workspace } = wire;

  return {
    async command(
      said: { user: string; channel: string; text: string; command?: string },
      sending?: SlackSending,
    ): Promise<SlackExchange> {
      const command = said.command ?? '/case';
      const exchange = await wire.sendForm(
        payloads.commandForm(wire.user(said.user), wire.channel(said.channel), {
          command,
          text: said.text,
          triggerId: workspace.newTrigger(said.user),
          responseUrl: wire.responseUrl(said.channel, said.user),
        }),
        sending,
      );
      showAnswer(workspace, said, exchange, `${command} failed with the error`);
      return exchange;
    },

    /** The shortcut in the menu of a message. */
    messageShortcut(
      on: { user: string; channel: string; ts: string; callbackId: string },
      sending?: SlackSending,
    ): Promise<SlackExchange> {
      const payload = payloads.messageShortcut(wire.user(on.user), wire.channel(on.channel), {
        callbackId: on.callbackId,
        triggerId: workspace.newTrigger(on.user),
        responseUrl: wire.responseUrl(on.channel, on.user),
        ts: workspace.nextTs(),
        message: messageJson(wire.message(on.channel, on.ts)),
      });
      return wire.sendPayload(payload, sending);
    },

    /** The shortcut in the lightning menu. */
    globalShortcut: (from: { user: string; callbackId: string }, sending?: SlackSending) =>
      wire.sendPayload(
        payloads.shortcut(wire.user(from.user), {
          callbackId: from.callbackId,
          triggerId: workspace.newTrigger(from.user),
          ts: workspace.nextTs(),
        }),
        sending,
      ),

    /** A button pressed, or a list picked from, on a message. */
    press(
      on: { user: string; channel: string; ts: string; actionId: string; blockId?: string; value?: Filled },
      sending?: SlackSending,
    ): Promise<SlackExchange> {
      const message = wire.message(on.channel, on.ts);
      const payload = payloads.blockActions(wire.user(on.user), {
        action: actionIn(message.blocks, on, workspace.nextTs()),
        triggerId: workspace.newTrigger(on.user),
        in: {
          channel: wire.channel(on.channel),
          message: messageJson(message, true),
          ephemeral: message.onlyFor !== null,
          responseUrl: wire.responseUrl(on.channel, on.user, on.ts),
        },
      });
      return wire.sendPayload(payload, sending);
    },

    /** The same in a modal or in the home tab; `filled` is what else the person has typed there. */
    pressInView(
      on: { user: string; viewId: string; actionId: string; blockId?: string; value?: Filled; filled?: FilledIn },
      sending?: SlackSending,
    ): Promise<SlackExchange> {
      const shown = wire.view(on.viewId);
      const blocks = asList(shown.view.blocks);
      const payload = payloads.blockActions(wire.user(on.user), {
        action: actionIn(blocks, on, workspace.nextTs()),
        triggerId: workspace.newTrigger(on.user),
        in: { view: viewJson(shown, viewState(blocks, on.filled ?? {})) },
      });
      return wire.sendPayload(payload, sending);
    },

    /** Sends a modal. A field that is not in `filled` goes with what the bot had filled in. */
    async submitView(
      on: { user: string; viewId: string; filled?: FilledIn },
      sending?: SlackSending,
    ): Promise<SlackExchange> {
      const shown = wire.view(on.viewId);
      const view = viewJson(shown, viewState(asList(shown.view.blocks), on.filled ?? {}));
      const payload = payloads.viewSubmission(wire.user(on.user), view, workspace.newTrigger(on.user));
      const exchange = await wire.sendPayload(payload, sending);
      applySubmission(workspace, shown, exchange);
      return exchange;
    },

    /** Closes a modal; the bot hears of it only where the view asked for that. */
    async closeView(
      on: { user: string; viewId: string; filled?: FilledIn },
      sending?: SlackSending,
    ): Promise<SlackExchange | null> {
      const shown = wire.view(on.viewId);
      workspace.views.delete(on.viewId);
      workspace.changed();
      if (shown.view.notify_on_close !== true) return null;
      const view = viewJson(shown, viewState(asList(shown.view.blocks), on.filled ?? {}));
      return wire.sendPayload(payloads.viewClosed(wire.user(on.user), view, false), sending);
    },
  };
}

function actionIn(
  blocks: readonly unknown[],
  on: { readonly actionId: string; readonly blockId?: string; readonly value?: Filled },
  ts: string,
): Json {
  const found = findElement(blocks, on.actionId, on.blockId);
  if (!found) throw new Error(`no element ${on.actionId} in these blocks`);
  return actionOf(found.block, found.element, on.value, ts);
}
