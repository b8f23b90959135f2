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
/** Opens the list of places where a narrow window hides it. */
async function places(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Channels and member' });
  if (await button.isVisible()) await button.click();
}
async function place(page: Page, name: string): Promise<void> {
  await places(page);
  await page.getByRole('button', { name, exact: true }).click();
}
const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;
const focused = (page: Page) => page.evaluate('document.activeElement?.getAttribute("aria-label")');
const offered = (page: Page) =>
  page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').allInnerTexts();

describe.each(sizes)('what is typed at $width', (size) => {
  it('stays where it was typed, for each member and channel, over a reload', async () => {
    const page = await house.visit(size);
    await line(page).fill('two cups for');
    await place(page, 'cake');
    await page.getByRole('textbox', { name: 'Message #cake' }).waitFor();
    expect(await line(page).inputValue()).toBe('');
    expect(await focused(page)).toBe('Message #cake');
    await line(page).fill('/brew leaf: sencha cups: 3');
    await page.getByRole('combobox', { name: 'cups' }).waitFor();
    const member = page.getByRole('combobox', { name: 'Member you act as' });
    await places(page);
    const [first = '', second = ''] = await member.getByRole('option').allInnerTexts();
    await member.selectOption(second);
    await expect.poll(() => page.getByRole('combobox', { name: 'cups' }).count()).toBe(0);
    expect(await line(page).inputValue()).toBe('');
    await places(page);
    await member.selectOption(first);
    const cups = page.getByRole('combobox', { name: 'cups' });
    await expect.poll(() => cups.inputValue()).toBe('3');
    await page.reload();
    await expect.poll(() => cups.inputValue()).toBe('3');
    expect(await page.getByRole('combobox', { name: 'leaf' }).inputValue()).toBe('sencha');
    await place(page, 'tea');
    await expect.poll(() => line(page).inputValue()).toBe('two cups for');
  });

  it('goes on as the edit or reply that it was, over other places and a reload, while that message is there', async () => {
    const page = await house.visit(size);
    const away = async (gone = () => {}) => {
      await place(page, 'cake');
      await page.getByRole('textbox', { name: 'Message #cake' }).waitFor();
      expect(await page.locator('.replying').isVisible()).toBe(false);
      gone();
      await place(page, 'tea');
    };
    await line(page).fill(`one sugar ${size.width}`);
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: `Mara: one sugar ${size.width}` }).waitFor();
    await line(page).press('ArrowUp');
    await line(page).fill(`two sugars ${size.width}`);
    await away();
    const editing = page.getByText('Editing your message');
    await editing.waitFor();
    await page.reload();
    await editing.waitFor();
    expect(await line(page).inputValue()).toBe(`two sugars ${size.width}`);
    await line(page).press('Enter');
    const changed = page.getByRole('article', { name: `Mara: two sugars ${size.width}` });
    await changed.getByText('(edited)').waitFor();

    const jonas = house.loopback.member('jonas');
    const asked = jonas.write(`Who pours ${size.width}?`, { channel: 'tea' });
    const reply = async () => {
      const question = page.getByRole('article', { name: `Jonas: ${asked.content}` });
      await question.hover();
      await question.getByRole('button', { name: 'Reply' }).click();
    };
    await line(page).fill('I do');
    await reply();
    await away();
    await page.getByText('Replying to Jonas').waitFor();
    expect(await line(page).inputValue()).toBe('I do');
    await away(() => jonas.remove(asked));
    await expect.poll(() => line(page).inputValue()).toBe('I do');
    expect(await page.locator('.replying').isVisible()).toBe(false);

    const menu = async (name: string) => {
      await changed.click({ button: 'right' });
      await page.getByRole('menuitem', { name, exact: true }).click();
    };
    await menu('Edit');
    expect(await line(page).inputValue()).toBe(`two sugars ${size.width}`);
    await page.keyboard.press('Escape');
    expect(await line(page).inputValue()).toBe('I do');
  });

  it('survives Escape in a command, and goes on from there', async () => {
    const page = await house.visit(size);
    await line(page).fill('/brew leaf: nothing like it');
    const leaf = page.getByRole('combobox', { name: 'leaf' });
    await leaf.press('Escape');
    expect(await line(page).inputValue()).toBe('/brew leaf: nothing like it');
    expect(await focused(page)).toBe('Message #tea');
    await page.keyboard.type('!');
    await expect.poll(() => leaf.inputValue()).toBe('nothing like it!');
  });

  it('goes into the options of a command as a pasted line does, and stays where it belongs to none', async () => {
    const page = await house.visit(size);
    const field = (name: string) => page.getByRole('combobox', { name }).inputValue();
    await line(page).pressSequentially('/brew leaf: dark mint cups: 2 private: True');
    expect(await field('leaf')).toBe('dark mint');
    expect(await field('cups')).toBe('2');
    expect(await field('private')).toBe('True');
    await page.keyboard.press('Enter');
    const hers = page.getByRole('article', { name: /2 cups of dark mint/ });
    await hers.getByText('Only you can see this').waitFor();
    await hers.getByRole('button', { name: 'Dismiss message' }).click();

    await line(page).pressSequentially('/shelf list all');
    await page.keyboard.press('Enter');
    const told = page.getByRole('alert').getByText('/shelf list takes no options, and no “all”.');
    await told.waitFor();
    await page.reload();
    await page.locator('.tail').press('Enter');
    await told.waitFor();
    await page.locator('.tail').press('Escape');
    expect(await line(page).inputValue()).toBe('/shelf list all');

    await line(page).fill('');
    await line(page).pressSequentially('/brw oolong');
    await page.getByText('Did you mean').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => field('leaf')).toBe('oolong');
  });

  it('stays on the page when it cannot be sent, over other places and a reload, until it is', async () => {
    const page = await house.visit(size);
    const breaks = () =>
      page.evaluate(
        'window.act = WebSocket.prototype.send; WebSocket.prototype.send = function () { this.close() }',
      );
    const mend = async () => {
      // Until the browser knows that the connection was lost, the page takes it for one.
      await expect.poll(() => page.locator('#state').textContent()).toBe('Connecting…');
      await page.evaluate('WebSocket.prototype.send = window.act');
      await expect.poll(() => page.locator('#state').textContent()).toBe('');
    };
    const enter = async (text: string) => {
      await line(page).fill(text);
      await page.keyboard.press('Enter');
    };
    const unsent = (text: string) => page.getByRole('article', { name: `Not sent: ${text} ${size.width}` });
    await breaks();
    await enter(`is anybody there ${size.width}`);
    await unsent('is anybody there')
      .getByText(/^Not sent\./)
      .waitFor();
    const cups = size.width === 390 ? 2 : 3;
    await enter(`/brew leaf: oolong cups: ${cups}`);
    const command = page.getByRole('article', { name: /^\/brew .*The connection .* was lost/ });
    await expect
      .poll(() => command.locator('.command').allTextContents())
      .toEqual([`/brew leaf: oolong cups: ${cups}`]);
    await mend();

    const member = page.getByRole('combobox', { name: 'Member you act as' });
    const acting = (name: string) => page.locator(`.who[title="@${name}"]`);
    for (const [go, there] of [
      [() => member.selectOption('Jonas'), acting('jonas')],
      [
        () => page.getByRole('button', { name: 'cake', exact: true }).click(),
        page.getByRole('textbox', { name: 'Message #cake' }),
      ],
      [() => member.selectOption('Mara'), acting('mara')],
    ] as const) {
      await places(page);
      await go();
      // Whoever goes on before the server has answered goes on from where they were.
      await there.waitFor({ state: 'attached' });
      await unsent('is anybody there').waitFor({ state: 'detached' });
      expect(await command.count()).toBe(0);
    }
    await place(page, 'tea');
    await unsent('is anybody there').waitFor();
    await page.reload();
    await command.getByRole('button', { name: 'Retry' }).click();
    await page.getByRole('article', { name: new RegExp(`${cups} cups of oolong`) }).waitFor();
    await unsent('is anybody there').getByRole('button', { name: 'Retry' }).click();
    await page.getByRole('article', { name: `Mara: is anybody there ${size.width}` }).waitFor();

    await breaks();
    await line(page).press('ArrowUp');
    await enter(`is anybody here ${size.width}`);
    await unsent('is anybody here').waitFor();
    await mend();
    await unsent('is anybody here').getByRole('button', { name: 'Retry' }).click();
    await page.getByRole('article', { name: `Mara: is anybody here ${size.width}` }).waitFor();
    await page.reload();
    await page.getByRole('article', { name: `Mara: is anybody here ${size.width}` }).waitFor();
    expect(await page.getByRole('button', { name: 'Retry' }).count()).toBe(0);
  });

  it('shows while it is on its way, is taken for lost in the end, and is said once however late it arrives', async () => {
    const page = await house.visit(size);
    await page.clock.install();
    await page.evaluate(`window.act = WebSocket.prototype.send; window.held = [];
      WebSocket.prototype.send = function (frame) { held.push([this, frame]) }`);
    const text = `still on my way ${size.width}`;
    await line(page).fill(text);
    await line(page).press('Enter');
    await page.clock.fastForward(300);
    await page
      .getByRole('article', { name: `${text}, sending` })
      .getByText('Sending…')
      .waitFor();
    await page.clock.fastForward(11_000);
    const lost = page.getByRole('article', { name: `Not sent: ${text}` });
    await lost.getByRole('button', { name: 'Retry' }).click();
    await lost.waitFor({ state: 'detached' });
    await page.clock.fastForward(11_000);
    await lost.waitFor();
    await page.evaluate(
      'WebSocket.prototype.send = act; for (const [socket, frame] of held) socket.send(frame)',
    );
    await lost.waitFor({ state: 'detached' });
    expect(await page.getByRole('article', { name: text }).count()).toBe(1);

    // This time it arrives, and what says so does not.
    await page.evaluate(`WebSocket.prototype.send = function (frame) {
      act.call(this, frame);
      if (frame.includes('"say"')) this.close();
    }`);
    await line(page).fill(`${text}, again`);
    await line(page).press('Enter');
    await page.getByRole('article', { name: `Not sent: ${text}, again` }).waitFor();
    await page.getByRole('article', { name: `Mara: ${text}, again` }).waitFor();
    expect(await page.getByRole('article', { name: `${text}, again` }).count()).toBe(1);
  });

  it('is never sent as somebody else, elsewhere, while a new connection does not know who looks where', async () => {
    const page = await house.visit(size);
    await places(page);
    await page.getByRole('combobox', { name: 'Member you act as' }).selectOption('Jonas');
    await page.locator('.who[title="@jonas"]').waitFor({ state: 'attached' });
    await place(page, 'cake');
    await page.getByRole('textbox', { name: 'Message #cake' }).waitFor();
    const text = `who says this ${size.width}`;
    await page.evaluate(`window.act = WebSocket.prototype.send; window.held = [];
      WebSocket.prototype.send = function (frame) {
        if (frame.includes('"enter"')) held.push([this, frame]);
        else if (held.length === 0) this.close();
        else act.call(this, frame);
      }`);
    await line(page).fill(text);
    await page.keyboard.press('Enter');
    const unsent = page.getByRole('article', { name: `Not sent: ${text}` });
    await unsent.waitFor();
    await expect.poll(() => page.evaluate('held.length')).toBe(1);
    expect(await page.locator('#state').textContent()).toBe('Connecting…');
    await unsent.getByRole('button', { name: 'Retry' }).click();
    await unsent.getByText(/^Not sent\./).waitFor();
    await page.evaluate(
      'WebSocket.prototype.send = act; for (const [socket, frame] of held) socket.send(frame)',
    );
    await expect.poll(() => page.locator('#state').textContent()).toBe('');
    await unsent.getByRole('button', { name: 'Retry' }).click();
    await page.getByRole('article', { name: `Jonas: ${text}` }).waitFor();
    await place(page, 'tea');
    await page.getByRole('textbox', { name: 'Message #tea' }).waitFor();
    expect(await page.getByRole('article', { name: text }).count()).toBe(0);
  });

  it('goes into the box while nothing else has the focus; Escape ends a reply', async () => {
    const cups = sizes.findIndex(({ width }) => width === size.width) + 1;
    const page = await house.visit({ ...size, hash: `#/brew?leaf=assam&cups=${cups}` });
    await page.getByRole('button', { name: 'Dismiss message' }).first().click();
    expect(await focused(page)).toBe('Message #tea');
    const answer = page.getByRole('article', { name: new RegExp(`${cups} cups of assam`) });
    await answer.focus();
    await page.keyboard.type('hello');
    expect(await line(page).inputValue()).toBe('hello');
    await answer.hover();
    await answer.getByRole('button', { name: 'Reply' }).click();
    const replying = page.getByText(/^Replying to/);
    expect(await replying.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await replying.isVisible()).toBe(false);
  });
});

