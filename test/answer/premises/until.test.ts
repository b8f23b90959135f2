import { expect, it } from 'vitest';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { article, knowledgeIn } from '../../content/knowledge-folder.ts';

const text = article(
  'The letters lay in a box at the town hall and were not opened until 2 March, said the clerk, Ada Noll.',
  'In 1931 a lamp fell from the tower. From then on a spare lamp was kept in the cellar, until in 1988 it was given away.',
  'The fair was to be held in the hall in Belmar. The ferry to Oldport had been sold.',
);
const answers = createAnswers(knowledgeIn({ 'articles/hall.md': text }));

it.each([
  ['when did they finally open the letters', 'what was not done until a day was done on it'],
  ['why is no spare lamp kept since 1931 used', 'where something begins is told by no end of it'],
])('sets nothing right of: %s, as %s', (question) => {
  const answer = answers.ask(question);
  expect('differs' in answer ? answer.differs : undefined).toBeUndefined();
});
