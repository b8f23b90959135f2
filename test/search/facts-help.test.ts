import { describe, expect, it } from 'vitest';
import { corpusArticles, type Portion, portionOf } from '../../bench/corpus-articles.ts';
import { outcomeOf } from '../../bench/eval/corpus/outcome.ts';
import { createAnswers } from '../../src/answer/create-answers.ts';

/** What people type elsewhere takes longest to compile, and is the same with and without facts. */
const articles = corpusArticles().map(({ id, knowledge, questions }) => ({
  id,
  knowledge: { ...knowledge, elsewhere: [] },
  asked: questions.filter(({ answerable }, at) => answerable && at % 2 === 0),
}));

/** Part of the questions that is answered otherwise for no reason when facts come or go. */
const CHANGES = 0.05;
/** Questions that an article may lose: two standard deviations of as many that go either way by chance. */
const noise = (asked: number) => 2 * Math.sqrt(asked * CHANGES);

describe('adding facts', () => {
  it.each(articles)('never answers or helps less: $id', ({ knowledge, asked }) => {
    const count = (portion: Portion) => {
      const answers = createAnswers(portionOf(knowledge, portion));
      const outcomes = asked.map((question) => outcomeOf(question, answers.ask(question.q)));
      return {
        right: outcomes.filter(({ right }) => right).length,
        helped: outcomes.filter(({ helped }) => helped).length,
      };
    };
    const [text, half, all] = [count('text'), count('half'), count('facts')];
    for (const [less, more] of [
      [text, half],
      [half, all],
    ] as const) {
      expect(more.right).toBeGreaterThanOrEqual(less.right - noise(asked.length));
      expect(more.helped).toBeGreaterThanOrEqual(less.helped - noise(asked.length));
    }
  });
});
