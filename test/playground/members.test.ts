import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atEachWidth } from '../browser/visit.ts';
import { openTeaHouse, type TeaHouse } from './tea/tea-house.ts';

let house: TeaHouse;
beforeAll(async () => {
  house = await openTeaHouse();
});
afterAll(() => house.close());

const line = (page: Page) => page.getByRole('textbox', { name: /^Message/ });

async function offers(page: Page, typed: string): Promise<readonly (string | null)[]> {
  await line(page).fill(typed);
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  const names = await list.getByRole('option').locator('.name').allTextContents();
  await line(page).fill('');
  return names;
}

describe('the people in the channel', () => {
  it('see the same channel live, and private answers only where they belong', async () => {
    const mara = await house.visit();
    const jonas = await house.visit({ beside: mara.context() });
    await jonas.getByRole('combobox', { name: 'Member you act as' }).selectOption('Jonas');
    await line(mara).fill('Good morning');
    await mara.keyboard.press('Enter');
    await jonas.getByRole('article', { name: 'Mara: Good morning' }).waitFor();
    await line(mara).fill('Anyone?');
    await mara.keyboard.press('Enter');
    const second = jonas.getByRole('article', { name: 'Mara: Anyone?' });
    await second.waitFor();
    expect(await second.locator('.byline').count()).toBe(0);

    await line(mara).fill('/brew leaf: mint cups: 4 private: true');
    await mara.keyboard.press('Enter');
    await mara.getByRole('article', { name: /4 cups of mint/ }).waitFor();
    await line(mara).fill('/brew leaf: mint cups: 5');
    await mara.keyboard.press('Enter');
    await jonas.getByRole('article', { name: /5 cups of mint/ }).waitFor();
    expect(await jonas.getByRole('article', { name: /4 cups of mint/ }).count()).toBe(0);
    await mara.reload();
    const hers = mara.getByRole('article', { name: /4 cups of mint/ });
    await hers.hover();
    await hers.getByRole('button', { name: 'Apps' }).waitFor();
    expect(await hers.getByRole('button', { name: 'Reply' }).count()).toBe(0);
    await hers.getByRole('button', { name: 'Apps' }).click();
    expect(await mara.getByRole('menuitem').allTextContents()).not.toContain('Reply');
    await mara.keyboard.press('Escape');
    await hers.getByRole('button', { name: 'Dismiss message' }).click();
    await mara.reload();
    await mara.getByRole('article', { name: /5 cups of mint/ }).waitFor();
    expect(await mara.getByRole('article', { name: /4 cups of mint/ }).count()).toBe(0);
  });

  it.each([
    { width: 1280, cups: 7 },
    { width: 390, cups: 8 },
  ])(
    'press once what they press twice, and see nothing of what it was pressed on when that is private, at $width',
    async ({ width, cups }) => {
      const hash = `#/brew?leaf=mint&cups=${cups}&private=true`;
      const mara = await house.visit({ width, hash });
      const card = mara.getByRole('article', { name: new RegExp(`${cups} cups of mint`) });
      const pictures = () => house.loopback.messages('tea', house.loopback.member('jonas').id);
      const before = pictures().length;
      await card.getByRole('button', { name: 'Good' }).dblclick();
      // At the other width somebody pressed, too: the last one there may still be that one's.
      await expect.poll(() => pictures().length).toBe(before + 1);
      const posted = `#message-${pictures().at(-1)?.id}`;
      const own = mara.locator(posted).filter({ hasText: 'The secret blend' });
      expect(await own.locator('.above').textContent()).toContain(`${cups} cups of mint`);
      const jonas = await house.visit({ width, beside: mara.context() });
      const places = jonas.getByRole('button', { name: 'Channels and member' });
      if (await places.isVisible()) await places.click();
      await jonas.getByRole('combobox', { name: 'Member you act as' }).selectOption('Jonas');
      // Until then it shows what Mara may see.
      await jonas.locator('.who[title="@jonas"]').waitFor({ state: 'attached' });
      const told = jonas.locator(posted);
      await told.getByText('The secret blend').waitFor({ state: 'attached' });
      expect(await told.locator('.above').count()).toBe(0);
      expect(pictures()).toHaveLength(before + 1);
    },
  );

  it('mention the bot, reply to it and write to it directly', async () => {
    const page = await house.visit();
    await line(page).fill('@le');
    await page.keyboard.press('Tab');
    await page.keyboard.type('are you there?');
    await page.keyboard.press('Enter');
    const called = page.getByRole('article', { name: 'Leaf: Tea, Mara?' });
    await called.waitFor();
    expect(
      await page
        .getByRole('article', { name: 'Mara: @Leaf are you there?' })
        .locator('.mention')
        .textContent(),
    ).toBe('@Leaf');
    expect(await called.locator('.above').textContent()).toContain('@Leaf are you there?');

    await called.hover();
    await called.getByRole('button', { name: 'Reply' }).click();
    expect(await page.locator('.replying').textContent()).toBe('Replying to Leaf');
    await page.keyboard.type('Yes please');
    await page.keyboard.press('Enter');
    const own = page.getByRole('article', { name: 'Mara: Yes please' });
    expect(await own.locator('.above').textContent()).toContain('Tea, Mara?');

    await page.getByRole('button', { name: 'Leaf', exact: true }).click();
    await page.getByRole('heading', { name: '@Leaf' }).waitFor();
    await line(page).fill('hello');
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Leaf: Tea, Mara?' }).waitFor();
  });

  it('are offered what their permissions and language allow', async () => {
    const page = await house.visit();
    expect(await offers(page, '/')).not.toContain('/close');
    await page.getByRole('combobox', { name: 'Member you act as' }).selectOption('Mods');
    await expect.poll(() => offers(page, '/cl')).toEqual(['/close']);
    await page.getByRole('combobox', { name: 'Language of this member' }).selectOption('German');
    await expect.poll(() => offers(page, '/br')).toEqual([expect.stringMatching(/^\/brühen/)]);
    expect(await offers(page, '/brew')).toEqual([expect.stringMatching(/^\/brühen\s*blatt cups/)]);
    await line(page).fill('/brew blatt: grün');
    expect(await page.locator('.chip').textContent()).toBe('/brühen');
    expect(await page.getByRole('combobox', { name: 'blatt' }).inputValue()).toBe('grün');
    await page.getByRole('combobox', { name: 'blatt' }).click();
    await page.getByText('blatt · Welches Blatt').waitFor();
    await page.getByRole('combobox', { name: 'cups' }).fill('2');
    await page.keyboard.press('Enter');
    const answer = page.getByRole('article', { name: /2 cups of grün/ });
    await answer.waitFor();
    expect(await answer.locator('time[data-style=R]').textContent()).toMatch(/^in (1 Stunde|59 Minuten)$/);
    await page.getByRole('combobox', { name: 'Language of this member' }).selectOption('American English');
  });

  it('go through the languages with keys', async () => {
    const page = await house.visit();
    await atEachWidth(page, async () => {
      const places = page.getByRole('button', { name: 'Channels and member' });
      if (await places.isVisible()) await places.click();
      for (const whose of ['member', 'server']) {
        const select = page.getByRole('combobox', { name: `Language of this ${whose}` });
        const spoken = () =>
          whose === 'member' ? house.loopback.member('mara').locale : house.loopback.guildLocale;
        await select.focus();
        for (const [key, locale] of [
          ['ArrowDown', 'es-419'],
          ['ArrowDown', 'es-ES'],
          ['ArrowUp', 'es-419'],
          ['ArrowUp', 'en-US'],
        ] as const) {
          await page.keyboard.press(key);
          await expect.poll(spoken).toBe(locale);
          await expect.poll(() => select.inputValue()).toBe(locale);
        }
        expect(await select.evaluate((one) => one.matches(':focus'))).toBe(true);
      }
    });
  });

  it('find the context menu by mouse, by key and by finger', async () => {
    const page = await house.visit({ width: 390, touch: true });
    await line(page).fill('/shelf list');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const shelf = page.getByRole('article', { name: /^Leaf: Shelf/ }).last();
    const steeped = page.getByRole('article', { name: /Steeped: # Shelf/ });
    await shelf.click({ button: 'right', position: { x: 200, y: 60 } });
    await page.getByRole('menuitem', { name: 'Steep this' }).click();
    await steeped.waitFor();

    await page.getByRole('log', { name: 'Messages' }).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await shelf.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.keyboard.press('Shift+F10');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect.poll(() => steeped.count()).toBe(2);
    await page.keyboard.press('Escape');

    await shelf.dispatchEvent('pointerdown', { pointerType: 'touch', clientX: 150, clientY: 300 });
    await page.getByRole('menu', { name: 'Message actions' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
  });

  it('are greeted once, with something to click', async () => {
    const page = await house.visit({ theme: 'dark' });
    const greeting = page.getByRole('article', { name: 'Greeting' });
    expect(await greeting.locator('strong').textContent()).toBe('Welcome.');
    await greeting.getByRole('button', { name: '/brew leaf: sencha cups: 2' }).click();
    await page
      .getByRole('article', { name: /2 cups of sencha/ })
      .last()
      .waitFor();
    await greeting.getByRole('button', { name: 'Dismiss message' }).click();
    await page.reload();
    await page
      .getByRole('article', { name: /2 cups of sencha/ })
      .last()
      .waitFor();
    expect(await greeting.count()).toBe(0);
  });

  it('made no errors and asked no other host', () => {
    expect(house.complaints).toEqual([]);
  });
});
