import { describe, expect, it } from 'vitest';
import { textKnowledge } from '../../bench/retrieval/text-knowledge.ts';
import { compileIndex } from '../../src/search/compile.ts';
import { openSearch } from '../../src/search/search.ts';

function signsOf(texts: readonly string[], question: string) {
  const knowledge = textKnowledge(texts, 'en');
  const [index] = compileIndex(knowledge);
  if (!index) throw new Error('The texts make an article.');
  const search = openSearch(knowledge, index);
  return search.find(search.reader.read(question)).signs;
}

const meeting = 'Mayor Ida Venn opened the new harbour on Tuesday.';
const others = ['Fishermen cheered.', 'It rained all day.', 'A band played for the crowd.'];

describe('where the kind of detail that is asked for is told', () => {
  it('is nowhere when no sentence tells it', () => {
    expect(signsOf([meeting, ...others], 'how old is mayor ida venn')).toMatchObject({
      toldNowhere: 1,
      toldAnywhere: 0,
    });
  });

  it('is beside the best record when the same paragraph tells it', () => {
    const told = `${meeting} She is 57 years old.`;
    expect(signsOf([told, ...others], 'how old is mayor ida venn')).toMatchObject({
      toldNowhere: 0,
      toldBeside: 1,
      toldAround: 1,
    });
  });

  it('says less the more sentences tell it', () => {
    const once = signsOf([`Ida Venn, 57, is mayor.`, ...others], 'how old is ida venn');
    const often = signsOf(
      ['Ida Venn, 57, is mayor.', 'Orin Falk, 61, cheered.', 'Ana Ruiz, 34, sang.', 'Ole Lund, 70, left.'],
      'how old is ida venn',
    );
    expect(once.toldHereAlone).toBeGreaterThan(often.toldHereAlone);
    expect(often.toldOften).toBeGreaterThan(once.toldOften);
  });

  it('is nothing for a question that asks for no known kind', () => {
    expect(signsOf([meeting, ...others], 'harbour')).toMatchObject({
      toldNowhere: 0,
      toldAnywhere: 0,
      toldOften: 0,
    });
  });
});
