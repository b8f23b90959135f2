import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixedCommandNames } from '../src/content/limits.ts';

const root = join(import.meta.dirname, '..');
const documents = [
  ...['.', 'docs', 'test', 'knowledge'].flatMap((folder) =>
    readdirSync(join(root, folder)).flatMap((name) => (name.endsWith('.md') ? [join(folder, name)] : [])),
  ),
];
/** All files of code, by their paths from the root. */
const code = [
  ...readdirSync(root),
  ...['src', 'commands', 'bench', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.replaceAll('\\', '/')}`,
    ),
  ),
];

describe('the documents', () => {
  it('are there, those that Discord asks of an app too', () => {
    const needed = [
      'README.md',
      'SECURITY.md',
      'PRIVACY.md',
      'TERMS.md',
      'docs/loopback.md',
      'ARCHITECTURE.md',
    ];
    expect(documents).toEqual(expect.arrayContaining(needed));
  });

  it.each(documents)('%s links and names only files that exist', (document) => {
    const text = readFileSync(join(root, document), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/gu)].map(([, to = '']) =>
      join(dirname(document), to),
    );
    const named = [...text.matchAll(/`((?:test|src|bench|commands)\/[\w./-]+)`/gu)].map(
      ([, file = '']) => file,
    );
    expect([...links, ...named].filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it.each(documents)('%s calls files of code as they are called', (document) => {
    const text = readFileSync(join(root, document), 'utf8');
    const called = [...text.matchAll(/`([\w./-]+\.ts)`/gu)].map(([, file = '']) => file);
    expect(called.filter((file) => !code.some((one) => `/${one}`.endsWith(`/${file}`)))).toEqual([]);
  });

  it('tell writers every name that no topic may have', () => {
    const text = readFileSync(join(root, 'knowledge/README.md'), 'utf8');
    const [, told = ''] = /no other command's name \(([^)]+)\)/u.exec(text) ?? [];
    expect([...told.matchAll(/`(\w+)`/gu)].map(([, name]) => name)).toEqual(fixedCommandNames);
  });
});
