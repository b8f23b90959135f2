import { describe, expect, it } from 'vitest';
import { corpusArticles, type Portion, portionOf, portions } from '../../bench/corpus-articles.ts';
import { outcomeOf } from '../../bench/eval/corpus/outcome.ts';
import { createAnswers } from '../../src/answer/create-answers.ts';
import { shipped } from '../answer/shipped.ts';

/** Of each language one; `npm run eval -- --corpus` asks all. */
const IDS = ['ferry-fire', 'festival-es', 'stadtbad-streit', 'tram-strike-ru'];

/**
 * Each third question that an article answers. What people type elsewhere takes longest to compile, and is the same with and
 * without facts.
 */
const articles = corpusArticles({ ...shipped, elsewhere: [] }, IDS).map(({ id, knowledge, questions }) => ({
  id,
  knowledge,
  asked: questions.filter(({ answerable }) => answerable).filter((_, at) => at % 3 === 0),
}));

/** Part of the questions that is answered otherwise for no reason when facts come or go. */
const CHANGES = 0.05;
/** Questions that may be lost: so many standard deviations of as many that go either way by chance. */
const noise = (asked: number, deviations: number) => deviations * Math.sqrt(asked * CHANGES);
/** Of several articles one may well lose more than two. */
const [OF_ONE, OF_ALL] = [3, 2];

interface Counts {
  readonly right: number;
  readonly helped: number;
}

/** Text, half of the facts, all of them: no step may lose more questions than chance does. */
function expectNoLoss(counts: Readonly<Record<Portion, Counts>>, noise: number): void {
  for (const [less, more] of [
    [counts.text, counts.half],
    [counts.half, counts.facts],
  ] as const) {
    expect(more.right).toBeGreaterThanOrEqual(less.right - noise);
    expect(more.helped).toBeGreaterThanOrEqual(less.helped - noise);
  }
}

describe('adding facts', () => {
  const sums = {
    text: { right: 0, helped: 0 },
    half: { right: 0, helped: 0 },
    facts: { right: 0, helped: 0 },
  };
  let askedOfAll = 0;

  it.each(articles)('never answers or helps less: $id', ({ knowledge, asked }) => {
    const count = (portion: Portion): Counts => {
      const answers = createAnswers(portionOf(knowledge, portion));
      const outcomes = asked.map((question) => outcomeOf(question, answers.ask(question.q)));
      return {
        right: outcomes.filter(({ right }) => right).length,
        helped: outcomes.filter(({ helped }) => helped).length,
      };
    };
    const counts = { text: count('text'), half: count('half'), facts: count('facts') };
    for (const portion of portions) {
      sums[portion].right += counts[portion].right;
      sums[portion].helped += counts[portion].helped;
    }
    askedOfAll += asked.length;
    expectNoLoss(counts, noise(asked.length, OF_ONE));
  });

  it('never answers or helps less over all articles', () => expectNoLoss(sums, noise(askedOfAll, OF_ALL)));
});
