import { AsyncLocalStorage } from 'node:async_hooks';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Client } from 'discord.js';
import { startBot } from '../../src/discord/client/start-bot.ts';
import type { Desk } from '../../src/discord/interactions/desk.ts';
import { loadSettings } from '../../src/process/config.ts';
import { openDesk } from '../../src/process/open-desk.ts';
import type { Report } from './report.ts';

/**
 * The whole bot in a process of its own, on the local Discord at `STORM_API_URL`: it reports what it receives and what
 * it logs about it. Its own code is unchanged; ids are known here alone, because the bot's log names nobody.
 */
const answering = new AsyncLocalStorage<string>();
const report = (one: Report) => process.send?.(one);

Client.prototype.emit = new Proxy(Client.prototype.emit, {
  apply(emit, client, parameters: unknown[]) {
    const [event, subject] = parameters;
    const pass = () => Reflect.apply(emit, client, parameters);
    if (event !== 'interactionCreate' && event !== 'messageCreate') return pass();
    const id = idOf(subject);
    report({ kind: 'received', id });
    return answering.run(id, () => timed(subject, pass));
  },
});

const configured = loadSettings({});
const opened = configured.kind === 'settings' && (await openDesk(configured.settings));
if (!opened || opened.kind === 'problems')
  throw new Error('The bot cannot start: npm run check and npm start say why.');
const logged = (event: string, details: Extract<Report, { kind: 'logged' }>['details'] = {}) => {
  const id = answering.getStore();
  report({ kind: 'logged', ...(id === undefined ? {} : { id }), event, details });
};
const { fairness, ...unlimited } = opened.desk();
const isStorm = process.env.STORM_UNLIMITED === undefined;
const limited = isStorm && fairness ? { fairness } : {};
const desk: Desk = { ...unlimited, ...limited, log: { info: logged, error: logged } };

const bot = await startBot('storm', () => desk, {
  apiUrl: process.env.STORM_API_URL ?? '',
  // Discord wants five seconds between two logins; a storm has no time to wait for that.
  identifyThrottler: async () => ({ waitForIdentify: async () => {} }),
  // Nor for a connection that fell silent; a slow one is still told from a dead one.
  ...(isStorm
    ? { silence: { look: 200, ask: 2, dead: 8 }, identify: { identify: 0.2, identifyMost: 2 } }
    : {}),
});
await bot.register();
report({ kind: 'online' });
const delay = monitorEventLoopDelay();
delay.enable();

process.on('message', (order) => {
  if (order === 'measure') report(memory());
  if (order === 'stop')
    bot.stop().then(
      () => process.exit(0),
      () => process.exit(2),
    );
});

/** Milliseconds after which something counts as slow. */
const SLOW = 250;

function timed<T>(subject: unknown, run: () => T): T {
  const [started, used] = [performance.now(), process.cpuUsage()];
  const result = run();
  const passed = performance.now() - started;
  const { user, system } = process.cpuUsage(used);
  if (passed > SLOW) report({ kind: 'slow', what: described(subject), passed, busy: (user + system) / 1000 });
  return result;
}

/** What was asked, for whoever looks for what is slow. */
function described(subject: unknown): string {
  const { commandName, customId, content, options } = Object(subject);
  return JSON.stringify([commandName, customId, content, options?.data]).slice(0, 300);
}

function idOf(subject: unknown): string {
  return typeof subject === 'object' && subject !== null && 'id' in subject ? String(subject.id) : '';
}

function memory(): Report {
  const stall = delay.max / 1e6;
  global.gc?.();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  delay.reset();
  return { kind: 'memory', heap: heapUsed + arrayBuffers, resident: rss, stall };
}
