import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/language.ts';
import { createNameFinder } from '../../src/language/name-finder.ts';
import { createWordReader } from '../../src/language/read-words.ts';
import { generalFrequencyOf } from '../../src/language/spelling/general-frequency.ts';

const language = languageOf('en');
const reader = createWordReader({
  language,
  names: createNameFinder(
    [
      { id: 'zelensky', names: ['Zelensky', 'Volodymyr Zelensky'] },
      { id: 'oval-office', names: ['the Oval Office'] },
    ],
    language.words,
  ),
  vocabulary: new Set(
    'zelensky volodymyr the oval office ceasefire summit alaska trump talks leader leaders pavin cabin minister'.split(
      ' ',
    ),
  ),
  nameWords: () => new Set(['zelensky', 'volodymyr', 'the', 'oval', 'office']),
  general: generalFrequencyOf('en'),
  groupsOf: (stem) => (stem === language.stem('truce') ? ['~ceasefire'] : []),
});

describe('createWordReader', () => {
  const rows: [text: string, read: string, why: string][] = [
    ['Alaska', 'alaska:same', 'a word of the knowledge'],
    ['alsaka', 'alaska:spelling', 'two letters swapped'],
    ['sumit', 'summit:spelling', 'a letter dropped'],
    ['ceesfire', 'ceasefire:spelling', 'two edits in a long word'],
    ['submit', 'submit:unknown', 'an ordinary English word is meant, however near it is to another'],
    ['xylograph', 'xylograph:unknown', 'a word like no other'],
    ['obstacels', 'obstacles:unknown', 'a word that is not said every day, misspelt'],
    ['finisher', 'finisher:unknown', 'a rare word of the language with two letters otherwise'],
    ['leader', 'leader:same', 'a word, and not the plural beside it'],
    ['zelenksy', 'zelensky:name', 'a misspelt name is that name'],
    ['volodimir zelensky', 'volodymyr zelensky:name', 'a name of two words, one misspelt'],
    ["in the oval office's shade", 'in:unknown the oval office:name shade:unknown', 'a name of three words'],
    ['trupm', 'trump:spelling', 'a swap in a short word'],
    ['pabin', 'pavin:spelling', 'of two as near, the one that begins alike, though the other is common'],
    ['teh', 'teh:unknown', 'three letters are never corrected'],
    ['', '', 'nothing'],
  ];
  it.each(rows)('reads %j as %j: %s', (text, expected) => {
    const read = reader.read(text).map(({ as, how }) => `${as}:${how}`);
    expect(read.join(' ')).toBe(expected);
  });

  it('keeps what was written beside what it was taken for', () => {
    const [name] = reader.read('volodimir zelensky');
    expect(name).toMatchObject({ word: 'volodimir zelensky', term: '@zelensky', stop: false, rarity: 1 });
    const [word] = reader.read('sumit');
    expect(word).toMatchObject({ word: 'sumit', term: language.stem('summit') });
  });

  it('gives words their groups and stop words their mark', () => {
    expect(reader.read('truces')[0]?.groups).toEqual(['~ceasefire']);
    expect(reader.read('alaska')[0]?.groups).toEqual([]);
    expect(reader.read('the truce').map(({ stop }) => stop)).toEqual([true, false]);
  });

  it('lets rare words say more than common ones', () => {
    const [rare, common, unheard] = reader.read('ceasefire people xqzt').map(({ rarity }) => rarity);
    expect(rare).toBeGreaterThan(common ?? 1);
    expect(unheard).toBe(1);
    expect(common).toBeGreaterThan(0);
  });

  it('lets words that only wrap a question say nothing', () => {
    expect(reader.read('article')[0]?.rarity).toBe(0);
  });

  it('reads the same word the same each time, however many it met', () => {
    const before = reader.read('alsaka');
    for (let at = 0; at < 6_000; at++) reader.read(`zq${at.toString(36)}x`);
    expect(reader.read('alsaka')).toEqual(before);
  });
});
