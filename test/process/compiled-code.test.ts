import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// From the second start on the bot runs from what V8 has compiled, where Node.js 20 refuses every `import()`: a bot with its
// data on a PostgreSQL server started once and never again.
test('what ships asks for no module by import()', () => {
  const code = readFileSync(new URL('../../dist/main.cjs', import.meta.url), 'utf8');
  expect(code).toContain('require("pg")');
  expect(code).not.toMatch(/\bimport\s*\(\s*["'`]/u);
});
