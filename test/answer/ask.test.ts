import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Line } from '../../src/answer/answer.ts';
import { createAnswers } from '../../src/answer/create-answers.ts';
import { sentencesOf } from '../../src/language/sentences.ts';
import { anyText } from '../any-text.ts';
import { goodFacts, knowledgeIn, storyWith } from '../content/knowledge-folder.ts';
import { answers, shipped } from './shipped.ts';

const said = new Set([
  ...shipped.facts.map(({ says }) => says),
  ...shipped.topics.map((topic) => topic.summary),
]);
const sentences = [...said].flatMap((text) =>
  sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end)),
);

/** Everything that a line may show: what is written down, what an article says, and the fields of a person. */
const stored = new Set([
  ...said,
  ...shipped.articles.flatMap(({ title, paragraphs }) => [title, ...paragraphs.map(({ text }) => text)]),
  // A statement may have its own words behind it.
  ...shipped.facts.flatMap((fact) => (fact.kind === 'statement' ? [`${fact.says} “${fact.quote}”`] : [])),
  ...shipped.facts.flatMap((fact) =>
    fact.kind === 'person'
      ? [fact.of === undefined ? fact.role : `${fact.role}, ${fact.of}`, `${fact.name} (${fact.role})`]
      : [],
  ),
]);

/** Each line is a piece of what is stored, after *Yes*, *No* or *Not said*, or a refusal of one of several questions. */
function expectSoundLines(lines: readonly Line[]): void {
  expect(lines.length).toBeGreaterThan(0);
  for (const { text, term, isHeading } of lines.filter(({ citations }) => citations.length > 0)) {
    expect(isHeading ?? false).toBe(false);
    for (const piece of [text.replace(/^(?:Yes|No|Not said)\. /u, ''), ...(term === undefined ? [] : [term])])
      expect([...stored].some((whole) => whole.includes(piece))).toBe(true);
  }
}

function expectSound(answer: Answer): void {
  expect(answer.text.trim()).not.toBe('');
  const lines = 'lines' in answer ? answer.lines : undefined;
  if (!lines) expect(answer.citations.length).toBeLessThanOrEqual(3);
  expect(answer.receipt.confidence).toBeGreaterThanOrEqual(0);
  expect(answer.receipt.confidence).toBeLessThanOrEqual(1);
  for (const { article, paragraph, excerpt } of answer.citations) {
    expect(excerpt.text).toBe(article.paragraphs[paragraph - 1]?.text.slice(excerpt.start, excerpt.end));
  }
  if (answer.kind !== 'answer' && answer.kind !== 'article-says-unclear') return;
  expect(answer.citations.length).toBeGreaterThan(0);
  if (lines) {
    expectSoundLines(lines);
    return;
  }
  const unwritten = sentencesOf(answer.text, 'en')
    .map(({ start, end }) => answer.text.slice(start, end))
    .filter((sentence) => !sentences.includes(sentence));
  expect(unwritten).toEqual([]);
}

