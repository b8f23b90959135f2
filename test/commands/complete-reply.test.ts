import { describe, expect, it } from 'vitest';
import { quotationOf } from '../../commands/reply/quotations/quotation-of.ts';
import type { Reply } from '../../commands/reply/reply.ts';
import { completeReply } from '../../commands/reply/small-print/complete-reply.ts';
import type { Article, Knowledge } from '../../src/content/knowledge.ts';
import { article, citation, closing, knowledge, toll } from './harbour.ts';

const now = new Date('2025-03-20T12:00:00Z');
const reply: Reply = { tone: 'answer', visibility: 'public', text: 'Yes.' };
const quotations = [citation(1, true), citation(3), citation(1)].map((one) => quotationOf(one, knowledge));
const wording = 'Restated in our own words; the text of The Gull is not reproduced.';

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

  it('stand below the short answer if they stand nowhere else', () => {
    const text = 'The bridge closes on Monday. The mayor says that it has to be.';
    expect(complete({ text }).dates).toEqual([{ said: 'Monday', date: '2025-03-03' }]);
    expect(complete({ text, quotations }).dates).toBeUndefined();
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
    expect([first?.dates, first?.age]).toEqual([undefined, undefined]);
  });

  it('are not repeated where the year stands already', () => {
    const text = 'It was built in March 1998.';
    const paragraphs = [{ article: article.id, number: 1, text }];
    const known = { ...knowledge, articles: [{ ...article, paragraphs }], facts: [] };
    const quotation = { text, article: article.id, paragraph: 1, start: 0, label: '¶ 1' };
    expect(complete({ quotations: [quotation] }, known).quotations?.[0]?.dates).toBeUndefined();
  });
});

describe('the sources of a reply', () => {
  const second: Article = { ...article, id: 'second', hash: '9f9f9f9f', published: '2025-03-19' };
  const known = { ...knowledge, articles: [article, second] };

  it('are as old as they are, said once for each article', () => {
    const others = quotations.map((one) => ({ ...one, article: 'second' }));
    const shown = complete({ quotations: [...others, ...quotations] }, known).quotations;
    expect(shown?.map(({ age }) => age)).toEqual([
      ...[undefined, undefined, undefined],
      ...['2 weeks old: things may have changed', undefined, undefined],
    ]);
  });

  it('are as old beside the nearest paragraph of a refusal, with their hash in the last line', () => {
    const nearest = { article: article.id, label: '¶ 1 · The Gull, 2 Mar 2025' };
    expect(complete({ tone: 'absent', nearest })).toEqual({
      ...reply,
      tone: 'absent',
      nearest: { ...nearest, age: '2 weeks old: things may have changed' },
      lastLine: 'text 0a1b2c3d',
    });
  });

  it('have their hash in the last line, after the wording', () => {
    const { notes, lastLine } = complete({ quotations, notes: ['More.', wording] });
    expect([notes, lastLine]).toEqual([['More.'], `${wording} · text 0a1b2c3d`]);
  });

  it('have it alone when the words are the publisher’s own', () => {
    const verbatim = { ...knowledge, articles: [{ ...article, wording: 'verbatim' as const }] };
    const { notes, lastLine } = complete({ quotations, notes: ['More.'] }, verbatim);
    expect([notes, lastLine]).toEqual([['More.'], 'text 0a1b2c3d']);
  });

  it('have one each, and at most four are written out', () => {
    const articles = ['a', 'b', 'c', 'd', 'e', 'f'].map(
      (id): Article => ({ ...article, id, hash: id.repeat(8) }),
    );
    const of = articles.flatMap(({ id }) => quotations.map((one) => ({ ...one, article: id })));
    expect(complete({ quotations: of.slice(0, 6) }, { ...knowledge, articles }).lastLine).toBe(
      'text aaaaaaaa, bbbbbbbb',
    );
    expect(complete({ quotations: of }, { ...knowledge, articles }).lastLine).toBe(
      'text aaaaaaaa, bbbbbbbb, cccccccc, dddddddd and 2 more',
    );
  });

  it('have the hash of the text quoted, which may be an earlier one', () => {
    const earlier = quotations.slice(0, 1).map((one) => ({ ...one, version: '77777777' }));
    expect(complete({ quotations: [...earlier, ...quotations] }).lastLine).toBe('text 77777777, 0a1b2c3d');
  });

  it('count when only their facts are listed', () => {
    expect(complete({ list: [{ text: closing.says, paragraphs: [1] }] }).lastLine).toBe('text 0a1b2c3d');
    expect(complete({ list: [{ text: 'Something else.' }] }).lastLine).toBeUndefined();
  });
});
