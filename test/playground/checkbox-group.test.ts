import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTeaHouse, type TeaHouse } from './tea/tea-house.ts';

let house: TeaHouse;
beforeAll(async () => {
  house = await openTeaHouse();
});
afterAll(() => house.close());

describe('a group of checkboxes in a form', () => {
  it('holds to how many may be ticked, and gives the bot those that are', async () => {
    const page = await house.visit();
    await page.getByRole('textbox', { name: 'Message #tea' }).fill('/tray');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'A tray' });
    const group = form.getByRole('group', { name: 'Beside the tea' });
    const box = (label: string) => group.getByRole('checkbox', { name: new RegExp(`^${label}`) });
    await group.waitFor();
    expect(await box('Biscuits').isChecked()).toBe(true);
    expect(await group.textContent()).toContain('One or two');

    await box('Biscuits').press('Space');
    await form.getByRole('button', { name: 'Submit' }).click();
    expect(await group.textContent()).toContain('Choose at least 1.');
    for (const name of ['Milk', 'Biscuits', 'Lemon']) await box(name).check();
    await form.getByRole('button', { name: 'Submit' }).click();
    expect(await group.textContent()).toContain('Choose at most 2.');
    await group.getByText('Milk', { exact: true }).click();
    await form.getByRole('button', { name: 'Submit' }).click();
    await page.getByRole('article', { name: /Beside it: lemon and biscuits\./ }).waitFor();
    expect(await form.count()).toBe(0);
  });

  it('made no errors and asked no other host', () => {
    expect(house.complaints).toEqual([]);
  });
});
