import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from '../browser/axe.ts';
import { answers, become, line, openRealPage, type RealPage } from './real-page.ts';

/**
 * What `npm start` gives somebody without a token: the bot with its shipped knowledge, seen through a browser. How the
 * page behaves with any bot is tested in `playground/`, what the bot answers in the other files of this folder.
 */
let real: RealPage;
beforeAll(async () => {
  real = await openRealPage();
});
afterAll(() => real.close());

// Nobody asks more than eight times in this file, which is what the bot allows at once.
async function run(page: Page, command: string): Promise<void> {
  const before = await answers(page).count();
  await line(page).fill(command);
  await page.keyboard.press('Enter');
  if (!command.includes(' ')) await page.keyboard.press('Enter');
  await expect.poll(() => answers(page).count()).toBe(before + 1);
}

it('offers /who-attends and answers it with the paragraphs that say so', async () => {
  const page = await real.visit({});
  await line(page).press('/');
  await page.keyboard.type('who-a');
  const offered = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
  await expect
    .poll(() => offered.locator('.name').allTextContents())
    .toEqual([expect.stringMatching(/^\/who-attends/u)]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');

  const answer = answers(page).last();
  await answer.waitFor();
  for (const name of [
    'Donald Trump',
    'Volodymyr Zelensky',
    'Mark Rutte',
    'Sir Keir Starmer',
    'Giorgia Meloni',
  ])
    await expect.poll(() => answer.locator('strong', { hasText: name }).count(), { message: name }).toBe(1);
  const text = (await answer.textContent()) ?? '';
  expect(text).toContain('(¶\u00a01,\u00a02,\u00a06,\u00a07)');
  expect(text.match(/BBC News, 17 Aug 2025 · restated by us/gu)).toHaveLength(1);
  expect(text.match(/Donald Trump/gu)).toHaveLength(1);
});

it('says what it is, and greets with three questions to click', async () => {
  const page = await real.visit({});
  expect(await page.locator('.start .about').textContent()).toMatch(/bot for Discord.*no account/u);
  const greeting = page.getByRole('article', { name: 'Greeting' });
  expect(await greeting.textContent()).toContain('Only you can see this');
  const questions = greeting.getByRole('button', { name: '/ask question:' });
  expect(await questions.count()).toBe(3);
  const before = await answers(page).count();
  await questions.first().click();
  await expect.poll(() => answers(page).count()).toBe(before + 1);
  expect(await answers(page).last().textContent()).toMatch(/^.*Mara\s*used\s*\/ask/u);
  await answers(page).last().getByText('BBC News, 17 Aug 2025').waitFor();
});

it('runs the question of an address, whose buttons wait, answer and ask on', async () => {
  const page = await real.visit({ hash: '#/ask=What happened in February?' });
  const answer = answers(page).filter({ hasText: '“What happened in February?”' });
  await answer.waitFor();
  expect(page.url()).not.toContain('#');
  const pane = page.getByRole('button', { name: 'Developer pane' });
  await pane.click();
  // The pane makes the channel narrower; its end stays in sight.
  const log = page.getByRole('log', { name: 'Messages' });
  const below = () => log.evaluate((list) => list.scrollHeight - list.scrollTop - list.clientHeight);
  await expect.poll(below).toBeLessThan(2);
  const delay = page.getByRole('button', { name: 'Delay answers' });
  await delay.click();
  await expect.poll(() => delay.getAttribute('aria-pressed')).toBe('true');
  const receipt = answer.getByRole('button', { name: 'How was this found?' });
  await receipt.click();
  await expect.poll(() => receipt.getAttribute('aria-busy')).toBe('true');
  await page.getByRole('button', { name: 'Back to normal' }).click();
  await expect.poll(() => delay.getAttribute('aria-pressed')).toBe('false');
  await expect.poll(() => receipt.getAttribute('aria-busy')).toBeNull();
  await page.getByText('Only you can see this').last().waitFor();
  await pane.click();

  await answer.getByRole('button', { name: 'Ask about this' }).press('Enter');
  const form = page.getByRole('dialog', { name: 'Ask about this' });
  await form.waitFor();
  await page.keyboard.press('Enter');
  await form.getByText('This field is required.').waitFor();
  await form.getByRole('textbox', { name: 'Your question' }).fill('and in April?');
  await form.getByRole('button', { name: 'Submit' }).click();
  const further = page.getByRole('article').filter({ hasText: '“What happened in April?”' });
  await further.waitFor();
  expect(await further.locator('strong').first().textContent()).toContain(
    'In April Ukraine signed an agreement on minerals',
  );
  await form.waitFor({ state: 'detached' });
  const message = await answer.getAttribute('id');
  await answer.getByRole('button', { name: 'Delete' }).click();
  await page.locator(`#${message}`).waitFor({ state: 'detached' });
});

it('takes a question with keys alone, refusing what is missing or wrong', async () => {
  const page = await real.visit({ width: 390, theme: 'dark' });
  await become(page, 'Jonas');
  await line(page).press('/');
  await page.keyboard.type('as');
  const offered = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
  await expect.poll(() => offered.first().textContent()).toContain('/ask');
  expect(await offered.first().textContent()).toContain('Ask about the article in your own words');
  await page.keyboard.press('Tab');
  const question = page.getByRole('combobox', { name: 'question' });
  const hint = page.locator('#hint');
  const before = await answers(page).count();
  await page.getByText('Loading choices…').waitFor({ state: 'hidden' });
  await page.keyboard.press('Enter');
  expect(await hint.textContent()).toBe('question: This option is required.');
  await page.keyboard.type('who hosts');
  await page.getByRole('option', { name: 'Who hosts the talks?' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await question.inputValue()).toMatch(/^Who hosts/u);
  await page.keyboard.type('pri');
  await page.keyboard.press('Enter');
  await page.keyboard.type('maybe');
  await page.keyboard.press('Enter');
  expect(await hint.textContent()).toBe('private: Choose one from the list.');
  expect(await answers(page).count()).toBe(before);
  await page.getByRole('combobox', { name: 'private' }).fill('t');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const answer = answers(page).last();
  await answer.getByText('Only you can see this').waitFor();
  expect(await answer.textContent()).toMatch(/Jonas\s*used\s*\/ask\s*Share\s*Communiqué\s*APP/u);
  await expect.poll(() => page.locator('#announcer').textContent()).toContain('Communiqué:');
});

it('is mentioned, asked from the menu by finger, and written to directly', async () => {
  const page = await real.visit({ width: 390, theme: 'dark' });
  await become(page, 'Jonas');
  await line(page).fill('@comm');
  await page.getByRole('option', { name: '@Communiqué' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('when is the meeting?');
  await page.keyboard.press('Enter');
  const asked = page.getByRole('article', { name: 'Jonas: @Communiqué when is the meeting?' });
  const reply = page
    .getByRole('article')
    .filter({ has: page.getByRole('button', { name: 'when is the meeting?' }) });
  await reply
    .getByText(/Monday/u)
    .first()
    .waitFor();

  // The answer may have pushed the question out of sight.
  await asked.tap({ trial: true });
  const finger = await page.context().newCDPSession(page);
  const box = await asked.boundingBox();
  const touchPoints = [{ x: (box?.x ?? 0) + 200, y: (box?.y ?? 0) + 30 }];
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  const command = page.getByRole('menuitem', { name: 'Check against the article' });
  await command.waitFor();
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await command.tap();
  const checked = page.getByRole('article').filter({ hasText: 'Jonas used Check against the article' });
  await checked.getByText('Only you can see this').waitFor();

  await page.getByRole('button', { name: 'Channels and member' }).click();
  await page.getByRole('button', { name: 'Communiqué', exact: true }).click();
  await page.getByRole('heading', { name: '@Communiqué' }).waitFor();
  await line(page).fill('who hosts the talks?');
  await page.keyboard.press('Enter');
  await page.getByRole('article', { name: /^Communiqué: .*Trump/u }).waitFor();
});

// Of the bot's own cards; the rest of the page has such a test in `playground/access.test.ts`.
it.each([
  { width: 390, theme: 'light', member: 'Mods' },
  { width: 1280, theme: 'dark', member: 'Jonas' },
] as const)('gives axe nothing to find at $width pixels in $theme, and fits', async ({ member, ...look }) => {
  const page = await real.visit(look);
  await become(page, member);
  for (const command of ['/help', '/timeline', '/ask question: what did putin agree to private: true'])
    await run(page, command);
  await line(page).fill('/ask question: who');
  await page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first().waitFor();
  expect(await violations(page)).toEqual([]);
  for (const width of [look.width, 320, 768, 1024]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    const log = page.getByRole('log');
    expect(await log.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  }
});

it('made no errors and asked no other host', () => {
  expect(real.complaints).toEqual([]);
});

it('lets whoever manages the server send an article, and shows its paragraphs before anything is written', async () => {
  const page = await real.visit({});
  await become(page, 'Mods');
  await line(page).fill('/knowledge add');
  await page.keyboard.press('Enter');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'Fog.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Fog came to Oldport.\n\nThe ferry stayed at its pier.'),
  });
  await page.getByText('Fog.txt').waitFor();
  await page.getByRole('combobox', { name: 'wording' }).fill('restated');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const card = page.getByRole('article').filter({ hasText: 'Nothing is written yet' });
  await card.waitFor();
  expect(await card.textContent()).toMatch(/¶\s2\sThe ferry stayed at its pier/u);
  expect(await card.getByRole('link', { name: 'fog.md' }).count()).toBe(1);
  await card.getByRole('button', { name: 'Title, publisher, day' }).click();
  const form = page.getByRole('dialog', { name: 'About the article' });
  await form.waitFor();
});