describe('ask', () => {
  const rows: [question: string, text: string, paragraph: number][] = [
    ['who is the president of france', 'Emmanuel Macron', 6],
    ['Who is in charge of NATO?', 'Mark Rutte', 2],
    ['nato cheif name', 'Mark Rutte', 2],
    ['how many members does nato have', '32', 23],
    ['what did trump call putin', '“absolutely crazy”', 15],
    ['when did the invasion begin', 'February 2022', 16],
    ['where did trump and putin meet', 'Alaska', 3],
    // A sentence with another “see” and another date is no better answer.
    ['when does trump see zelensky', 'Monday', 1],
    ['WHAT DAY DOES POTUS SEE ZELENSKY', 'Monday', 1],
  ];
  it.each(rows)('answers %j with %j from ¶ %i', (question, text, paragraph) => {
    const answer = answers.ask(question);
    expect(answer.kind).toBe('answer');
    expect(answer.text).toContain(text);
    expect(answer.citations[0]?.paragraph).toBe(paragraph);
  });

  it.each([
    'germanys chancellor merz is going',
    'What did Mr Trump do about the time he was allowing for a peace deal?',
    'how did the admin clap back at the bullying talk',
  ])('sets nothing right where nothing is wrong: %s', (question) => {
    const answer = answers.ask(question);
    expect('differs' in answer ? answer.differs : undefined).toBeUndefined();
  });

  it('sets a wrong state right where its name is typed without an apostrophe', () => {
    const answer = answers.ask('frances chancellor merz is going');
    expect('differs' in answer ? answer.differs?.map(({ kind }) => kind) : []).toEqual(['role']);
  });

  it('answers with what the article itself leaves unclear', () => {
    const answer = answers.ask('how many of the leaders will go into the white house');
    expect(answer.kind).toBe('article-says-unclear');
    expect(answer.text).toContain('unclear');
    expect(answer.citations[0]?.paragraph).toBe(6);
  });

  it('says who comes when several are asked for', () => {
    const { text } = answers.ask('are macron and meloni both going');
    expect(text).toContain('Emmanuel Macron');
    expect(text).toContain('Giorgia Meloni');
  });

  it('names the missing detail of a topic that is there, and the nearest paragraph', () => {
    const answer = answers.ask('are they swapping prisoners of war');
    expect(answer).toMatchObject({ kind: 'detail-absent', missing: [expect.stringContaining('prisoners')] });
    expect(answer.text).toMatch(/^The article does not/u);
    const start = answers.ask('what time does the meeting start');
    expect(start.kind).toBe('detail-absent');
    expect(start.citations.map(({ paragraph }) => paragraph)).toEqual([1]);
  });

  it.each([
    ['what is the danger for zelensky in this meeting', 'nuclear'],
    ['is zelensky at risk in this meeting', 'Putin would meet'],
    ['when did trump and zelensky last meet', 'Putin'],
  ])('names no missing detail that nobody asked for: %s', (question, other) => {
    expect(answers.ask(question).text).not.toContain(other);
  });

  it('answers with a fact what is asked as nearly as a missing detail', () => {
    const answer = answers.ask('will ukraine give up land');
    expect(answer).toMatchObject({ kind: 'answer', whether: 'no' });
    expect(answer.citations.map(({ paragraph }) => paragraph)).toEqual([26]);
  });

  it('says what a topic is that is not there, and cites nothing', () => {
    const answer = answers.ask('how to cook spaghetti carbonara');
    expect(answer).toMatchObject({ kind: 'topic-absent', citations: [] });
    expect(answer.text).toContain('“spaghetti”');
  });

  it.each(['', '   ', '?!', 'the', 'asdfgh qwrtz', '🎉🎉', '\u200b', '\ud800'])(
    'does not understand %j and offers three things to ask',
    (question) => {
      const answer = answers.ask(question);
      expect(answer).toMatchObject({ kind: 'not-understood', citations: [] });
      expect(answer.kind === 'not-understood' && answer.suggestions).toEqual(answers.suggest('', 3));
    },
  );

  it('shows in the receipt what it took words for', () => {
    const { matches, question } = answers.ask(' Did the alsaka summit fail? ').receipt;
    expect(question).toBe('Did the alsaka summit fail?');
    expect(matches).toContainEqual({ word: 'alsaka', as: 'alaska', how: 'spelling' });
    expect(answers.ask('trombone blockchain').receipt.unaccounted).toEqual(['trombone', 'blockchain']);
  });

  it('reads the beginning of 6,000 characters', () => {
    const long = `who is the president of france? ${'and so on '.repeat(600)}`.slice(0, 6_000);
    expectSound(answers.ask(long));
    expect(answers.ask(long).receipt.question.length).toBeLessThan(long.length);
    for (const huge of ['x'.repeat(6_000), '🎉'.repeat(3_000), 'nato '.repeat(1_200), '\ud800'.repeat(6_000)])
      expectSound(answers.ask(huge));
  });

  it('says only what is written in the knowledge, to phrasings of facts of all kinds', () => {
    for (const { asked } of shipped.facts.filter((_, at) => at % 4 === 0))
      for (const question of asked.slice(0, 1)) expectSound(answers.ask(question));
  });

  it('is sound for any string', () => {
    const words = fc.constantFrom(
      'who',
      'Trump',
      'putin',
      'when',
      'peace',
      'not',
      'alsaka',
      '¶ 4',
      'constructor',
    );
    const question = fc.array(fc.oneof(words, anyText())).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(question, (asked) => {
        const answer = answers.ask(asked);
        expectSound(answer);
        expect(answers.next(answer, 3).length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 40 },
    );
  });

  it('answers the same each time, from any instance, whatever was asked before', () => {
    const [one, other] = [1, 2].map(() => createAnswers(knowledgeIn(storyWith(goodFacts))));
    const questions = ['will they fish', 'who is vnen', 'pizza', 'who pays', 'who else', ''];
    const first = questions.map((question) => one?.ask(question));
    expect(new Set(first.map((answer) => answer?.text)).size).toBeGreaterThan(3);
    const backwards = questions.toReversed().map((question) => other?.ask(question));
    expect(backwards.toReversed()).toEqual(first);
    expect(questions.map((question) => one?.ask(question))).toEqual(first);
  });
});
