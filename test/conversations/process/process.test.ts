import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { messageOf, patientClock, textOf } from '../bot.ts';
import { type Entry, endAll, runEntry, smallStory } from './run-entry.ts';

const TOKEN = 'planted.secret-token';

let loopback: Loopback | undefined;
let running: Entry | undefined;
afterEach(async () => {
  await endAll(running, loopback);
  loopback = running = undefined;
});

async function discord(options: Parameters<typeof createLoopback>[0] = {}) {
  loopback = await createLoopback({ token: TOKEN, clock: patientClock, ...options });
  return loopback;
}

/** Runs an entry that is expected to give up, and gives what it said. */
async function giveUp(
  name: 'main' | 'joined register',
  environment: Record<string, string>,
): Promise<string> {
  running = runEntry(name, { ...smallStory, ...environment });
  expect(await running.exit).toBe(1);
  const said = running.written.err;
  expect(running.written.out).toBe('');
  expect(said).not.toContain(TOKEN);
  expect(said).not.toMatch(/^\s+at /mu);
  return said;
}

describe('npm start with a token', () => {
  it('logs in, registers, prints the invite link, answers, and says why it ends when Discord closes for good', async () => {
    const local = await discord();
    const live = { ...smallStory, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: local.apiUrl };
    running = runEntry('main', { ...live, OPERATORS: '' });
    const [, id] = await running.output(
      /Add it to a server or to your account: https:\S+client_id=(\d+)&\S+\n/u,
    );
    expect(id).toBe(local.applicationId);
    await running.output(/^Registered \d+ commands: added .+, \/ask, /mu);
    // For operators only, and there are none.
    expect(local.commands().map(({ name }) => name)).not.toContain('knowledge');
    const answer = await local.member('mara').slash('help');
    expect(textOf(messageOf(answer))).toMatch(/<\/nets:\d+>/);
    local.faults.closeSockets(4004);
    expect(await running.exit).toBe(1);
    expect(running.written.err).toMatch(
      /\nDiscord does not accept DISCORD_TOKEN: copy the token again .+\n$/u,
    );
    expect(running.written.out + running.written.err).not.toContain(TOKEN);
  });
});

describe('npm start with something wrong', () => {
  it('says where an article is broken, with file and line, and does not log in', async () => {
    const local = await discord();
    const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
    mkdirSync(join(folder, 'articles'));
    writeFileSync(
      join(folder, 'articles/tea.md'),
      '---\ntitle: Tea\npublished: someday\n---\n\nTea is hot.\n',
    );
    const environment = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: local.apiUrl, KNOWLEDGE_DIR: folder };
    const said = await giveUp('main', environment);
    expect(said).toMatch(/^articles\/tea\.md:3 .*published.*$/mu);
    expect(said).toMatch(/^\S+:\d+ .+\n(.+\n)*The knowledge in \S+ has .+, so the bot does not start\.\n$/u);
    expect(local.exchanges).toEqual([]);
  });
});

describe('npm run register', () => {
  it('registers, says what changed, and the second time that nothing did', async () => {
    const local = await discord();
    const environment = { ...smallStory, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: local.apiUrl };
    running = runEntry('joined register', environment);
    expect(await running.exit).toBe(0);
    expect(running.written.out).toMatch(/^Registered \d+ commands: added .+, \/ask, .+\.\n$/u);
    running = runEntry('joined register', environment);
    expect(await running.exit).toBe(0);
    expect(running.written.out).toBe(`All ${local.commands().length} commands were registered already.\n`);
  });

  it('needs a token', async () => {
    expect(await giveUp('joined register', {})).toBe(
      'DISCORD_TOKEN is empty: put your bot’s token into .env, see README. Without it there is nowhere to register.\n',
    );
  });
});
