import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers, become, line, looks, openRealPage, type RealPage } from './real-page.ts';

let real: RealPage;
beforeAll(async () => {
  real = await openRealPage();
});
afterAll(() => real.close());

describe.each(looks)('the page of npm start at $width pixels in $theme', (look) => {
  const member = look.width === 390 ? 'Jonas' : 'Mara';

  it('runs the question of an address, and its buttons wait, answer and ask on', async () => {
    const page = await real.visit(look, '#/ask=what did putin agree to');
    const answer = answers(page).filter({ hasText: '“what did putin agree to”' }).last();
    await answer.waitFor();
    expect(page.url()).not.toContain('#');
    await page.getByRole('button', { name: 'Developer pane' }).click();
    // The pane makes the channel narrower; its end stays in sight.
    const log = page.getByRole('log', { name: 'Messages' });
    const below = () => log.evaluate((list) => list.scrollHeight - list.scrollTop - list.clientHeight);
    await expect.poll(below).toBeLessThan(2);
    const delay = page.getByRole('button', { name: 'Delay answers' });
    await delay.click();
    await expect.poll(() => delay.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'Developer pane' }).click();
    const receipt = answer.getByRole('button', { name: 'How was this found?' });
    await receipt.click();
    expect(await receipt.getAttribute('aria-busy')).toBe('true');
    await page.getByRole('button', { name: 'Developer pane' }).click();
    await page.getByRole('button', { name: 'Back to normal' }).click();
    await expect.poll(() => delay.getAttribute('aria-pressed')).toBe('false');
    await page.getByRole('button', { name: 'Developer pane' }).click();
    await expect.poll(() => receipt.getAttribute('aria-busy')).toBeNull();
    await page.getByText('Only you can see this').last().waitFor();

    await answer.getByRole('button', { name: 'Ask about this' }).press('Enter');
    const form = page.getByRole('dialog', { name: 'Ask about this' });
    await form.waitFor();
    await page.keyboard.press('Enter');
    await form.getByText('This field is required.').waitFor();
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    const message = await answer.getAttribute('id');
    await answer.getByRole('button', { name: 'Delete' }).click();
    await page.locator(`#${message}`).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('is mentioned, replied to, asked from the menu, and written to directly', async () => {
    const page = await real.visit(look);
    await become(page, member);
    await line(page).fill('@comm');
    await page.getByRole('option', { name: '@Communiqué' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('when is the meeting?');
    await page.keyboard.press('Enter');
    const asked = page.getByRole('article', { name: `${member}: @Communiqué when is the meeting?` });
    const reply = page
      .getByRole('article')
      .filter({ has: page.getByRole('button', { name: 'when is the meeting?' }) });
    await reply
      .last()
      .getByText(/Monday/u)
      .first()
      .waitFor();

    await page.getByRole('log', { name: 'Messages' }).focus();
    // What arrives meanwhile stands below, so that it may take a key more.
    const isFocused = () => asked.last().evaluate((element) => element.matches(':focus'));
    for (let keys = 0; keys < 8 && !(await isFocused()); keys++) await page.keyboard.press('ArrowUp');
    expect(await isFocused()).toBe(true);
    await page.keyboard.press('Shift+F10');
    const command = page.getByRole('menuitem', { name: 'Check against the article' });
    await command.waitFor();
    await page.keyboard.press('Escape');
    const checked = page.getByRole('article').filter({ hasText: `${member} used Check against the article` });
    if (look.width < 768) {
      const finger = await page.context().newCDPSession(page);
      const box = await asked.last().boundingBox();
      const touchPoints = [{ x: (box?.x ?? 0) + 200, y: (box?.y ?? 0) + 30 }];
      await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
      await command.waitFor();
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await command.tap();
    } else {
      await asked.last().click({ button: 'right' });
      await command.click();
    }
    await checked.getByText('Only you can see this').last().waitFor();

    if (look.width < 768) await page.getByRole('button', { name: 'Channels and member' }).click();
    await page.getByRole('button', { name: 'Communiqué', exact: true }).click();
    await page.getByRole('heading', { name: '@Communiqué' }).waitFor();
    await line(page).fill('who hosts the talks?');
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: /^Communiqué: .*Trump/u }).waitFor();
    await page.context().close();
  });

  it('goes on answering through dropped connections, 429, 403 and 500, and gives a test to copy', async () => {
    const page = await real.visit(look);
    await become(page, 'Mods');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const pane = page.getByRole('button', { name: 'Developer pane' });
    // Each size asks for paragraphs of its own: both write into one channel.
    const from = look.width === 390 ? 10 : 20;
    const ask = async (paragraph: number) => {
      await line(page).fill(`/cite paragraphs: ${paragraph}`);
      await page.keyboard.press('Enter');
      return answers(page)
        .filter({ hasText: 'Mods used /cite' })
        .filter({ hasText: `¶ ${paragraph} ·` });
    };
    const press = async (fault: string) => {
      await pane.click();
      await page.getByRole('button', { name: fault }).click();
      await page.locator('.fault-note', { hasText: fault }).last().waitFor();
    };
    await press('Drop the connection');
    await page.getByText('RESUMED', { exact: true }).waitFor();
    await pane.click();
    await (await ask(from)).waitFor();
    await press('Next call: 429');
    await pane.click();
    await (await ask(from + 1)).waitFor();
    for (const [fault, status] of [
      ['Next call: 403', '403'],
      ['Next calls: 500', '500'],
    ] as const) {
      await press(fault);
      await pane.click();
      await ask(from + 2);
      await pane.click();
      await page.locator('.exchange.bad', { hasText: status }).first().waitFor();
      await page.getByRole('button', { name: 'Back to normal' }).click();
      await pane.click();
    }
    await (await ask(from + 3)).waitFor();
    await pane.click();
    const cites = page.locator('details', { hasText: 'command /cite' });
    // Five at each size; the last one is there when all are.
    await expect.poll(() => cites.count()).toBe(look.width === 390 ? 5 : 10);
    const act = cites.last();
    await act.locator('summary').click();
    expect(await act.locator('pre').textContent()).toContain('"name": "cite"');
    await act.getByRole('button', { name: 'Copy as conversation test' }).click();
    const copied = String(await page.evaluate('navigator.clipboard.readText()'));
    expect(copied).toContain(`const first = await member.slash('cite', { paragraphs: '${from + 3}' });`);
    expect(copied).toContain("loopback.member('mods')");
    expect(await page.locator('.exchange', { hasText: '/callback' }).last().textContent()).toMatch(
      /POST \/interactions\/\d+\/callback204 · [\d.]+ ms/u,
    );
    await page.context().close();
  });
});

it('made no errors and asked no other host', () => {
  expect(real.complaints).toEqual([]);
});
