import type { Browser, BrowserContext, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** How a visitor looks at a page, and where. */
export interface Visit {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly touch?: boolean;
  /** Of the address. */
  readonly hash?: string;
  /** Opens a second tab of that visitor instead. */
  readonly beside?: BrowserContext;
}

/** What is visited. */
export interface Site {
  /** Without the last slash. */
  readonly url: string;
  /** Other addresses that a page may ask. */
  readonly files?: string;
  /** The heading that shows that the page is there. */
  readonly heading: RegExp;
  /** Gets the errors on the console and the requests to other hosts of every page. */
  readonly complaints: string[];
}

/** Does the same on one page as wide as a phone, and then as a screen. */
export async function atEachWidth(page: Page, steps: (width: number) => Promise<void>): Promise<void> {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await steps(width);
  }
}

/** Opens a page of its own visitor and waits until it is there; the end of the test closes it. */
export async function visit(browser: Browser, site: Site, options: Visit): Promise<Page> {
  const { width = 1280, height = 800, theme = 'light', hash = '', beside, touch = false } = options;
  const { url, files = url, heading, complaints } = site;
  const context =
    beside ??
    (await browser.newContext({
      viewport: { width, height },
      colorScheme: theme,
      hasTouch: touch,
      locale: 'en-GB',
    }));
  // An open page goes on drawing what happens in the tests after it.
  if (beside === undefined) onTestFinished(() => context.close());
  // The machine may be busy; a test that waits in vain says what for before its own time is over.
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const known = [url, files].some((own) => request.url().startsWith(own));
    if (!known) complaints.push(`asked ${request.url()}`);
  });
  await page.goto(`${url}/${hash}`);
  await page.getByRole('heading', { name: heading }).waitFor();
  return page;
}
