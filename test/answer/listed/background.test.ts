import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { article, knowledgeIn } from '../../content/knowledge-folder.ts';

const text = article(
  'The council of Fennick voted on Tuesday, 10 March to sell its ferry.',
  'On 9 March the harbour office closed the quay. The mayor, Odo Marr, spoke to the crew on Wednesday.',
  'Oil merchants built the ferry in 1891, and the island took it over in 1953. In 2011 a council tried to sell half of it.',
  'It carries 2011 passengers a week and costs 1891 talers a day. The engine was changed in May 2019.',
).replace('language: en', 'language: en\npublished: 2026-03-12');

const answers = createAnswers(knowledgeIn({ 'articles/ferry.md': text }));
const linesOf = (question: string) => {
  const answer = answers.ask(question);
  return 'lines' in answer ? (answer.lines ?? []).map(({ text }) => text) : [];
};

describe('the background', () => {
  it('has what is told of years long past, oldest first, and not the last days before the article', () => {
    expect(linesOf('background please')).toEqual([
      'Oil merchants built the ferry in 1891, and the island took it over in 1953.',
      'In 2011 a council tried to sell half of it.',
      'The engine was changed in May 2019.',
    ]);
  });

  it('of how it came to this has the last days, too', () => {
    const lines = linesOf('how did it come to this').join(' ');
    expect(lines).toContain('1891');
    expect(lines).toContain('closed the quay');
  });

  it('of one thing is not told by everything where there is nothing on that', () => {
    expect(linesOf('where did the money come from')).toEqual([]);
    expect(linesOf('who is the mayor? background please')).toEqual([]);
  });
});
