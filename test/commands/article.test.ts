import { describe, expect, it } from 'vitest';
import articleCommand from '../../commands/article.ts';
import { answers, article } from './harbour.ts';

const context = { now: new Date('2025-05-20'), commands: [] };

describe('/article', () => {
  it('says what has been read, when it was published and how it is worded', () => {
    expect(articleCommand.run({}, answers, context)).toEqual({
      tone: 'help',
      visibility: 'public',
      title: 'What I have read',
      text: 'One article: “Harbour bridge closes”, The Gull, 2 Mar 2025.',
      list: [
        { term: 'Topics', text: '/closing' },
        { term: 'Age', text: '2 months: things may have changed' },
        { term: 'Paragraphs', text: '4, to be read with /cite' },
        { term: 'Wording', text: 'restated, paragraph for paragraph' },
        { term: 'Version', text: '0a1b2c3d' },
      ],
      notes: ['Restated in our own words; the text of The Gull is not reproduced.'],
      next: ['When does the bridge close?', 'Who is the mayor?', 'Is there a toll?'],
    });
  });

  it('gives no date when nobody knows it, and the author and address when there are any', () => {
    const { published: _, ...undated } = article;
    const articles = [
      { ...undated, wording: 'verbatim', author: 'Ida', url: 'https://gull.example' },
    ] as const;
    const reply = articleCommand.run(
      {},
      { ...answers, knowledge: { ...answers.knowledge, articles } },
      context,
    );
    expect(reply.text).toBe('One article: “Harbour bridge closes”, The Gull.');
    expect(reply.list?.slice(2, 5)).toEqual([
      { term: 'Wording', text: 'the publisher’s own' },
      { term: 'By', text: 'Ida' },
      { term: 'Published at', text: 'https://gull.example' },
    ]);
    expect(reply.notes).toEqual([]);
  });

  it('lists several articles, one line each', () => {
    const articles = [
      article,
      { ...article, id: 'second', publishedNote: 'The day is known from elsewhere.' },
    ];
    const reply = articleCommand.run(
      {},
      { ...answers, knowledge: { ...answers.knowledge, articles } },
      context,
    );
    expect(reply.text).toBe('2 articles.');
    expect(reply.list?.[2]).toEqual({
      term: 'Harbour bridge closes',
      text: 'The Gull, 2 Mar 2025 · 4 paragraphs · restated, paragraph for paragraph',
    });
    expect(reply.notes).toEqual([
      'The day is known from elsewhere.',
      'Restated in our own words; the text of The Gull is not reproduced.',
    ]);
  });
});
