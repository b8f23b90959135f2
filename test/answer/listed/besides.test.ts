import { describe, expect, it } from 'vitest';
import type { Answer, Line } from '../../../src/answer/answer.ts';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { howBroad } from '../../../src/answer/plan/guess-plan.ts';
import { createReader } from '../../../src/language/reading.ts';
import { createStringTable } from '../../../src/language/string-table.ts';
import { article, knowledgeIn } from '../../content/knowledge-folder.ts';

const text = article(
  'The lighthouse of Ostrin will go dark on 4 June, the harbour office decided on Tuesday.',
  'Mila Torv shouted at Edric Halme in the boathouse in March and threw his lamp into the sea.',
  'Halme had called her keepers lazy in front of the whole harbour, and for weeks Torv would not greet him.',
  'In April the priest brought Torv and Halme to one table, and Halme bought the keepers a new stove.',
  'The lamp oil was carried to the tower by mule until 1931.',
  'A cable has brought power to the tower since 1988.',
  'Fishermen have collected 300 names for the old lamp.',
);
const answers = createAnswers(knowledgeIn({ 'articles/tower.md': text }));
const linesOf = (answer: Answer): readonly Line[] => ('lines' in answer && answer.lines) || [];

describe('a broad question that one record answers', () => {
  const answer = answers.ask('How did things between Torv and Halme get so bad?');
  const single = 'single' in answer ? answer.single : undefined;
  const [first, ...more] = linesOf(answer);

  it('has that record first', () => {
    expect(single).toBeDefined();
    expect(first?.text).toBe(single?.text);
  });

  it('has below it what is told of the matter around it, and nothing that is far from it', () => {
    const places = [first, ...more].flatMap((line) => line?.citations.map((one) => one.paragraph) ?? []);
    expect(places).toEqual(expect.arrayContaining([2, 3, 4]));
    expect(places.filter((place) => place > 5)).toEqual([]);
  });

  it('cites first what answers', () => {
    expect('citations' in answer && answer.citations[0]?.paragraph).toBe(first?.citations[0]?.paragraph);
  });
});

describe('what asks for one thing', () => {
  it.each([
    'Where did Torv shout at Halme?',
    'Did Torv throw his lamp into the sea?',
    'What did Halme buy for the keepers?',
    'How many names have the fishermen collected?',
  ])('%s: is answered by one record alone', (question) => {
    expect(linesOf(answers.ask(question))).toEqual([]);
  });
});

describe('how broadly a question is put', () => {
  const reader = createReader({
    language: 'en',
    vocabulary: createStringTable(['bridge', 'toll', 'venn', 'orla', 'village']),
    frequency: undefined,
    named: [],
    groups: new Map(),
  });
  const broad = (question: string) => howBroad(reader.read(question), 'en');

  it.each([
    'how did it get so bad between venn and orla',
    'what is venn trying to achieve with the toll',
    'how are the people in the village affected',
    'what are the villagers so scared of',
    'what do we know about the bridge so far',
  ])('%s: likely a matter', (question) => {
    expect(broad(question)).toBeGreaterThan(0.35);
  });

  it.each([
    'who paid the toll',
    'why did venn resign',
    'how did venn describe the bridge',
    'when was it closed',
  ])('%s: likely one thing', (question) => {
    expect(broad(question)).toBeLessThan(0.2);
  });

  it('is unknown in a language whose ways of asking nobody learned from', () => {
    expect(howBroad(reader.read('how did it get so bad'), 'de')).toBe(0);
  });
});
