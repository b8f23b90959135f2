import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createLoopback, type Loopback } from '../../src/loopback/loopback.ts';
import { messageOf, patientClock, textOf } from '../conversations/bot.ts';
import { createRecording } from '../conversations/process/recorded.ts';
import { smallStory, stateOf, usedFolder } from '../conversations/process/run-entry.ts';

const root = join(import.meta.dirname, '../..');
const TOKEN = 'planted.secret';

/**
 * A copy of the project as it was built, in a folder where the small story lies compiled. That it builds, each run of the tests
 * knows before: what was built is of these very sources, or is built then.
 */
let project: string;
const recording = createRecording();
beforeAll(() => {
  project = usedFolder();
  for (const name of [
    'commands',
    'dist',
    'knowledge',
    'package.json',
    'package-lock.json',
    'src',
    'start.mjs',
  ])
    cpSync(join(root, name), join(project, name), { recursive: true });
  keepCompiled(join(project, 'dist'));
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
});
afterAll(() => rmSync(project, { recursive: true }));

/** What V8 has compiled is known by the time of the code, and a copy has another one. */
function keepCompiled(dist: string): void {
  const { mtimeMs } = statSync(join(dist, 'main.cjs'));
  for (const name of readdirSync(dist))
    if (name.endsWith('.v8')) renameSync(join(dist, name), join(dist, `main.cjs.${mtimeMs}.v8`));
}

let loopback: Loopback | undefined;
afterEach(async () => {
  await loopback?.close();
  loopback = undefined;
});

function npm(command: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  return spawnSync('npm', ['--silent', ...command], {
    cwd: project,
    encoding: 'utf8',
    env: environment(settings),
  });
}

function environment(settings: Readonly<Record<string, string>>) {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    XDG_STATE_HOME: stateOf(project),
    ...smallStory,
    ...settings,
  };
}

/** Runs `npm start` until its output matches, and gives what ends npm and nothing else. */
async function start(settings: Readonly<Record<string, string>>) {
  loopback = await createLoopback({ token: TOKEN, clock: patientClock });
  const live = { ...settings, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: loopback.apiUrl };
  const child = spawn('npm', ['--silent', 'start'], { cwd: project, env: environment(live) });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      written += String(data);
    });
  }
  // Closed by the last process that holds it, and not by npm alone.
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await expect.poll(() => written).toContain('The bot is online');
  await expect.poll(() => written).toMatch(/^(?:Registered|All) \d+ commands/mu);
  const end = () => {
    child.kill('SIGTERM');
    return closed;
  };
  return { local: loopback, written: () => written, end };
}

/** Runs with a source that reads differently, though its size and its time are as they were. */
function withChangedSource(run: () => void): void {
  const path = join(project, 'commands/help.ts');
  const [text, { atime, mtime }] = [readFileSync(path, 'utf8'), statSync(path)];
  writeFileSync(path, text.replace('help', 'holp'));
  utimesSync(path, atime, mtime);
  run();
  writeFileSync(path, text);
}

describe('npm start', () => {
  it('runs what was built, from where it lies, and leaves nothing running when npm alone is ended', async () => {
    const bot = await start({});
    const answer = messageOf(await bot.local.member('mara').slash('ask', { question: 'will they fish' }));
    expect(textOf(answer)).toContain('the nets stay out');
    await bot.end();
    expect(bot.local.botConnected).toBe(false);
  });

  it('says what to do when a source is another than what was built', () => {
    withChangedSource(() => {
      const { status, stdout, stderr } = npm(['start'], { PORT: '0' });
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toBe(
        `The code in ${project}/ has changed since it was built: run npm run build there.\n`,
      );
    });
  });

  it('says what to do when nothing was built', () => {
    const bare = mkdtempSync(join(tmpdir(), 'bare-'));
    cpSync(join(root, 'start.mjs'), join(bare, 'start.mjs'));
    const { status, stderr } = spawnSync(process.execPath, ['start.mjs'], { cwd: bare, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toBe(
      `The bot is not built: run npm run build in ${bare}/; npm ci does so unless it runs with --ignore-scripts.\n`,
    );
  });
});

describe('npm run build', () => {
  it('starts esbuild without the token', () => {
    // Without what it joins first it ends as soon as esbuild has said so.
    const first = join(project, 'src/process/knowledge/knowledge-worker.ts');
    renameSync(first, `${first}-away`);
    const { status, stderr } = npm(['run', 'build'], { ...recording.environment, DISCORD_TOKEN: TOKEN });
    renameSync(`${first}-away`, first);
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('knowledge-worker'),
    });
    const started = recording.of('child').map((child) => JSON.stringify(child));
    const esbuild = started.filter((child) => child.includes('--service='));
    expect(esbuild).toHaveLength(1);
    expect(esbuild.join()).not.toContain(TOKEN);
  });
});
