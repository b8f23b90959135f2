import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../bench/eval/corpus/outcome.ts';
import { figureOf, writeTally } from '../../bench/eval/corpus/tally.ts';
import type { EvalQuestion } from '../../bench/eval/read-questions.ts';
import { ingredientOf, together } from '../../bench/train/ingredients.ts';
import { createAnswers } from '../../src/answer/create-answers.ts';
import { goodFacts, knowledgeIn, storyWith } from '../content/knowledge-folder.ts';

const question = { q: '', answerable: true, gold: [1], must: [], style: 'casual', alarm: false };
const asked = (other: Partial<EvalQuestion> = {}): EvalQuestion => ({ ...question, ...other });
const answers = createAnswers(knowledgeIn(storyWith(goodFacts)));
const [fact] = answers.knowledge.facts;
const answer = answers.ask(fact?.asked[0] ?? '');
const refusal = answers.ask('qwrtpsdf');
const [gold = 0] = answer.citations.map(({ paragraph }) => paragraph);

describe('what became of a question', () => {
  it('is right and helped when the first citation answers', () => {
    expect(outcomeOf(asked({ gold: [gold] }), answer)).toMatchObject({
      right: true,
      helped: true,
      denied: false,
    });
  });

  it('is none of them when the wrong paragraph or article is cited', () => {
    const nothing = { right: false, helped: false, denied: false, refused: false, misled: false };
    expect(outcomeOf(asked({ gold: [99] }), answer)).toMatchObject(nothing);
    expect(outcomeOf(asked({ gold: [gold] }), answer, 'another')).toMatchObject(nothing);
  });

  it('is helped and not right when a passage is only near, and never denied', () => {
    const near = { ...answer, kind: 'near' as const, facts: [] as const };
    expect(outcomeOf(asked({ gold: [gold] }), near)).toMatchObject({
      right: false,
      helped: true,
      denied: false,
    });
    expect(outcomeOf(asked({ answerable: false }), near)).toMatchObject({ refused: false, misled: false });
  });

  it('is denied or refused by whether it could be answered', () => {
    expect(outcomeOf(asked(), refusal)).toMatchObject({ denied: true, refused: false });
    expect(outcomeOf(asked({ answerable: false }), refusal)).toMatchObject({ denied: false, refused: true });
    expect(outcomeOf(asked({ answerable: false }), answer)).toMatchObject({ misled: true });
  });

  it('is counted among the questions that it can become of', () => {
    const outcomes = [
      outcomeOf(asked({ gold: [gold] }), answer),
      outcomeOf(asked({ answerable: false }), refusal),
    ];
    expect(figureOf(outcomes, 'right')).toEqual({ hits: 1, of: 1 });
    expect(figureOf(outcomes, 'refused')).toEqual({ hits: 1, of: 1 });
    expect(writeTally([{ name: 'row', outcomes }])).toContain('100 (21–100)');
  });
});

describe('ingredients', () => {
  it('are groups or single measures and signs', () => {
    expect(ingredientOf('classifier')?.names).toContain('class');
    expect(ingredientOf('lead')?.names).toEqual(['lead']);
    expect(ingredientOf('luck')).toBeUndefined();
  });

  it('are left out together', () => {
    const both = together(['phrasings', 'gaps'].flatMap((name) => ingredientOf(name) ?? []));
    const { facts } = both.knowledge(answers.knowledge);
    expect(facts.every(({ asked, kind }) => asked.length === 0 && kind !== 'gap')).toBe(true);
  });
});
