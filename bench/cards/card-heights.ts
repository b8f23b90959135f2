import { startBot } from '../../src/discord/client/start-bot.ts';
import type { Desk } from '../../src/discord/interactions/desk.ts';
import { createLog } from '../../src/discord/log.ts';
import { createLoopback } from '../../src/loopback/loopback.ts';
import { createPlayground } from '../../src/playground/playground.ts';
import { launchBrowser } from '../../test/browser/browser.ts';

/** A command as a member uses it. */
export interface Used {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

/** The size of a window, in pixels. */
export interface Screen {
  readonly width: number;
  readonly height: number;
}

/**
 * Uses the commands one after the other on the page in a headless browser; gives for each command the heights of its
 * cards, in pixels, one for each screen.
 */
export async function cardHeights(
  { answers, commands, now }: Pick<Desk, 'answers' | 'commands' | 'now'>,
  uses: readonly Used[],
  screens: readonly Screen[],
): Promise<ReadonlyMap<string, readonly (readonly number[])[]>> {
  const desk: Desk = { answers, commands, now, log: createLog(() => {}, now), reference: () => '' };
  const loopback = await createLoopback();
  const playground = createPlayground(loopback);
  const bot = await startBot(loopback.token, () => desk, { apiUrl: loopback.apiUrl });
  await bot.register();
  const browser = await launchBrowser();
  try {
    const ids: string[] = [];
    for (const { command, options } of uses) {
      const outcome = await loopback.member('mara').slash(command, options);
      if (outcome.kind !== 'message') throw new Error(`/${command} got no card: ${JSON.stringify(outcome)}`);
      ids.push(outcome.message.id);
    }
    const url = await playground.listen();
    const columns: number[][] = [];
    for (const viewport of screens) {
      const page = await browser.newPage({ viewport, locale: 'en-US' });
      await page.goto(url);
      await page.locator(`#message-${ids.at(-1)}`).waitFor();
      const column: number[] = [];
      for (const id of ids) {
        const box = await page.locator(`#message-${id} .container`).boundingBox();
        column.push(Math.ceil(box?.height ?? Number.NaN));
      }
      columns.push(column);
      await page.close();
    }
    const rows = uses.map(({ command }, at) => [command, columns.map((column) => column[at] ?? 0)] as const);
    const heights = new Map<string, (readonly number[])[]>();
    for (const [command, row] of rows) heights.set(command, [...(heights.get(command) ?? []), row]);
    return heights;
  } finally {
    await browser.close();
    await bot.stop();
    await playground.close();
    await loopback.close();
  }
}
