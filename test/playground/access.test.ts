import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../browser/axe.ts';
import { copiedBy, copiedWith } from '../browser/copied-by.ts';
import { openTeaHouse, type TeaHouse } from './tea/tea-house.ts';

let house: TeaHouse;
beforeAll(async () => {
  house = await openTeaHouse();
});
afterAll(() => house.close());

/** Runs a copied test as it stands. */
async function play(copied: string): Promise<void> {
  const bodies: (() => Promise<void>)[] = [];
  const collect = (_title: string, body: () => Promise<void>) => bodies.push(body);
  new Function('it', 'expect', 'loopback', copied)(collect, expect, house.loopback);
  expect(bodies).toHaveLength(1);
  for (const body of bodies) await body();
}

const width = (page: Page) => page.evaluate('document.documentElement.scrollWidth');

describe('the page', () => {
  it.each([
    { width: 390, height: 844, theme: 'light' },
    { width: 1280, height: 800, theme: 'dark' },
  ] as const)('has nothing for axe to find at $width in $theme', async (look) => {
    const page = await house.visit({ ...look, hash: '#/brew?leaf=assam&cups=3&private=true' });
    await page
      .getByRole('article', { name: /3 cups of assam/ })
      .last()
      .waitFor();
    const line = page.getByRole('textbox', { name: 'Message #tea' });
    await line.fill('/shelf list');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page
      .getByRole('article', { name: /^Leaf: Shelf/ })
      .last()
      .waitFor();
    await line.fill('/');
    expect(await violations(page)).toEqual([]);

    await page.keyboard.type('brew ');
    await page.getByRole('option', { name: 'sencha' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await violations(page, '.composer')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');

    await page.getByRole('combobox', { name: 'Choose pots' }).last().click();
    expect(await violations(page, '.message:has(.select-list:not([hidden]))')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Developer pane' }).click();
    // Not any line: the last one may be a heartbeat, which is hidden.
    await page.locator('details', { hasText: 'command /shelf' }).last().locator('summary').click();
    expect(await violations(page, '.developer')).toEqual([]);
    await page.getByRole('button', { name: 'Developer pane' }).click();
    if (look.width < 768) await page.getByRole('button', { name: 'Channels and member' }).click();
    else
      await page
        .getByRole('article', { name: /^Leaf: Shelf/ })
        .last()
        .click({ button: 'right' });
    expect(await violations(page, '.sidebar, .menu')).toEqual([]);
    await page.keyboard.press('Escape');

    await line.fill('/form');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
    expect(await violations(page, 'dialog')).toEqual([]);
  });

  it('fits every width from 320 to 1920 pixels', async () => {
    const page = await house.visit({ hash: '#/brew?leaf=assam&cups=3' });
    await page
      .getByRole('article', { name: /3 cups of assam/ })
      .last()
      .waitFor();
    await page
      .getByRole('textbox', { name: 'Message #tea' })
      .fill('/brew leaf: a long name of a leaf cups: 3');
    for (const size of [320, 390, 767, 768, 1024, 1920]) {
      await page.setViewportSize({ width: size, height: 700 });
      expect(await width(page)).toBe(size);
      const log = page.getByRole('log');
      expect(await log.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    }
  });

  it('keeps the theme one chose and stands still for who asked for it', async () => {
    const page = await house.visit({ theme: 'light' });
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await ground();
    await page.getByRole('button', { name: 'Theme: system' }).click();
    await page.getByRole('button', { name: 'Theme: light' }).click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    await page.getByRole('button', { name: 'Theme: dark' }).waitFor();
    expect(await ground()).toBe(dark);

    await page.emulateMedia({ reducedMotion: 'reduce' });
    const serve = house.steep();
    await page.getByRole('textbox', { name: 'Message #tea' }).fill('/slow');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('Leaf is thinking…').first().waitFor();
    expect(await page.evaluate('document.getAnimations().length')).toBe(0);
    serve();
  });

  it('lets developers watch, break and copy', async () => {
    const page = await house.visit({ hash: '#/brew?leaf=assam&cups=6' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page
      .getByRole('article', { name: /6 cups of assam/ })
      .getByRole('button', { name: 'Again' })
      .click();
    await page
      .getByRole('article', { name: /9 cups of mint/ })
      .last()
      .waitFor();
    await page.getByRole('button', { name: 'Developer pane' }).click();
    await page.getByRole('button', { name: 'Drop the connection' }).click();
    await page.getByText('RESUMED', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Next calls: 500' }).click();
    const line = page.getByRole('textbox', { name: 'Message #tea' });
    await line.fill('/brew leaf: oolong cups: 7');
    await page.keyboard.press('Enter');
    await page.locator('.exchange.bad').first().waitFor();
    await page.getByRole('button', { name: 'Back to normal' }).click();

    const clicked = page.locator('details', { hasText: 'component again' });
    await clicked.locator('summary').click();
    const copying = clicked.getByRole('button', { name: 'Copy as conversation test' });
    const test = [
      "it('answers /brew', async () => {",
      "  const member = loopback.member('mara');",
      "  const first = await member.slash('brew', { leaf: 'assam', cups: 6 });",
      "  expect(first.kind).toBe('message');",
      "  expect(JSON.stringify(first)).toContain('6 cups of assam');",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the copied test contains a template.
      "  if (!('message' in first)) throw new Error(`The bot answered with ${first.kind}.`);",
      "  const second = await member.click(first.message, 'again');",
      "  expect(second.kind).toBe('updated');",
      "  expect(JSON.stringify(second)).toContain('9 cups of mint');",
      '});',
      '',
    ].join('\n');
    await expect.poll(() => copiedBy(page, () => copying.click())).toBe(test);
    await play(test);

    const edits = page.locator('.exchange', { hasText: /PATCH.*@original/ });
    const before = await edits.count();
    await line.fill('/slow');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page
      .getByRole('article', { name: /Steeped slowly/ })
      .last()
      .waitFor();
    await expect.poll(() => edits.count()).toBe(before + 1);
    const slow = page.locator('details', { hasText: 'command /slow' }).last();
    await slow.locator('summary').click();
    const copyingSlow = slow.getByRole('button', { name: 'Copy as conversation test' });
    const deferred = await copiedWith(page, () => copyingSlow.click(), "toContain('Steeped slowly.')");
    await play(deferred);
    const answered = page.getByRole('article', { name: /9 cups of mint/ }).last();
    const copyLink = async () => {
      await answered.click({ button: 'right', position: { x: 300, y: 30 } });
      await page.getByRole('menuitem', { name: 'Copy link to this command' }).click();
    };
    await expect
      .poll(() => copiedBy(page, copyLink))
      .toBe(`${house.playground.url}/#/brew?leaf=assam&cups=6`);
  });

  it('made no errors and asked no other host', () => {
    expect(house.complaints).toEqual([]);
  });
});
