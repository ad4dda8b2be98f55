import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ConfigFault, loadConfig, readConfig } from '#config/config.ts';
import { faultsOf } from './faults.ts';

const key = (id = 'k1') => `${id}:${Buffer.from(Array.from({ length: 32 }, (_, byte) => byte)).toString('base64')}`;
const slack = { SLACK_SIGNING_SECRET: 'a1b2c3', SLACK_BOT_TOKEN: 'xoxb-1-a', SLACK_TEAM_IDS: 'T1, T2,' };
const teams = { MICROSOFT_APP_ID: 'app-1', MICROSOFT_APP_PASSWORD: 'p4ss', MICROSOFT_APP_TENANT_ID: 'tenant-1' };
const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://fieldnote@db/fieldnote',
  FIELDNOTE_KEYS: key(),
  ...slack,
};

describe('The settings', () => {
  it('of an empty environment are a trial with the playground, on this machine only', () => {
    expect(readConfig({})).toEqual({
      port: 3978,
      host: '127.0.0.1',
      production: false,
      databaseUrl: null,
      dataDir: './.data',
      slack: null,
      teams: null,
      llm: null,
      keys: [],
      logLevel: 'info',
      clockStart: null,
      playground: true,
    });
  });

  it('are read whole', () => {
    const config = readConfig({
      ...slack,
      ...teams,
      PORT: '0',
      HOST: '::1',
      DATABASE_URL: 'postgres://db/x',
      FIELDNOTE_DATA_DIR: '/data',
      FIELDNOTE_KEYS: `${key('new')},${key('old')}`,
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_API_URL: 'http://127.0.0.1:9/api/',
      LOG_LEVEL: 'debug',
      FIELDNOTE_CLOCK: '2026-03-04T12:00:00-05:00',
    });
    expect(config).toMatchObject({ port: 0, host: '::1', dataDir: '/data', logLevel: 'debug', playground: false });
    expect(config.databaseUrl?.reveal()).toBe('postgres://db/x');
    expect(config.slack).toMatchObject({ teamIds: ['T1', 'T2'], apiUrl: 'http://127.0.0.1:9/api/' });
    expect(config.slack?.signingSecret.reveal()).toBe('a1b2c3');
    expect(config.slack?.botToken.reveal()).toBe('xoxb-1-a');
    expect(config.slack?.appToken?.reveal()).toBe('xapp-1');
    expect(config.teams).toMatchObject({ appId: 'app-1', tenantId: 'tenant-1', tenantIds: ['tenant-1'] });
    expect(config.teams?.appPassword.reveal()).toBe('p4ss');
    expect(config.keys.map(({ id, bytes }) => [id, bytes.length])).toEqual([
      ['new', 32],
      ['old', 32],
    ]);
    expect(config.clockStart?.toString()).toBe('2026-03-04T17:00:00Z');
    expect(readConfig({ ...teams, TEAMS_TENANT_IDS: 'one,two' }).teams?.tenantIds).toEqual(['one', 'two']);
  });

  it('play the playground when asked, or when nothing else is configured', () => {
    const played = (variables: Record<string, string>) => readConfig(variables).playground;
    expect(played({ FIELDNOTE_PLAYGROUND: '0' })).toBe(false);
    expect(played({ ...slack, FIELDNOTE_PLAYGROUND: '1' })).toBe(true);
    expect(played(slack)).toBe(false);
    expect(played(teams)).toBe(false);
  });

  it('C3: print no secret, whatever prints them', () => {
    const printed = JSON.stringify(readConfig({ ...production, ...teams }));
    for (const secret of ['a1b2c3', 'xoxb-1-a', 'p4ss', 'fieldnote@db']) expect(printed).not.toContain(secret);
  });

  it('are refused all at once, each fault with its variable', () => {
    const faults = faultsOf({
      PORT: '70000',
      DATABASE_URL: 'mysql://x',
      SLACK_API_URL: 'http://elsewhere',
      LOG_LEVEL: 'loud',
      FIELDNOTE_CLOCK: 'noon',
      FIELDNOTE_PLAYGROUND: 'yes',
      FIELDNOTE_KEYS: 'k1:short',
    });
    expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual([
      'DATABASE_URL',
      'FIELDNOTE_CLOCK',
      'FIELDNOTE_KEYS',
      'FIELDNOTE_PLAYGROUND',
      'LOG_LEVEL',
      'PORT',
      'SLACK_API_URL',
    ]);
    expect(new ConfigFault(faults).message).toBe(faults.join('\n'));
  });

  it.each(['https://slack.example/api/', 'http://localhost:9/', 'http://[::1]:9/'])('take %s for an API', (url) => {
    expect(readConfig({ ...slack, SLACK_API_URL: url }).slack?.apiUrl).toBe(url);
  });

  it.each(['http://localhost.evil.example/', 'http://10.0.0.1/', 'file:///etc/passwd'])(
    'C6: refuse %s for an API',
    (url) => {
      expect(faultsOf({ ...slack, SLACK_API_URL: url })).toHaveLength(1);
    },
  );
});

