import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const slackManifest = z.object({
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  features: z.object({
    slash_commands: z.array(
      z.object({ command: z.string(), description: z.string(), usage_hint: z.string().optional() }),
    ),
    shortcuts: z.array(z.object({ name: z.string(), type: z.enum(['message', 'global']), callback_id: z.string() })),
  }),
});
const teamsManifest = z.object({
  composeExtensions: z.array(
    z.object({
      commands: z.array(z.object({ id: z.string(), title: z.string(), context: z.array(z.string()).optional() })),
    }),
  ),
});

/** What Slack and Teams offer in their menus and grant the app, because its manifests say so. */
export interface Manifests {
  readonly scopes: readonly string[];
  readonly menus: Menus;
}

export interface Menus {
  readonly commands: readonly { readonly name: string; readonly description: string; readonly usage: string }[];
  readonly onSlackMessage: readonly MenuItem[];
  readonly inSlack: readonly MenuItem[];
  readonly onTeamsMessage: readonly MenuItem[];
  readonly inTeams: readonly MenuItem[];
}

export interface MenuItem {
  readonly id: string;
  readonly title: string;
}

/** Reads the manifests of this repository. */
export async function readManifests(): Promise<Manifests> {
  const read = async (path: string) =>
    JSON.parse(await readFile(new URL(`../../manifests/${path}`, import.meta.url), 'utf8'));
  const { features, oauth_config: granted } = slackManifest.parse(await read('slack.json'));
  const { composeExtensions } = teamsManifest.parse(await read('teams/manifest.json'));
  const slackItems = (type: 'message' | 'global') =>
    features.shortcuts.filter((one) => one.type === type).map((one) => ({ id: one.callback_id, title: one.name }));
  const teamsItems = (context: string) =>
    composeExtensions
      .flatMap((extension) => extension.commands)
      .filter((one) => (one.context ?? ['compose', 'commandBox']).includes(context))
      .map(({ id, title }) => ({ id, title }));
  const menus: Menus = {
    commands: features.slash_commands.map((one) => ({
      name: one.command,
      description: one.description,
      usage: one.usage_hint ?? '',
    })),
    onSlackMessage: slackItems('message'),
    inSlack: slackItems('global'),
    onTeamsMessage: teamsItems('message'),
    inTeams: teamsItems('compose'),
  };
  return { scopes: granted.scopes.bot, menus };
}
