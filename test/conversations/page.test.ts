import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type Entry, runEntry } from './run-entry.ts';

/** What `npm start` gives somebody without a token: the bot with its shipped knowledge, seen through a browser. */
let bot: Entry;
let url: string;
let browser: Browser;
beforeAll(async () => {
  bot = runEntry('main', { PORT: '0' });
  const started = bot.output(/^(http:\S+)\n/mu);
  [browser, [, url = '']] = await Promise.all([launchBrowser(), started]);
});
afterAll(async () => {
  await browser?.close();
  bot.process.kill('SIGTERM');
  await bot.exit;
});

async function open(beside?: Page): Promise<Page> {
  const context = beside?.context() ?? (await browser.newContext({ locale: 'en-GB' }));
  context.setDefaultTimeout(8_000);
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('heading', { name: 'Welcome to #talks' }).waitFor();
  return page;
}

const line = (page: Page) => page.getByRole('textbox', { name: 'Message #talks' });
const answers = (page: Page) => page.getByRole('article').filter({ hasText: 'Mara used' });

it('offers /who-attends and answers it with the paragraphs that say so', async () => {
  const page = await open();
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
    expect(await answer.locator('strong', { hasText: name }).count(), name).toBe(1);
  const quotations = await answer.getByRole('blockquote').allTextContents();
  expect(quotations[0]).toContain('the US president, Donald Trump, is to host Volodymyr Zelensky.');
  const text = (await answer.textContent()) ?? '';
  expect(text).toContain('¶ 1 · BBC News, 17 Aug 2025');
  expect(text.match(/¶ \d+ · BBC News, 17 Aug 2025/gu)).toHaveLength(quotations.length);
  expect(text).toContain('Restated in our own words; the text of BBC News is not reproduced.');
});

it('shows a private answer only to the member who asked', async () => {
  const mara = await open();
  const jonas = await open(mara);
  await jonas.getByRole('combobox', { name: 'Member you act as' }).selectOption('Jonas');
  const hidden = (page: Page) => answers(page).filter({ hasText: 'Only you can see this' });

  await line(mara).fill('/who-attends private: true');
  await mara.keyboard.press('Enter');
  await hidden(mara).waitFor();
  expect(await hidden(mara).textContent()).toContain('¶ 1 · BBC News, 17 Aug 2025');
  await line(mara).fill('/article');
  await mara.keyboard.press('Enter');
  await mara.keyboard.press('Enter');
  // Answers arrive in order: where the second one is, the first would be too.
  await answers(jonas).filter({ hasText: '/article' }).waitFor();
  expect(await hidden(jonas).count()).toBe(0);
  expect(await hidden(mara).count()).toBe(1);
});

it('holds a message beside the article from its menu, for the member alone', async () => {
  const page = await open();
  await line(page).fill('Trump meets Zelensky on Wednesday. The oil price rose.');
  await page.keyboard.press('Enter');
  await page
    .getByRole('article', { name: /Wednesday/u })
    .last()
    .click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Check against the article' }).click();
  const card = answers(page).filter({ hasText: 'You wrote “Wednesday”; the article has “Monday” (¶ 1)' });
  await card.waitFor();
  const text = (await card.textContent()) ?? '';
  expect(text).toContain('Only you can see this');
  expect(text).toContain('“The oil price rose.” Not in the article');
  await card.getByRole('button', { name: 'Post to channel' }).waitFor();
});

it('asks on about an answer with the form', async () => {
  const page = await open();
  await line(page).fill('/ask question: What happened in February?');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const card = answers(page).filter({ hasText: '“What happened in February?”' });
  await card.getByRole('button', { name: 'Ask about this' }).click();

  const form = page.getByRole('dialog', { name: 'Ask about this' });
  await form.waitFor();
  await form.getByRole('textbox', { name: 'Your question' }).fill('and in April?');
  await form.getByRole('button', { name: 'Submit' }).click();

  const answer = page.getByRole('article').filter({ hasText: '“What happened in April?”' });
  await answer.waitFor();
  expect(await answer.getByRole('blockquote').first().textContent()).toContain(
    'In April Ukraine signed an agreement on minerals',
  );
  expect(await form.count()).toBe(0);
});
