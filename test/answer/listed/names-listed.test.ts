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

const allied = `---
title: The harbours ask for dredging
publisher: The Oldmere Lantern
published: 2026-03-02
language: en
wording: verbatim
---

Bea Sorrel of the Dockers’ Guild and two mayors asked for dredging on Monday.

The Dockers’ Guild met in Oldmere. The Dockers’ Guild met again in Tarn.

On Tuesday the league of small harbours, as it is called, joined them.

The Dockers’ Guild is a union of 400 dockers.
`;

it('a body is one that is only called so, and each is told by the place that says what it is', () => {
  const answer = createAnswers(knowledgeIn({ 'articles/pier.md': allied })).ask(
    'which leagues and unions are involved',
  );
  const lines = 'lines' in answer ? (answer.lines ?? []) : [];
  const places = (name: string) =>
    lines.find(({ text }) => text === name)?.citations.map(({ paragraph }) => paragraph);
  expect(places('league of small harbours')).toEqual([3]);
  expect(places('Dockers’ Guild')).toEqual([1, 2, 4]);
});

const ofSeveral = allied.replace('Bea Sorrel of', 'Three of').concat('\nThe Dockers’ Guild has a boat.\n');

it('that place is named before the others, however late it stands', () => {
  const answer = createAnswers(
    knowledgeIn({ 'articles/pier.md': ofSeveral.replace('joined them.', 'joined the Dockers’ Guild.') }),
  ).ask('which unions are involved');
  const lines = 'lines' in answer ? (answer.lines ?? []) : [];
  const guild = lines.find(({ text }) => text === 'Dockers’ Guild');
  expect(guild?.citations.map(({ paragraph }) => paragraph)).toEqual([1, 2, 4]);
});

const abroad = `---
title: Two states want one dam
publisher: The Oldmere Lantern
published: 2026-03-02
language: en
wording: verbatim
---

Bea Sorrel, the water minister of Tessal, spoke of a dam on Monday. Tessalian engineers have drawn it.

Skarrow Metro, a state company, would build it. Odo Marr, the mayor of Port Odrin, was in Port Odrin when he heard of it.

The Tessalian government wants to vote in May.
`;

const ministers = `people:
  - { id: sorrel, name: Bea Sorrel, role: water minister, of: Tessal, says: Bea Sorrel is the water minister of Tessal., paragraphs: [1] }
  - { id: marr, name: Odo Marr, role: mayor, of: Port Odrin, says: Odo Marr is the mayor of Port Odrin., paragraphs: [2] }
`;

it('a state is one that has a minister, and neither what comes from there nor a company of a state', () => {
  const told = createAnswers(knowledgeIn({ 'articles/dam.md': abroad, 'facts/dam.yaml': ministers }));
  const answer = told.ask('which countries and places are mentioned');
  const lines = 'lines' in answer ? (answer.lines ?? []).map(({ text }) => text) : [];
  expect(lines).toContain('Tessal');
  expect(lines).not.toContain('Tessalian');
  expect(lines).not.toContain('Skarrow Metro');
  // A town stays one that has a mayor.
  expect(lines).toContain('Port Odrin');
});
