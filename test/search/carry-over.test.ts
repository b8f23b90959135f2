import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../src/answer/create-answers.ts';
import type { Fact, Knowledge } from '../../src/content/knowledge.ts';
import { restrictTo } from '../../src/content/restrict-to.ts';
import { carryOver } from '../../src/search/carry-over/carry-over.ts';
import { onlyArticles } from '../../src/search/carry-over/only-articles.ts';
import { compileIndex } from '../../src/search/compile.ts';
import { millStory } from '../answer/versions/mill-story.ts';
import { goodFacts, knowledgeIn, storyWith } from '../content/knowledge-folder.ts';

const before = knowledgeIn(storyWith(goodFacts));
const index = compileIndex(before);

/** A fact that nobody has written yet, with words that nothing else has. */
const lantern: Fact = {
  kind: 'term',
  id: 'lantern',
  article: 'harbour',
  name: 'green lantern',
  also: [],
  says: 'The green lantern is a signal for the nets.',
  paragraphs: [2],
  asked: ['what does the green lantern mean', 'why is there a lantern'],
};

/** What the changed knowledge answers by an index carried over and by one of its own. */
function told(after: Knowledge, question: string) {
  const carried = carryOver(index, before, after);
  if (carried === undefined) throw new Error('Nothing was carried over.');
  const ask = (compiled: typeof carried) => {
    const { kind, text } = createAnswers(after, { compiled }).ask(question);
    return { kind, text };
  };
  return { carried: ask(carried), compiled: ask(compileIndex(after)) };
}

const reworded = (id: string, says: string) => ({
  ...before,
  facts: before.facts.map((fact) => (fact.id === id ? { ...fact, says } : fact)),
});

describe('an index carried over', () => {
  it('tells a fact as it is put now', () => {
    const { carried, compiled } = told(
      reworded('venn', 'Ada Venn is the first mayor of Oldport.'),
      'who is venn',
    );
    expect(carried.text).toContain('the first mayor');
    expect(carried).toEqual(compiled);
  });

  it('knows a fact that was added, and its words', () => {
    const { carried, compiled } = told(
      { ...before, facts: [...before.facts, lantern] },
      'what does the green lantern mean',
    );
    expect(carried.text).toContain('signal for the nets');
    expect(carried).toEqual(compiled);
  });

  it('tells a fact no more that is gone', () => {
    const facts = before.facts.filter(({ id }) => id !== 'venn');
    const { carried } = told({ ...before, facts }, 'who is venn');
    expect(carried.text).not.toContain('Ada Venn is the mayor of Oldport.');
  });

  it.each(before.facts.flatMap(({ asked }) => asked.slice(0, 2)))('answers as before: %s', (question) => {
    const after = { ...before, facts: [lantern, ...before.facts] };
    const { carried, compiled } = told(after, question);
    expect(carried).toEqual(compiled);
  });

  it('is the same one where nothing has changed', () => {
    expect(carryOver(index, before, { ...before, facts: [...before.facts] })).toEqual(index);
  });

  it('is none where a text has changed, since its sentences have', () => {
    const [article] = before.articles;
    const articles = article ? [{ ...article, title: 'Another title' }] : [];
    expect(carryOver(index, before, { ...before, articles })).toBeUndefined();
  });
});

describe('an index cut out of that of all articles', () => {
  const both = knowledgeIn(millStory);
  const all = compileIndex(both);

  it.each([
    ['b-streit', '3,6', '4,2'],
    ['a-abstimmung', '4,2', '3,6'],
  ])('answers from the article chosen alone, as one of its own would: %s', (id, own, others) => {
    const knowledge = restrictTo(both, [id]);
    const ask = (compiled: typeof all) => {
      const { kind, text, citations } = createAnswers(knowledge, { compiled }).ask(
        'Was kostet die Sanierung?',
      );
      return { kind, text, said: JSON.stringify(citations) };
    };
    const cut = ask(onlyArticles(all, both, [id]));
    expect(cut.said).toContain(own);
    expect(cut.said).not.toContain(others);
    expect(cut).toEqual(ask(compileIndex(knowledge)));
  });
});
