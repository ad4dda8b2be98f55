import { describe, expect, it } from 'vitest';
import { faultsOf } from '../unit/config/faults.ts';
import { productionSettings } from './outside.ts';
import { startProgram } from './program.ts';

const settings = productionSettings('postgresql://fieldnote@127.0.0.1:1/fieldnote', 'xoxb-0-1-of-the-tests');

describe('a start with production settings', () => {
  const without = (name: string) => Object.fromEntries(Object.entries(settings).filter(([key]) => key !== name));
  const exit = async (environment: Readonly<Record<string, string>>) => {
    const started = await startProgram(environment).catch((error: Error) => error.message);
    if (typeof started !== 'string') await started.kill('SIGKILL');
    return started as string;
  };

  const named = [
    'DATABASE_URL',
    'FIELDNOTE_KEYS',
    'SLACK_SIGNING_SECRET',
    'SLACK_BOT_TOKEN',
    'SLACK_TEAM_IDS',
    'MICROSOFT_APP_ID',
    'MICROSOFT_APP_PASSWORD',
    'MICROSOFT_APP_TENANT_ID',
  ];

  it.each(named)('R4 is refused when %s is missing, blank or a placeholder', (name) => {
    expect(faultsOf(settings)).toEqual([]);
    for (const value of ['', '  ', 'changeme', '<your value>']) {
      expect(faultsOf({ ...settings, [name]: value }).join()).toContain(name);
    }
    expect(faultsOf(without(name)).join()).toContain(name);
  });

  it.each(['SLACK_TEAM_IDS', 'TEAMS_TENANT_IDS'])('R4 is refused when %s is a list of nobody', (name) => {
    expect(faultsOf({ ...settings, [name]: ' , ' })).toEqual([`${name} is empty`]);
  });

  it('R4 ends with 78 and names every setting that is blank or a placeholder', async () => {
    const [blank, placeholders] = await Promise.all(
      ['', 'changeme'].map((value) => exit({ ...settings, ...Object.fromEntries(named.map((name) => [name, value])) })),
    );
    for (const output of [blank, placeholders]) {
      expect(output).toContain('ended with 78');
      for (const name of named) expect(output).toContain(name);
      expect(output).not.toMatch(/\bat .*\.ts:\d+/);
    }
  });

  it('R4 C8 ends with 78 for one fault as for many, and for each development switch', async () => {
    const switches = {
      FIELDNOTE_CLOCK: '2026-03-04T14:00:00Z',
      FIELDNOTE_PLAYGROUND: '1',
      SLACK_APP_TOKEN: 'xapp-1-A0-development',
    };
    for (const [name, value] of Object.entries(switches)) {
      expect(faultsOf({ ...settings, [name]: value }).join()).toContain(name);
    }
    const [one, all] = await Promise.all([
      exit({ ...settings, SLACK_SIGNING_SECRET: '' }),
      exit({ ...settings, ...switches }),
    ]);
    expect(one).toContain('ended with 78');
    expect(all).toContain('ended with 78');
    for (const name of Object.keys(switches)) expect(all).toContain(name);
  });
});
