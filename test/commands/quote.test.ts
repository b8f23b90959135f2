import { describe, expect, it } from 'vitest';
import quote from '../../commands/quote.ts';
import { answers as shipped } from '../answer/shipped.ts';
import { answers, mustBeDone, quist } from './harbour.ts';

const buttons = ['Ada Quist', 'Tom Bell'].map((speaker) => ({
  label: speaker,
  action: { kind: 'quote', speaker },
}));

describe('/quote', () => {
  it('shows what somebody said, to whom, and where it stands', () => {
    expect(quote.run({ speaker: 'Ada Quist' }, answers)).toEqual({
      tone: 'answer',
      visibility: 'public',
      text: 'Ada Quist is on record in ¶ 3.',
      quotations: [
        {
          text: '“It has to be done,”',
          article: 'harbour-bridge',
          paragraph: 3,
          start: 0,
          label: '¶ 3',
          source: 'Ada Quist to Radio Nord',
        },
      ],
      articles: ['harbour-bridge'],
      buttons: [{ label: 'Ask about this', action: { kind: 'about', question: 'What did Ada Quist say?' } }],
    });
  });

  it('keeps what is only reported out of the quotations, and says it once', () => {
    const reply = quote.run({ speaker: 'Tom Bell' }, answers);
    expect(reply.text).toBe('Tom Bell is on record in ¶ 3, 4.');
    expect(reply.list).toEqual([
      { text: 'Reported, not quoted', isHeading: true },
      { text: 'According to Bell, the mayor wants a toll.', paragraphs: [4] },
    ]);
    expect(reply.quotations?.map(({ text, paragraph }) => [text, paragraph])).toEqual([
      ['“It has to be done,”', 3],
    ]);
  });

  it.each([
    ['named', 'On record by name: ¶ 3.', ['“It has to be done,”']],
    ['relayed', 'Told by one, said by another: ¶ 4.', ['According to Bell, the mayor wants a toll.']],
  ])('shows, without a speaker, what %s sources answer for', (source, text, said) => {
    const reply = quote.run({ source }, answers);
    expect(reply).toMatchObject({ tone: 'answer', text });
    const shown = [...(reply.list ?? []), ...(reply.quotations ?? [])];
    expect(shown.map((one) => one.text)).toEqual(expect.arrayContaining(said));
  });

  it.each([
    [{ source: 'unnamed' }, 'Nobody is on record as an unnamed source.'],
    [{ source: 'article', about: 'cod' }, 'Nobody is on record about “cod” in the article’s own words.'],
  ])('says of %j that nothing fits', (options, text) => {
    expect(quote.run(options, answers)).toEqual({ tone: 'absent', visibility: 'public', text });
  });

  it.each([{}, { speaker: ' ' }, { source: 'gossip' }, { about: '', speaker: '' }])(
    'says what can be asked for when asked for nothing: %j',
    (options) => {
      expect(quote.run(options, answers)).toEqual({
        tone: 'help',
        visibility: 'public',
        text: 'Whose words? Name a speaker, or choose a source.',
        buttons,
      });
    },
  );

  it('keeps apart what a speaker says and what the article tells of them', () => {
    const told = { ...mustBeDone, id: 'told', attribution: 'article', paragraphs: [1] } as const;
    const statements = [told, mustBeDone];
    const reply = quote.run(
      { speaker: 'Quist' },
      { ...answers, quotes: () => ({ kind: 'quotes', speaker: quist, statements }) },
    );
    expect(reply.text).toBe('Ada Quist is on record in ¶ 3. The article itself tells of Ada Quist in ¶ 1.');
    expect(reply.list).toMatchObject([{ isHeading: true }, { text: told.says, paragraphs: [1] }]);
    expect(reply.quotations?.map(({ source }) => source)).toEqual(['Ada Quist to Radio Nord']);
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
      buttons,
    });
  });

  it('suggests speakers and subjects, what was typed first', () => {
    const suggest = (option: string, value: string) =>
      quote.autocomplete({ option, value }, answers).map((choice) => choice.value);
    expect(suggest('speaker', '')).toEqual(['Ada Quist', 'Tom Bell']);
    expect(suggest('speaker', 'bel')).toEqual(['Tom Bell', 'Ada Quist']);
    expect(suggest('about', 'wor')).toEqual(['the work']);
  });

  describe('of the article on the talks', () => {
    const found = (source: string) => quote.run({ source }, shipped).quotations ?? [];

    it('counts as the article’s own voice only sentences that nobody else answers for', () => {
      const own = found('article');
      expect(own.length).toBeGreaterThan(10);
      expect([...new Set(own.map(({ source }) => source))]).toEqual(['the article itself']);
      const words = own.map(({ text }) => text).join(' ');
      expect(words).not.toMatch(/BIG PROGRESS|diplomatic sources|stupid media narrative|absolutely crazy/u);
      expect(own.filter(({ paragraph }) => paragraph === 8).map(({ text }) => text)).toEqual([
        'The Ukrainian leader had been excluded when Trump and Putin met on US soil on Friday of last week.',
      ]);
    });

    it('shows no more than the words in quotation marks, with the marks', () => {
      const [first] = found('named');
      expect(first).toMatchObject({
        text: '“BIG PROGRESS ON RUSSIA. STAY TUNED!”',
        source: 'Donald Trump on Truth Social',
      });
      for (const { text } of found('named')) expect(text).toMatch(/^“.*”$/u);
    });

    it('offers the first speakers on buttons and names the others', () => {
      const { buttons = [], notes = [] } = quote.run({}, shipped);
      expect(buttons.map(({ label }) => label)).toHaveLength(4);
      expect(notes[0]).toMatch(/^Also on record: .+\.$/u);
    });
  });
});
