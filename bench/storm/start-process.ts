import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Order, type Report, reportSchema } from './report.ts';

/** The bot's process as the storm sees it. */
export interface BotProcess {
  /** Settles when it ends, however that comes. */
  readonly ended: Promise<string>;
  /** What it wrote by itself, which should be nothing; the last 20,000 characters. */
  written(): string;
  /** Waits for the next report of that kind; rejects when the process ends before. */
  next<K extends Report['kind']>(kind: K): Promise<Extract<Report, { kind: K }>>;
  order(order: Order): void;
  kill(): void;
}

/** What Node.js runs as the bot's process: its source. */
const fromSources = () => [
  '--import',
  import.meta.resolve('tsx'),
  fileURLToPath(new URL('bot-process.ts', import.meta.url)),
];

/** Starts the bot, `program` if it is not its source, on the local Discord at that address and hands every report to `hear`. */
export function startProcess(
  apiUrl: string,
  hear: (report: Report) => void,
  environment: Readonly<Record<string, string>> = {},
  program: readonly string[] = fromSources(),
): BotProcess {
  const child = spawn(process.execPath, ['--expose-gc', ...program], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment, STORM_API_URL: apiUrl },
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data) => {
      written = `${written}${data}`.slice(-20_000);
    });
  const waiting = new Set<(report: Report) => void>();
  child.on('message', (message) => {
    const parsed = reportSchema.parse(message);
    hear(parsed);
    for (const look of waiting) look(parsed);
  });
  const ended = new Promise<string>((resolve) => {
    child.once('close', (code, signal) => resolve(signal ?? `code ${code}`));
  });

  function next<K extends Report['kind']>(kind: K): Promise<Extract<Report, { kind: K }>> {
    return new Promise((resolve, reject) => {
      const isIt = (report: Report): report is Extract<Report, { kind: K }> => report.kind === kind;
      const look = (report: Report) => {
        if (!isIt(report)) return;
        waiting.delete(look);
        resolve(report);
      };
      waiting.add(look);
      ended.then(
        (how) => reject(new Error(`The bot's process ended with ${how}.\n${written}`)),
        () => {},
      );
    });
  }

  return {
    ended,
    next,
    written: () => written,
    order: (order) => {
      if (child.connected) child.send(order);
    },
    kill: () => child.kill('SIGKILL'),
  };
}
