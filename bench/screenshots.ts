import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { createLog } from '../src/discord/log.ts';
import { loadSettings } from '../src/process/config.ts';
import { openDesk } from '../src/process/open-desk.ts';
import { startLocal } from '../src/process/start-local.ts';
import { launchBrowser } from '../test/browser/browser.ts';
import { type Screenshot, takeScreenshot } from '../test/browser/screenshot.ts';

import { shrinkPng } from './shrink-png.ts';

/** What is shown in docs/images: a file for each, made by running the command of the address on the page. */
const pictures = [
  { file: 'who-attends.png', hash: '#/who-attends', width: 1280, theme: 'light', scale: 1 },
  { file: 'ask-phone.png', hash: '#/ask=what did putin agree to', width: 390, theme: 'dark' },
  { file: 'refusal.png', hash: '#/ask=what time does the meeting start', width: 800, theme: 'light' },
] as const satisfies readonly (Omit<Screenshot, 'url' | 'height' | 'action'> & { hash: string })[];

/** Pixels of a page before it is made as high as what it shows. */
const LEAST_HEIGHT = 400;

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));

const configured = loadSettings({});
if (configured.kind === 'invalid') throw new Error(configured.message);
const opened = await openDesk(configured.settings);
if (opened.kind === 'problems') throw new Error('The knowledge has problems: npm run check lists them.');
const open = opened.desk();
const desk = { ...open, log: createLog(() => {}, open.now) };

mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
try {
  for (const { file, hash, ...shot } of pictures) {
    // A bot of its own for each picture: nothing stands above the answer.
    const printed: string[] = [];
    const running = await startLocal(
      0,
      () => desk,
      (line) => printed.push(line),
    );
    const url = `${printed.find((line) => line.startsWith('http:'))}/${hash}`;
    await takeScreenshot(browser, {
      ...shot,
      height: LEAST_HEIGHT,
      url,
      file: folder + file,
      action: answered,
    });
    writeFileSync(folder + file, shrinkPng(readFileSync(folder + file)));
    await running.stop();
    console.log(`docs/images/${file}`);
  }
} finally {
  await browser.close();
}

/** Waits for the answer, puts the greeting away, and makes the page high enough to show everything. */
async function answered(page: Page): Promise<void> {
  await page.getByRole('article').filter({ hasText: 'used' }).last().waitFor();
  await page.getByRole('button', { name: 'Dismiss message' }).click();
  await page.mouse.move(0, 0);
  const hidden = await page.locator('.log').evaluate((log) => log.scrollHeight - log.clientHeight);
  const width = page.viewportSize()?.width ?? 0;
  await page.setViewportSize({ width, height: LEAST_HEIGHT + hidden });
}
