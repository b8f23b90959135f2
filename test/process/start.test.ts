import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createLoopback, type Loopback } from '../../src/loopback/loopback.ts';
import { goodFacts, storyWith } from '../content/knowledge-folder.ts';
import { messageOf, patientClock, textOf } from '../conversations/bot.ts';
import { createRecording } from '../conversations/process/recorded.ts';

const root = join(import.meta.dirname, '../..');
const TOKEN = 'planted.secret';

/** A copy of the project that comes with a small story, built by its own `npm run build`. */
let project: string;
const recording = createRecording();
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of ['LICENSE', 'commands', 'docs', 'package.json', 'package-lock.json', 'src', 'start.mjs'])
    cpSync(join(root, name), join(project, name), { recursive: true });
  // Without TypeScript, for its declarations take a third of a build; that they are right, test/other-bot.test.ts holds.
  mkdirSync(join(project, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== 'typescript')
      symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name));
  for (const [path, text] of Object.entries(storyWith(goodFacts))) {
    mkdirSync(dirname(join(project, 'knowledge', path)), { recursive: true });
    writeFileSync(join(project, 'knowledge', path), text);
  }
  const { status, stderr } = npm(['run', 'build'], { ...recording.environment, DISCORD_TOKEN: TOKEN });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
afterAll(() => rmSync(project, { recursive: true }));

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
    XDG_STATE_HOME: join(project, 'state'),
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

describe('npm run build', () => {
  it('starts esbuild without the token', () => {
    const started = recording.of('child').map((child) => JSON.stringify(child));
    const esbuild = started.filter((child) => child.includes('--service='));
    expect(esbuild).toHaveLength(1);
    expect(esbuild.join()).not.toContain(TOKEN);
  });
});

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
