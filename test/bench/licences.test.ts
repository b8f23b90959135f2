import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listLicences } from '../../bench/licences/list-licences.ts';

const root = join(import.meta.dirname, '../..');

/** A folder with these packages in its lock file; those with `undefined` are not installed. */
function install(packages: Record<string, { dev?: boolean; installed?: object }>): string {
  const folder = mkdtempSync(join(tmpdir(), 'licences-'));
  const locked = Object.entries(packages).map(([name, { dev }]) => [
    `node_modules/${name}`,
    dev ? { dev } : {},
  ]);
  const lock = { lockfileVersion: 3, packages: { '': {}, ...Object.fromEntries(locked) } };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
  for (const [name, { installed }] of Object.entries(packages)) {
    if (installed === undefined) continue;
    const file = join(folder, 'node_modules', name, 'package.json');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ name, version: '1.0.0', ...installed }));
  }
  return folder;
}

describe('listLicences', () => {
  it('lists what runs with the bot, and knows licences that are not accepted', () => {
    const folder = install({
      tea: { installed: { license: 'MIT' } },
      '@cup/blue': { installed: { license: 'GPL-3.0-only' } },
      nameless: { installed: {} },
      'elsewhere-only': {},
      'only-tests': { dev: true, installed: { license: 'MIT' } },
    });
    expect(listLicences(folder)).toEqual([
      { name: '@cup/blue', version: '1.0.0', licence: 'GPL-3.0-only', accepted: false },
      { name: 'nameless', version: '1.0.0', accepted: false },
      { name: 'tea', version: '1.0.0', licence: 'MIT', accepted: true },
    ]);
  });

  it('accepts every licence of this bot’s packages', () => {
    const licences = listLicences(root);
    expect(licences.map(({ name }) => name)).toContain('discord.js');
    expect(licences.filter(({ accepted }) => !accepted)).toEqual([]);
  });
});

describe('the lock file', () => {
  it('pins every package by version and by a hash of its content', () => {
    const { packages } = z
      .object({ packages: z.record(z.string(), z.looseObject({})) })
      .parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
    const locked = Object.entries(packages).filter(([place]) => place !== '');
    expect(locked.length).toBeGreaterThan(50);
    for (const [place, entry] of locked)
      expect([place, entry]).toEqual([
        place,
        expect.objectContaining({
          version: expect.stringMatching(/^\d+\.\d+\.\d+/u),
          integrity: expect.stringMatching(/^sha512-/u),
        }),
      ]);
  });
});
