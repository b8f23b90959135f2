import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedRuns } from '../../../src/answer/versions/changed-runs.ts';

const texts = (before: string, now: string) => changedRuns(before, now, 'en').map(({ text }) => text);

describe('the runs of two wordings that differ', () => {
  it.each<[what: string, before: string, now: string, runs: [string, string]]>([
    [
      'one sentence among many',
      'A a. B b. C c. D d. E e.',
      'A a. B b. X x. D d. E e.',
      ['B b. C c. D d.', 'B b. X x. D d.'],
    ],
    ['the first', 'A a. B b. C c.', 'X x. B b. C c.', ['A a. B b.', 'X x. B b.']],
    ['the last', 'A a. B b. C c.', 'A a. B b. X x.', ['B b. C c.', 'B b. X x.']],
    ['one more', 'A a. B b. C c. D d.', 'A a. B b. X x. C c. D d.', ['B b. C c.', 'B b. X x. C c.']],
    ['one less', 'A a. B b. C c. D d.', 'A a. D d.', ['A a. B b. C c. D d.', 'A a. D d.']],
    ['one of two equal ones less', 'A a. A a. B b.', 'A a. B b.', ['A a. A a. B b.', 'A a. B b.']],
    ['all', 'A a. B b.', 'X x. Y y. Z z.', ['A a. B b.', 'X x. Y y. Z z.']],
  ])('%s', (_, before, now, runs) => {
    expect(texts(before, now)).toEqual(runs);
  });

  it('are runs of their texts, and what is left out is the same in both', () => {
    const text = fc
      .array(fc.constantFrom('A a.', 'B b.', 'C c?', 'D d!'), { minLength: 1, maxLength: 8 })
      .map((sentences) => sentences.join(' '));
    fc.assert(
      fc.property(text, text, (before, now) => {
        const [one, other] = changedRuns(before, now, 'en');
        expect(before.slice(one.start, one.end)).toBe(one.text);
        expect(now.slice(other.start, other.end)).toBe(other.text);
        expect(before.slice(0, one.start)).toBe(now.slice(0, other.start));
        expect(before.slice(one.end)).toBe(now.slice(other.end));
        expect(one.text).not.toBe('');
        expect(other.text).not.toBe('');
      }),
    );
  });
});
