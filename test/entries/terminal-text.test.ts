import { expect, test } from 'vitest';
import type { Reply } from '../../commands/reply/reply.ts';
import { terminalText } from '../../src/terminal/terminal-text.ts';

const reply: Reply = {
  tone: 'answer',
  visibility: 'public',
  text: 'The bridge closes on Monday.',
  quotations: [
    {
      text: 'The harbour bridge closes on Monday.',
      article: 'gull',
      paragraph: 1,
      start: 0,
      label: '¶ 1',
    },
    {
      text: 'It has to be done.',
      article: 'gull',
      paragraph: 3,
      start: 0,
      label: '¶ 3',
    },
  ],
  notes: ['Restated in our own words.', 'More.'],
  next: ['Who is the mayor?', 'Is there a toll?'],
};

test('parts stand apart, and in a pipe no line is broken', () => {
  expect(terminalText(reply)).toBe(`The bridge closes on Monday.

> The harbour bridge closes on Monday.
  ¶ 1

> It has to be done.
  ¶ 3

Restated in our own words.
More.

Ask next:
- Who is the mayor?
- Is there a toll?
`);
});

test('in a narrow terminal lines break between words and every line of a quotation is marked', () => {
  const { quotations = [] } = reply;
  const narrow = { ...reply, quotations: quotations.slice(0, 1), notes: [], next: [] };
  expect(terminalText(narrow, 20)).toBe(`The bridge closes on
Monday.

> The harbour bridge
> closes on Monday.
  ¶ 1
`);
});

test('a list has a line for each entry, with where it stands and who says so', () => {
  const list = [
    { text: 'Both sides', isHeading: true },
    { text: 'The answer above', paragraphs: [3], source: 'Ada Quist to Radio Nord' },
    { term: 'On Bell:', text: 'He wants a toll.', paragraphs: [1, 4] },
    { text: 'No place.' },
  ];
  expect(terminalText({ tone: 'answer', visibility: 'public', text: 'It must.', list })).toBe(`It must.

Both sides:
- The answer above (¶ 3 · Ada Quist to Radio Nord)
- On Bell: He wants a toll. (¶ 1, 4)
- No place.
`);
});

test('what is headed says so, and a line of a list that is about a day begins with it', () => {
  const list = [
    { at: { date: '2025-03-03', said: 'Monday' }, text: 'The bridge closes.', paragraphs: [1] },
    { at: { date: '2025-04' }, text: 'It is painted.', dates: [{ said: 'Friday', date: '2025-04-04' }] },
  ];
  const timeline: Reply = {
    tone: 'answer',
    visibility: 'public',
    title: 'Timeline',
    text: 'Oldest first.',
    list,
  };
  expect(terminalText(timeline)).toBe(`Timeline
Oldest first.

- 3 Mar 2025 (Monday) The bridge closes. (¶ 1)
- April 2025 It is painted. (Friday: 4 Apr 2025)
`);
});

test('a day above a line is written in the language that was asked in', () => {
  const receipt = { question: '', language: 'de', matches: [], unaccounted: [], confidence: 1, threshold: 0 };
  const reply: Reply = {
    tone: 'answer',
    visibility: 'public',
    text: 'Der Artikel nennt diese:',
    list: [{ at: { date: '2025-03-03' }, text: 'Die Brücke schließt.' }],
    answer: { kind: 'answer', text: '', facts: [], citations: [], receipt },
  };
  expect(terminalText(reply)).toContain('- 3. März 2025 Die Brücke schließt.');
});

test('a word wider than the terminal stays whole', () => {
  expect(terminalText({ tone: 'help', visibility: 'public', text: 'An unbreakableword.' }, 8)).toBe(
    'An\nunbreakableword.\n',
  );
});

test('claims, days, age and address stand where the card has them, days in words', () => {
  const [first, ...others] = reply.quotations ?? [];
  if (first === undefined) throw new Error('The reply has no quotation.');
  const dated: Reply = {
    ...reply,
    claims: [
      { text: 'The bridge closes', paragraphs: [1] },
      { text: 'on Monday.', paragraphs: [3, 4], source: 'Ada Quist' },
    ],
    dates: [{ said: 'April', date: '2025-04' }],
    quotations: [
      {
        ...first,
        source: 'the article itself',
        origin: { name: 'The Gull', url: 'https://gull.example/1', particulars: ['2 weeks old'] },
        dates: [{ said: 'Monday', date: '2025-03-03' }],
      },
      ...others,
    ],
    notes: ['More.'],
    origins: [
      {
        source: 'ada Quist',
        name: 'The Tern',
        particulars: ['restated by us'],
        dates: [{ said: 'May', date: '2025-05' }],
      },
    ],
    next: [],
  };
  expect(terminalText(dated)).toBe(`The bridge closes (¶ 1) on Monday. (¶ 3, 4 · Ada Quist)
April 2025

> The harbour bridge closes on Monday.
  ¶ 1 · the article itself · The Gull <https://gull.example/1> · 2 weeks old · Monday: 3 Mar 2025

> It has to be done.
  ¶ 3

More.
Ada Quist · The Tern · restated by us · May 2025
`);
});

test('a paragraph’s number stays with its sign', () => {
  const list = [{ text: 'A line', paragraphs: [12] }];
  expect(terminalText({ tone: 'help', visibility: 'public', text: 'So.', list }, 11)).toBe(
    'So.\n\n- A line\n(¶ 12)\n',
  );
});
