import type { Page } from 'playwright-core';
import { type Clock, realClock } from '../../src/loopback/clock.ts';
import { createLoopback, type Loopback } from '../../src/loopback/loopback.ts';
import { createPlayground, type Playground } from '../../src/playground/playground.ts';
import { launchBrowser } from '../browser.ts';
import { type Site, type Visit, visit } from '../visit.ts';
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
  const site: Site = { url, files: loopback.cdnUrl, heading: /Welcome to|Leaf/, complaints };
  return {
    loopback,
    playground,
    complaints,
    visit: (options = {}) => visit(browser, site, options),
    async close() {
      await browser.close();
      await playground.close();
      await bot.destroy();
      await loopback.close();
    },
  };
}
