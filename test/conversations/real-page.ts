import type { BrowserContext, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { type Site, visit } from '../visit.ts';
import { runEntry } from './run-entry.ts';

/** How a visitor looks at the page. */
export interface Look {
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

/** The two sizes everything is tried at, one in each theme. */
export const looks = [
  { width: 390, theme: 'dark' },
  { width: 1280, theme: 'light' },
] as const satisfies readonly Look[];

/** What `npm start` gives somebody without a token, and a browser to see it with. */
export interface RealPage {
  readonly url: string;
  /** Opens a page of its own visitor at `hash` of the address, or a second tab of one. */
  visit(look: Look, hash?: string, beside?: BrowserContext): Promise<Page>;
  /** Errors on the console and requests to other hosts, on any page so far. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Starts the process and the browser. */
export async function openRealPage(): Promise<RealPage> {
  const bot = runEntry('main', { PORT: '0' });
  const [browser, [, url = '']] = await Promise.all([launchBrowser(), bot.output(/^(http:\S+)\n/mu)]);
  const complaints: string[] = [];
  const site: Site = { url, heading: /^Welcome to|^Communiqué/u, complaints };
  return {
    url,
    complaints,
    visit: ({ width, theme }, hash = '', beside) =>
      visit(browser, site, {
        width,
        height: 844,
        theme,
        touch: width < 768,
        hash,
        ...(beside === undefined ? {} : { beside }),
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
