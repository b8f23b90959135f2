import { expect, it } from 'vitest';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { knowledgeIn } from '../../content/knowledge-folder.ts';

const article = `---
title: The pier will not be mended this year
publisher: The Oldmere Lantern
published: 2026-03-02
language: en
wording: verbatim
---

The council of Oldmere, a port on the Sael, put off the work on its pier on Monday. In Upper Tarn the news was met with relief.

Harlow Civil, the builder, asks for more money. Its rival, Venner Mutual, insures the pier; at Venner nobody would say for how much.

The insurer of the harbour cranes, Dorn & Pell, declined to comment. In April Oldmere Water had warned that the posts were rotten.

Bea Sorrel of the Dockers’ Guild spoke in Oldmere. “Harlow builds slowly,” she said. The Fishers’ League agreed with her.
`;

const facts = `people:
  - { id: sorrel, name: Bea Sorrel, role: speaker, of: Dockers’ Guild, says: Bea Sorrel speaks for the guild., paragraphs: [4] }
`;

const answers = createAnswers(knowledgeIn({ 'articles/pier.md': article, 'facts/pier.yaml': facts }));
const listed = (question: string) => {
  const answer = answers.ask(question);
  return 'lines' in answer ? (answer.lines ?? []).map(({ text }) => text) : [];
};

it('a company is listed once, by its whole name, and by what it is called before a comma', () => {
  expect(listed('which companies are mentioned')).toEqual([
    'Harlow Civil',
    'Venner Mutual',
    'Dorn & Pell',
    'Oldmere Water',
  ]);
});

it('a place is none that a body is only called by, and no small word or month is a part of it', () => {
  expect(listed('all the places named')).toEqual(['Oldmere', 'Upper Tarn']);
});

it('what somebody belongs to is a name of its own', () => {
  expect(listed('which organisations are involved')).toEqual(
    expect.arrayContaining(['Dockers’ Guild', 'Fishers’ League']),
  );
});

it('what is asked of each besides is told with each name', () => {
  const answer = answers.ask('Which companies are mentioned and what is their role?');
  const lines = 'lines' in answer ? (answer.lines ?? []) : [];
  expect(lines.find(({ term }) => term === 'Dorn & Pell')?.text).toBe(
    'The insurer of the harbour cranes, Dorn & Pell, declined to comment.',
  );
});

it('whoever is not wanted is in no list', () => {
  expect(listed('which companies are named apart from Harlow')).toEqual([
    'Venner Mutual',
    'Dorn & Pell',
    'Oldmere Water',
  ]);
});

it('a sum is one in words, too', () => {
  const told = article.replace('asks for more money', 'asks for six crowns a post');
  const answer = createAnswers(knowledgeIn({ 'articles/pier.md': told })).ask('list every sum of money');
  expect(answer.kind === 'answer' && answer.text).toContain('six crowns');
});
