import { describe, expect, it } from 'vitest';
import { besideOf } from '../../../src/answer/cite/beside.ts';
import type { Article } from '../../../src/content/knowledge.ts';

const SENTENCES = [
  'The ferry has not sailed since March.',
  'Its owner, Ida Holm, blames the engine.',
  '“It is old. It will not last,” she said.',
  'Two deckhands were hurt and one is still in hospital.',
];
const text = SENTENCES.join(' ');
const article: Article = {
  id: 'ferry',
  title: 'Ferry stays in port',
  publisher: 'The Gull',
  published: '2025-03-02',
  language: 'en',
  wording: 'verbatim',
  hash: '0a1b2c3d',
  paragraphs: [{ article: 'ferry', number: 1, text }],
};

/** The run of the paragraph that is one of its sentences. */
function at(sentence: string) {
  const start = text.indexOf(sentence);
  return { text: sentence, start, end: start + sentence.length };
}

const [sailed = '', blames = '', , hurt = ''] = SENTENCES;
const beside = (told: string, said: string, question: string, most: number, isShown = false, least = 0) =>
  besideOf(
    { article, paragraph: 1 },
    { told: at(told), ...(isShown && { shown: at(told) }) },
    said,
    question,
    { most, least },
  );

describe('What a paragraph says beside an answer', () => {
  it('is the sentence that has most of the question', () => {
    expect(beside(sailed, sailed, 'are the hurt in hospital', 60)?.text).toBe(hurt);
  });

  it('is what follows where no sentence has more of it', () => {
    expect(beside(sailed, sailed, 'since when', 50)?.text).toBe(blames);
  });

  it('goes on for as long as there is room', () => {
    const all = beside(sailed, sailed, 'since when', 400);
    expect(all?.text).toBe(SENTENCES.slice(1).join(' '));
  });

  it('goes on from what is shown, and keeps what somebody said whole', () => {
    const run = beside(blames, 'It is her.', 'who', 130, true);
    expect(run?.text).toBe(SENTENCES.slice(0, 3).join(' '));
  });

  it('is an unbroken run of the paragraph', () => {
    for (const sentence of SENTENCES)
      for (const most of [20, 60, 100, 400]) {
        const run = beside(sentence, sentence, 'who was hurt', most);
        expect(text.slice(run?.start, run?.end)).toBe(run?.text);
      }
  });

  it('is nothing where the answer tells all, or nothing has enough of the question', () => {
    expect(beside(sailed, text, 'why', 400)).toBeUndefined();
    expect(beside(sailed, sailed, 'since when', 400, false, 1)).toBeUndefined();
  });
});
