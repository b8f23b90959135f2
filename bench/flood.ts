import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createLoopback, type Loopback, type LoopbackOptions } from '../src/loopback/loopback.ts';
import { formatTable } from './table.ts';

/**
 * Starts what `npm start` runs, with little room, on a busy Discord: ordinary chat of people who do not ask, people who
 * write to the bot directly, and very many servers. Ends with 1 if it takes more memory than allowed or answers nobody.
 */
const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '200000' },
    direct: { type: 'string', default: '3000' },
    guilds: { type: 'string', default: '5000' },
  },
});
const [messages, direct, guilds] = [values.messages, values.direct, values.guilds].map(Number);

/** Megabytes of the heap that a bot among chatting people gets, and of all its memory. */
const CHAT = { heap: 256, most: 330, growth: 40 };
/** Megabytes of all memory of a bot in many guilds. */
const MANY = { heap: 1024, most: 450 };
/** Milliseconds. */
const QUIET = 20_000;
const TOKEN = 'flood.token';

const rows: string[][] = [];
const faults: string[] = [];

await flood('chat', CHAT.heap, {}, async (loopback, sample) => {
  await loopback.crowd.chat((messages ?? 0) / 4);
  await help(loopback, 'after a quarter of the chat');
  const early = sample();
  await loopback.crowd.chat(((messages ?? 0) * 3) / 4);
  await help(loopback, 'after the chat');
  const late = sample();
  if (late.mb > CHAT.most) faults.push(`${late.mb} MB after the chat, more than ${CHAT.most}.`);
  if (late.mb - early.mb > CHAT.growth)
    faults.push(`From a quarter of the chat to its end it grew from ${early.mb} MB to ${late.mb} MB.`);
  await loopback.crowd.write(direct ?? 0);
  await help(loopback, 'after what was written to it directly');
  const written = sample();
  if (written.mb > CHAT.most) faults.push(`${written.mb} MB after direct messages, more than ${CHAT.most}.`);
  rows.push(row(`${((messages ?? 0) * 3) / 4} messages by as many authors`, early, late));
  rows.push(row(`${direct} direct messages by as many`, late, written));
});

const otherGuilds = { count: guilds ?? 0, channels: 20, members: 50 };
await flood('guilds', MANY.heap, { otherGuilds }, async (loopback, sample, started, arrived) => {
  while (arrived() < otherGuilds.count) await wait(100);
  await help(loopback, 'when all guilds had come');
  await wait(2_000);
  const all = sample();
  if (all.mb > MANY.most) faults.push(`${all.mb} MB in ${guilds} guilds, more than ${MANY.most}.`);
  rows.push(row(`${guilds} guilds of 20 channels and 50 members`, started, all));
  await wait(QUIET);
  rows.push(row(`${QUIET / 1000} seconds in which nothing happens there`, all, sample()));
});

console.log(formatTable(['flood', 'MB before', 'MB after', 'CPU seconds'], rows));
console.log(faults.length === 0 ? '\nIt stays within its memory and answers.' : `\n${faults.join('\n')}`);
process.exit(faults.length === 0 ? 0 : 1);

async function help(loopback: Loopback, when: string): Promise<void> {
  for (let times = 0; times < 20; times += 1) {
    const outcome = await loopback.member('mara').slash('help');
    if (outcome.kind === 'message') return;
  }
  faults.push(`Nobody was answered ${when}.`);
}

/** What the bot's process takes at a moment: memory, and processor time since it began. */
interface Sample {
  readonly mb: number;
  readonly seconds: number;
}

function row(what: string, before: Sample, after: Sample): string[] {
  return [what, `${before.mb}`, `${after.mb}`, (after.seconds - before.seconds).toFixed(1)];
}

/** `started` is what the bot took when it was online, `arrived` gives the guilds. */
async function flood(
  name: string,
  heap: number,
  options: LoopbackOptions,
  run: (loopback: Loopback, sample: () => Sample, started: Sample, arrived: () => number) => Promise<void>,
): Promise<void> {
  const loopback = await createLoopback({ token: TOKEN, ...options });
  let guildsSent = 0;
  loopback.watch((happening) => {
    const { kind } = happening;
    if (kind !== 'exchange' || happening.exchange.kind !== 'frame') return;
    if (happening.exchange.event === 'GUILD_CREATE') guildsSent += 1;
  });
  const folder = mkdtempSync(join(tmpdir(), 'flood-'));
  const main = fileURLToPath(new URL('../start.mjs', import.meta.url));
  const bot = spawn(process.execPath, [`--max-old-space-size=${heap}`, main], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      PATH: process.env.PATH,
      XDG_STATE_HOME: join(folder, 'state'),
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: loopback.apiUrl,
    },
  });
  const ended = once(bot, 'close').then(([code, signal]) => `${signal ?? `code ${code}`}`);
  const online = new Promise<void>((resolve) => {
    bot.stdout.on('data', (data) => {
      if (String(data).includes('The bot is online')) resolve();
    });
  });
  const sample = (): Sample => {
    const [rss = '', time = ''] = execFileSync('ps', ['-o', 'rss=,time=', '-p', `${bot.pid}`], {
      encoding: 'utf8',
    })
      .trim()
      .split(/\s+/u);
    // Hours, minutes and seconds, on a Mac with hundredths.
    const seconds = time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
    return { mb: Math.round(Number(rss) / 1024), seconds };
  };
  try {
    const early = ended.then((how) => Promise.reject(new Error(`The bot's process ended with ${how}.`)));
    early.catch(() => {});
    await Promise.race([online, early]);
    await Promise.race([run(loopback, sample, sample(), () => guildsSent), early]);
  } catch (error) {
    faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    bot.kill('SIGKILL');
    await ended;
    await loopback.close();
  }
}