describe('the list of commands', () => {
  it('begins with the leading one, then what was used last, and marks one of them', async () => {
    const page = await house.visit();
    await atEachWidth(page, async () => {
      await line(page).fill('/shelf list');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.getByRole('article', { name: /Shelf/ }).last().waitFor();
      await line(page).fill('/');
      const names = (await offered(page)).map((text) => text.split(/\s{2,}|\n/)[0]?.trim());
      expect(names[0]).toMatch(/^\/form/);
      expect(names[1]).toMatch(/^\/shelf list/);
      expect([...names.slice(2)].sort()).toEqual(names.slice(2));
      const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
      await options.nth(3).hover();
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1);
      expect(await options.nth(4).getAttribute('aria-selected')).toBe('true');
    });
  });

  it('offers the nearest for a name that none has, and says so of a link', async () => {
    const page = await house.visit({ hash: '#/wrong?leaf=assam' });
    await page.getByRole('alert').getByText('#/wrong').waitFor();
    await atEachWidth(page, async (width) => {
      await page.evaluate(`location.hash = '#/brwe-${width}'`);
      await page.getByRole('alert').getByText(`#/brwe-${width}`).waitFor();
      await line(page).fill('/berw');
      await page.getByText('Did you mean').waitFor();
      expect((await offered(page))[0]).toMatch(/^\/brew/);
      const alert = page.getByRole('alert');
      expect(await alert.textContent()).toBe('');
      for (const next of ['', '/she']) {
        await line(page).fill('/zzz');
        await page.keyboard.press('Enter');
        expect(await alert.textContent()).toBe('No command is called that. Type / to see them all.');
        await line(page).fill(next);
        expect(await alert.textContent()).toBe('');
      }
      await line(page).fill('');
    });
  });
});

