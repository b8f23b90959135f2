import { REST } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import help from '../../../commands/help.ts';
import { createLog } from '../../../src/discord/log.ts';
import { keepRegistered, type Registering } from '../../../src/discord/register/keep-registered.ts';
import { requestOptions } from '../../../src/discord/requests/make-request.ts';
import type { Faults } from '../../../src/loopback/faults.ts';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';

let loopback: Loopback;
let logged: { event: string; hint: string }[];
let registering: Registering | undefined;
beforeEach(async () => {
  loopback = await createLoopback();
  logged = [];
});
afterEach(async () => {
  registering?.stop();
  await loopback.close();
});

/** Registers with little patience. */
function keep(declarations: Parameters<typeof keepRegistered>[2]) {
  const requests = requestOptions({ tokenRefused() {}, blocked() {} });
  const rest = new REST({ ...requests, api: loopback.apiUrl, retries: 0 }).setToken(loopback.token);
  const log = createLog(
    (line) => logged.push(JSON.parse(line)),
    () => new Date(0),
  );
  const patience = { registering: 0.5, registerAgain: [0.1, 0.1] };
  registering = keepRegistered(rest, loopback.applicationId, declarations, log, patience);
  return registering;
}

it.each<[what: string, raise: (faults: Faults) => unknown, hint: RegExp]>([
  ['400', ({ answer }) => answer({ method: 'PUT', status: 400, code: 50035 }), /does not take .+\(400\)/u],
  ['413', ({ answer }) => answer({ method: 'PUT', status: 413, code: 40005 }), /too large .+\(413\)/u],
  ['403', ({ answer }) => answer({ method: 'PUT', status: 403, code: 50001 }), /does not allow this/u],
  [
    'a wait of ten minutes',
    ({ answer }) => answer({ method: 'GET', status: 429, retryAfter: 600 }),
    /wait 11 minutes \(429\)/u,
  ],
  ['nothing at all', ({ answer }) => answer({ method: 'GET', cut: 'never' }), /no answer in time/u],
  ['nothing when it is told', ({ answer }) => answer({ method: 'PUT', cut: 'never' }), /no answer in time/u],
])('when Discord answers %s it is said why, and tried again', async (_, raise, hint) => {
  raise(loopback.faults);
  const { register } = keep(() => [help.declaration]);
  expect(await register()).toBe(undefined);
  expect(logged).toMatchObject([{ event: 'unregistered', hint: expect.stringMatching(hint) }]);
  loopback.faults.clear();
  await expect.poll(() => logged.at(-1)?.event).toBe('registered');
  expect(loopback.commands().map(({ name }) => name)).toEqual(['help']);
});

it('names the field that Discord does not take', async () => {
  const { register } = keep(() => [{ ...help.declaration, description: 'x'.repeat(101) }]);
  expect(await register()).toBe(undefined);
  expect(logged[0]?.hint).toMatch(/0\.description\[BASE_TYPE_MAX_LENGTH\]/u);
});
