import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { viewFaults, withNames } from './block-rules.ts';
import { asList, asText, type Json } from './json.ts';
import { slackLimits as limits } from './limits.ts';
import { slackBot, slackTeam } from './people.ts';
import type { SlackMethod } from './slack-conversations.ts';
import { readArguments, SlackRefusal } from './slack-refusal.ts';
import type { SlackView, SlackWorkspace } from './slack-workspace.ts';

const view = z.record(z.string(), z.unknown());

/** Refuses what Slack would not show. */
export function acceptView(candidate: Json, type: 'modal' | 'home'): Json {
  if (Buffer.byteLength(JSON.stringify(candidate)) > limits.viewBytes) throw new SlackRefusal('view_too_large');
  const faults =
    candidate.type === type ? viewFaults(candidate) : [`[ERROR] must be ${type} [json-pointer:/view/type]`];
  if (faults.length > 0) throw new SlackRefusal('invalid_arguments', faults);
  return { ...candidate, blocks: withNames(asList(candidate.blocks)) };
}

/** Uses up a trigger; throws when it is unknown, used or older than three seconds. */
function spendTrigger(workspace: SlackWorkspace, id: string): string {
  const trigger = workspace.triggers.get(id);
  if (!trigger) throw new SlackRefusal('invalid_trigger_id');
  if (trigger.used) throw new SlackRefusal('exchanged_trigger_id');
  if (workspace.nowMs() - trigger.madeAt > limits.triggerLifeMs) throw new SlackRefusal('expired_trigger_id');
  workspace.triggers.set(id, { ...trigger, used: true });
  return trigger.userId;
}

const newHash = (workspace: SlackWorkspace) =>
  `${Math.floor(workspace.nowMs() / 1000)}.${randomBytes(4).toString('hex')}`;

/** A view as Slack hands it to the bot; `values` is what has been filled in so far. */
export const viewJson = (shown: SlackView, values: Json = {}): Json => ({
  private_metadata: '',
  callback_id: '',
  clear_on_close: false,
  notify_on_close: false,
  close: null,
  submit: null,
  ...shown.view,
  id: shown.id,
  team_id: slackTeam.id,
  app_id: slackBot.appId,
  app_installed_team_id: slackTeam.id,
  bot_id: slackBot.botId,
  external_id: shown.externalId,
  hash: shown.hash,
  root_view_id: shown.id,
  previous_view_id: null,
  state: { values },
});

/** Shows another view in the place of this one. */
export function replaceView(workspace: SlackWorkspace, shown: SlackView, next: Json): SlackView {
  const replaced = { ...shown, view: acceptView(next, 'modal'), hash: newHash(workspace), errors: {} };
  workspace.views.set(shown.id, replaced);
  workspace.changed();
  return replaced;
}

export const viewMethods: Readonly<Record<string, SlackMethod>> = {
  'views.open': (given, workspace) => {
    const asked = readArguments(z.object({ trigger_id: z.string(), view }), given);
    const accepted = acceptView(asked.view, 'modal');
    const externalId = asText(accepted.external_id);
    const taken = [...workspace.views.values()].some((one) => externalId !== '' && one.externalId === externalId);
    if (taken) throw new SlackRefusal('duplicate_external_id');
    const userId = spendTrigger(workspace, asked.trigger_id);
    const shown: SlackView = {
      id: workspace.nextViewId(),
      hash: newHash(workspace),
      userId,
      view: accepted,
      externalId,
      errors: {},
    };
    workspace.views.set(shown.id, shown);
    workspace.changed();
    return { view: viewJson(shown) };
  },

  'views.update': (given, workspace) => {
    const asked = readArguments(
      z.object({
        view_id: z.string().optional(),
        external_id: z.string().optional(),
        hash: z.string().optional(),
        view,
      }),
      given,
    );
    const shown = [...workspace.views.values()].find(
      (one) => one.id === asked.view_id || (asked.external_id !== undefined && one.externalId === asked.external_id),
    );
    if (!shown) throw new SlackRefusal('not_found');
    if (asked.hash !== undefined && asked.hash !== shown.hash) throw new SlackRefusal('hash_conflict');
    return { view: viewJson(replaceView(workspace, shown, asked.view)) };
  },

  'views.publish': (given, workspace) => {
    const asked = readArguments(z.object({ user_id: z.string(), hash: z.string().optional(), view }), given);
    if (!workspace.users.has(asked.user_id)) throw new SlackRefusal('user_not_found');
    const accepted = acceptView(asked.view, 'home');
    const current = workspace.homes.get(asked.user_id);
    if (asked.hash !== undefined && asked.hash !== current?.hash) throw new SlackRefusal('hash_conflict');
    const shown: SlackView = {
      id: current?.id ?? workspace.nextViewId(),
      hash: newHash(workspace),
      userId: asked.user_id,
      view: accepted,
      externalId: asText(accepted.external_id),
      errors: {},
    };
    workspace.homes.set(asked.user_id, shown);
    workspace.changed();
    return { view: viewJson(shown) };
  },
};
