import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRecording } from './conversations/recorded.ts';

const root = join(import.meta.dirname, '..');

/** A copy of start.mjs with sources of its own beside it. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
  cpSync(join(root, 'start.mjs'), join(folder, 'start.mjs'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  for (const name of ['src', 'commands']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  writeFileSync(join(folder, 'commands/tea.ts'), "export const tea: string = 'sencha';\n");
  writeFileSync(
    join(folder, 'src/main.ts'),
    `import { tea } from '../commands/tea.ts';
const { WebSocket } = await import('ws');
console.log(tea, typeof WebSocket, import.meta.url);
`,
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

function start(settings: Readonly<Record<string, string>> = {}) {
  const { stdout, stderr } = spawnSync(process.execPath, ['start.mjs'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...settings },
  });
  expect(stderr).toBe('');
  return stdout;
}

const place = () => pathToFileURL(join(folder, 'src/main.ts')).href;

describe('start.mjs', () => {
  it('runs the sources, which find themselves where they were written', () => {
    expect(start()).toBe(`sencha function ${place()}\n`);
    expect(readdirSync(join(folder, '.cache/start'))).toContain('main.mjs');
  });

  it('runs what it has made before', () => {
    start();
    writeFileSync(join(folder, '.cache/start/main.mjs'), "console.log('made before');");
    expect(start()).toBe('made before\n');
  });

  it('notices a changed source', () => {
    start();
    writeFileSync(join(folder, 'commands/tea.ts'), "export const tea = 'oolong tea';\n");
    expect(start()).toBe(`oolong tea function ${place()}\n`);
  });

  it('starts esbuild without the token, and the bot with it', () => {
    const recording = createRecording();
    writeFileSync(join(folder, 'src/main.ts'), 'console.log(process.env.DISCORD_TOKEN);');
    expect(start({ ...recording.environment, DISCORD_TOKEN: 'planted.secret' })).toBe('planted.secret\n');
    expect(recording.of('child')).toHaveLength(1);
    expect(recording.text()).toContain('esbuild');
    expect(recording.text()).not.toContain('planted.secret');
  });

  it('runs the sources themselves where it can write nothing', () => {
    writeFileSync(join(folder, '.cache'), 'A file where the folder should be.');
    expect(start()).toBe(`sencha function ${place()}\n`);
  });
});
