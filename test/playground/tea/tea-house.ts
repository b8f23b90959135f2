import type { Client } from 'discord.js';
import type { Page } from 'playwright-core';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { createPlayground, type Playground } from '../../../src/playground/playground.ts';
import { openBrowser } from '../../browser/shared-browser.ts';
import { type Site, type Visit, visit } from '../../browser/visit.ts';
import { type ManualClock, manualClock } from '../../loopback/manual-clock.ts';
import { startTeaBot } from './tea-bot.ts';

/** Loopback, bot, playground and browser together; every page is watched for errors and foreign requests. */
export interface TeaHouse {
  readonly loopback: Loopback;
  readonly playground: Playground;
  readonly bot: Client<true>;
  /** On which members wait for answers: nobody gives up by himself, however busy the machine. */
  readonly clock: ManualClock;
  /** Has `/slow` wait until the function returned is called, instead of not at all. */
  steep(): () => void;
  /** Opens a page of its own visitor, at `hash` of the address. */
  visit(options?: Visit): Promise<Page>;
  /** What went wrong on any page so far: errors on the console, requests to other hosts. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Opens the house with the bot ready; its heart beats every `heartbeatInterval` milliseconds. */
export async function openTeaHouse(heartbeatInterval?: number): Promise<TeaHouse> {
  const clock = manualClock(Date.now());
  const [browser, loopback] = await Promise.all([
    openBrowser(),
    createLoopback({
      channels: ['tea', 'cake'],
      forums: [{ name: 'help', tags: ['milk'] }],
      applicationName: 'Leaf',
      clock,
      ...(heartbeatInterval === undefined ? {} : { heartbeatInterval }),
    }),
  ]);
  let steeped = Promise.resolve();
  const bot = await startTeaBot(loopback, () => steeped);
  const playground = createPlayground(loopback, {
    serverName: 'Tea house',
    botName: 'Leaf',
    greeting: { text: '**Welcome.** Ask for tea.', suggestions: ['/brew leaf: sencha cups: 2', '/form'] },
    about: 'Leaf **pours** tea.',
    leading: ['form'],
    unheard: 'Ask **Leaf** by name.',
  });
  const url = await playground.listen(0);
  const complaints: string[] = [];
  const site: Site = { url, files: loopback.cdnUrl, heading: /Welcome to|Leaf/, complaints };
  return {
    loopback,
    playground,
    bot,
    complaints,
    clock,
    steep() {
      let end = () => {};
      steeped = new Promise((resolve) => {
        end = resolve;
      });
      return end;
    },
    visit: (options = {}) => visit(browser, site, options),
    async close() {
      await browser.close();
      await playground.close();
      await bot.destroy();
      await loopback.close();
    },
  };
}
