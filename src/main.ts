import { loadSettings } from './config.ts';
import type { Desk } from './discord/desk.ts';
import { explainFailure } from './discord/explain-failure.ts';
import { fail, failWithProblems } from './fail.ts';
import { openDesk } from './open-desk.ts';

/** Milliseconds from the wish to stop to the end of the process, whatever is still open then. */
const LAST_CALL = 4900;

const taken = 'PORT and the 20 ports after it are taken: set PORT in .env to another one, or to 0 for any.';

const print = (line: string) => process.stdout.write(`${line}\n`);

const configured = loadSettings(process.env);
if (configured.kind === 'invalid') fail(configured.message);
const { token, apiUrl, port } = configured.settings;

const opened = openDesk(configured.settings);
if (opened.kind === 'problems') failWithProblems(opened.problems, configured.settings.knowledgeDir);

try {
  const stop = await start(opened.desk);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(0), LAST_CALL).unref();
      stop().then(
        () => process.exit(0),
        (error: unknown) => fail(`The bot did not stop cleanly: ${String(error)}`, token),
      );
    });
  }
} catch (error) {
  fail(isTaken(error) ? taken : explainFailure(error, apiUrl), token);
}

/** Only what is used is loaded: the local Discord never in a bot that is live. */
async function start(desk: Desk) {
  if (token === undefined) return (await import('./start-local.ts')).startLocal(port, desk, print);
  return (await import('./start-live.ts')).startLive(token, apiUrl, desk, print);
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
