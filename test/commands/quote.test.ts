import { describe, expect, it } from 'vitest';
import quote from '../../commands/quote.ts';
import { answers } from './harbour.ts';

describe('/quote', () => {
  it('shows what somebody said, to whom, and where it stands', () => {
    expect(quote.run({ speaker: 'Ada Quist' }, answers)).toEqual({
      tone: 'answer',
      visibility: 'public',
      text: 'Ada Quist is on record in ¶ 3.',
      quotations: [
        {
          text: '“It has to be done,” Quist told Radio Nord.',
          article: 'harbour-bridge',
          paragraph: 3,
          start: 0,
          label: '¶ 3 · The Gull, 2 Mar 2025',
          by: 'Ada Quist · Radio Nord',
        },
      ],
      notes: ['Restated in our own words; the text of The Gull is not reproduced.'],
    });
  });

  it('says on whom somebody reports, and when, and shows the same words once', () => {
    const reply = quote.run({ speaker: 'Tom Bell' }, answers);
    expect(reply.text).toBe('Tom Bell is on record in ¶ 3, 4.');
    expect(reply.quotations?.map(({ by, paragraph }) => [by, paragraph])).toEqual([
      ['Tom Bell · Radio Nord', 3],
      ['Tom Bell on Ada Quist · Sunday', 4],
    ]);
  });

  it('says where else a speaker is on record who said nothing about it', () => {
    expect(quote.run({ speaker: 'Quist', about: 'football' }, answers)).toEqual({
      tone: 'absent',
      visibility: 'public',
      text: 'Ada Quist is on record, but not about “football”.',
      notes: ['On record in: ¶ 3'],
    });
  });

  it('says where somebody is named who says nothing', () => {
    expect(quote.run({ speaker: 'silent' }, answers)).toEqual({
      tone: 'absent',
      visibility: 'public',
      text: 'The article names Tom Bell but has no statement of theirs.',
      notes: ['Named in: ¶ 4'],
    });
  });

  it('says who is on record when the speaker is unknown', () => {
    expect(quote.run({ speaker: 'Zorro', private: true }, answers)).toEqual({
      tone: 'absent',
      visibility: 'private',
      text: 'Nobody called “Zorro” is on record in the article.',
      notes: ['On record: Ada Quist, Tom Bell.'],
    });
  });

  it('suggests speakers and subjects, what was typed first', () => {
    const suggest = (option: string, value: string) =>
      quote.autocomplete({ option, value }, answers).map((choice) => choice.value);
    expect(suggest('speaker', '')).toEqual(['Ada Quist', 'Tom Bell']);
    expect(suggest('speaker', 'bel')).toEqual(['Tom Bell', 'Ada Quist']);
    expect(suggest('about', 'wor')).toEqual(['the work']);
  });
});
