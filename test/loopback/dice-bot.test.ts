import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLoopback, type Loopback } from '../../src/loopback/loopback.ts';

const BOT = join(import.meta.dirname, 'dice-bot.mjs');

test('a ten-line bot of another kind, in its own process, runs against the loopback', async () => {
  const loopback = await createLoopback();
  const registered = commandsChange(loopback);
  const env = { ...process.env, DISCORD_API_URL: loopback.apiUrl, DISCORD_TOKEN: loopback.token };
  const bot = spawn(process.execPath, [BOT], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  await registered;
  const outcome = await loopback.member('mara').slash('roll');
  expect(outcome).toMatchObject({
    kind: 'message',
    message: {
      content: expect.stringMatching(/^You rolled [1-6]\.$/),
      interaction_metadata: { user: { username: 'mara' } },
    },
  });
  bot.kill();
  await once(bot, 'exit');
  await loopback.close();
});

test('that bot stands in the documentation as it is', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/loopback.md'), 'utf8');
  expect(page).toContain(readFileSync(BOT, 'utf8').trim());
});

function commandsChange(loopback: Loopback): Promise<void> {
  return new Promise((resolve) => {
    loopback.watch(({ kind }) => {
      if (kind === 'commands-changed') resolve();
    });
  });
}