describe.each(sizes)('the channel at $width', (size) => {
  it('says what it is, and tells once who is not heard how to be', async () => {
    const page = await house.visit(size);
    const about = page.locator('.start .about');
    expect(await about.textContent()).toBe('Leaf pours tea.');
    expect(await about.locator('strong').textContent()).toBe('pours');
    const told = page.getByRole('article', { name: 'The bot did not read this' });
    await line(page).fill('hello there');
    await page.keyboard.press('Enter');
    await expect.poll(() => told.locator('.text').allTextContents()).toEqual(['Ask Leaf by name.']);
    await line(page).fill(`hello again ${size.width}`);
    await page.keyboard.press('Enter');
    const again = page.getByRole('article', { name: `Mara: hello again ${size.width}` });
    await again.waitFor();
    expect(await told.count()).toBe(1);
    const next = () => told.evaluate((note) => note.nextElementSibling?.getAttribute('aria-label'));
    expect(await next()).toBe(`Mara: hello again ${size.width}`);
    await again.evaluate((drawn) => drawn.classList.add('old'));
    await places(page);
    const language = page.getByRole('combobox', { name: 'Language of this server' });
    await language.selectOption(size.width === 390 ? 'German' : 'French');
    await expect.poll(() => page.locator('.old').count()).toBe(0);
    expect(await next()).toBe(`Mara: hello again ${size.width}`);
  });
});

describe('an answer', () => {
  it.each([
    { width: 390, height: 400, touch: true },
    { width: 1280, height: 300, touch: false },
  ])('shows what is taller than it from its beginning at $width', async (look) => {
    const page = await house.visit(look);
    await line(page).fill('/brew leaf: assam cups: 5');
    await page.keyboard.press('Enter');
    const answer = page.getByRole('article', { name: /5 cups of assam/ }).last();
    await answer.waitFor();
    const log = page.getByRole('log');
    const top = async () => (await answer.boundingBox())?.y ?? 0;
    const from = (await log.boundingBox())?.y ?? 0;
    await expect.poll(async () => Math.abs((await top()) - from) < 4).toBe(true);
  });

  it('made no errors and asked no other host', () => {
    expect(house.complaints).toEqual([]);
  });
});