describe('R4: a setting that is', () => {
  const named = [...Object.keys(slack), ...Object.keys(teams), 'SLACK_APP_TOKEN', 'DATABASE_URL', 'FIELDNOTE_KEYS'];
  it.each(
    named.flatMap(
      (name) =>
        [
          [name, ''],
          [name, '   '],
        ] as const,
    ),
  )('blank is refused: %s=%j', (name, value) => {
    expect(faultsOf({ ...production, ...teams, [name]: value }).some((fault) => fault.startsWith(`${name} `))).toBe(
      true,
    );
  });

  const secrets = ['SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN', 'MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD'];
  const placeholders = [
    'changeme',
    'CHANGE_ME',
    'change-me',
    'placeholder',
    'secret',
    'xxxx',
    '<signing secret>',
    'your-token',
    'TODO',
  ];
  it.each(secrets.flatMap((name) => placeholders.map((value) => [name, value] as const)))(
    'a placeholder is refused: %s=%s',
    (name, value) => {
      expect(faultsOf({ ...production, ...teams, [name]: value })).toEqual([`${name} holds a placeholder`]);
    },
  );

  it.each([
    ['no key', ','],
    ['too short', 'k1:YWJj'],
    ['all zeros', `k1:${Buffer.alloc(32).toString('base64')}`],
    ['all the same', `k1:${Buffer.alloc(32, 7).toString('base64')}`],
    ['without a name', key('').slice(1)],
    ['of a long name', key('far-too-long-a-name')],
    ['one bad of two', `${key()},k2:x`],
  ])('a key that is none is refused: %s', (_what, value) => {
    expect(faultsOf({ ...production, FIELDNOTE_KEYS: value }).length).toBeGreaterThan(0);
  });

  it.each([...Object.keys(slack), ...Object.keys(teams)])('missing beside its companions is refused: %s', (name) => {
    const { [name]: _left, ...others } = { ...slack, ...teams } as Record<string, string>;
    const [fault, ...more] = faultsOf(others);
    expect(fault).toMatch(new RegExp(`^${name} is missing: it goes with (SLACK|MICROSOFT)_`));
    expect(more).toEqual([]);
  });
});

describe('C8: in production', () => {
  it('everything given is enough', () => {
    expect(readConfig(production)).toMatchObject({ production: true, playground: false });
    const { SLACK_SIGNING_SECRET: _s, SLACK_BOT_TOKEN: _b, SLACK_TEAM_IDS: _t, ...bare } = production;
    expect(readConfig({ ...bare, ...teams })).toMatchObject({ production: true, slack: null });
  });

  it.each([
    ['FIELDNOTE_CLOCK', '2026-03-04T12:00:00Z'],
    ['FIELDNOTE_PLAYGROUND', '1'],
    ['FIELDNOTE_PLAYGROUND', '0'],
    ['SLACK_APP_TOKEN', 'xapp-1'],
  ])('the development switch %s=%s is refused', (name, value) => {
    expect(faultsOf({ ...production, [name]: value })).toEqual([
      `${name} is for development only: remove it in production`,
    ]);
  });

  it('a database, keys and a platform are needed, all named at once', () => {
    const faults = faultsOf({ NODE_ENV: 'production' });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual(['DATABASE_URL', 'FIELDNOTE_KEYS', 'Neither']);
  });
});

describe('The settings of this process', () => {
  const home = process.cwd();
  afterEach(() => {
    process.chdir(home);
    for (const name of ['HOST', 'PORT']) delete process.env[name];
  });

  it('are those of its environment, with those of an .env file beside it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fieldnote-env-'));
    process.chdir(folder);
    process.env.HOST = '127.0.0.9';
    expect(loadConfig()).toMatchObject({ host: '127.0.0.9', port: 3978 });
    await writeFile('.env', 'PORT=4001\nHOST=0.0.0.0\n');
    expect(loadConfig()).toMatchObject({ host: '127.0.0.9', port: 4001 });
    await rm(folder, { recursive: true });
  });
});
