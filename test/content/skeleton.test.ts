import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/content/knowledge.ts';
import { parseArticle } from '../../src/content/parse/parse-article.ts';
import { propose } from '../../src/content/skeleton/propose.ts';
import { writeSkeleton } from '../../src/content/skeleton/write-skeleton.ts';
import { article, load } from './knowledge-folder.ts';

function read(text: string): Article {
  const parsed = parseArticle({ path: 'articles/harbour.md', bytes: new TextEncoder().encode(text) });
  if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems));
  return parsed.article;
}
const fieldsOf = (section: string, ...paragraphs: readonly string[]) =>
  propose(read(article(...paragraphs)))
    .filter((one) => one.section === section)
    .map(({ fields: { id: _, says: __, attribution: ___, ...rest }, paragraphs }) => ({
      ...rest,
      paragraphs,
    }));

describe('propose', () => {
  it.each([
    ['Ada Venn, the mayor of Oldport, spoke.', { name: 'Ada Venn', role: 'mayor', of: 'Oldport' }],
    ['Ada Venn, 51, a teacher, spoke.', { name: 'Ada Venn', role: 'teacher', of: '' }],
    ['The harbour master, Tom Bell, left.', { name: 'Tom Bell', role: 'harbour master', of: '' }],
    [
      '“No,” said the head of the Port Authority, Tom Bell.',
      { name: 'Tom Bell', role: 'head', of: 'Port Authority' },
    ],
    ['On Friday Judge Ada Brenn fined the port.', { name: 'Ada Brenn', role: 'Judge' }],
    ['The nets, Dr Lowe said, stay out.', { name: 'Lowe', role: 'Dr' }],
    ['It was Prime Minister Harl who left.', { name: 'Harl', role: 'Prime Minister' }],
  ])('finds people with the role the text gives: %s', (text, person) => {
    expect(fieldsOf('people', text)).toEqual([{ ...person, paragraphs: [1] }]);
  });

  it.each([
    'Many in Lower Quay, however, have no boat.',
    'A fund set up by the club, Quay Rovers, is full.',
    'Ada Venn, who said so, left.',
    'Ada Venn spoke of Tom Bell.',
    'The judge Venn spoke of was not there.',
    'A judge on Monday fined the port.',
    'Mr Lowe left.',
  ])('makes nobody of: %s', (text) => {
    expect(fieldsOf('people', text)).toEqual([]);
  });

  it('makes one person of a name with a title and the same with less of it', () => {
    expect(fieldsOf('people', 'Judge Brenn spoke.', 'Then Judge Ada Brenn left.')).toEqual([
      { name: 'Ada Brenn', role: 'Judge', paragraphs: [2] },
    ]);
  });

  it('takes whole sentences alone, and none that begins or ends within a quotation', () => {
    const texts = propose(
      read(
        article(
          '“The nets stay out. We have 30 boats on Monday,” said Dr Lowe. In May 40 boats left.',
          '“On Tuesday 50 boats go.',
          'Of 60 boats on Friday:',
        ),
      ),
    ).map(({ fields }) => fields.says);
    expect(new Set(texts)).toEqual(
      new Set(['“The nets stay out. We have 30 boats on Monday,” said Dr Lowe.', 'In May 40 boats left.']),
    );
  });

  it('finds who says what, and cites where they are presented', () => {
    const said = fieldsOf(
      'statements',
      'Ada Venn, the mayor, spoke.',
      '“The nets stay out,” said Venn. Tom Bell said “that is the end of it”.',
    );
    expect(said).toEqual([
      { speaker: 'ada-venn', quote: 'The nets stay out', paragraphs: [2, 1] },
      { speaker: 'Tom Bell', quote: 'that is the end of it', paragraphs: [2] },
    ]);
  });

  it.each([
    'A spokesman for Venn said the nets had been “taken in at last”.',
    '“We never heard a thing of that,” she said.',
    'The “blue harbour of peace” is shut.',
    '“We wrote to them in the spring”, she told Radio Tamsin.',
    '“We wrote to them in the spring,” the mayor told Radio Tamsin.',
    'What they told Venn was “out of the water now”.',
    'She called Tom Bell “a liar to the end”.',
    'They said “the nets stay out now”.',
  ])('puts words into nobody’s mouth: %s', (text) => {
    expect(fieldsOf('statements', text)).toEqual([]);
  });

  it.each([
    ['“We wrote to them now,” wrote Tom Bell.', 'Tom Bell'],
    ['The nets, said Tom Bell, are “out of the water now”.', 'Tom Bell'],
    ['Tom Bell told Radio Tamsin: “The nets stay out now.”', 'Tom Bell'],
    ['Yesterday Bell said “the nets stay out now”.', 'Bell'],
  ])('finds who speaks in: %s', (text, speaker) => {
    expect(fieldsOf('statements', text)).toMatchObject([{ speaker }]);
  });

  it.each([
    ['It failed on Friday.', 'Friday', '2026-03-13'],
    ['They meet next Monday, 23 March.', '23 March', '2026-03-23'],
    ['The storm of 12 March 2024 broke the pier.', '12 March 2024', '2024-03-12'],
    ['It stood in February 2024. On 12 February it fell.', '12 February', '2024-02-12'],
    ['They meet on 9 November.', '9 November', '2026-11-09'],
    ['A meeting on Monday is open to all.', 'Monday', undefined],
    ['It was shut on Sunday, 23 November 2026.', '23 November 2026', undefined],
    ['It was shut on Sunday, 23 November.', '23 November', '2025-11-23'],
  ])('finds the day of: %s', (text, when, date) => {
    const dated = (published: string) =>
      propose(read(article(text).replace('language:', `${published}language:`)))
        .filter(({ section }) => section === 'events')
        .map(({ fields }) => [fields.when, fields.date]);
    expect(dated('published: 2026-03-16\n')).toEqual([[when, date]]);
    expect(dated('')).toEqual([[when, undefined]]);
  });

  it.each([
    'The earthquake of February 2024 broke the pier.',
    'In May 20,000 people came.',
    'In 1912 March was cold.',
    'The nets are dried every Monday.',
  ])('finds no day in: %s', (text) => {
    expect(fieldsOf('events', text)).toEqual([]);
  });

  it('finds what has a day, and numbers with what they count', () => {
    const text =
      'The mayor meets 32 fishermen on Monday. In 2019 about 1,400 boats came at 6 o’clock. The fourth left.';
    expect(fieldsOf('events', text)).toEqual([
      { name: 'The mayor meets 32 fishermen on Monday', when: 'Monday', paragraphs: [1] },
    ]);
    expect(fieldsOf('numbers', text)).toEqual([
      { value: '32', of: 'fishermen', paragraphs: [1] },
      { value: '1,400', of: 'boats came', paragraphs: [1] },
    ]);
  });
});

it('a skeleton passes the check, with a line for each proposal, and says what it has nothing of', () => {
  const text = article(
    'Ada Venn, the mayor of Oldport, meets 32 fishermen on Monday.',
    'Fog came.',
    '“The nets stay out,” Venn said.',
  );
  const file = { path: 'articles/harbour.md', bytes: new TextEncoder().encode(text) };
  const { text: facts, proposals } = writeSkeleton(read(text), file);
  expect(load({ 'articles/harbour.md': text, 'facts/harbour.yaml': facts }).kind).toBe('loaded');
  expect(proposals).toBe(4);
  expect(facts.split('\n').filter((line) => line.startsWith('  - {'))).toHaveLength(4);
  expect(facts).toContain('# Nothing is proposed of ¶ 2');
  // Deleting the only line of a section leaves its name, which is no mistake.
  const kept = facts.replace(/^ {2}- \{id: venn-said.*\n/mu, '');
  expect(kept).toContain('statements:\n\nevents:');
  expect(load({ 'articles/harbour.md': text, 'facts/harbour.yaml': kept }).kind).toBe('loaded');
});
