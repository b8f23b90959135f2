/**
 * Starts the bot as one file of JavaScript. Node 20 reads no TypeScript, and translating and resolving some six hundred
 * files of ours and of discord.js one by one takes longer than everything else a start does. esbuild joins them in
 * `.cache/start`, anew after any change; where that folder cannot be written, tsx translates as it goes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const built = join(root, '.cache/start');
/** Milliseconds. */
const GRACE = 60_000;

let entry = join(built, 'main.mjs');
// esbuild runs as a process of its own, which has no business with the token.
const { DISCORD_TOKEN: token } = process.env;
delete process.env.DISCORD_TOKEN;
try {
  await buildIfChanged();
} catch {
  const { register } = await import('tsx/esm/api');
  register();
  entry = join(root, 'src/main.ts');
}
if (token !== undefined) process.env.DISCORD_TOKEN = token;
await import(pathToFileURL(entry).href);

async function buildIfChanged() {
  const state = stateOfSources();
  if (readIfThere(join(built, 'state')) === state) return;
  const { build, stop } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/main.ts')],
    outdir: built,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // esbuild brings a program of its own; the others are extras of discord.js that are not installed.
    external: ['esbuild', 'zlib-sync', 'bufferutil', 'utf-8-validate'],
    banner: {
      js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);",
    },
    plugins: [{ name: 'own-place', setup: keepOwnPlace }],
    write: false,
    logLevel: 'silent',
  });
  await stop();
  mkdirSync(built, { recursive: true });
  // What main.mjs loads comes first and the state last: another start never takes half of it for the whole.
  const mainLast = outputFiles.toSorted((a, b) => Number(a.path === entry) - Number(b.path === entry));
  for (const { path, contents } of mainLast) writeWhole(path, contents);
  writeWhole(join(built, 'state'), state);
  removeOld();
}

/** Parts of earlier builds go, unless they are so young that another start may be about to load them. */
function removeOld() {
  const { mtimeMs } = statSync(entry);
  for (const name of readdirSync(built)) {
    const path = join(built, name);
    if (statSync(path).mtimeMs < mtimeMs - GRACE) rmSync(path, { force: true });
  }
}

/** Files that look for their neighbours on the disk go on doing so from where they were written. */
function keepOwnPlace({ onLoad }) {
  onLoad({ filter: /\.ts$/ }, ({ path }) => {
    const text = readFileSync(path, 'utf8');
    return {
      contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    };
  });
}

/** Changes whenever a source, the installed packages, Node or the place of all this changes. */
function stateOfSources() {
  const hash = createHash('sha256').update(`${process.version} ${root}`);
  const files = ['src', 'commands'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)),
  );
  for (const file of [
    ...files.filter((name) => name.endsWith('.ts')).sort(),
    'start.mjs',
    'package-lock.json',
  ]) {
    const { mtimeMs, size } = statSync(join(root, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function writeWhole(path, contents) {
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, contents);
  renameSync(beside, path);
}
