import { describe, expect, it } from 'vitest';
import type { Answer, Line } from '../../../src/answer/answer.ts';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { answers, shipped } from '../shipped.ts';

const linesOf = (answer: Answer): readonly Line[] => ('lines' in answer && answer.lines) || [];
const paragraphsOf = (answer: Answer) => answer.citations.map(({ paragraph }) => paragraph);

describe('an overview', () => {
  it.each(['tl;dr', 'can someone summarise this for me', 'what’s going on'])(
    '%s: what is told most of, each line with its paragraphs',
    (question) => {
      const answer = answers.ask(question);
      expect(answer.kind).toBe('answer');
      expect(linesOf(answer).length).toBeGreaterThanOrEqual(3);
      expect(linesOf(answer).length).toBeLessThanOrEqual(6);
      for (const { citations } of linesOf(answer)) expect(citations.length).toBeGreaterThan(0);
      expect(paragraphsOf(answer)).toContain(1);
    },
  );

  it('does not begin with what its first topic says', () => {
    const [first, second] = linesOf(answers.ask('tl;dr')).map(({ text }) => text);
    expect([first, second].filter((text) => text?.includes('Monday')).length).toBe(1);
  });

  it('is made from the text alone where there are no facts, in the article’s order', () => {
    const text = createAnswers({ ...shipped, facts: [], topics: [], elsewhere: [] });
    const answer = text.ask('tl;dr');
    const places = linesOf(answer).map(({ citations }) => citations[0]?.paragraph ?? 0);
    expect(places.length).toBeGreaterThanOrEqual(3);
    expect(places[0]).toBe(1);
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
    for (const { text, citations } of linesOf(answer)) {
      const [{ article, paragraph } = { article: undefined, paragraph: 0 }] = citations;
      expect(article?.paragraphs[paragraph - 1]?.text).toContain(text);
    }
  });

  it('of one subject tells that', () => {
    const answer = answers.ask('give me an overview of the territory question');
    expect(paragraphsOf(answer)).toEqual(expect.arrayContaining([24, 25, 26]));
  });
});

