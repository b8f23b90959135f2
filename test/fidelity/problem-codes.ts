import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const RULES = join(import.meta.dirname, '../../src/loopback/validation');
const TESTS = join(import.meta.dirname, '../loopback');

/** The codes with which rules of our own refuse a body, beside what the schemas refuse. */
export function problemCodes(): readonly string[] {
  const found = filesIn(RULES)
    .filter((name) => name.endsWith('.ts') && name !== 'schema-problems.ts')
    .flatMap((name) => [...readFileSync(join(RULES, name), 'utf8').matchAll(/code: ['`]([A-Z][A-Z0-9_]+)/gu)])
    .map(([, code = '']) => code);
  return [...new Set(found)].sort();
}

/** What the tests of the loopback say, to look a code up in. */
export function testedText(): string {
  const files = filesIn(TESTS).filter((name) => name.endsWith('.test.ts'));
  return files.map((name) => readFileSync(join(TESTS, name), 'utf8')).join('\n');
}

/** What lies in a folder and in those below it. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}
