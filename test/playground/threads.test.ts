import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../browser/axe.ts';
import { openTeaHouse, type TeaHouse } from './tea/tea-house.ts';

let house: TeaHouse;
beforeAll(async () => {
  house = await openTeaHouse();
});
afterAll(async () => {
  expect(house.complaints).toEqual([]);
  await house.close();
});

const line = (page: Page) => page.getByRole('textbox', { name: /^Message/ });
const title = (page: Page) => page.locator('#place').textContent();
const member = (name: string) => house.loopback.member(name);

/** The list of places, which a phone hides. */
async function places(page: Page) {
  const button = page.getByRole('button', { name: 'Channels and member' });
  if (await button.isVisible()) await button.click();
  return page.getByRole('navigation');
}

describe.each([
  ['a phone', { width: 390, height: 800, touch: true }],
  ['a screen', { width: 1280, height: 800 }],
])('on %s', (_, size) => {
  it('a thread is begun on a message, written in, and counted below it', async () => {
    const begun = member('jonas').write(`Which pot, ${size.width}?`, { channel: 'tea' });
    const page = await house.visit(size);
    const asked = page.getByRole('article', { name: `Jonas: Which pot, ${size.width}?` });
    await asked.focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Create thread' }).click();
    const name = page.getByRole('dialog').getByLabel('Thread name');
    expect(await name.inputValue()).toBe(`Which pot, ${size.width}?`);
    await name.fill(`Pots ${size.width}`);
    await name.press('Enter');

    await expect.poll(() => title(page)).toBe(`Pots ${size.width}`);
    expect(await asked.isVisible()).toBe(true);
    await line(page).fill('The clay one');
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Mara: The clay one' }).waitFor();
    member('jonas').write('The glass one', { channel: `Pots ${size.width}` });
    await page.getByRole('article', { name: 'Jonas: The glass one' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(size.width);

    await page.reload();
    await expect.poll(() => title(page)).toBe(`Pots ${size.width}`);
    await page.getByRole('button', { name: '#tea' }).click();
    const link = asked.getByRole('button', { name: `Pots ${size.width} 2 messages ›` });
    await link.waitFor();
    expect(await page.getByRole('article', { name: 'Mara: The clay one' }).count()).toBe(0);
    member('jonas').write('Or both', { channel: begun.id });
    await asked.getByRole('button', { name: `Pots ${size.width} 3 messages ›` }).click();
    await page.getByRole('article', { name: 'Jonas: Or both' }).waitFor();
    const list = (await places(page)).getByRole('list', { name: 'Threads' });
    expect(await list.getByRole('button').allTextContents()).toContain(`Pots ${size.width}`);
    expect(await violations(page, '.app')).toEqual([]);
  });

  it('the bot is asked in a thread, and answers there', async () => {
    member('jonas').openThread(`Kettle ${size.width}`, { channel: 'tea' });
    const page = await house.visit(size);
    const told = page.getByRole('article', { name: `Jonas: Kettle ${size.width}` });
    await told.getByRole('button', { name: `Kettle ${size.width} See thread ›` }).click();
    await expect.poll(() => title(page)).toBe(`Kettle ${size.width}`);
    await line(page).fill('/brew leaf: assam cups: 2');
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: /2 cups of assam/ }).waitFor();
    await line(page).fill('@Leaf hello');
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Leaf: Tea, Mara?' }).waitFor();
  });

  it('a thread that goes leads back to its channel, and a private one shows to nobody else', async () => {
    const hidden = member('jonas').openThread(`Secret ${size.width}`, { channel: 'tea', isPrivate: true });
    const open = member('jonas').openThread(`Short ${size.width}`, { channel: 'tea' });
    if (open.kind !== 'opened' || hidden.kind !== 'opened') throw new Error('The threads were not opened.');
    const page = await house.visit(size);
    const nav = await places(page);
    expect(await nav.getByRole('button', { name: `Secret ${size.width}` }).count()).toBe(0);
    await nav.getByRole('button', { name: `Short ${size.width}` }).click();
    await expect.poll(() => title(page)).toBe(`Short ${size.width}`);
    await house.bot.rest.delete(`/channels/${open.thread.id}`);
    await expect.poll(() => title(page)).toBe('#tea');
    member('jonas').write(`Mara, <@${member('mara').id}>`, { channel: hidden.thread.id });
    member('mara').join(hidden.thread.id);
    await places(page);
    await nav.getByRole('button', { name: `Secret ${size.width}` }).waitFor();
  });

  it('Back leads to the place before, past a thread that is gone, and from the first one out of the page', async () => {
    const opened = member('jonas').openThread(`Lids ${size.width}`, { channel: 'tea' });
    if (opened.kind !== 'opened') throw new Error('The thread was not opened.');
    const page = await house.visit(size);
    const go = async (name: string, shown: string) => {
      await (await places(page)).getByRole('button', { name, exact: true }).click();
      await expect.poll(() => title(page)).toBe(shown);
    };
    const travel = async (to: 'goBack' | 'goForward', shown: string) => {
      await page[to]();
      await expect.poll(() => title(page)).toBe(shown);
    };
    await go('cake', '#cake');
    await page.evaluate("location.hash = '#/shelf/list'");
    await page
      .getByRole('article', { name: /^Leaf: Shelf/ })
      .last()
      .waitFor();
    await go(`Lids ${size.width}`, `Lids ${size.width}`);
    await go('Leaf', '@Leaf');
    await travel('goBack', `Lids ${size.width}`);
    await travel('goBack', '#cake');
    await house.bot.rest.delete(`/channels/${opened.thread.id}`);
    await travel('goForward', '#tea');
    await travel('goForward', '@Leaf');
    await travel('goBack', '#tea');
    await travel('goBack', '#cake');
    // The address that ran a command stands here as well.
    await page.goBack();
    await travel('goBack', '#tea');
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });

  it('a forum shows its posts, and takes a new one', async () => {
    member('jonas').post('help', `Too bitter ${size.width}`, 'It steeped for an hour.', ['milk']);
    const page = await house.visit(size);
    await (await places(page)).getByRole('button', { name: 'help', exact: true }).click();
    const post = page.getByRole('button', {
      name: `Too bitter ${size.width} It steeped for an hour. milk No replies yet`,
    });
    await post.waitFor();
    expect(await line(page).isVisible()).toBe(false);
    expect(await violations(page, '.posts')).toEqual([]);
    await post.click();
    await page.getByRole('article', { name: 'Jonas: It steeped for an hour.' }).waitFor();
    await page.getByRole('button', { name: '#help' }).click();

    await page.getByRole('button', { name: 'New post' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Title').fill(`Too weak ${size.width}`);
    await form.getByLabel('Message').fill('One leaf.');
    await form.getByLabel('milk').check();
    await form.getByRole('button', { name: 'New post' }).click();
    await page.getByRole('article', { name: 'Mara: One leaf.' }).waitFor();
    await expect.poll(() => title(page)).toBe(`Too weak ${size.width}`);
  });
});
