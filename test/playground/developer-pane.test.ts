import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isHeartbeat } from '../../src/loopback/exchange.ts';
import { violations } from '../browser/axe.ts';
import { copiedWith } from '../browser/copied-by.ts';
import { openTeaHouse, type TeaHouse } from './tea/tea-house.ts';

let house: TeaHouse;
beforeAll(async () => {
  house = await openTeaHouse(1_000);
});
afterAll(() => house.close());

async function run(page: Page, command: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Message/ }).fill(command);
  await page.keyboard.press('Enter');
}

/** Opens the pane, or closes it. */
const toggle = (page: Page) => page.getByRole('button', { name: 'Developer pane' }).click();

describe.each([1280, 390])('the developer pane at %i', (width) => {
  it('lists in every tab the faults still to strike, until they have', async () => {
    const page = await house.visit({ width });
    const beside = await house.visit({ width, beside: page.context() });
    for (const tab of [page, beside]) await toggle(tab);
    /** A narrow window shows the pane or the box. */
    const runs = async (command: string) => {
      if (width < 1024) await toggle(page);
      await run(page, command);
      if (width < 1024) await toggle(page);
    };
    const pending = (tab: Page) =>
      tab.getByRole('list', { name: 'Faults still to strike' }).getByRole('listitem').allTextContents();
    expect(await pending(page)).toEqual([]);
    await page.getByRole('button', { name: 'Next calls: 500' }).click();
    await page.getByRole('button', { name: 'Next call: 403' }).click();
    const both = ['500 still to come 4 times', '403 still to come once'];
    await expect.poll(() => pending(page)).toEqual(both);
    await expect.poll(() => pending(beside)).toEqual(both);
    expect(await violations(page)).toEqual([]);

    await runs('/brew leaf: oolong cups: 7');
    await expect.poll(() => pending(page)).toEqual(['403 still to come once']);
    await runs('/brew leaf: oolong cups: 8');
    await expect.poll(() => pending(page)).toEqual([]);
    await expect.poll(() => pending(beside)).toEqual([]);
    await runs('/brew leaf: oolong cups: 9');
    await page
      .getByRole('article', { name: /9 cups of oolong/ })
      .last()
      .waitFor();

    await page.getByRole('button', { name: 'Next call: 429' }).click();
    await expect.poll(() => pending(beside)).toEqual(['429 still to come once']);
    await beside.getByRole('button', { name: 'Back to normal' }).click();
    await expect.poll(() => pending(page)).toEqual([]);
  });

  it('shows heartbeats only to who asks for them', async () => {
    const page = await house.visit({ width });
    await toggle(page);
    await page.locator('.exchange').first().waitFor();
    const beats = page.locator('.exchange-title').getByText('HEARTBEAT', { exact: true });
    const wanted = page.getByRole('checkbox', { name: 'Heartbeats' });
    // There have been some before it is asked for them.
    await expect.poll(() => house.loopback.exchanges.filter(isHeartbeat).length).toBeGreaterThan(0);
    expect(await beats.count()).toBe(0);
    await wanted.check();
    await expect.poll(() => beats.count()).toBeGreaterThan(0);
    await wanted.uncheck();
    expect(await beats.count()).toBe(0);
  });
});

describe('the developer pane', () => {
  it('copies a test that runs in the channel the act was done in', async () => {
    const page = await house.visit();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'cake', exact: true }).click();
    await page.getByRole('textbox', { name: 'Message #cake' }).waitFor();
    await run(page, '/brew leaf: mint cups: 4');
    await page.getByRole('article', { name: /4 cups of mint/ }).waitFor();
    await page.getByRole('button', { name: 'Developer pane' }).click();
    const act = page.locator('details', { hasText: 'command /brew' }).last();
    await act.locator('summary').click();
    const copying = act.getByRole('button', { name: 'Copy as conversation test' });
    const slash = "await member.slash('brew', { leaf: 'mint', cups: 4 }, 'cake');";
    const copied = await copiedWith(page, () => copying.click(), slash);

    const { loopback } = house;
    const seen = (channel: string) => loopback.messages(channel, loopback.member('mara').id).length;
    const before = { tea: seen('tea'), cake: seen('cake') };
    const bodies: (() => Promise<void>)[] = [];
    const collect = (_title: string, body: () => Promise<void>) => bodies.push(body);
    new Function('it', 'expect', 'loopback', copied)(collect, expect, loopback);
    for (const body of bodies) await body();
    expect({ tea: seen('tea'), cake: seen('cake') }).toEqual({ tea: before.tea, cake: before.cake + 1 });
  });

  it('made no errors and asked no other host', () => {
    expect(house.complaints).toEqual([]);
  });
});
