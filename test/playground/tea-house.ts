import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Clock, realClock } from '../../src/loopback/clock.ts';
import { createLoopback, type Loopback } from '../../src/loopback/loopback.ts';
import { createPlayground, type Playground } from '../../src/playground/playground.ts';
import { launchBrowser } from '../browser.ts';
import { startTeaBot } from './tea-bot.ts';

/** Loopback, bot, playground and browser together; every page is watched for errors and foreign requests. */
export interface TeaHouse {
  readonly loopback: Loopback;
  readonly playground: Playground;
  /** Opens a page of its own visitor, at `hash` of the address. */
  visit(options?: Visit): Promise<Page>;
  /** What went wrong on any page so far: errors on the console, requests to other hosts. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

interface Visit {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly hash?: string;
  /** Opens a second tab of that visitor instead. */
  readonly beside?: BrowserContext;
  readonly touch?: boolean;
}

/** Timers run four times as fast, so that nobody waits three seconds for an interaction to fail. */
const hasty: Clock = { now: realClock.now, setTimer: (ms, run) => realClock.setTimer(ms / 4, run) };

/** Opens the house with the bot ready. */
export async function openTeaHouse(): Promise<TeaHouse> {
  const [browser, loopback] = await Promise.all([
    launchBrowser(),
    createLoopback({ channels: ['tea', 'cake'], applicationName: 'Leaf', clock: hasty }),
  ]);
  const bot = await startTeaBot(loopback);
  const playground = createPlayground(loopback, {
    serverName: 'Tea house',
    botName: 'Leaf',
    greeting: { text: '**Welcome.** Ask for tea.', suggestions: ['/brew leaf: sencha cups: 2', '/form'] },
  });
  const url = await playground.listen(0);
  const complaints: string[] = [];
  return {
    loopback,
    playground,
    complaints,
    visit: (options = {}) => visit(browser, [url, loopback.cdnUrl], complaints, options),
    async close() {
      await browser.close();
      await playground.close();
      await bot.destroy();
      await loopback.close();
    },
  };
}

async function visit(
  browser: Browser,
  [url, files]: readonly [page: string, files: string],
  complaints: string[],
  options: Visit,
): Promise<Page> {
  const { width = 1280, height = 800, theme = 'light', hash = '', beside, touch = false } = options;
  const context =
    beside ??
    (await browser.newContext({
      viewport: { width, height },
      colorScheme: theme,
      hasTouch: touch,
      locale: 'en-GB',
    }));
  context.setDefaultTimeout(8_000);
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
  await page.getByRole('heading', { name: /Welcome to|Leaf/ }).waitFor();
  return page;
}
