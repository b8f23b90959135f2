import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** Runs axe on a part of the page with the rules of WCAG 2.2 AA and its best practices; one line for each find. */
export async function violations(page: Page, part = 'body'): Promise<readonly string[]> {
  // Not a script element: the page's policy allows none but its own.
  if (await page.evaluate('!window.axe')) await page.evaluate(await script());
  const found: unknown =
    await page.evaluate(`axe.run('${part}', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
    'best-practice'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`);
  return Array.isArray(found) ? found.map(String) : ['axe gave no list'];
}

const script = () => readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
