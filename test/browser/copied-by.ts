import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Does what copies, and reads what was copied, or nothing; to be asked again until it is what is meant. All pages of one browser
 * share the clipboard, a browser copies only from the page in front, and the pages of other tests come to the front and copy, too.
 */
export async function copiedBy(page: Page, act: () => Promise<void>): Promise<string> {
  await page.bringToFront();
  await page.evaluate('navigator.clipboard.writeText("").catch(() => undefined)');
  await act();
  for (let tries = 0; tries < TRIES; tries++) {
    const copied = String(await page.evaluate('navigator.clipboard.readText().catch(() => "")'));
    if (copied !== '') return copied;
    await page.waitForTimeout(BETWEEN);
  }
  return '';
}

/** The same until something is a part of it. */
export async function copiedWith(page: Page, act: () => Promise<void>, part: string): Promise<string> {
  let copied = '';
  const again = async () => {
    copied = await copiedBy(page, act);
    return copied;
  };
  await expect.poll(again).toContain(part);
  return copied;
}

/** How often it is looked for what comes late, and milliseconds between. */
const TRIES = 10;
const BETWEEN = 30;
