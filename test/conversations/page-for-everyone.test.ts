import { request } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../axe.ts';
import { answers, become, line, looks, openRealPage, type RealPage } from './real-page.ts';

let real: RealPage;
beforeAll(async () => {
  real = await openRealPage();
});
afterAll(() => real.close());

// Few enough that no member asks faster than the bot allows.
const everyKind = ['/help', '/timeline', '/ask question: what did putin agree to private: true'];

async function run(page: Page, command: string): Promise<void> {
  const before = await answers(page).count();
  await line(page).fill(command);
  await page.keyboard.press('Enter');
  if (!command.includes(' ')) await page.keyboard.press('Enter');
  await expect.poll(() => answers(page).count()).toBe(before + 1);
}

describe.each(looks)('a visitor at $width pixels in $theme', (look) => {
  const member = look.width === 390 ? 'Jonas' : 'Mara';

  it('greets once, with three questions to click', async () => {
    const page = await real.visit(look);
    const greeting = page.getByRole('article', { name: 'Greeting' });
    expect(await greeting.textContent()).toContain('Only you can see this');
    const questions = greeting.getByRole('button', { name: '/ask question:' });
    expect(await questions.count()).toBe(3);
    await questions.first().click();
    await answers(page).last().getByRole('blockquote').first().waitFor();
    // What was clicked stands above its answer, as if it had been said before.
    expect(await greeting.evaluate((note) => note.nextElementSibling?.textContent)).toContain(
      'Mara used /ask',
    );
    await greeting.getByRole('button', { name: 'Dismiss message' }).click();
    await page.reload();
    await answers(page).last().waitFor();
    expect(await greeting.count()).toBe(0);
    await page.context().close();
  });

  it('takes a question with keys alone, refusing what is missing or wrong', async () => {
    const page = await real.visit(look);
    await become(page, member);
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
    expect(await answer.textContent()).toMatch(
      new RegExp(`${member}\\s*used\\s*/ask\\s*Communiqué\\s*APP`, 'u'),
    );
    await expect.poll(() => page.locator('#announcer').textContent()).toContain('Communiqué:');
    const message = await answer.getAttribute('id');
    await answer.getByRole('button', { name: 'Dismiss message' }).click();
    await page.locator(`#${message}`).waitFor({ state: 'detached' });
    await line(page).fill('/cite');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'paragraphs' }).waitFor();
    await page.getByText('Loading choices…').waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await line(page).inputValue()).toBe('');
    await page.context().close();
  });
});

// Nobody asks more than nine times in this file: that is one more than the bot allows at once, and takes long enough.
it.each([
  { width: 390, theme: 'light', member: 'Mara' },
  { width: 390, theme: 'dark', member: 'Jonas' },
  { width: 1280, theme: 'light', member: 'Mods' },
  { width: 1280, theme: 'dark', member: 'Jonas' },
] as const)('gives axe nothing to find at $width pixels in $theme', async ({ member, ...look }) => {
  const page = await real.visit(look);
  await become(page, member);
  for (const command of everyKind) await run(page, command);
  await line(page).fill('/ask question: who');
  await page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await answers(page).last().getByRole('button', { name: 'Ask about this' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
  expect(await violations(page, 'dialog')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Developer pane' }).click();
  await page.locator('.exchange summary').last().click();
  expect(await violations(page, '.developer')).toEqual([]);
  await page.context().close();
});

it('fits every width from 320 to 1920 pixels, and stands still for who asked for it', async () => {
  const page = await real.visit({ width: 320, theme: 'light' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await become(page, 'Mods');
  for (const command of everyKind) await run(page, command);
  await line(page).fill('/ask question: a question that is much longer than a small screen is wide');
  for (const width of [320, 360, 390, 480, 767, 768, 1023, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    const log = page.getByRole('log');
    expect(await log.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  }
  expect(await page.evaluate('document.getAnimations().length')).toBe(0);
  await page.context().close();
});

it('shows one channel to several tabs live, each member in their own language', async () => {
  const mara = await real.visit({ width: 1280, theme: 'dark' });
  const jonas = await real.visit({ width: 1280, theme: 'dark' }, '', mara.context());
  await become(jonas, 'Jonas');
  await jonas.getByRole('combobox', { name: 'Language of this member' }).selectOption('German');
  await line(mara).fill('Since <t:1755388800:R>, on <t:1755388800:D>');
  await mara.keyboard.press('Enter');
  const own = mara.getByRole('article', { name: /^Mara: Since/u });
  const seen = jonas.getByRole('article', { name: /^Mara: Since/u });
  await seen.waitFor();
  expect(await own.textContent()).toMatch(/Since \d+ (month|year)s? ago, on August 1[67], 2025/u);
  expect(await seen.textContent()).toMatch(/Since vor \d+ (Monat|Jahr)(en)?, on 1[67]\. August 2025/u);
  await jonas.getByRole('combobox', { name: 'Language of this member' }).selectOption('American English');

  await run(mara, '/who-attends');
  const everyone = answers(jonas).filter({ hasText: 'Mara used /who-attends' });
  await everyone.last().waitFor();
  await mara.getByRole('button', { name: 'Communiqué', exact: true }).click();
  await mara.getByRole('heading', { name: '@Communiqué' }).waitFor();
  await run(mara, '/coalition');
  await become(jonas, 'Mods');
  expect(await jonas.getByRole('article').filter({ hasText: 'Mara used /coalition' }).count()).toBe(0);
  await mara.context().close();
});

it('is refused to foreign hosts and origins', async () => {
  const status = (headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      request(real.url, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
  expect(await status({})).toBe(200);
  expect(await status({ host: 'rebound.example' })).toBe(403);
  expect(await status({ origin: 'https://elsewhere.example' })).toBe(403);
});

it('made no errors and asked no other host', () => {
  expect(real.complaints).toEqual([]);
});
