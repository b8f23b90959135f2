import { describe, expect, it } from 'vitest';
import { corpusArticles } from '../../../bench/corpus-articles.ts';
import { pairOf } from '../../../bench/eval/corpus/pair.ts';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { shipped } from '../shipped.ts';

const known = corpusArticles({ ...shipped, elsewhere: [] }, ['quay-takeover', 'quay-takeover-vote']);
const { knowledge } = pairOf(known);
const answers = createAnswers(knowledge);

describe('which article of a story leads', () => {
  it.each([
    [
      'an older one that has what is far likelier',
      'why did the yard lose so much money last year',
      'quay-takeover',
      17,
    ],
    [
      'an older one that alone tells what for',
      'How long was the bidder allowed to study the accounts in the summer?',
      'quay-takeover',
      21,
    ],
    [
      'the newest where both tell it',
      'How big is the loss expected to be this year?',
      'quay-takeover-vote',
      14,
    ],
    [
      'the newest where an older one is only a little likelier',
      'how much per share is brannvik offering',
      'quay-takeover-vote',
      4,
    ],
  ])('%s: %s', (_, question, article, paragraph) => {
    const [first] = answers.ask(question).citations;
    expect([first?.article.id, first?.paragraph]).toEqual([article, paragraph]);
  });
});
