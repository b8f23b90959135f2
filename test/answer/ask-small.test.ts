import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../src/answer/create-answers.ts';
import {
  article,
  type Folder,
  goodFacts,
  knowledgeIn,
  story,
  storyWith,
} from '../content/knowledge-folder.ts';

const german: Folder = {
  'articles/bruecke.md': article(
    'Der Bürgermeister von Altstadt eröffnet am Freitag die neue Brücke über den Fluss.',
    'Die Brücke kostete neun Millionen Euro. Sie wurde in drei Jahren gebaut. Niemand weiß, wer sie bezahlt.',
  ).replace('language: en', 'language: de'),
};
const told = createAnswers(knowledgeIn(storyWith(goodFacts)));
const plain = createAnswers(knowledgeIn({ 'articles/harbour.md': article(...story) }));
const both = createAnswers(knowledgeIn({ ...storyWith(goodFacts), ...german }));

function cited(answers: typeof told, question: string): string {
  const answer = answers.ask(question);
  const places = answer.citations.map(({ article: { id }, paragraph }) => `${id} ${paragraph}`);
  return `${answer.kind}: ${places[0] ?? ''}`;
}

describe('an article with facts', () => {
  const rows: [question: string, text: string][] = [
    ['who is venn', 'Ada Venn is the mayor of Oldport.'],
    ['will they fish', 'Venn says “the nets stay out” for five weeks; 32 boats agreed.'],
    ['wil they fsih', 'Venn says “the nets stay out” for five weeks; 32 boats agreed.'],
    ['nets', 'Venn told the Gazette that the nets stay out. Thirty-two boats agreed.'],
    ['who pays', 'It is unclear who pays.'],
  ];
  it.each(rows)('answers %j with %j', (question, text) => {
    expect(told.ask(question).text).toBe(text);
  });

  it('tells what the article leaves unclear from an answer', () => {
    expect(cited(told, 'who pays')).toBe('article-says-unclear: harbour 3');
    expect(cited(told, 'who is venn')).toBe('answer: harbour 1');
  });

  it('says nothing about what is not there', () => {
    expect(cited(told, 'best pizza in naples')).toBe('topic-absent: ');
  });
});

describe('an article without facts', () => {
  const rows: [question: string, found: string][] = [
    ['when does the mayor meet the fishermen', 'answer: harbour 1'],
    ['how many weeks do the nets stay out', 'answer: harbour 2'],
    ['who pays', 'answer: harbour 3'],
    ['what did she tell the gazete', 'answer: harbour 2'],
    ['best pizza in naples', 'topic-absent: '],
    ['', 'not-understood: '],
    ['the', 'not-understood: '],
    ['?!', 'not-understood: '],
  ];
  it.each(rows)('gives for %j %s', (question, found) => {
    expect(cited(plain, question)).toBe(found);
  });

  it('answers with a run of the paragraph it cites, and with no fact', () => {
    const answer = plain.ask('who pays');
    expect(answer).toMatchObject({ kind: 'answer', facts: [] });
    expect(answer.citations[0]?.excerpt.text).toContain(answer.text);
    expect(story[2]).toContain(answer.text);
  });

  it('takes long, strange and broken questions', () => {
    for (const question of ['fishermen '.repeat(600), '\ud800 fishermen', '🎉'.repeat(3_000), '__proto__'])
      expect(plain.ask(question).text).not.toBe('');
    expect(cited(plain, '\ud800 fishermen')).toBe('answer: harbour 1');
  });

  it('has no suggestions to offer and does not promise any', () => {
    expect(plain.ask('')).toMatchObject({ text: 'I did not understand that.', suggestions: [] });
    expect(plain.next(plain.ask('who pays'), 3)).toEqual([]);
  });
});

describe('two articles in two languages', () => {
  const rows: [question: string, found: string][] = [
    ['will they fish', 'answer: harbour 2'],
    ['who is the mayor', 'answer: harbour 1'],
    ['Wann eröffnet der Bürgermeister die Brücke?', 'answer: bruecke 1'],
    ['Was kostete die neue Brücke?', 'answer: bruecke 2'],
    ['best pizza in naples', 'topic-absent: '],
    ['Apfelstrudelrezept', 'topic-absent: '],
    ['', 'not-understood: '],
  ];
  it.each(rows)('%j is answered: %s', (question, found) => {
    expect(cited(both, question)).toBe(found);
  });

  it('are cited each by its name', () => {
    const cite = both.cite('2', 'bruecke');
    expect(cite.kind === 'paragraphs' && cite.paragraphs[0]?.text).toContain('neun Millionen');
    expect(both.cite('2').article.id).toBe('harbour');
    expect(both.cite('3', 'bruecke')).toMatchObject({ kind: 'out-of-range', outOfRange: [3] });
  });
});
