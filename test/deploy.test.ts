import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as dotenv } from 'dotenv';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createLoopback, type Loopback } from '../src/loopback/loopback.ts';
import { readSettings } from '../src/process/config.ts';
import { createPrometheus } from '../src/process/prometheus.ts';
import { messageOf, patientClock, textOf } from './conversations/bot.ts';
import {
  type Entry,
  emptyFolder,
  endAll,
  ready,
  runEntry,
  smallStory,
} from './conversations/process/run-entry.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', 'deploy', file), 'utf8');

let loopback: Loopback | undefined;
let running: Entry | undefined;
afterEach(() => endAll(running, loopback));

describe('what deploy/ has', () => {
  it('starts the bot itself and not npm, and asks where it answers', () => {
    const docker = read('Dockerfile');
    expect(docker).toContain('CMD ["node", "--v8-pool-size=1", "start.mjs"]');
    expect(docker).toMatch(/^USER node$/mu);
    expect(docker).toContain('/readyz');
    expect(read('communique.service')).toMatch(/^ExecStart=.*\/node --v8-pool-size=1 start\.mjs$/mu);
  });

  it('has a compose file with a read-only root, no rights, limits and one volume', () => {
    const { services } = parse(read('compose.yaml'));
    expect(services.communique).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      mem_limit: expect.any(String),
      volumes: expect.arrayContaining(['state:/state']),
    });
  });

  const example = dotenv(readFileSync(join(import.meta.dirname, '../.env.example')));
  /** The environment of the bot in the container, for such a .env. */
  const inContainer = (written: Record<string, string>) => {
    const image = [...read('Dockerfile').matchAll(/\b([A-Z_]+)=(\S+)/gu)].map(([, name, value]) => [
      name,
      value,
    ]);
    const { env_file, environment } = parse(read('compose.yaml')).services.communique;
    const own = Object.entries<unknown>(environment).map(([name, value]) => [
      name,
      String(value).replace(/^\$\{(\w+):.*\}$/u, (_, from: string) => written[from] ?? ''),
    ]);
    return { ...Object.fromEntries(image), ...(env_file === '.env' && written), ...Object.fromEntries(own) };
  };
  /** The environment of the bot under systemd: the file wins over Environment=, and what is started over both. */
  const underSystemd = (written: Record<string, string>) => {
    const unit = read('communique.service');
    const pairs = (line: RegExp) =>
      Object.fromEntries(
        [...(line.exec(unit)?.[1] ?? '').matchAll(/([A-Z_]+)=(\S+)/gu)].map(([, ...pair]) => pair),
      );
    return { ...pairs(/^Environment=(.*)$/mu), ...written, ...pairs(/^ExecStart=(.*)$/mu) };
  };

  it.each([
    ['a container', inContainer],
    ['systemd', underSystemd],
  ])('has what .env sets reach the bot in %s, and does without a token not start', (_, environmentOf) => {
    expect(readSettings(environmentOf(example))).toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining('MODE says live'),
    });
    const set = {
      DISCORD_TOKEN: 'x.y',
      OPERATORS: '80351110224678912',
      OPERATOR_CHANNEL: '80351110224678913',
      DATABASE_URL: 'postgres://me@base/bot',
      INTERACTIONS_PORT: '8123',
      SHOW_QUESTIONS: 'no',
    };
    expect(readSettings(environmentOf({ ...example, ...set }))).toMatchObject({
      kind: 'settings',
      settings: {
        token: 'x.y',
        operators: ['80351110224678912'],
        operatorChannel: '80351110224678913',
        databaseUrl: 'postgres://me@base/bot',
        http: { port: 8123 },
        hideQuestions: true,
      },
    });
    const shards = { DISCORD_TOKEN: 'x.y', SHARDS: '0-1', SHARD_COUNT: '4' };
    expect(readSettings(environmentOf({ ...example, ...shards }))).toMatchObject({
      settings: { shards: { ids: [0, 1], count: 4 } },
    });
  });

  it('sets only what there is to set', () => {
    const set = [...read('Dockerfile').matchAll(/\b([A-Z_]+)=(\S+)/gu)].map(([, name, value]) => [
      name,
      value,
    ]);
    const { MODE, HEALTH_PORT } = Object.fromEntries(set);
    expect(readSettings({ MODE, HEALTH_PORT, DISCORD_TOKEN: 'x.y' })).toMatchObject({
      kind: 'settings',
      settings: { healthPort: 9090 },
    });
  });

  it('has a dashboard that asks for metrics that there are', async () => {
    const prometheus = createPrometheus();
    const text = await prometheus.text();
    const asked = [...read('grafana.json').matchAll(/\b((?:communique|process|nodejs)_\w+)/gu)];
    const names = [...new Set(asked.map(([, name = '']) => name.replace(/_bucket$/u, '')))];
    expect(names.length).toBeGreaterThan(6);
    for (const name of names) expect(text).toContain(`# TYPE ${name} `);
  });
});

