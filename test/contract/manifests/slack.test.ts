import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { commandNamed } from '#conversation/commands.ts';
import manifest from '../../../manifests/slack.json' with { type: 'json' };
import { commandScopes, eventScopes, fileScopes, methodScopes } from './slack-scopes.ts';

const schema = JSON.parse(
  readFileSync(new URL('./slack-schema/manifest.schema.1.0.0.json.txt', import.meta.url), 'utf8'),
);
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const fits = ajv.compile(schema);

const door = new URL('../../../src/platforms/slack/', import.meta.url);
const source = readdirSync(door).map((name) => readFileSync(new URL(name, door), 'utf8'));

const unique = (items: readonly string[]) => [...new Set(items)].sort();

describe('the Slack manifest', () => {
  it('fits Slack’s own schema', () => {
    expect(fits(manifest), JSON.stringify(fits.errors)).toBe(true);
  });

  it('would be refused by that schema without a name, so the check is real', () => {
    expect(fits({ ...manifest, display_information: {} })).toBe(false);
  });

  it('asks for the scopes of what the door uses, and for no other', () => {
    const used = [
      ...Object.values(methodScopes).flatMap(({ scopes }) => scopes),
      ...Object.values(eventScopes).flat(),
      ...commandScopes,
      ...fileScopes,
    ];
    expect(manifest.oauth_config.scopes.bot).toEqual(unique(used));
  });

  it('lists scopes for exactly the Web API methods in the code', () => {
    const called = source.flatMap((text) =>
      [...text.matchAll(/\.(auth|chat|conversations|users|views)\s*\.(\w+)\(/g)].map(
        ([, room, verb]) => `${room}.${verb}`,
      ),
    );
    expect(unique(called)).toEqual(Object.keys(methodScopes).sort());
  });

  it('subscribes to exactly the events the door understands', () => {
    expect(manifest.settings.event_subscriptions.bot_events).toEqual(Object.keys(eventScopes).sort());
    const parser = source.join('\n');
    for (const name of Object.keys(eventScopes)) expect(parser).toContain(`'${name.split('.')[0]}'`);
  });

  it('offers one slash command and the two shortcuts', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(['/case']);
    expect(manifest.features.shortcuts.map(({ type, callback_id }) => [type, callback_id])).toEqual([
      ['global', 'note.new'],
      ['message', 'note.save'],
    ]);
  });

  it('names only commands there are', () => {
    const named = manifest.features.shortcuts.map(({ callback_id }) => commandNamed(callback_id)?.name);
    expect(named).toEqual(['note.new', 'note.save']);
  });

  it('sends everything to the one route the door answers', () => {
    const { event_subscriptions, interactivity } = manifest.settings;
    const urls = [
      event_subscriptions.request_url,
      interactivity.request_url,
      ...manifest.features.slash_commands.map(({ url }) => url),
    ];
    expect(unique(urls)).toEqual(['https://fieldnote.example.org/slack/events']);
  });
});
