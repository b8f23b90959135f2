import { describe, expect, it } from 'vitest';
import { insteadOf } from '../../../src/answer/follow-up/instead-of.ts';
import { createMentionFinder } from '../../../src/answer/follow-up/mentions.ts';
import { answers, shipped } from '../shipped.ts';

const find = createMentionFinder(shipped);

/** What a run of 200,000 hostile inputs found: follow-ups that took up to 39 seconds. */
describe('a hostile follow-up', () => {
  it.each(['Stubbs񗯌󯔂', '\0Merz?', 'Macron '])('of 6,000 characters, %j, is read as its first 300', (part) => {
    const long = part.repeat(2_000).slice(0, 6_000);
    expect(answers.followUp(long, 'who comes')).toEqual(answers.followUp(long.slice(0, 300), 'who comes'));
    const asked = answers.followUp('why', long);
    expect(asked).toEqual(answers.followUp('why', long.slice(0, 600)));
  });

  it('after a question that names somebody again and again is put in one place', () => {
    expect(insteadOf('Merz', 'is Macron '.repeat(3), find)).toBe('is Merz is Macron is Macron');
    expect(insteadOf('Merz', 'is Macron coming with Rubio', find)).toBe('is Merz coming with Rubio');
  });

  it.each([
    ['“Macron’s”', 'Macron'],
    ['(Macron)', 'Macron'],
    ["Macron's?!", 'Macron'],
    ['…Macron', 'Macron'],
  ])('names somebody in %j without what stands around', (text, name) => {
    const spans = find(`is ${text} there`).map(({ start, end }) => `is ${text} there`.slice(start, end));
    expect(spans).toEqual([name]);
  });
});
