import type { Locator, Page } from 'playwright-core';
import { openBrowser } from '../browser/shared-browser.ts';
import { type Site, type Visit, visit } from '../browser/visit.ts';
import { runEntry } from './process/run-entry.ts';

/** What `npm start` gives somebody without a token, and a browser to see it with. */
export interface RealPage {
  /** Opens a page of its own visitor; on a small screen one with fingers. */
  visit(options: Visit): Promise<Page>;
  /** Errors on the console and requests to other hosts, on any page so far. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Starts the process, and the browser's part in it. */
export async function openRealPage(): Promise<RealPage> {
  const bot = runEntry('main', { PORT: '0' });
  const [browser, [, url = '']] = await Promise.all([openBrowser(), bot.output(/^(http:\S+)\n/mu)]);
  const complaints: string[] = [];
  const site: Site = { url, heading: /^Welcome to|^Communiqué/u, complaints };
  return {
    complaints,
    visit: (options) =>
      visit(browser, site, {
        height: 844,
        touch: options.width !== undefined && options.width < 768,
        ...options,
      }),
    async close() {
      await browser.close();
      bot.process.kill('SIGTERM');
      await bot.exit;
    },
  };
}

/** The line one writes in. */
export const line = (page: Page): Locator => page.getByRole('textbox', { name: /^Message/u });

/** Messages on which it says which command they answer. */
export const answers = (page: Page): Locator => page.getByRole('article').filter({ hasText: / used / });

/** Becomes another member; on a small screen the list of members has to be opened first. */
export async function become(page: Page, member: string): Promise<void> {
  const list = page.getByRole('combobox', { name: 'Member you act as' });
  const button = page.getByRole('button', { name: 'Channels and member' });
  if (await button.isVisible()) await button.click();
  await list.selectOption(member);
  await page.locator(`.who[title="@${member.toLowerCase()}"]`).waitFor({ state: 'attached' });
}