describe('a list', () => {
  it('names everybody who comes, and sets a wrong day right', () => {
    const answer = answers.ask('who is coming on monday');
    for (const name of ['Zelensky', 'Rutte', 'Starmer', 'Macron', 'Meloni', 'Merz', 'Stubb', 'von der Leyen'])
      expect(answer.text).toContain(name);
    expect(answer.text).not.toContain('Vance');
    expect('differs' in answer).toBe(false);
    const other = answers.ask('who is coming on tuesday');
    expect('differs' in other && other.differs?.map(({ says }) => says)).toEqual(['Monday']);
  });

  it.each([
    ['everything witkoff said', [4, 19, 20, 21, 22, 24]],
    ['all quotes by trump', [5, 11, 15]],
    ['what has zelensky said so far', [14, 19, 26]],
    ['who is quoted', [5, 9, 11, 14, 18, 19, 22]],
    ['all the numbers', [23, 24, 27]],
    ['All figures and numbers in the piece?', [16, 23, 24, 27]],
    ['american officials in the story, names and jobs', [1, 9, 10, 19]],
    ['what does everybody want', [3, 8, 9, 25, 26]],
    ['which Americans are mentioned, other than Trump?', [9, 10, 19]],
    ['what are the sticking points', [8, 9, 25, 26]],
    ['what changed since february', [12, 13, 14, 15]],
  ])('%s', (question, paragraphs) => {
    const shown = new Set(linesOf(answers.ask(question)).flatMap((line) => line.citations));
    const there = paragraphs.filter((number) => [...shown].some(({ paragraph }) => paragraph === number));
    expect(there.length / paragraphs.length).toBeGreaterThanOrEqual(0.8);
  });

  it('of what is asked of each line is one list, and not two answers', () => {
    const answer = answers.ask('which countries are mentioned and what do they want');
    expect('lead' in answer && answer.lead).toBe('The article names these:');
    expect(linesOf(answer).map(({ term, text }) => term ?? text)).toContain('Ukraine');
  });

  it('of statements that have the words of a question does not say that these are what was asked for', () => {
    const answer = answers.ask('whats ukraines position pls');
    expect('lead' in answer && answer.lead).toBe('What the article has on this:');
  });

  it('of what came before begins with the earliest day and ends with the article’s own', () => {
    const days = linesOf(answers.ask('how did it come to this')).map(({ at }) => at?.date ?? '');
    expect(days.length).toBeGreaterThan(3);
    expect(days.toSorted()).toEqual(days);
    expect(days.every((day) => day <= '2025-08-17')).toBe(true);
  });

  it('stands in the article’s order', () => {
    const places = linesOf(answers.ask('everything witkoff said')).map(
      ({ citations }) => citations[0]?.paragraph ?? 0,
    );
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
  });

  it('of what is next has the days to come, each with its own', () => {
    const days = linesOf(answers.ask('what happens next')).flatMap(({ at }) => (at ? [at.date] : []));
    expect(days).toContain('2025-08-18');
    expect(days.every((day) => day > '2025-08-17')).toBe(true);
  });

  it('of what comes after a day has nothing of that day', () => {
    expect(answers.ask('what happens after monday').kind).not.toBe('answer');
  });

  it.each(['who isn’t coming', 'which european leaders are NOT coming', 'who did not go to Alaska'])(
    '%s: those who do are no answer',
    (question) => {
      expect(answers.ask(question).kind).not.toBe('answer');
    },
  );

  it('of one thing is that thing', () => {
    expect(linesOf(answers.ask('what did macron say'))).toEqual([]);
    expect(answers.ask('what did macron say').text).toContain('united front');
  });

  it('names what news media are spoken to, and no others', () => {
    const text = linesOf(answers.ask('which media are mentioned')).map((line) => line.text);
    expect(text).toEqual(expect.arrayContaining(['CBS', 'CNN']));
    expect(text).not.toContain('Nato');
  });
});

describe('two sides', () => {
  it('stand one below the other', () => {
    const answer = answers.ask('trump vs rubio on how close a deal is');
    const headings = linesOf(answer).flatMap(({ isHeading, text }) => (isHeading ? [text] : []));
    expect(headings).toEqual(['Donald Trump', 'Marco Rubio']);
    expect(paragraphsOf(answer)).toEqual(expect.arrayContaining([5, 27]));
  });

  it('need to be in the article', () => {
    expect(linesOf(answers.ask('difference between torque and horsepower'))).toEqual([]);
  });
});

describe('several questions', () => {
  it('are answered each by itself, the second about the first one’s subject', () => {
    const answer = answers.ask('where did trump meet putin and was zelensky there');
    expect(linesOf(answer).map(({ text }) => text)).toEqual([
      expect.stringContaining('Alaska'),
      expect.stringContaining('excluded'),
    ]);
  });

  it('are refused each by itself', () => {
    const [first, second] = linesOf(answers.ask('what did macron say and how old is he'));
    expect(first?.text).toContain('united front');
    expect(second?.text).toContain('no ages');
    expect(second?.citations).toEqual([]);
  });

  it('give the same answer when asked again by a button', () => {
    const question = 'how many members does nato have? and what is article 5';
    const answer = answers.ask(question);
    expect(answers.ask(answer.receipt.question)).toEqual(answer);
  });
});

describe('a follow-up', () => {
  it('that wants a list is asked by itself', () => {
    const answer = answers.followUp('everything he said', 'Who is Steve Witkoff?');
    expect(linesOf(answer).length).toBeGreaterThan(3);
  });

  it('leans on a list', () => {
    const answer = answers.followUp('is macron one of them', 'who is coming on monday');
    expect(answer.text).toContain('Macron');
  });
});

it('lists the countries that are mentioned', () => {
  expect(linesOf(answers.ask('which countries are mentioned')).length).toBeGreaterThan(5);
});
