import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReference } from '../../../src/answer/cite/read-reference.ts';
import { answers } from '../shipped.ts';

describe('readReference', () => {
  const rows: [reference: string, numbers: readonly number[] | undefined, why: string][] = [
    ['19', [19], 'a number'],
    ['4,19-21', [4, 19, 20, 21], 'numbers and a range'],
    ['21-19', [19, 20, 21], 'a range the other way round'],
    ['19–21', [19, 20, 21], 'a dash as word processors write it'],
    ['19 - 21', [19, 20, 21], 'blanks around the dash'],
    ['¶ 4, 7', [4, 7], 'as citations are written'],
    ['¶¶4—6', [4, 5, 6], 'as ranges are cited'],
    ['4 7', [4, 7], 'a blank between'],
    ['7;4', [4, 7], 'in the order they stand'],
    ['4 and 7 & 9', [4, 7, 9], 'and in words'],
    ['paragraph 3', [3], 'the word'],
    ['Paras 3, 4', [3, 4], 'its short form'],
    ['p. 5', [5], 'its initial'],
    ['p5', [5], 'its initial alone'],
    ['4,4,4', [4], 'each once'],
    ['4,,5', [4, 5], 'a comma too many'],
    [' 4 , ', [4], 'blanks and a comma around'],
    ['0', [0], 'a number that no paragraph has'],
    ['999999', [999999], 'the largest number that is read'],
    ['1-200', Array.from({ length: 200 }, (_, at) => at + 1), 'the longest range that is read'],
    ['1-201', undefined, 'one more'],
    ['1-150,200-251', undefined, 'as many in two parts'],
    ['1-1000000', undefined, 'far too many'],
    ['9999999', undefined, 'a number too large'],
    ['2 and 5 to 6', [2, 5, 6], 'a range in words'],
    ['2, 5 and 6', [2, 5, 6], 'a list as it is spoken'],
    ['3 through 5', [3, 4, 5], 'another word for a range'],
    ['3 till 5 + 9', [3, 4, 5, 9], 'a colloquial one'],
    ['6 to 4', [4, 5, 6], 'a range in words the other way round'],
    ['5..7', [5, 6, 7], 'dots for a range'],
    ['from 3 to 5', [3, 4, 5], 'a range that is opened'],
    ['between 3 and 5', [3, 4, 5], 'one range and not two numbers'],
    ['¶2', [2], 'a sign without a blank'],
    ['par. 3', [3], 'a short form with a full stop'],
    ['pp. 3-4', [3, 4], 'its plural'],
    ['#7', [7], 'a number sign'],
    ['2nd paragraph', [2], 'an ordinal'],
    ['the second and the third paragraph', [2, 3], 'ordinals in words'],
    ['paragraph five', [5], 'a number in words'],
    ['first paragraph', [1], 'the first'],
    ['last', [27], 'the last'],
    ['the last one', [27], 'the last, as it is spoken'],
    ['the first and the last paragraph', [1, 27], 'both ends'],
    ['first 3', [1, 2, 3], 'several at the beginning'],
    ['the last two paragraphs', [26, 27], 'several at the end'],
    ['25 to the end', [25, 26, 27], 'an open range'],
    ['all', Array.from({ length: 27 }, (_, at) => at + 1), 'all there are'],
    ['2 und 5 bis 6', [2, 5, 6], 'German'],
    ['2 et 5', [2, 5], 'French'],
    ['de 3 à 5', [3, 4, 5], 'a French range'],
    ['les deux premiers', undefined, 'which are counted otherwise'],
    ['2 y 5', [2, 5], 'Spanish'],
    ['entre 3 y 5', [3, 4, 5], 'a Spanish range'],
    ['los párrafos del 3 al 5', [3, 4, 5], 'another one'],
    ['2 e 5', [2, 5], 'Italian'],
    ['dal 3 al 5', [3, 4, 5], 'an Italian range'],
    ['2 i 5', [2, 5], 'Polish'],
    ['akapity od 3 do 5', [3, 4, 5], 'a Polish range'],
    ['ostatni akapit', [27], 'the end in Polish'],
    ['2 та 5', [2, 5], 'Ukrainian'],
    ['абзаци від 3 до 5', [3, 4, 5], 'a Ukrainian range'],
    ['останній', [27], 'the end in Ukrainian'],
    ['Absätze 2 und 5–6', [2, 5, 6], 'German with its noun'],
    ['der letzte Absatz', [27], 'German with an adjective'],
    ['von 3. bis 5. und zwei', [2, 3, 4, 5], 'German ordinals'],
    ['с 5 по 7', [5, 6, 7], 'Russian'],
    ['абзацы 2 и 5 до 6', [2, 5, 6], 'Russian with its noun'],
    ['первый и последний абзац', [1, 27], 'Russian with adjectives'],
    ['the second to last', undefined, 'the last but one or a range'],
    ['2nd to last', undefined, 'the same in figures'],
    ['from 3', undefined, 'a range without an end'],
    ['between 3', undefined, 'another'],
    ['to 3', undefined, 'a range without a beginning'],
    ['and', undefined, 'only a joining word'],
    ['paragraph', undefined, 'only the noun'],
    ['3 of 27', undefined, 'other words'],
    ['abc', undefined, 'no number'],
    ['', undefined, 'nothing'],
    [' , ;', undefined, 'nothing but marks'],
    ['1-2-3', undefined, 'no range'],
    ['-3', undefined, 'below zero'],
    ['3-', undefined, 'half a range'],
    ['1.5', undefined, 'half a paragraph'],
    ['4x', undefined, 'something else behind a number'],
    ['٣', [3], 'other digits'],
    ['¶ １９', [19], 'wide digits'],
  ];
  it.each(rows)('reads %j as %j: %s', (reference, numbers) => {
    expect(readReference(reference, 27)).toEqual(numbers);
  });

  it('refuses huge strings', () => {
    for (const huge of ['9'.repeat(6_000), '1,'.repeat(3_000), `1${' '.repeat(5_000)}a`, '-'.repeat(6_000)]) {
      expect(readReference(huge, 27)).toBeUndefined();
    }
    expect(readReference(' '.repeat(1_000_000), 27)).toBeUndefined();
  });

  it('gives at most 200 different whole numbers in order, or nothing, for any string', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom('1', '27', '-', ',', ' ', '¶', 'p.', '–', 'to', 'last', 'all', 'from', 'between'),
        fc.string(),
      ),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const numbers = readReference(parts.join(' '.repeat(parts.length % 2)), 27);
        if (numbers === undefined) return;
        expect(numbers.length).toBeGreaterThan(0);
        expect(numbers.length).toBeLessThanOrEqual(200);
        expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
      }),
    );
  });
});

describe('cite', () => {
  const cited = (reference: string, article?: string) => {
    const answer = answers.cite(reference, article);
    return {
      kind: answer.kind,
      paragraphs: answer.kind === 'paragraphs' ? answer.paragraphs.map(({ number }) => number) : [],
      outOfRange: answer.kind === 'unreadable' ? [] : answer.outOfRange,
    };
  };

  it('gives the paragraphs and names the numbers that are none', () => {
    expect(cited('26-29, 4')).toEqual({ kind: 'paragraphs', paragraphs: [4, 26, 27], outOfRange: [28, 29] });
    expect(cited('0 28')).toEqual({ kind: 'out-of-range', paragraphs: [], outOfRange: [0, 28] });
    expect(cited('the last one')).toEqual({ kind: 'paragraphs', paragraphs: [27], outOfRange: [] });
    expect(cited('the good one').kind).toBe('unreadable');
  });

  it('takes the first article for one it does not know', () => {
    expect(answers.cite('1', 'white-house-talks')).toEqual(answers.cite('1'));
    expect(answers.cite('1', '__proto__')).toEqual(answers.cite('1'));
  });
});
