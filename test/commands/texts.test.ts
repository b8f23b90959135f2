import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toChoices } from '../../commands/reply/command/choice.ts';
import {
  citationLabel,
  paragraphReference,
  paragraphSigns,
} from '../../commands/reply/quotations/citation-label.ts';
import { asTyped } from '../../commands/reply/wording/as-typed.ts';
import { cutAtWord } from '../../commands/reply/wording/cut-at-word.ts';
import { day } from '../../commands/reply/wording/day.ts';
import { anyText } from '../any-text.ts';
import { answers, article } from './harbour.ts';

describe('day', () => {
  it.each([
    ['2025-08-17', '17 Aug 2025'],
    ['2025-04-01', '1 Apr 2025'],
    ['2025-04', 'April 2025'],
    ['2025', '2025'],
  ])('writes %s as %s', (iso, written) => expect(day(iso)).toBe(written));
});

describe('paragraph numbers', () => {
  it.each([
    [[6], '¶ 6', '6'],
    [[20, 19, 21, 4], '¶ 4, 19–21', '4,19-21'],
    [[3, 4, 4], '¶ 3, 4', '3,4'],
  ])('writes %j for people and for /cite', (numbers, signs, reference) => {
    expect(paragraphSigns(numbers)).toBe(signs);
    expect(paragraphReference(numbers)).toBe(reference);
  });

  it('go with the source, without a day if nobody knows it', () => {
    const { published: _, ...undated } = article;
    expect(citationLabel(undated, answers.voice, 6)).toBe('¶ 6 · The Gull');
  });
});

describe('cutAtWord', () => {
  it.each([
    ['short', 10, 'short'],
    ['one two three', 9, 'one two…'],
    ['onetwothree', 5, 'onet…'],
    ['😀😀😀', 4, '😀…'],
  ])('cuts %j to %i as %j', (text, most, cut) => expect(cutAtWord(text, most)).toBe(cut));

  it('never gives more than asked for', () => {
    fc.assert(
      fc.property(anyText(), fc.integer({ min: 1, max: 50 }), (text, most) => {
        expect(cutAtWord(text, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('asTyped', () => {
  it('gives any text as one short visible line', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 300 }), (text) => {
        const line = asTyped(text);
        expect(line.length).toBeLessThanOrEqual(80);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
    );
  });
});

describe('toChoices', () => {
  it('are unique, not empty, at most 25 of at most 100 characters, in the same order', () => {
    expect(toChoices(['b', ' b ', '', 'a']).map(({ value }) => value)).toEqual(['b', 'a']);
    fc.assert(
      fc.property(fc.array(anyText({ maxLength: 200 })), (texts) => {
        const choices = toChoices(texts);
        expect(choices.length).toBeLessThanOrEqual(25);
        for (const { name, value } of choices) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(100);
          expect(value.length).toBeLessThanOrEqual(100);
        }
        expect(new Set(choices.map(({ name }) => name)).size).toBe(choices.length);
      }),
    );
  });
});
