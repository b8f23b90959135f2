import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../test/browser/browser.ts';
import { median } from '../quantile.ts';
import { formatTable } from '../table.ts';

/** Fresh processes; an odd number, so that the median is one of them. */
const RUNS = 5;

/** Milliseconds within which the first answer shall stand on the page. */
const TARGET = 1000;

const start = fileURLToPath(new URL('../../start.mjs', import.meta.url));

/** Prints how long it takes from opening the page at a question to seeing its answer, for the first visitor and the next. */
export async function benchFirstAnswer(): Promise<void> {
  const browser = await launchBrowser();
  const times: [first: number[], next: number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    const bot = spawn(process.execPath, [start], {
      cwd: mkdtempSync(join(tmpdir(), 'first-')),
      env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    for await (const piece of bot.stdout) {
      said += String(piece);
      if (/^http:\S+\n/mu.test(said)) break;
    }
    const url = /^http:\S+/mu.exec(said)?.[0] ?? '';
    for (const [visit, list] of times.entries()) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      const opened = performance.now();
      await page.goto(`${url}/#/ask=who comes to the talks`);
      await page.getByRole('article').filter({ hasText: ' used ' }).nth(visit).waitFor();
      list.push(performance.now() - opened);
      await context.close();
    }
    bot.kill('SIGKILL');
    await once(bot, 'close');
  }
  await browser.close();
  const rows = (['first visitor', 'next visitor'] as const).map((name, position) => {
    const all = times[position] ?? [];
    return [name, median(all).toFixed(0), Math.max(...all).toFixed(0)];
  });
  console.log(formatTable(['page opened to answer seen', 'median ms', 'slowest ms'], rows));
  console.log(`\nAt most ${TARGET} ms wanted: ${Math.max(...times.flat()) <= TARGET ? 'met' : 'missed'}.`);
}
