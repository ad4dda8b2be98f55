import { pino } from 'pino';

/**
 * What may be logged, by name. Everything else is dropped before it is written: case text, names and tokens cannot
 * reach a log, whatever an author or a library passes. Values are codes, ids, counts and durations.
 */
const allowed = [
  'action',
  'address',
  'attempts',
  'code',
  'command',
  'count',
  'database',
  'delivery',
  'kind',
  'method',
  'migration',
  'ms',
  'node',
  'outbox',
  'platform',
  'problem',
  'reason',
  'reference',
  'state',
  'status',
  'where',
] as const;

export type LogFields = Readonly<Partial<Record<(typeof allowed)[number], string | number | boolean | undefined>>>;

/** An operator's log. `event` is a fixed word of ours ("turn.done"), never a sentence built from input. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** One JSON line an event, to standard output unless told otherwise. */
export function createLog(level: LogLevel, write: (line: string) => void = (line) => process.stdout.write(line)): Log {
  const out = pino({ level, base: null, messageKey: 'event' }, { write });
  const at =
    (name: 'debug' | 'info' | 'warn' | 'error') =>
    (event: string, fields: LogFields = {}) =>
      out[name](pick(fields), event);
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

function pick(fields: LogFields): LogFields {
  const entries = allowed.filter((name) => fields[name] !== undefined).map((name) => [name, safe(fields[name])]);
  return Object.fromEntries(entries);
}

/**
 * Codes and ids are short and plain: anything longer is text that has no business here, anything that is no value was
 * passed against the types, and a sign beyond ASCII could turn the line around in a terminal (U8).
 */
function safe(value: unknown): string | number | boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return '[not a value]';
  return value.length > 120 ? '[too long]' : value.replace(/[^\x20-\x7e]/g, '?');
}
