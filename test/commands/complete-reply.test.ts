import { describe, expect, it } from 'vitest';
import { quotationOf } from '../../commands/reply/quotations/quotation-of.ts';
import type { Reply } from '../../commands/reply/reply.ts';
import { completeReply } from '../../commands/reply/small-print/complete-reply.ts';
import type { Article, Knowledge } from '../../src/content/knowledge.ts';
import { answers, article, citation, closing, knowledge, toll } from './harbour.ts';

const now = new Date('2025-03-20T12:00:00Z');
const reply: Reply = { tone: 'answer', visibility: 'public', text: 'Yes.' };
const quotations = [citation(1, true), citation(3), citation(1)].map((one) => quotationOf(one, answers));

const complete = (parts: Partial<Reply>, known: Knowledge = knowledge) =>
  completeReply({ ...reply, ...parts }, known, now);

describe('the dates of a reply', () => {
  it('stand once among the quotations, however often the words stand there', () => {
    expect(complete({ quotations }).quotations?.map(({ dates }) => dates)).toEqual([
      [
        { said: 'Monday', date: '2025-03-03' },
        { said: 'Sunday', date: '2025-03-02' },
      ],
      undefined,
      undefined,
    ]);
  });

  it('stand once in the list, and not beside a line that has them already', () => {
    const facts = [
      { ...closing, says: 'It closes on Monday.' },
      { ...toll, says: 'On Sunday they heard of Monday.', paragraphs: [1] },
    ];
    const list = facts.map(({ says }) => ({ text: says, at: { date: '2025-03-02' } }));
    expect(complete({ list }, { ...knowledge, facts }).list?.map(({ dates }) => dates)).toEqual([
      [{ said: 'Monday', date: '2025-03-03' }],
      undefined,
    ]);
  });

  it('stand once in a list that is headed by days, above its lines', () => {
    const facts = [{ ...closing, says: 'It closes on Monday.' }];
    const list = [
      { at: { date: '2025-03-03' }, text: '', isHeading: true },
      { text: 'It closes on Monday.', paragraphs: [1] },
    ];
    expect(complete({ list }, { ...knowledge, facts }).list).toEqual(list);
  });

  it('stand below the short answer if they stand nowhere else', () => {
    const text = 'The bridge closes on Monday. The mayor says that it has to be.';
    expect(complete({ text }).dates).toEqual([{ said: 'Monday', date: '2025-03-03' }]);
    expect(complete({ text, quotations }).dates).toBeUndefined();
  });

  it('stand with an answer that is a sentence of the article, though nothing is quoted', () => {
    const claims = [{ text: 'It closes on Monday.', paragraphs: [1] }];
    const { origins } = complete({ text: 'It closes on Monday.', claims, articles: [article.id] });
    expect(origins?.[0]?.dates).toEqual([{ said: 'Monday', date: '2025-03-03' }]);
  });

  it('are never those of a member’s words', () => {
    const list = [{ text: 'You wrote “on Tuesday”; the article has “Monday”.', paragraphs: [1] }];
    const asked = 'does it close on Tuesday?';
    expect(complete({ text: 'I know nothing of Tuesday.', asked, list })).toEqual({
      ...reply,
      text: 'I know nothing of Tuesday.',
      asked,
      list,
    });
  });

  it('are not guessed when nobody knows when an article was published', () => {
    const { published: _, ...undated } = article;
    const known = { ...knowledge, articles: [undated], facts: [] };
    const [first] = complete({ quotations }, known).quotations ?? [];
    expect([first?.dates, first?.origin]).toEqual([undefined, undefined]);
    expect(complete({ quotations }, known).origins).toEqual([
      { name: 'The Gull', particulars: ['restated by us'] },
    ]);
  });

  it('are not repeated where the year stands already', () => {
    const text = 'It was built in March 1998.';
    const paragraphs = [{ article: article.id, number: 1, text }];
    const known = { ...knowledge, articles: [{ ...article, paragraphs }], facts: [] };
    const quotation = { text, article: article.id, paragraph: 1, start: 0, label: '¶ 1' };
    expect(complete({ quotations: [quotation] }, known).quotations?.[0]?.dates).toBeUndefined();
  });
});

describe('where a reply is from', () => {
  const second: Article = { ...article, id: 'second', hash: '9f9f9f9f', published: '2025-03-19' };
  const known = { ...knowledge, articles: [article, second] };
  const gull = { name: 'The Gull, 2 Mar 2025', particulars: ['restated by us', '2 weeks old'] };
  const [first] = quotations;
  if (first === undefined) throw new Error('There is no quotation.');

  it('stands in the line of a single quotation, with the days of the answer', () => {
    const { quotations: shown, origins } = complete({
      text: 'The bridge closes on Monday. The mayor says that it has to be.',
      quotations: [{ ...first, text: 'The harbour bridge' }],
    });
    expect(shown).toMatchObject([{ origin: gull, dates: [{ said: 'Monday', date: '2025-03-03' }] }]);
    expect(origins).toBeUndefined();
  });

  it('stands at the end once for several quotations of one article', () => {
    const { quotations: shown, origins } = complete({ quotations });
    expect(shown?.flatMap(({ origin }) => origin ?? [])).toEqual([]);
    expect(origins).toEqual([gull]);
  });

  it('stands at the end with who says so and the days where nothing is quoted', () => {
    const text = 'The bridge closes on Monday. The mayor says that it has to be.';
    expect(complete({ text, articles: [article.id], source: 'Ada Quist' }).origins).toEqual([
      { ...gull, source: 'Ada Quist', dates: [{ said: 'Monday', date: '2025-03-03' }] },
    ]);
  });

  it('stands with each quotation where there are several articles, what else there is to know once', () => {
    const other = { ...first, article: 'second' };
    const shown = complete({ quotations: [other, first, first] }, known).quotations;
    expect(shown?.map(({ origin }) => origin)).toEqual([
      { name: 'The Gull, 19 Mar 2025', particulars: ['restated by us'] },
      gull,
      { ...gull, particulars: [] },
    ]);
    expect(complete({ quotations: [other], articles: [article.id] }, known).origins).toEqual([gull]);
  });

  it('says nothing of the wording when that is the publisher’s own, and has the address', () => {
    const url = 'https://gull.example/bridge';
    const verbatim = { ...knowledge, articles: [{ ...article, wording: 'verbatim' as const, url }] };
    expect(complete({ quotations }, verbatim).origins).toEqual([
      { name: gull.name, url, particulars: ['2 weeks old'] },
    ]);
  });

  it('is the earlier text for words of one', () => {
    const earlier = { ...article, hash: '77777777', published: '2025-03-01' };
    const before = { ...first, version: earlier.hash };
    const shown = complete({ quotations: [before, first] }, { ...knowledge, earlier: [earlier] }).quotations;
    expect(shown?.map(({ origin }) => origin?.name)).toEqual(['The Gull, 1 Mar 2025', gull.name]);
  });

  it('is nowhere in a reply that tells from no article', () => {
    expect(complete({ list: [{ text: 'Something else.' }] }).origins).toBeUndefined();
  });
});
