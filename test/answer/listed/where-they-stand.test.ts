import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { article, knowledgeIn } from '../../content/knowledge-folder.ts';
import { answers as talks } from '../shipped.ts';

const text = article(
  'The village of Orrel argues about its ferry. The council meets on Monday.',
  'Ada Venn, who owns the old ferry, wants a new landing stage. She rejected a bridge.',
  'Bo Lund, the mayor of Tarn, had demanded a bridge. After a visit to the yard he dropped his demand and now calls for two ferries.',
  'Cleo Marsh, the harbour master, showed the visitors round.',
  'Fishermen fear that the landing stage may block the channel.',
  'The bank is worried about the price of the chains.',
  'The smiths are at odds with the council over the price of the chains.',
);

const person = (id: string, name: string, role: string, paragraph: number, of = '') =>
  `  - id: ${id}\n    name: ${name}\n    role: ${role}\n${of && `    of: ${of}\n`}    says: ${name} is the ${role}.\n    paragraphs: [${paragraph}]\n    asked: |\n      who is ${id}\n`;

const facts = `people:
${person('venn', 'Ada Venn', 'owner of the old ferry', 2)}${person('lund', 'Bo Lund', 'mayor', 3, 'Tarn')}${person('marsh', 'Cleo Marsh', 'harbour master', 4, 'Orrel')}statements:
  - id: venn-wants
    speaker: venn
    attribution: named
    says: Venn wants a new landing stage.
    paragraphs: [2]
    asked: |
      what would venn like to have
  - id: venn-rejects
    speaker: venn
    attribution: named
    says: Venn rejected a bridge.
    paragraphs: [2]
    asked: |
      what did venn reject
  - id: lund-turns
    speaker: lund
    attribution: named
    says: After a visit to the yard Lund dropped his demand for a bridge and now calls for two ferries.
    paragraphs: [3]
    asked: |
      what did lund drop
`;

const answers = createAnswers(knowledgeIn({ 'articles/one.md': text, 'facts/one.yaml': facts }));
const linesOf = (answer: Answer) => ('lines' in answer ? (answer.lines ?? []).map(({ text }) => text) : []);

describe('where somebody stands', () => {
  it.each([
    "what is venn's position",
    'where does venn stand',
    "venn's stance on all this",
    'what is the attitude of venn',
  ])('%s', (question) => {
    const answer = answers.ask(question);
    const told = [answer.kind === 'answer' ? answer.text : '', ...linesOf(answer)].join(' ');
    expect(told).toContain('wants a new landing stage');
  });

  it('is what they are for and against', () => {
    expect(linesOf(answers.ask("what is venn's stance"))).toEqual([
      'Venn wants a new landing stage.',
      'Venn rejected a bridge.',
    ]);
  });

  it('is told as one record where there is one', () => {
    const answer = answers.ask('what does lund want');
    expect(linesOf(answer)).toEqual([]);
    expect(answer.citations[0]?.paragraph).toBe(3);
  });

  it('is told once where two statements about one thing say it', () => {
    const answer = talks.ask('what does russia want out of all this');
    expect(linesOf(answer)).toEqual([]);
    expect(answer.citations[0]?.paragraph).toBe(25);
  });
});

describe('how somebody changed their mind', () => {
  it.each([
    "how has lund's position changed",
    'how did lund change his mind',
    'has lund changed his mind about the bridge',
  ])('%s', (question) => {
    const answer = answers.ask(question);
    expect(answer.kind).toBe('answer');
    expect(answer.citations[0]?.paragraph).toBe(3);
  });
});

it('tells what somebody fears where risks are asked for', () => {
  const { citations } = answers.ask('what are the risks');
  expect(citations.map(({ paragraph }) => paragraph)).toEqual([5, 6]);
});

describe('what nobody says that somebody wants', () => {
  it('is not who they are', () => {
    expect(answers.ask('what does marsh want').kind).toBe('near');
    expect(answers.ask('what does tarn want').kind).toBe('answer');
  });

  it('is not what another side wants', () => {
    expect(talks.ask('what does germany want').kind).toBe('near');
  });
});

describe('what a body wants', () => {
  it('is told as one record where whoever speaks for it is called so', () => {
    const ofBody = facts.replace('    of: Tarn\n', '    of: Tarn Council\n    also: [Tarn Council]\n');
    const told = createAnswers(knowledgeIn({ 'articles/one.md': text, 'facts/one.yaml': ofBody }));
    const answer = told.ask('what does tarn council want');
    expect(answer.citations[0]?.paragraph).toBe(3);
    expect(linesOf(answer)).toEqual([]);
  });
});

describe('what each of all sides wants', () => {
  it('is every wish, whoever has it', () => {
    const more = `${text}\nThe smiths ask for a longer chain. “I would rather swim,” said a ferryman.\n`;
    const told = createAnswers(knowledgeIn({ 'articles/one.md': more, 'facts/one.yaml': facts }));
    const lines = linesOf(told.ask('what does everybody want, the owner, the mayor, the smiths'));
    for (const wish of ['new landing stage', 'two ferries', 'longer chain'])
      expect(lines.some((line) => line.includes(wish))).toBe(true);
    expect(lines.some((line) => line.includes('rather swim'))).toBe(false);
  });
});
