import { expect, it } from 'vitest';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { knowledgeIn } from '../../content/knowledge-folder.ts';

const article = `---
title: The choir moves out of the chapel
publisher: The Gull
published: 2026-03-02
language: en
wording: verbatim
---

Ines Tarbuck, who leads the choir, said on Sunday that it would move. The chapel, she said, was “too cold for a sneeze”.

Her organist, Lennart Quill, stays. “The pipes are mine,” he told the meeting.

Bo Hartley paid for the roof. Nobody asked why.

Odda Minns, the chairwoman, thanked everybody.

Gerda Loft, the treasurer, keeps the keys.
`;

const facts = `people:
  - { id: tarbuck, name: Ines Tarbuck, role: leader of the choir, says: Ines Tarbuck leads the choir., paragraphs: [1] }
  - { id: quill, name: Lennart Quill, role: her organist, says: Lennart Quill is the organist., paragraphs: [2] }
  - { id: hartley, name: Bo Hartley, role: donor, says: Bo Hartley paid for the roof., paragraphs: [3] }
  - { id: minns, name: Odda Minns, role: chairwoman, says: Odda Minns is the chairwoman., paragraphs: [4] }
  - { id: loft, name: Gerda Loft, role: treasurer, says: Gerda Loft is the treasurer., paragraphs: [5] }
`;

const answers = createAnswers(knowledgeIn({ 'articles/choir.md': article, 'facts/choir.yaml': facts }));
it('women and men are told by what a text says of them, and who is neither is in no list', () => {
  const women = answers.ask('which women are named').text;
  expect(women).toContain('Ines Tarbuck');
  expect(women).toContain('Odda Minns');
  // Of whom nothing is said the given name tells.
  expect(women).toContain('Gerda Loft');
  expect(women).not.toMatch(/Quill|Hartley/u);
  const men = answers.ask('list all the men').text;
  expect(men).toContain('Lennart Quill');
  expect(men).not.toMatch(/Tarbuck|Minns|Hartley/u);
});

it('women who did something are no list of all women', () => {
  expect(answers.ask('which women paid for the roof').text).not.toContain('Odda Minns');
});

it('somebody whom no fact has is listed as a sentence presents them', () => {
  const told = article
    .replace('Gerda Loft, the treasurer', 'Gerda Loft, who counts the candles')
    .replace('Odda Minns, the chairwoman,', 'The chairwoman of the chapel, Odda Minns,');
  const few = facts.split('\n').slice(0, 2).join('\n');
  const answer = createAnswers(knowledgeIn({ 'articles/choir.md': told, 'facts/choir.yaml': few })).ask(
    'all the women in this and their jobs',
  );
  const lines = 'lines' in answer ? (answer.lines ?? []) : [];
  expect(lines.map(({ term, text }) => [term, text])).toEqual([
    ['Ines Tarbuck', 'leader of the choir'],
    ['Odda Minns', 'chairwoman of the chapel'],
    ['Gerda Loft', 'counts the candles'],
  ]);
});
