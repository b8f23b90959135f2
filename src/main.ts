import type { Reloaded } from '../commands/reply/library.ts';
import { explainFailure } from './discord/explain-failure.ts';
import type { Operators } from './discord/interactions/library/operators.ts';
import { allUsed } from './discord/interactions/used.ts';
import { loadSettings } from './process/config.ts';
import { endWithParent } from './process/end-with-parent.ts';
import { fail, failWithProblems } from './process/fail.ts';
import { type Health, listenForHealth } from './process/health-server.ts';
import { createLibrary } from './process/knowledge/library.ts';
import { watchFolder } from './process/knowledge/watch-folder.ts';
import { onCrash } from './process/on-crash.ts';
import { type OpenDesk, openDesk } from './process/open-desk.ts';
import { createPrometheus } from './process/prometheus.ts';
import { createRenewal, type Renewal } from './process/renewal.ts';
import type { Running } from './process/running.ts';
import { createTellOperators } from './process/tell-operators.ts';
import { isStale, projectFolder } from './process/this-code.ts';

/** Milliseconds from the wish to stop to the end of the process, whatever is still open then. */
const LAST_CALL = 4900;

const taken = (error: Error & { port?: unknown }) =>
  healthPort !== undefined && error.port === healthPort
    ? 'HEALTH_PORT is taken: set it in .env to another one, or to 0 for any.'
    : http !== undefined && error.port === http.port
      ? 'INTERACTIONS_PORT is taken: set it in .env to another one.'
      : 'PORT and the 20 ports after it are taken: set PORT in .env to another one, or to 0 for any.';

const print = (line: string) => process.stdout.write(`${line}\n`);

// What takes its log may end, or its disk be full: that is no reason to answer nobody.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

if (isStale()) fail(`The code in ${projectFolder} has changed since it was built: run npm run build there.`);

const configured = loadSettings(process.env);
// Neither children nor a diagnostic report of Node.js shall get it.
delete process.env.DISCORD_TOKEN;
if (configured.kind === 'invalid') fail(configured.message);
const { settings } = configured;
const { knowledgeDir, token, apiUrl, http, port, healthPort, healthHost } = settings;

let stop: (() => Promise<unknown>) | undefined;
// Listened for before anything that takes time, and so before anything says that the bot is online.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
endWithParent(end);

const prometheus = createPrometheus();
let renewal: Renewal | undefined;
void run();

/** Opens the knowledge, goes online, and stays there. */
async function run(): Promise<void> {
  const opened = await openDesk(settings, prometheus, operators());
  if (opened.kind === 'problems') failWithProblems(opened.problems, settings.knowledgeDir);
  onCrash(opened.desk().log);
  try {
    const starting = start(opened);
    keepRenewed(opened, starting);
    const running = await starting;
    stop = () => running.stop().finally(opened.store.close);
    const health = await listen(opened, running);
    stop = () => Promise.all([running.stop().finally(opened.store.close), health?.close()]);
    running.gone.then(
      async (error) => {
        await stop?.().catch(() => {});
        fail(explainFailure(error, apiUrl), token);
      },
      () => {},
    );
  } catch (error) {
    fail(isTaken(error) ? taken(error) : explainFailure(error, apiUrl), token);
  }
}

/** Finishes the answers under way; a bot that is not online yet has none. */
function end(): void {
  setTimeout(() => process.exit(0), LAST_CALL).unref();
  const stopped = stop?.() ?? Promise.resolve();
  stopped.then(
    () => process.exit(0),
    (error: unknown) => fail(`The bot did not stop cleanly: ${String(error)}`, token),
  );
}

/** Only what is used is loaded: the local Discord never in a bot that is live. */
async function start({ desk }: OpenDesk): Promise<Running> {
  if (token === undefined) return (await import('./process/start-local.ts')).startLocal(port, desk, print);
  return (await import('./process/start-live.ts')).startLive(token, settings, desk, print);
}

/** Answers from what stands in the folder, as soon as it changes or when told to. */
function keepRenewed(open: OpenDesk, starting: Promise<Running>): void {
  const tell = createTellOperators(settings.operatorChannel, starting, open.desk);
  renewal = createRenewal(open, starting, knowledgeDir, tell);
  const { renew, expect } = renewal;
  // At a terminal the signal says that the window was closed.
  if (!process.stdout.isTTY) process.on('SIGHUP', () => void renew());
  void watchFolder(knowledgeDir, { onFirstSign: expect, onChange: () => void renew() });
}

/** Who may change the knowledge: on a Discord of this machine whoever manages its server. */
function operators(): Operators | undefined {
  const isLocal = token === undefined;
  if (!isLocal && settings.operators === undefined) return undefined;
  const reload = async (): Promise<Reloaded> => (await renewal?.renew()) ?? { kind: 'unchanged' };
  const library = createLibrary(knowledgeDir, reload);
  return { library, ids: new Set(settings.operators), managersToo: isLocal };
}

/** `/healthz` and `/metrics`, if they are wanted. */
async function listen({ desk }: OpenDesk, running: Running) {
  if (healthPort === undefined) return undefined;
  const health = (): Health => {
    const { articles } = desk().answers.knowledge;
    return {
      mode: token === undefined ? 'local' : 'live',
      gateway: running.gateway(),
      mentions: http === undefined ? 'on' : 'off',
      shards: running.shards(),
      knowledge: Object.fromEntries(articles.map(({ id, hash }) => [id, hash])),
    };
  };
  prometheus.watch(running.shards, allUsed(desk().commands));
  const server = await listenForHealth(healthPort, health, prometheus, healthHost);
  print(`How it is: http://${healthHost}:${server.port}/healthz and /metrics`);
  return server;
}

function isTaken(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
