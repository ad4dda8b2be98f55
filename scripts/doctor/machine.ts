import { type Config, ConfigFault, readConfig } from '#config/config.ts';
import { type Finding, fail, pass, skip } from './finding.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** The Node that runs this: 22.18 is the first 22 that runs TypeScript without a flag. */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return pass('Node', version);
  return fail('Node', `${version} is too old: start with npm start, which brings Node 24, or install 22.18 or later.`);
}

/** The settings, and one finding for each that cannot be used. */
export function checkSettings(variables: Variables): { readonly config: Config | null; readonly findings: Finding[] } {
  try {
    return { config: readConfig(variables), findings: [pass('Settings')] };
  } catch (error) {
    if (!(error instanceof ConfigFault)) throw error;
    return { config: null, findings: error.faults.map((fault) => fail('Settings', `${fault}.`)) };
  }
}

const switches = ['FIELDNOTE_CLOCK', 'FIELDNOTE_PLAYGROUND', 'SLACK_APP_TOKEN'] as const;

/** What is for development only must be off where records are kept (C8). */
export function checkSwitches(variables: Variables): Finding {
  const on = switches.filter((name) => variables[name] !== undefined);
  if (variables.NODE_ENV === 'production') {
    return on.length > 0
      ? fail('Development switches', `remove ${on.join(', ')}: for development only.`)
      : pass('Development switches', 'off');
  }
  return variables.DATABASE_URL
    ? fail('Development switches', 'set NODE_ENV=production where PostgreSQL keeps records; it turns them all off.')
    : pass('Development switches', 'a trial: allowed');
}

/** Keys of our own choosing: what proves the audit trail must not lie beside the database. */
export function checkKeys({ keys, databaseUrl }: Config): Finding {
  if (keys.length > 0) return pass('Keys', `${keys.length} in FIELDNOTE_KEYS`);
  return databaseUrl
    ? fail('Keys', 'set FIELDNOTE_KEYS to k1: and the output of openssl rand -base64 32, and keep a copy elsewhere.')
    : skip('Keys', 'a trial uses one of its own; production needs FIELDNOTE_KEYS');
}
