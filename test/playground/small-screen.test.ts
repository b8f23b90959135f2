import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTeaHouse, type TeaHouse } from './tea/tea-house.ts';

/** As long as Discord lets names and descriptions be, without a place to break them. */
const long = { name: 'm'.repeat(32), description: 'Pours it '.repeat(11).trim() };

let house: TeaHouse;
beforeAll(async () => {
  house = await openTeaHouse();
  const option = { type: 3, required: true, ...long };
  const second = { type: 5, name: 'w'.repeat(32), description: long.description };
  await house.bot.rest.post(`/applications/${house.bot.application.id}/commands`, {
    body: {
      ...long,
      options: [{ type: 2, ...long, options: [{ type: 1, ...long, options: [option, second] }] }],
    },
  });
});
afterAll(async () => {
  expect(house.complaints).toEqual([]);
  await house.close();
});

const line = (page: Page) => page.getByRole('textbox', { name: /^Message/ });
const command = Array.from({ length: 3 }, () => long.name).join(' ');

/** What of it is cut off, sticks out of the window, or does not fit where it stands. */
function cutOff(target: Locator): Promise<string[]> {
  return target.evaluateAll((roots) =>
    roots
      .flatMap((root) => [root, ...root.querySelectorAll('*')])
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        const isCut = one.clientWidth > 0 && one.tagName !== 'INPUT' && one.scrollWidth > one.clientWidth + 1;
        return isCut || left < 0 || right > one.ownerDocument.documentElement.clientWidth;
      })
      .map((one) => `${one.tagName}.${one.className}`),
  );
}

async function small(page: Page): Promise<string[]> {
  const targets = page.locator(
    'button:visible, select:visible, [role=option]:visible, .modal-choice:visible, summary:visible, ' +
      '[type=search]:visible, label:has([type=checkbox]):visible',
  );
  return targets.evaluateAll((all) =>
    all
      .filter((one) => one.getBoundingClientRect().height < 44)
      .map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''),
  );
}

describe.each([
  ['a screen', { width: 1280, height: 800 }],
  ['a phone', { width: 390, height: 844, touch: true }],
])('on %s', (_, size) => {
  it('a long command wraps: in the list, in the box, and in what was used', async () => {
    const page = await house.visit(size);
    await line(page).fill(`/${long.name.slice(0, 5)}`);
    const offered = page.locator('.suggestion').filter({ hasText: `/${command}` });
    await offered.waitFor();
    expect(await cutOff(page.locator('.suggestions'))).toEqual([]);
    await offered.click();
    const value = page.getByRole('combobox', { name: long.name });
    await value.fill('tea');
    await page.locator('.tail').click();
    await page
      .locator('.suggestion')
      .filter({ hasText: 'w'.repeat(32) })
      .waitFor();
    expect(await cutOff(page.locator('.suggestions, .box'))).toEqual([]);
    expect(await page.locator('.chip').textContent()).toBe(`/${command}`);
    expect(await page.locator('.field-name').first().textContent()).toBe(long.name);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(size.width);
  });

  it('the tools of a message cover no word', async () => {
    const words = `Tea for everyone ${size.width} `.repeat(6).trim();
    house.loopback.member('jonas').write('Before it', { channel: 'tea' });
    house.loopback.member('jonas').write(words, { channel: 'tea' });
    const page = await house.visit(size);
    const message = page.getByRole('article', { name: `Jonas: ${words}` });
    if ('touch' in size) await message.tap();
    else await message.hover();
    await expect.poll(() => message.locator('.tools').isVisible()).toBe(true);
    const covered = await message.evaluate((one) => {
      const tools = one.querySelector('.tools')?.getBoundingClientRect();
      const texts = [...one.ownerDocument.querySelectorAll('.message .text')].flatMap((text) => {
        const range = one.ownerDocument.createRange();
        range.selectNodeContents(text);
        return [...range.getClientRects()];
      });
      if (tools === undefined) return ['no tools'];
      return texts
        .filter(({ left, right, top, bottom }) => {
          const apart =
            right <= tools.left || left >= tools.right || bottom <= tools.top || top >= tools.bottom;
          return !apart;
        })
        .map((rect) => JSON.stringify(rect));
    });
    expect(covered).toEqual([]);
  });
});

it('has nothing smaller than a finger on a phone', async () => {
  const asked = house.loopback.member('jonas').write('Which pot?', { channel: 'tea' });
  const help = house.loopback
    .member('jonas')
    .write(`- </brew:100000000000000001> ${'tea '.repeat(20)}\n- </form:100000000000000002> it`, {
      channel: 'tea',
    });
  house.loopback.member('mara').react(help, '🍵');
  house.loopback.member('jonas').openThread('Pots', { message: asked });
  house.loopback.member('jonas').post('help', 'Too bitter', 'It steeped for an hour.', ['milk']);
  const page = await house.visit({ width: 390, height: 844, touch: true, hash: '#/brew?leaf=assam&cups=3' });
  await page
    .getByRole('article', { name: /3 cups of assam/ })
    .last()
    .waitFor();
  const lines = await page
    .getByRole('listitem')
    .filter({ hasText: 'tea tea' })
    .evaluate((item) => {
      const range = item.ownerDocument.createRange();
      range.selectNodeContents(item);
      const tops = [...range.getClientRects()].map(({ top, height }) => top + height / 2);
      return [...new Set(tops.map(Math.round))];
    });
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.slice(1).map((at, index) => at - (lines[index] ?? 0) < 24)).not.toContain(false);
  await line(page).fill('/');
  await page.locator('.suggestion').first().waitFor();
  expect(await small(page)).toEqual([]);
  await line(page).fill('');
  await page.getByRole('article', { name: 'Jonas: Which pot?' }).focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem').first().waitFor();
  expect(await small(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Search this channel' }).click();
  await page.getByRole('searchbox').fill('pot');
  await page.getByRole('button', { name: 'Developer pane' }).click();
  await page.locator('.exchange').first().waitFor();
  expect(await small(page)).toEqual([]);
  await page.getByRole('button', { name: 'Developer pane' }).click();
  await page.getByRole('button', { name: 'Channels and member' }).click();
  expect(await small(page)).toEqual([]);
  const { ring, apart } = await page
    .getByRole('combobox', { name: 'Language of this server' })
    .evaluate((language) => {
      const style = language.ownerDocument.defaultView?.getComputedStyle(language);
      const name = language.previousElementSibling?.getBoundingClientRect();
      return {
        ring: Number.parseFloat(style?.outlineOffset ?? ''),
        apart: language.getBoundingClientRect().top - (name?.bottom ?? Number.NaN),
      };
    });
  expect(apart).toBeGreaterThanOrEqual(0);
  expect(ring).toBeLessThan(0);
  await page.getByRole('button', { name: 'help', exact: true }).click();
  await page.getByRole('button', { name: 'New post' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await small(page)).toEqual([]);
});
