import { describe, expect, it } from 'vitest';
import cite from '../../commands/cite.ts';
import { answers, article } from './harbour.ts';

describe('/cite', () => {
  it('shows whole paragraphs', () => {
    expect(cite.run({ paragraphs: '2' }, answers)).toEqual({
      tone: 'answer',
      visibility: 'public',
      title: 'Harbour bridge closes',
      text: '¶ 2 of 4',
      quotations: [
        {
          text: 'Nobody knows how long the work will take.',
          article: 'harbour-bridge',
          paragraph: 2,
          start: 0,
          label: '¶ 2',
          source: 'the article itself',
        },
      ],
      notes: [],
      buttons: [
        {
          label: '◀ ¶ 1',
          action: { kind: 'turn', article: 'harbour-bridge', paragraph: 1, hash: '0a1b2c3d' },
        },
        {
          label: '¶ 3 ▶',
          action: { kind: 'turn', article: 'harbour-bridge', paragraph: 3, hash: '0a1b2c3d' },
        },
      ],
    });
  });

  it('of several paragraphs has no buttons', () => {
    expect(cite.run({ paragraphs: '1,2' }, answers).buttons).toEqual([]);
  });

  it('shows those there are and names those there are not', () => {
    expect(cite.run({ paragraphs: '1,3,4,9' }, answers)).toMatchObject({
      text: '¶ 1, 3, 4 of 4',
      notes: ['There is no ¶ 9: the article has ¶ 1 to 4.'],
    });
  });

  it('says what is there when none is', () => {
    expect(cite.run({ paragraphs: '9' }, answers)).toEqual({
      tone: 'absent',
      visibility: 'public',
      text: 'There is no ¶ 9: the article has ¶ 1 to 4.',
    });
  });

  it('explains itself when it cannot read the numbers', () => {
    expect(cite.run({ paragraphs: 'the good bit', private: true }, answers)).toEqual({
      tone: 'help',
      visibility: 'private',
      text: 'I could not read “the good bit” as paragraph numbers.',
      notes: ['Write for example 2, or 4,19-21, or 2 and 5 to 6. The article has ¶ 1 to 4.'],
    });
  });

  it('says which article a paragraph is of when it is not the first one', () => {
    const first = { ...article, id: 'another' };
    const several = { ...answers, knowledge: { ...answers.knowledge, articles: [first, article] } };
    expect(cite.run({ paragraphs: '2', article: article.id }, several).quotations?.[0]?.article).toBe(
      'harbour-bridge',
    );
  });

  it('finds an article by its title and says when there is no such article', () => {
    expect(cite.run({ paragraphs: '2', article: 'harbour bridge closes ' }, answers).tone).toBe('answer');
    expect(cite.run({ paragraphs: '2', article: 'Moon' }, answers)).toEqual({
      tone: 'absent',
      visibility: 'public',
      text: 'I have read no article called “Moon”.',
      notes: ['/article lists what I have read.'],
    });
  });

  it('suggests what was typed, then matching numbers, then all; and articles by title', () => {
    const suggest = (option: string, value: string) => cite.autocomplete({ option, value }, answers);
    expect(suggest('paragraphs', '').map(({ value }) => value)).toEqual(['1', '2', '3', '4']);
    expect(suggest('paragraphs', '2,4').map(({ value }) => value)).toEqual(['2,4', '1', '2', '3', '4']);
    expect(suggest('paragraphs', 'the end').map(({ value }) => value)).toEqual(['1', '2', '3', '4']);
    expect(suggest('article', '')).toEqual([{ name: 'Harbour bridge closes', value: 'harbour-bridge' }]);
  });
});
