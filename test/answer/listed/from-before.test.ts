import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { article, knowledgeIn } from '../../content/knowledge-folder.ts';

const text = article(
  'The lighthouse of Ostrin will go dark on 4 June, the harbour office decided on Tuesday.',
  'Edric Halme went up the tower in May with a torch. He called the crack the worst since Sanna Rook took office.',
  'It is the first time that the lamp is out. Boats will have to wait outside the harbour at night.',
);
const answers = createAnswers(knowledgeIn({ 'articles/tower.md': text }));

describe('a line that begins with a pronoun', () => {
  it('has the sentence before it, which says who that is, though it names somebody else', () => {
    const answer = answers.ask('why does it matter?');
    const lines = ('lines' in answer && answer.lines) || [];
    const line = lines.find((one) => one.text.includes('the worst'));
    expect(line?.text).toMatch(/^Edric Halme went up .*He called the crack/u);
    expect(lines.some((one) => one.text.startsWith('It is the first time'))).toBe(true);
  });
});
