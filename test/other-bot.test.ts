import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '..');
const run = promisify(execFile);
const Packed = z.tuple([z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) })]);

let folder: string;
let files: readonly string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'other-bot-'));
  cpSync(join(import.meta.dirname, 'fixtures/other-bot'), folder, { recursive: true });
  const packed = await pack('./dist/harness', '--pack-destination', folder);
  files = packed.files;
  // As npm would install it, without the network: the tarball unpacked, and beside it only what the project asks for.
  const installed = join(folder, 'node_modules');
  mkdirSync(join(installed, 'communique'), { recursive: true });
  const tarball = join(folder, packed.filename);
  await run('tar', ['-xzf', tarball, '-C', join(installed, 'communique'), '--strip-components=1']);
  for (const name of ['discord.js', 'discord-api-types', 'vitest', 'typescript'])
    symlinkSync(join(ROOT, 'node_modules', name), join(installed, name), 'junction');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function pack(what: string, ...more: string[]) {
  const { stdout } = await run('npm', ['pack', what, '--json', '--ignore-scripts', ...more], { cwd: ROOT });
  const [{ filename, files }] = Packed.parse(JSON.parse(stdout));
  return { filename, files: files.map(({ path }) => path) };
}

describe('the package', () => {
  test('holds the harness and its page, and nothing of this bot', () => {
    const named = files.filter((path) => !/^(types\/|chunk-|bundle-page-|discord-api-spec\.)/u.test(path));
    expect(named.sort()).toEqual([
      'LICENSE',
      'README.md',
      'communique-playground.mjs',
      'loopback.mjs',
      'package.json',
      'page/icon.svg',
      'page/index.html',
      'page/page.css',
      'page/page.js',
      'playground.md',
      'playground.mjs',
    ]);
    expect(files.filter((path) => /(answer|discord|search|content)\//u.test(path))).toEqual([]);
  });

  test('of the whole project holds that beside the documents', async () => {
    const { files: all } = await pack('.', '--dry-run');
    const besides = all.filter((path) => !path.startsWith('dist/harness/'));
    expect(besides.sort()).toEqual(
      ['LICENSE', 'README.md', 'docs/loopback.md', 'docs/playground.md', 'package.json'].sort(),
    );
  });
});

describe('a project that installs it', () => {
  test('tests its bot with vitest', async () => {
    const { stdout } = await inProject('node_modules/vitest/vitest.mjs', 'run', '--reporter=json');
    expect(JSON.parse(stdout)).toMatchObject({ numPassedTests: 6, numFailedTests: 0 });
  });

  test('tests its bot with node’s own runner', async () => {
    const { stdout } = await inProject('--test', '--test-reporter=tap', 'test/errands.test.mjs');
    expect(stdout).toMatch(/^# pass 1$/mu);
  });

  test('is checked by TypeScript', async () => {
    // One thread that checks: each further one looks at the types of all packages by itself again.
    const tsc = ['node_modules/typescript/bin/tsc', '-p', '.', '--checkers', '1'];
    // Nearly all that it looks at are the types of other packages, which are as they were in the run before.
    const [found, kept] = ['found.tsbuildinfo', join(ROOT, 'node_modules/.cache/other-bot.tsbuildinfo')];
    if (existsSync(kept)) cpSync(kept, join(folder, found));
    await expect(inProject(...tsc, '--incremental', '--tsBuildInfoFile', found)).resolves.toBeDefined();
    mkdirSync(join(kept, '..'), { recursive: true });
    cpSync(join(folder, found), kept);
  });

  test('opens the page for a bot that it starts, with the token out of a file', async () => {
    writeFileSync(join(folder, 'bot.env'), 'OTHER=1\nDISCORD_TOKEN="errands.token"\n');
    const bin = join(folder, 'node_modules/communique/communique-playground.mjs');
    const args = [bin, '--token-file', 'bot.env', '--name', 'Errands', '--port', '0', '--'];
    const child = spawn(process.execPath, [...args, process.execPath, 'bot.mjs'], { cwd: folder });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const lines: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      lines.push(line);
      if (lines.length === 2) break;
    }
    const url = /^Page: (\S+)$/u.exec(lines[0] ?? '')?.[1] ?? '';
    const api = /DISCORD_API_URL=(\S+)$/u.exec(lines[1] ?? '')?.[1] ?? '';
    expect(await (await fetch(url)).text()).toContain('<script');
    const commands = () =>
      fetch(`${api}/v10/applications/@me`, { headers: { authorization: 'Bot errands.token' } });
    expect((await commands()).status).toBe(200);
    const strange = await fetch(`${api}/v10/users/@me`, { headers: { authorization: 'Bot other' } });
    expect(strange.status).toBe(401);
    child.kill('SIGTERM');
    await ended;
  });

  test.each([
    [['--port', 'x'], '--port x is no port'],
    [['--token-file', 'missing'], 'The file missing of --token-file cannot be read.'],
    [['--wrong'], "Unknown option '--wrong'"],
  ])('is told what is wrong with %j', async (args, message) => {
    const bin = 'node_modules/communique/communique-playground.mjs';
    await expect(inProject(bin, ...args)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(message),
    });
  });
});

function inProject(...args: string[]) {
  const { NODE_OPTIONS: _, VITEST: __, ...env } = process.env;
  return run(process.execPath, args, { cwd: folder, env });
}
