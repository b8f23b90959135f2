import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/language.ts';
import { createCorrector } from '../../src/language/spelling/correct-word.ts';
import { generalFrequencyOf } from '../../src/language/spelling/general-frequency.ts';

const correct = createCorrector({
  vocabulary: new Set(
    'trump putin starmer summit coalition relations ceasefire talks white article alaska poutine'.split(' '),
  ),
  names: () => new Set(['trump', 'putin', 'starmer']),
  isStop: languageOf('en').isStop,
  general: generalFrequencyOf('en'),
});

describe('createCorrector', () => {
  const rows: [typed: string, meant: string[] | undefined, why: string][] = [
    ['sumit', ['summit'], 'a letter is missing'],
    ['coalishun', ['coalition'], 'three letters differ, but it sounds the same'],
    ['relashuns', ['relations'], 'likewise'],
    ['pootin', ['putin'], 'both known words sound alike, and one is a name'],
    ['hapend', ['happened'], 'an everyday word that the knowledge does not have'],
    ['meny', ['many'], 'as near as “men” and as long as what was typed'],
    ['tramp', ['trump'], 'a rare word one letter from a name'],
    ['stammer', ['starmer'], 'likewise'],
    ['anythin', ['anything'], 'the last letter is left out'],
    ['artcle5', ['article', '5'], 'a word and a number run together'],
    ['meetingroom', ['meeting', 'room'], 'two everyday words run together'],
    ['summit', undefined, 'a word of the knowledge'],
    ['submit', undefined, 'a word of the language'],
    ['trucks', undefined, 'a plural of the language'],
    ['halving', undefined, 'nothing known sounds like it'],
    ['xyzzyplugh', undefined, 'a word like no other'],
    ['2022', undefined, 'a number'],
  ];
  it.each(rows)('takes %j for %j: %s', (typed, meant) => {
    expect(correct(typed)).toEqual(meant);
  });

  it('corrects by the knowledge alone where no list of the language is known', () => {
    const bare = createCorrector({
      vocabulary: new Set(['переговоры', 'саммит']),
      names: () => new Set(),
      isStop: () => false,
      general: generalFrequencyOf('ru'),
    });
    expect(bare('перговоры')).toEqual(['переговоры']);
    expect(bare('погода')).toBeUndefined();
  });
});
