import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinedTool, runTool } from './run-tool.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'));
  writeFileSync(
    join(folder, 'Fog.txt'),
    'Ada Venn, the mayor of Oldport, meets 32 fishermen.\n\nFog&nbsp;came.',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const begin = (...options: string[]) =>
  runTool(joinedTool('new'), ['Fog.txt', '--knowledge', 'story', ...options], { cwd: folder });
const head = ['--title', 'Fog', '--publisher', 'Quay Post', '--language', 'en', '--wording', 'restated'];

test('a text becomes an article and a facts file that pass the check, once', () => {
  const { status, stdout } = begin(...head);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /1 code of the web page[\s\S]*articles\/fog\.md: 2 paragraphs[\s\S]*facts\/fog\.yaml: 2 proposals/u,
  );
  const facts = readFileSync(join(folder, 'story/facts/fog.yaml'), 'utf8');
  expect(facts).toContain('name: Ada Venn, role: mayor, of: Oldport');
  // So that npm run renumber can follow the paragraphs from the first day on.
  expect(facts).toMatch(/^checked: \[\w+, \w+\]$/mu);
  expect(runTool(joinedTool('check'), ['--knowledge', 'story'], { cwd: folder })).toMatchObject({
    status: 0,
  });
  expect(begin(...head)).toMatchObject({ status: 1, stdout: expect.stringContaining('is there already') });
});

test('what is missing is named, and nothing is written', () => {
  expect(begin('--title', 'Fog')).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('Give --publisher … --language … --wording …'),
  });
  expect(existsSync(join(folder, 'story'))).toBe(false);
  expect(runTool(joinedTool('new'), [], { cwd: folder })).toMatchObject({ status: 2 });
});
