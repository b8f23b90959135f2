import { afterEach, beforeEach, expect, it, onTestFinished } from 'vitest';
import { startBot } from '../../../src/discord/client/start-bot.ts';
import { explainFailure } from '../../../src/discord/explain-failure.ts';
import { createLog } from '../../../src/discord/log.ts';
import { onlyDiscord } from '../../../src/discord/requests/only-discord.ts';
import type { Faults } from '../../../src/loopback/faults.ts';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { answers } from '../../commands/harbour.ts';

let loopback: Loopback;
beforeEach(async () => {
  loopback = await createLoopback();
});
afterEach(() => loopback.close());

const now = () => new Date(0);
const desk = { answers, commands: [], log: createLog(() => {}, now), now, reference: () => '1' };

it.each<[what: string, raise: (faults: Faults) => unknown, sentence: RegExp]>([
  [
    'a captive portal with a page',
    (faults) => faults.answer({ body: 'page' }),
    /^At http:\S+, what answers is not Discord: open a web page to see whether this network wants a login first,/u,
  ],
  [
    'a captive portal with nothing',
    (faults) => faults.answer({ body: 'empty' }),
    /what answers is not Discord/u,
  ],
  [
    'a page that refuses',
    (faults) => faults.answer({ status: 403, body: 'page' }),
    /^Something on the way to Discord at http:\S+ refuses this machine \(403, .+ wait before you start/u,
  ],
  [
    'an hour to wait',
    (faults) => faults.answer({ status: 429, retryAfter: 3600 }),
    /^Discord wants this machine to wait 61 minutes \(429\)\. .+ wait before you start the bot again\.$/u,
  ],
  [
    'a token refused',
    (faults) => faults.answer({ status: 401, times: 9 }),
    /^Discord does not accept DISCORD_TOKEN:/u,
  ],
  [
    'no logins left',
    (faults) => Object.assign(faults, { identifiesLeft: 0 }),
    /^Discord does not let this bot log in again today:/u,
  ],
])('%s is explained in one sentence', async (_, raise, sentence) => {
  raise(loopback.faults);
  const starting = startBot(loopback.token, () => desk, { apiUrl: loopback.apiUrl });
  expect(explainFailure(await starting.catch((error: unknown) => error), loopback.apiUrl)).toMatch(sentence);
});

it('a key of another application is explained in one sentence', async () => {
  const http = { host: '127.0.0.1', port: 0, now: Date.now, publicKey: 'ab'.repeat(32) };
  const starting = startBot(loopback.token, () => desk, { apiUrl: loopback.apiUrl, http });
  expect(explainFailure(await starting.catch((error: unknown) => error))).toMatch(
    /^DISCORD_PUBLIC_KEY is not the key/u,
  );
});

it('whoever runs it is told how few logins are left before they are used up', async () => {
  loopback.faults.identifiesLeft = 5;
  const logged: unknown[] = [];
  const log = createLog((line) => logged.push(JSON.parse(line)), now);
  const bot = await startBot(loopback.token, () => ({ ...desk, log }), { apiUrl: loopback.apiUrl });
  await bot.stop();
  expect(logged).toMatchObject([{ event: 'few logins', left: 5, seconds: expect.any(Number) }]);
});

it('nobody there is explained in one sentence', async () => {
  const { token, apiUrl } = loopback;
  await loopback.close();
  const starting = startBot(token, () => desk, { apiUrl });
  const error = await starting.catch((error: unknown) => error);
  expect(explainFailure(error, apiUrl)).toMatch(
    /^Could not reach Discord at http:\S+\/api \(ECONNREFUSED\): check the network/u,
  );
});

it.each<[gateway: string, isTaken: boolean]>([
  ['wss://gateway.discord.gg', true],
  ['ws://127.0.0.1:4000/gateway', true],
  ['ws://localhost:4000', true],
  ['ws://gateway.example', false],
  ['ws://127.0.0.1.example', false],
  ['https://gateway.example', false],
  ['gateway', false],
])('the token goes to the gateway %s: %s', async (url, isTaken) => {
  const found = { url, shards: 1, session_start_limit: { remaining: 1 } };
  const make = onlyDiscord(async () => Response.json(found));
  const asked = make('https://proxy.example/api/v10/gateway/bot', {}).then((response) => response.json());
  if (isTaken) await expect(asked).resolves.toEqual(found);
  else await expect(asked).rejects.toThrow('wss://');
});

it('servers that take longer to arrive than a session may take to begin do not keep it from being online', async () => {
  const many = await createLoopback({ otherGuilds: { count: 30 } });
  onTestFinished(() => many.close());
  // 30 servers, a sixth of a second each: much longer than the two seconds in which a session has to begin.
  many.faults.guildDelay = 160;
  const patience = { login: 2_000, answers: 4_000, goodbye: 500 };
  const arrived = () =>
    many.exchanges.filter((one) => one.kind === 'frame' && one.event === 'GUILD_CREATE').length;
  const bot = await startBot(many.token, () => desk, { apiUrl: many.apiUrl }, patience);
  onTestFinished(() => bot.stop());
  expect(arrived()).toBeLessThan(31);
  await expect.poll(arrived).toBe(31);
  expect(bot.gateway()).toBe('ready');
});
