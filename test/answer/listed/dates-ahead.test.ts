import { expect, it } from 'vitest';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { knowledgeIn } from '../../content/knowledge-folder.ts';

const article = `---
title: The ferry is to be sold
publisher: The Lantern
published: 2026-03-02
language: en
wording: verbatim
---

The council will vote on the ferry on 12 March. It is expected to be a long evening.

Odo Marr wants the engines mended before Easter. Whoever has a ticket can have the money back within 30 days.

The examiner is Runa Tell. Her report will take six weeks. By Christmas of last year she had written ten.

The booking fee for the crossing will not be returned to any of the passengers.
`;

const answers = createAnswers(knowledgeIn({ 'articles/ferry.md': article }));
const listed = (question: string) => {
  const answer = answers.ask(question);
  return 'lines' in answer ? (answer.lines ?? []).map(({ text }) => text) : [];
};

it('dates ahead are those that a text gives by a term, too, and nothing that has none', () => {
  const told = listed('give me all upcoming dates and deadlines').join(' ');
  for (const part of [
    '12 March',
    'before Easter',
    'within 30 days',
    'Runa Tell. Her report will take six weeks',
  ])
    expect(told).toContain(part);
  expect(told).not.toMatch(/long evening|written ten|fee/u);
});

it('what comes next needs no day', () => {
  expect(listed('what happens next').join(' ')).toContain('will not be returned');
});

it('deadlines are not narrowed down by words that no line has', () => {
  const told = listed('what deadlines are hanging over everybody? give me every one').join(' ');
  for (const part of ['12 March', 'before Easter', 'within 30 days']) expect(told).toContain(part);
});