describe('a bot as in a container', () => {
  it('runs without a home, with nothing to write but its state, and answers from what others change', async () => {
    loopback = await createLoopback({ token: 'container.token', clock: patientClock });
    const folder = emptyFolder();
    const state = mkdtempSync(join(tmpdir(), 'state-'));
    const story = readdirSync(folder, { recursive: true, withFileTypes: true });
    for (const entry of story) chmodSync(join(entry.parentPath, entry.name), entry.isFile() ? 0o444 : 0o555);
    chmodSync(folder, 0o555);
    chmodSync(state, 0o777);
    running = runEntry(
      'main',
      {
        ...smallStory,
        MODE: 'live',
        HOME: '/nonexistent',
        TMPDIR: folder,
        XDG_STATE_HOME: state,
        DISCORD_TOKEN: 'container.token',
        DISCORD_API_URL: loopback.apiUrl,
      },
      folder,
      { asNobody: true },
    );
    await ready(running);
    messageOf(await loopback.member('mara').slash('help'));
    expect(running.written.err).not.toContain('unnoted');
    expect(readdirSync(folder)).toEqual(['story']);
    const changed = join(folder, 'story/articles/harbour.md');
    chmodSync(changed, 0o644);
    writeFileSync(changed, readFileSync(changed, 'utf8').replace('who pays', 'who pays for it'));
    await expect.poll(() => running?.written.err).toContain('answers from the changed knowledge');
    const cited = messageOf(await loopback.member('mara').slash('cite', { paragraphs: '3' }));
    expect(textOf(cited)).toContain('It is unclear who pays for it.');
    running.process.kill('SIGTERM');
    expect(await running.exit).toBe(0);
    for (const entry of story) if (!entry.isFile()) chmodSync(join(entry.parentPath, entry.name), 0o755);
    chmodSync(folder, 0o755);
  });

  it('says so where nothing at all can be written, and runs', async () => {
    loopback = await createLoopback({ token: 'container.token', clock: patientClock });
    const folder = emptyFolder();
    // A file in the place of each folder stops whoever runs the tests, also root.
    writeFileSync(join(folder, '.cache'), '');
    const nowhere = join(folder, '.cache/nowhere');
    const places = { HOME: nowhere, TMPDIR: nowhere, XDG_STATE_HOME: nowhere };
    const live = { MODE: 'live', DISCORD_TOKEN: 'container.token', DISCORD_API_URL: loopback.apiUrl };
    // With what comes compiled: that the compiled story finds no place either, the test before says.
    running = runEntry('main', { ...places, ...live }, folder);
    await running.output(/The bot is online/u);
    messageOf(await loopback.member('mara').mention('when does it close?'));
    expect(running.written.err).toContain('"event":"unguarded"');
    expect(running.written.err).toContain('have your supervisor wait between two starts');
    expect(running.written.err).toContain('"event":"unnoted"');
  });

  it('without a token does not start at all', async () => {
    running = runEntry('main', { ...smallStory, MODE: 'live' });
    expect(await running.exit).toBe(1);
    expect(running.written.err).toBe(
      'DISCORD_TOKEN is empty, and MODE says live: put your bot’s token into .env or the environment, see README.\n',
    );
  });
});
