import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/answer/answer.ts';
import { citeParagraphs } from '../../../src/answer/cite/cite-paragraphs.ts';
import { bestExcerpt } from '../../../src/answer/cite/excerpt.ts';
import { sentencesOf } from '../../../src/language/sentences.ts';
import { anyText } from '../../any-text.ts';
import { answers, shipped } from '../shipped.ts';

function expectUnbroken({ article, paragraph, excerpt }: Citation): void {
  const whole = article.paragraphs[paragraph - 1]?.text ?? '';
  expect(excerpt.text).toBe(whole.slice(excerpt.start, excerpt.end));
  expect(excerpt.text.trim()).not.toBe('');
}

describe('an excerpt', () => {
  it('of every fact is an unbroken run of the paragraph, one for each it cites', () => {
    for (const fact of shipped.facts) {
      const citations = answers.citations(fact);
      expect(citations.map(({ paragraph }) => paragraph)).toEqual(fact.paragraphs);
      citations.forEach(expectUnbroken);
    }
  });

  it('of every paragraph is an unbroken run of it, whatever is wanted', () => {
    const words = shipped.articles.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ text }) => text.split(' ')),
    );
    const wanted = fc.array(fc.oneof(fc.constantFrom(...words), anyText()));
    fc.assert(
      fc.property(fc.constantFrom(...shipped.articles), wanted, (article, some) => {
        const numbers = article.paragraphs.map(({ number }) => number);
        const citations = citeParagraphs(article, numbers, some);
        expect(citations).toHaveLength(numbers.length);
        citations.forEach(expectUnbroken);
      }),
      { numRuns: 30 },
    );
  });

  it('of any text is a run of it, and all of it when it has no more than two sentences', () => {
    const text = fc.array(
      fc.constantFrom('Yes.', 'It is over. ', '“Why?” ', ' ', 'Mr. Bell', '🎉', 'Ende! '),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'de', 'ru'), fc.func(fc.nat(9)), (parts, language, scoreOf) => {
        const whole = parts.join('');
        const excerpt = bestExcerpt(whole, language, scoreOf);
        expect(excerpt.text).toBe(whole.slice(excerpt.start, excerpt.end));
        if (sentencesOf(whole, language).length <= 2) expect(excerpt.text).toBe(whole);
      }),
    );
  });

  it('is the two sentences that say most about what is wanted', () => {
    const text = 'Boats left. It rained. The nets stay out. Five weeks will pass. Nobody pays.';
    const excerpt = bestExcerpt(text, 'en', (sentence) => (/nets|weeks/u.test(sentence) ? 1 : 0));
    expect(excerpt).toEqual({ text: 'The nets stay out. Five weeks will pass.', start: 23, end: 63 });
  });

  it('begins with the first sentence when nothing is wanted', () => {
    expect(bestExcerpt('One. Two. Three.', 'en', () => 0).text).toBe('One. Two.');
  });
});

describe('citeParagraphs', () => {
  it('leaves out paragraphs that are not there', () => {
    const [article] = shipped.articles;
    if (!article) throw new Error('there is no article');
    expect(citeParagraphs(article, [0, 3, 999, -1, 1.5], []).map(({ paragraph }) => paragraph)).toEqual([3]);
  });
});
