import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/language.ts';
import { createReader } from '../../src/language/reading.ts';
import { compileIndex } from '../../src/search/compile.ts';
import { createGeneralFeatures, readGeneralLists } from '../../src/search/general-lists.ts';
import { groupsByStem } from '../../src/search/lexicon.ts';
import { featuresOf } from '../../src/search/rank/features.ts';
import { compiled, shipped } from '../answer/shipped.ts';
import { goodFacts, knowledgeIn, storyWith } from '../content/knowledge-folder.ts';

const { words, elsewhere } = shipped;
/** A part of the lists, always the same one, and what only some story has other features for. */
const texts = [
  ...elsewhere.flatMap(({ asked }) => asked).filter((_, at) => at % 5 === 0),
  'what does the mayor say',
  'whats ada ven up to',
  'is oldprt nice',
  'wheres the harbor',
  'who pays for ferrys',
  'fishboats and quaytolls',
  'venn2 or oldport2026',
];
const typed = [{ language: 'en', asked: texts }];
const list = readGeneralLists('en', words, typed);

describe('what was read of the lists with no story in mind', () => {
  it('gives a small story the same index as reading them anew', () => {
    const story = { ...knowledgeIn(storyWith(goodFacts)), words, elsewhere: typed };
    expect(compileIndex(story, [list])).toEqual(compileIndex(story));
  });

  it.each([
    ['the shipped story', words],
    ['a folder with other words', words.slice(9)],
  ])('gives %s the same features as reading them anew', (_, groups) => {
    const [index] = compiled;
    if (index === undefined) throw new Error('Nothing was compiled.');
    const lexicon = { ...index.lexicon, groups: groupsByStem(groups, languageOf('en')) };
    const reader = createReader(lexicon);
    const featuresIn = createGeneralFeatures(list, lexicon, groups, reader);
    for (const text of texts) expect(featuresIn(text)).toEqual(featuresOf(reader.read(text)));
    // And many of them are read once for all stories.
    const isKept = (text: string) => featuresIn(text) === list.texts.get(text)?.features;
    expect(texts.some(isKept)).toBe(groups === words);
  });
});
