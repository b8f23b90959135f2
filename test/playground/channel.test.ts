import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTeaHouse, type TeaHouse } from './tea/tea-house.ts';

let house: TeaHouse;
beforeAll(async () => {
  house = await openTeaHouse();
});
afterAll(() => house.close());

describe('the channel', () => {
  it('runs a command from the first slash to the answer, with keys alone', async () => {
    const page = await house.visit();
    const line = page.getByRole('textbox', { name: 'Message #tea' });
    const offered = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
    await line.press('/');
    expect(await offered.count()).toBe(6);
    await page.keyboard.type('br');
    expect(await offered.allInnerTexts()).toEqual([expect.stringMatching(/\/brew[\s\S]*Makes a pot of tea/)]);
    await page.keyboard.press('Enter');

    const leaf = page.getByRole('combobox', { name: 'leaf' });
    await page.keyboard.type('nc');
    await page.getByRole('option', { name: 'sencha' }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await leaf.getAttribute('aria-activedescendant')).toBe(await offered.first().getAttribute('id'));
    await page.keyboard.press('Enter');
    expect(await leaf.inputValue()).toBe('sencha');

    await page.keyboard.press('Enter');
    const hint = page.getByRole('alert');
    expect(await hint.textContent()).toBe('cups: This option is required.');
    await page.keyboard.type('99');
    expect(await hint.textContent()).toBe('cups: Write 9 or less.');
    expect(await page.getByRole('combobox', { name: 'cups' }).getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('3');
    await page.keyboard.press('Tab');
    await page.keyboard.type('po');
    await page.keyboard.press('Enter');
    await page.keyboard.type('gl');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('combobox', { name: 'pot' }).inputValue()).toBe('Glass');
    await page.keyboard.press('Enter');

    const answer = page.getByRole('article', { name: /3 cups of sencha/ });
    expect(await answer.textContent()).toMatch(/Mara\s*used\s*\/brew\s*Share\s*Leaf\s*APP/);
    expect(await answer.getByRole('heading', { name: '3 cups of sencha' }).count()).toBe(1);
    expect(await answer.locator('time[data-style=R]').textContent()).toMatch(/^in (1 hour|59 minutes)$/);
    await expect.poll(() => page.locator('#announcer').textContent()).toContain('3 cups of sencha');
    expect(await line.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  });

  it('keeps the components of an answer alive', async () => {
    const page = await house.visit({ theme: 'dark', hash: '#/brew?leaf=assam&cups=2' });
    const card = page.getByRole('article', { name: /2 cups of assam/ });
    expect(await card.getByRole('button', { name: 'Sold out' }).isDisabled()).toBe(true);
    const link = card.getByRole('link', { name: 'Leaf book' });
    expect(await link.getAttribute('href')).toBe('https://example.org/leaves');
    expect(await link.getAttribute('rel')).toContain('noopener');

    await card.getByRole('combobox', { name: 'Choose pots' }).press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    const pots = page.getByRole('article', { name: /Pots: clay and iron/ });
    expect(await pots.textContent()).toContain('Only you can see this');
    await pots.getByRole('button', { name: 'Dismiss message' }).click();
    await pots.waitFor({ state: 'detached' });

    await card.getByRole('button', { name: 'Again' }).click();
    const changed = page.getByRole('article', { name: /9 cups of mint/ });
    await expect.poll(() => changed.getByText('(edited)').count()).toBe(1);
    expect(page.url()).not.toContain('#');
  });

  it('shows waiting, and what a form asks', async () => {
    const page = await house.visit();
    const line = page.getByRole('textbox', { name: 'Message #tea' });
    const run = async (command: string) => {
      await line.fill(command);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
    };
    const serve = house.steep();
    await run('/slow');
    await page.getByText('Leaf is thinking…').waitFor();
    serve();
    await page.getByRole('article', { name: /Steeped slowly/ }).waitFor();

    await run('/form');
    const form = page.getByRole('dialog', { name: 'A new leaf' });
    await form.waitFor();
    await page.keyboard.type('x');
    await form.getByRole('button', { name: 'Submit' }).click();
    expect(await form.textContent()).toContain('Write at least 2 characters.');
    expect(await form.textContent()).toContain('Choose at least 1.');
    await form.getByRole('textbox', { name: 'Name' }).fill('keemun');
    // Its id is that of nothing else on the page, whatever the bot calls it.
    const notes = form.getByLabel('Notes');
    await notes.fill('smoky '.repeat(700));
    await form.getByText('200 characters too many').waitFor();
    expect((await notes.inputValue()).length).toBe(4_200);
    await notes.fill('smoky');
    await form.getByRole('combobox', { name: 'Pot' }).click();
    await form.getByRole('option', { name: 'Glass' }).click();
    await form.getByRole('group', { name: 'Strength' }).getByText('Strong').click();
    await form.getByRole('checkbox', { name: 'Organic' }).press('Space');
    await form.getByRole('button', { name: 'Submit' }).click();
    await page.getByRole('article', { name: /Stored keemun in glass, strong, organic/ }).waitFor();
    await form.waitFor({ state: 'detached' });
  });

  it('draws markdown and never lets text become HTML', async () => {
    const page = await house.visit({ hash: '#/shelf/list' });
    const shelf = page.getByRole('article', { name: /Shelf oolong, dark assam first flush/ });
    await shelf.waitFor();
    expect(await shelf.getByRole('listitem').count()).toBe(3);
    expect(await shelf.locator('strong').textContent()).toBe('dark');
    expect(await shelf.locator('blockquote em').textContent()).toBe('quietly');
    expect(await shelf.locator('pre').textContent()).toBe('const tea = 1;');
    expect(await shelf.locator('time[data-style=D]').textContent()).toBe('August 17, 2025');
    expect(await shelf.locator('img').count()).toBe(0);
    expect(await shelf.textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(await shelf.locator('.embed').textContent()).toMatch(/Stock\s*Two tins\s*Tin\s*round/);
    await shelf.getByRole('button', { name: 'Spoiler, show it' }).press('Enter');
    expect(await shelf.locator('.spoiler.shown').textContent()).toBe('spilled');
    const line = page.getByRole('textbox', { name: 'Message #tea' });
    await line.fill('<script>document.title = 1</script> **loud**');
    await page.keyboard.press('Enter');
    const own = page.getByRole('article', { name: /^Mara: <script>/ });
    expect(await own.locator('script').count()).toBe(0);
    expect(await own.locator('strong').textContent()).toBe('loud');
  });

  it('draws pictures, files and what is covered, and asks no other host for a picture', async () => {
    const page = await house.visit({ hash: '#/brew?leaf=assam&cups=8' });
    await page
      .getByRole('article', { name: /8 cups of assam/ })
      .last()
      .getByRole('button', { name: 'Good' })
      .click();
    const shown = page.getByRole('article').filter({ has: page.getByRole('img', { name: 'A leaf' }) });
    const picture = shown.getByRole('img', { name: 'A leaf' });
    await expect.poll(() => picture.evaluate((node) => 'naturalWidth' in node && node.naturalWidth)).toBe(1);
    expect(await shown.getByRole('link', { name: 'A far leaf' }).getAttribute('href')).toBe(
      'https://example.org/far.png',
    );
    expect(await shown.getByRole('link', { name: 'list.txt' }).getAttribute('href')).toContain('/cdn/');
    // What is covered can neither be read nor reached.
    expect(await shown.locator('.covered [inert]').textContent()).toBe('The secret blend');
    await shown.getByRole('button', { name: 'Spoiler' }).click();
    expect(await shown.locator('[inert]').count()).toBe(0);
    await shown.getByRole('img', { name: 'The blend' }).waitFor();
    await shown.getByRole('button', { name: '🍵 Wave' }).click();
    await page.getByRole('article').getByText('Poured for you.').waitFor();
  });

  it('writes moments in every style, and keeps the relative ones true', async () => {
    const page = await house.visit();
    await page.clock.install({ time: new Date('2025-08-17T12:00:00Z') });
    const at = Date.parse('2025-08-17T12:00:10Z') / 1000;
    const styles = ['t', 'T', 'd', 'D', 'f', 'F', 's', 'S', 'R'];
    const line = page.getByRole('textbox', { name: 'Message #tea' });
    await line.fill(
      styles
        .map((style) => `<t:${at}:${style}>`)
        .join(' ')
        .concat(` <t:${at}>`),
    );
    await page.keyboard.press('Enter');
    const moments = page.locator('.messages article[id]').last().locator('time.moment');
    await expect.poll(() => moments.count()).toBe(10);
    const plain = (await moments.allTextContents()).map((text) => text.replace(/\s/gu, ' '));
    for (const [index, form] of [
      /^\d+:\d\d [AP]M$/,
      /^\d+:\d\d:10 [AP]M$/,
      /^8\/1[678]\/25$/,
      /^August 1[678], 2025$/,
      /^August 1[678], 2025 at \d+:\d\d [AP]M$/,
      /^\w+day, August 1[678], 2025 at \d+:\d\d [AP]M$/,
      /^8\/1[678]\/25, \d+:\d\d [AP]M$/,
      /^8\/1[678]\/25, \d+:\d\d:10 [AP]M$/,
      /^in \d+ seconds?$/,
      /^August 1[678], 2025 at \d+:\d\d [AP]M$/,
    ].entries())
      expect(plain[index]).toMatch(form);
    await page.clock.fastForward(30_000);
    await expect.poll(() => moments.nth(8).textContent()).toMatch(/^\d+ seconds ago$/);
  });

  it('says when no answer comes', async () => {
    const page = await house.visit({ hash: '#/brew?leaf=assam&cups=7' });
    const gaveUp = (message: Locator) =>
      expect.poll(() => {
        house.clock.advance(3_000);
        return message.count();
      });
    const silent = page
      .getByRole('article', { name: /7 cups of assam/ })
      .getByRole('button', { name: 'Silent' });
    await silent.click();
    expect(await silent.getAttribute('aria-busy')).toBe('true');
    await gaveUp(page.getByRole('article').getByText('This interaction failed')).toBe(1);
    expect(await silent.getAttribute('aria-busy')).toBeNull();
    await page.getByRole('textbox', { name: 'Message #tea' }).fill('/silent');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await gaveUp(page.getByRole('article', { name: '/silent: The application did not respond' })).toBe(1);
  });

  it('made no errors and asked no other host', () => {
    expect(house.complaints).toEqual([]);
  });
});
