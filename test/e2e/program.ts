import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Fieldnote as an operator runs it: a process of its own, set up by its environment alone. */
export interface Program {
  readonly origin: string;
  readonly process: ChildProcess;
  /** Milliseconds from its start to the first `ready`. */
  readonly readyMs: number;
  /** Everything it has printed. */
  output(): string;
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** Starts `src/main.ts` on a free port and waits until its doors are open. Rejects with its output when it ends first. */
export async function startProgram(
  environment: Readonly<Record<string, string>>,
  nodeArguments: readonly string[] = [],
): Promise<Program> {
  const started = performance.now();
  const child = spawn(process.execPath, [...nodeArguments, 'src/main.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const origin = new Promise<string>((resolve) => {
    const read = (chunk: Buffer) => {
      printed += chunk;
      const open = /"address":"([^"]+)".*"event":"house.open"/.exec(printed);
      if (open?.[1]) resolve(open[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`Fieldnote ended with ${code}:\n${printed}`);
  });
  ended.catch(() => undefined);
  const address = await Promise.race([origin, ended]);
  return {
    origin: address,
    process: child,
    readyMs: performance.now() - started,
    output: () => printed,
    async kill(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, 'exit');
      child.kill(signal);
      await exit;
    },
  };
}
