import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPeopleFinder } from '../../../src/answer/lookup/find-people.ts';
import type { Person } from '../../../src/content/knowledge.ts';
import { createFuzzyIndex } from '../../../src/search/index/fuzzy.ts';
import { anyText } from '../../any-text.ts';
import { answers, shipped } from '../shipped.ts';

describe('people', () => {
  const rows: [name: string, ids: string, why: string][] = [
    ['Volodymyr Zelensky', 'zelensky', 'the whole name'],
    ['macron', 'macron', 'the surname'],
    [' MACRON ', 'macron', 'capitals and blanks'],
    ['ursula', 'von-der-leyen', 'a first name'],
    ['Putin, Vladimir', 'putin', 'the surname first'],
    ['mr macron', 'macron', 'a title nobody has'],
    ['president of France', 'macron', 'an office and its country'],
    ['german chancellor', 'merz', 'a title'],
    ['secretary of state', 'rubio', 'a role'],
    ['POTUS', 'trump', 'a nickname'],
    ['the pope', 'pope-francis', 'a nickname of two words'],
    ['italy', 'meloni', 'a country'],
    ['Nato', 'rutte', 'a body'],
    ['president', 'trump zelensky macron stubb von-der-leyen', 'a role that several have'],
    ['zelenskyy', 'zelensky', 'another spelling'],
    ['Mellony', 'meloni', 'two letters wrong in seven'],
    ['Macrone', 'macron', 'a letter too many'],
    ['von der Layen', 'von-der-leyen', 'one word of several misspelt'],
    ['Włodymyr Zeleńsky', 'zelensky', 'accents'],
    ['Biden', '', 'stands in no name, though president is spelt much like it'],
    ['Joe Biden', '', 'nobody'],
    ['President Biden', '', 'an office that somebody else holds'],
    ['Donald Tusk', '', 'a first name that somebody else has'],
    ['Merkel', '', 'begins like Merz'],
    ['Xi', '', 'a short name nobody has'],
    ['', '', 'nothing'],
    ['  ', '', 'blanks'],
    ['%', '', 'a mark'],
    ['\ud800', '', 'half a character'],
    ['__proto__', '', 'a name JavaScript knows'],
  ];
  it.each(rows)('takes %j for "%s": %s', (name, ids) => {
    expect(
      answers
        .people(name)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(ids);
  });

  it('finds everybody by every name that is written down', () => {
    for (const person of shipped.facts.filter((fact): fact is Person => fact.kind === 'person')) {
      for (const name of [person.name, ...person.also]) {
        expect(answers.people(name), name).toContain(person);
      }
    }
  });

  it('completes what is being typed, names before countries', () => {
    expect(answers.people('zel').map(({ id }) => id)).toEqual(['zelensky']);
    const typed = answers.people('m').map(({ id }) => id);
    expect(typed).toEqual(expect.arrayContaining(['macron', 'meloni', 'merz', 'rutte', 'rubio']));
    expect(typed).not.toContain('stubb');
  });

  it('never throws and names nobody twice', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 80 }), (name) => {
        const found = answers.people(name);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
    expect(answers.people('a'.repeat(6_000))).toEqual([]);
  });

  it('finds nobody where there is nobody', () => {
    expect(createPeopleFinder([], createFuzzyIndex([]))('Trump')).toEqual([]);
  });
});
