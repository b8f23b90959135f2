import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../browser/axe.ts';
import { copiedBy } from '../browser/copied-by.ts';
import { atEachWidth } from '../browser/visit.ts';
import { openTeaHouse, type TeaHouse } from './tea/tea-house.ts';

let house: TeaHouse;
beforeAll(async () => {
  house = await openTeaHouse();
});
afterAll(async () => {
  expect(house.complaints).toEqual([]);
  await house.close();
});

/** A picture of one pixel. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const line = (page: Page) => page.getByRole('textbox', { name: /^Message/ });

/** Says something as a member who has no page, and does not wait for the bot. */
async function say(member: string, text: string, channel = 'tea') {
  const said = house.loopback.member(member).say(text, { channel });
  house.clock.advance(5_000);
  return (await said).sent;
}

async function chat(member: string, count: number, what: string): Promise<void> {
  for (let times = 1; times <= count; times += 1) await say(member, `${what} ${times}`);
}

const sizes = [
  ['a screen', { width: 1280, height: 800 }],
  ['a phone', { width: 390, height: 800, touch: true }],
] as const;

describe('however wide the page is', () => {
  const size = { width: 390, height: 800, touch: true };

  it('an answer is shared by a link that asks again', async () => {
    const page = await house.visit({ ...size, hash: '#/brew?leaf=assam&cups=6' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await atEachWidth(page, async () => {
      const share = page
        .getByRole('article', { name: /6 cups of assam/ })
        .last()
        .getByRole('button', { name: /Share|Link copied|Copying was refused/ });
      await expect
        .poll(() => copiedBy(page, () => share.click()))
        .toBe(`${house.playground.url}/#/brew?leaf=assam&cups=6`);
      expect(await share.textContent()).toBe('Link copied');
    });
  });

  it('a command in a text comes into the box by a click', async () => {
    const page = await house.visit(size);
    await atEachWidth(page, async () => {
      await say('jonas', '- </brew:100000000000000001> tea\n- </none:100000000000000002> nothing');
      const said = page.getByRole('article', { name: /Jonas: .*\/brew tea .*\/none nothing/ }).last();
      expect(await violations(page, '.message')).toEqual([]);
      await said.getByRole('button', { name: '/none' }).click();
      expect(await line(page).isVisible()).toBe(true);
      await said.getByRole('button', { name: '/brew' }).click();
      await page.getByRole('combobox', { name: 'leaf' }).waitFor();
      // The first one closes the suggestions, where they have come already.
      const isBack = async () => {
        await page.keyboard.press('Escape');
        return line(page).isVisible();
      };
      await expect.poll(isBack).toBe(true);
      await line(page).fill('');
    });
  });

  it('what one wrote last is changed by Arrow Up, and left by Escape', async () => {
    const page = await house.visit(size);
    await atEachWidth(page, async (width) => {
      await line(page).fill(`Two cups, @Jonas ${width}`);
      await page.keyboard.press('Enter');
      await page.getByRole('article', { name: `Mara: Two cups, @Jonas ${width}` }).waitFor();
      await line(page).press('ArrowUp');
      await page.getByText('Editing your message').waitFor();
      expect(await line(page).inputValue()).toBe(`Two cups, @Jonas ${width}`);
      await page.keyboard.press('Escape');
      expect(await line(page).inputValue()).toBe('');
      expect(await page.getByText('Editing your message').isVisible()).toBe(false);

      await line(page).press('ArrowUp');
      await line(page).fill(`Three cups, @Jonas ${width}`);
      await page.keyboard.press('Enter');
      const changed = page.getByRole('article', { name: `Mara: Three cups, @Jonas ${width}` });
      await changed.getByText('(edited)').waitFor();
      expect(await line(page).inputValue()).toBe('');
    });
  });

  it('what an answer stands below follows it: changed, and gone', async () => {
    const page = await house.visit(size);
    await atEachWidth(page, async (width) => {
      const sent = house.loopback
        .member('mara')
        .write(`<@${house.loopback.applicationId}> milk ${width}?`, { channel: 'tea' });
      const answer = page.getByRole('article', { name: 'Leaf: Tea, Mara?' }).last();
      const above = () => answer.locator('.above').textContent();
      await expect.poll(above).toContain(`milk ${width}?`);
      await line(page).press('ArrowUp');
      await line(page).fill(`@Leaf cream ${width}?`);
      await page.keyboard.press('Enter');
      await expect.poll(above).toContain(`cream ${width}?`);
      await page.reload();
      await expect.poll(above).toContain(`cream ${width}?`);
      house.loopback.member('mara').remove(sent);
      await expect.poll(above).toBe('The message it replies to is gone.');
    });
  });

  it('a text that is too long stays whole, says by how much, and is sent once it is shorter', async () => {
    const page = await house.visit(size);
    await atEachWidth(page, async (width) => {
      const text = `@Jonas ${width} ${'tea '.repeat(499)}`;
      await line(page).fill(`${text}.`);
      const over = page.locator('.too-long');
      const many = text.length + 17 - 2_000;
      expect(await over.textContent()).toBe(`−${many}`);
      expect(await over.getAttribute('title')).toBe(`${many} characters too many`);
      await line(page).press('Enter');
      await page.getByRole('alert').getByText('Shorten it to send it.').waitFor();
      expect(await line(page).inputValue()).toBe(`${text}.`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await line(page).fill(text.slice(0, 1_900));
      expect(await over.textContent()).toBe('');
      await line(page).press('Enter');
      await page.getByRole('article', { name: `Mara: @Jonas ${width} tea` }).waitFor();
    });
  });

  it('emoji are put under a message, counted, and taken away', async () => {
    const page = await house.visit(size);
    await atEachWidth(page, async (width) => {
      const sent = await say('jonas', `Cake is ready ${width}`);
      const said = page.getByRole('article', { name: `Jonas: Cake is ready ${width}` });
      await said.focus();
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menuitem', { name: '🎉' }).click();
      const party = said.getByRole('button', { name: /🎉/ });
      await expect.poll(() => party.getAttribute('aria-pressed')).toBe('true');
      house.loopback.member('jonas').react(sent, '🎉');
      await expect.poll(() => party.textContent()).toBe('🎉2');
      await party.click();
      await expect.poll(() => party.textContent()).toBe('🎉1');
      expect(await party.getAttribute('aria-pressed')).toBe('false');
      house.loopback.member('jonas').unreact(sent, '🎉');
      await party.waitFor({ state: 'detached' });

      const { id } = await house.bot.application.emojis.create({ name: 'teapot', attachment: DOT });
      house.loopback.member('jonas').react(sent, id);
      const teapot = said.getByRole('button', { name: ':teapot:, 1' });
      await expect.poll(() => teapot.getByRole('img', { name: ':teapot:' }).isVisible()).toBe(true);
      await house.bot.application.emojis.delete(id);
    });
  });

  it('a text is found among the messages, older and newer, and marked', async () => {
    const page = await house.visit(size);
    await atEachWidth(page, async (width) => {
      await chat('jonas', 3, `Earl Grey ${width}`);
      // Only what the page has by then is searched.
      await page.getByRole('article', { name: `Jonas: Earl Grey ${width} 3` }).waitFor();
      await page.getByRole('button', { name: 'Search this channel' }).click();
      const field = page.getByRole('searchbox', { name: 'Search this channel' });
      await field.fill(`earl grey ${width}`);
      const bar = page.getByRole('search');
      const found = () => page.locator('.found').getAttribute('aria-label');
      await expect.poll(() => bar.locator('output').textContent()).toBe('1 of 3');
      expect(await found()).toBe(`Jonas: Earl Grey ${width} 3`);
      await field.press('Enter');
      expect(await found()).toBe(`Jonas: Earl Grey ${width} 2`);
      await bar.getByRole('button', { name: 'Newer' }).click();
      expect(await found()).toBe(`Jonas: Earl Grey ${width} 3`);
      await field.fill('nobody said this');
      await expect.poll(() => bar.locator('output').textContent()).toBe('Nothing found');
      expect(await page.locator('.found').count()).toBe(0);
      await field.press('Escape');
      expect(await bar.isVisible()).toBe(false);
      expect(await line(page).evaluate((box) => box === box.ownerDocument.activeElement)).toBe(true);
    });
  });

  it('who writes is named until their message comes', async () => {
    const page = await house.visit(size);
    await atEachWidth(page, async () => {
      house.loopback.member('jonas').startTyping('tea');
      const typing = page.locator('.typing');
      await expect.poll(() => typing.textContent()).toBe('Jonas is typing…');
      house.loopback.member('mods').startTyping('tea');
      await expect.poll(() => typing.textContent()).toBe('Jonas and Mods are typing…');
      await chat('jonas', 1, 'Done');
      await expect.poll(() => typing.textContent()).toBe('Mods is typing…');
      await chat('mods', 1, 'Done');
      await expect.poll(() => typing.textContent()).toBe('');
    });
  });
});

describe.each(sizes)('on %s', (_, size) => {
  it('what came elsewhere is counted, and stands below a line when one comes there', async () => {
    const page = await house.visit(size);
    const open = async () => {
      const button = page.getByRole('button', { name: 'Channels and member' });
      if (await button.isVisible()) await button.click();
    };
    await open();
    await page.getByRole('button', { name: 'cake', exact: true }).click();
    await line(page).and(page.getByLabel('Message #cake')).waitFor();
    await chat('jonas', 2, `Scones ${size.width}`);
    await open();
    const tea = page.getByRole('button', { name: /^tea/ });
    await expect.poll(() => tea.textContent()).toBe('tea2 unread');
    expect(await tea.locator('.pinged').count()).toBe(0);
    await chat('jonas', 1, `<@${house.loopback.member('mara').id}>`);
    await expect.poll(() => tea.locator('.pinged').textContent()).toBe('3 unread');
    await tea.click();
    const fresh = page.getByRole('separator', { name: 'New' });
    await fresh.waitFor();
    const following = await fresh.evaluate((divider) =>
      divider.nextElementSibling?.getAttribute('aria-label'),
    );
    expect(following).toBe(`Jonas: Scones ${size.width} 1`);
    await open();
    expect(await page.getByRole('button', { name: /^tea/ }).textContent()).toBe('tea');
  });

  it('a poll shows its counts and takes a vote and takes it back, a forwarded message what it says, and a pin that there is one', async () => {
    const jonas = house.loopback.member('jonas');
    const poll = jonas.poll(`Which tea ${size.width}?`, ['green', 'black'], { channel: 'tea' });
    jonas.forward(jonas.write(`**Listen** ${size.width}`, { channel: 'cake' }), 'tea');
    const page = await house.visit(size);
    const drawn = page.getByRole('article', { name: `Jonas: Which tea ${size.width}? green black` });
    expect(await drawn.locator('.poll b').textContent()).toBe(`Which tea ${size.width}?`);
    const answers = drawn.getByRole('listitem');
    expect(await answers.allTextContents()).toEqual(['green0 votes', 'black0 votes']);
    jonas.vote(poll, 'black');
    await expect.poll(() => answers.allTextContents()).toEqual(['green0 votes', 'black1 vote']);
    const green = drawn.getByRole('button', { name: 'green' });
    await green.click();
    await expect.poll(() => answers.allTextContents()).toEqual(['green1 vote', 'black1 vote']);
    expect(await green.getAttribute('aria-pressed')).toBe('true');
    expect(await drawn.locator('.poll-answer:focus').textContent()).toBe('green1 vote');
    await drawn.getByRole('button', { name: 'black' }).click();
    await expect.poll(() => answers.allTextContents()).toEqual(['green0 votes', 'black2 votes']);
    await drawn.getByRole('button', { name: 'black' }).click();
    await expect.poll(() => answers.allTextContents()).toEqual(['green0 votes', 'black1 vote']);
    const forwarded = page.getByRole('article', { name: `Jonas: Forwarded: Listen ${size.width}` });
    expect(await forwarded.locator('.forwarded').textContent()).toBe(`ForwardedListen ${size.width}`);
    expect(await forwarded.locator('.forwarded strong').textContent()).toBe('Listen');
    house.loopback.member('mods').pin(poll);
    await page.getByRole('article', { name: 'Mods: pinned a message to this channel.' }).last().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(size.width);
    expect(await violations(page, '.message')).toEqual([]);
  });

  it('who is here stands beside the channels', async () => {
    const page = await house.visit(size);
    const button = page.getByRole('button', { name: 'Channels and member' });
    if (await button.isVisible()) await button.click();
    const names = page.getByRole('list', { name: 'Members' }).getByRole('listitem').locator('.label');
    expect(await names.allTextContents()).toEqual(['Leaf', 'Mara', 'Jonas', 'Mods']);
  });
});

// Last: a page that is opened afterwards would have to draw all that is said here, and look through it for each message.
describe.each(sizes)('on %s where much was said', (_, size) => {
  it('what is new is shown: days, a line before it, and a way to it', async () => {
    await chat('jonas', 40, `Long ago ${size.width}`);
    const page = await house.visit(size);
    const today = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(house.clock.now());
    const day = page.getByRole('separator', { name: today });
    expect(await day.count()).toBe(1);
    const toPresent = page.locator('.to-present');
    expect(await toPresent.isVisible()).toBe(false);

    await page.locator('.log').evaluate((log) => {
      log.scrollTop = 0;
    });
    await expect.poll(() => toPresent.textContent()).toBe('Jump to present');
    await chat('jonas', 2, `News ${size.width}`);
    await expect.poll(() => toPresent.textContent()).toBe('2 new messages');
    await toPresent.click();
    await expect.poll(() => toPresent.isVisible()).toBe(false);
    const newest = page.getByRole('article', { name: `Jonas: News ${size.width} 2` });
    expect(await newest.isVisible()).toBe(true);
    const fresh = page.getByRole('separator', { name: 'New' });
    const following = await fresh.evaluate((divider) =>
      divider.nextElementSibling?.getAttribute('aria-label'),
    );
    expect(following).toBe(`Jonas: News ${size.width} 1`);

    await line(page).fill('I see');
    await page.keyboard.press('Enter');
    await fresh.waitFor({ state: 'detached' });
  });
});
