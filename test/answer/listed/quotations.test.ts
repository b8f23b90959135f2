import { expect, it } from 'vitest';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { article, knowledgeIn } from '../../content/knowledge-folder.ts';

const text = article(
  'Odo Marr, the mayor of Fennick, says that he gave Runa Tell the papers in May. Asked for the receipt, he went home. “I do not keep paper,” he told reporters. “My house is dry.”',
  'Runa Tell, 47, speaks for the mill. She says that she has no papers.',
  'Marr came to office because another fell over a bridge, and he had promised “four dry years”.',
);

const facts = `people:
  - { id: marr, name: Odo Marr, role: mayor, of: Fennick, says: Odo Marr is the mayor., paragraphs: [1] }
  - { id: tell, name: Runa Tell, role: speaker, says: Runa Tell speaks for the mill., paragraphs: [2] }
statements:
  - { id: no-papers, speaker: tell, attribution: named, says: Tell says that she has no papers., paragraphs: [2] }
`;

const answers = createAnswers(knowledgeIn({ 'articles/mill.md': text, 'facts/mill.yaml': facts }));
const listed = (question: string) => {
  const answer = answers.ask(question);
  return 'lines' in answer ? (answer.lines ?? []).map(({ text }) => text) : [answer.text];
};

it('all quotations of somebody are listed, also after a pronoun that can only be theirs', () => {
  const told = listed('everything Marr is quoted with').join(' ');
  expect(told).toContain('I do not keep paper');
  expect(told).toContain('four dry years');
});

it('of somebody who says nothing in the facts the text has the quotations, each with all that they go on to say', () => {
  expect(listed('all quotes from Marr')).toEqual([
    '“I do not keep paper,” he told reporters. “My house is dry.”',
    'Marr came to office because another fell over a bridge, and he had promised “four dry years”.',
  ]);
});

it('ages are told where people are presented', () => {
  expect(listed('ages of the people in it?').join(' ')).toContain('47');
});
