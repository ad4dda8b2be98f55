import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { commandNamed, commandTyped } from '#conversation/commands.ts';
import { readPng } from './read-png.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const manifest = json('manifests/teams/manifest.json');
const schema = json(
  `node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`,
);

/** The official schema, read from its package: nothing is fetched. */
const ajv = new Ajv.default({ strict: false });
addFormats.default(ajv as never);
const isValid = ajv.compile(schema);

describe('the Teams manifest', () => {
  it('is what the official schema asks for', () => {
    isValid(manifest);
    expect(isValid.errors).toBeNull();
  });

  it('the schema is really asked: it refuses what Teams refuses', () => {
    expect(isValid({ ...manifest, name: { ...manifest.name, short: 'x'.repeat(40) } })).toBe(false);
    expect(isValid({ ...manifest, bots: [{ ...manifest.bots[0], botId: 'mine' }] })).toBe(false);
    expect(isValid({ ...manifest, bots: [{ botId: manifest.bots[0].botId }] })).toBe(false);
    expect(isValid({ ...manifest, invented: true })).toBe(false);
  });

  it('serves persons, teams and group chats with one bot', () => {
    expect(manifest.bots[0].scopes).toEqual(['personal', 'team', 'groupChat']);
    expect(manifest.composeExtensions[0].botId).toBe(manifest.bots[0].botId);
  });

  it('lists only commands there are, and help in every scope', () => {
    for (const list of manifest.bots[0].commandLists) {
      const titles: string[] = list.commands.map((command: { title: string }) => command.title);
      expect(titles.filter((title) => !commandTyped(title))).toEqual([]);
      expect(titles).toContain('help');
    }
    const scopes = manifest.bots[0].commandLists.flatMap((list: { scopes: string[] }) => list.scopes);
    expect(scopes.toSorted()).toEqual(manifest.bots[0].scopes.toSorted());
  });

  it('its message action is a command that opens a form, with the message and without a further sign-in', () => {
    const [action] = manifest.composeExtensions[0].commands;
    expect(commandNamed(action.id)?.opensForm).toBe(true);
    expect(action).toMatchObject({ type: 'action', context: ['message'], fetchTask: true });
    expect(manifest.composeExtensions[0]).not.toHaveProperty('authorization');
  });

  it('asks for no permission, and is not offered in shared channels', () => {
    expect(manifest).not.toHaveProperty('permissions');
    expect(manifest).not.toHaveProperty('authorization');
    expect(manifest).not.toHaveProperty('supportedChannelTypes');
  });
});

describe('the icons', () => {
  it('the colour icon is 192 pixels square and without holes', () => {
    const { width, height, pixels } = readPng(`manifests/teams/${manifest.icons.color}`);
    expect([width, height]).toEqual([192, 192]);
    expect(pixels.every(([, , , alpha]) => alpha === 255)).toBe(true);
  });

  it('the outline icon is 32 pixels square, white on nothing', () => {
    const { width, height, pixels } = readPng(`manifests/teams/${manifest.icons.outline}`);
    expect([width, height]).toEqual([32, 32]);
    const drawn = pixels.filter(([, , , alpha]) => alpha > 0);
    expect(drawn.length).toBeGreaterThan(100);
    expect(drawn.length).toBeLessThan(pixels.length / 2);
    expect(drawn.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
  });
});
