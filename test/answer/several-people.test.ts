import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../src/answer/create-answers.ts';
import { loadKnowledge } from '../../src/content/load-knowledge.ts';

const loaded = loadKnowledge(join(import.meta.dirname, '../../knowledge'));
if (loaded.kind === 'problems') throw new Error(JSON.stringify(loaded.problems, null, 2));
const answers = createAnswers(loaded.knowledge);

describe('who comes', () => {
  it.each([
    ['who is going', ['Rutte', 'Starmer', 'Macron', 'Meloni', 'Merz', 'Stubb', 'von der Leyen'], [6, 2]],
    ['are macron and starmer both going', ['Macron', 'Starmer'], [2, 6]],
    ['are macron and meloni both going', ['Macron', 'Meloni'], [6]],
  ])('%s', (question, names, paragraphs) => {
    const answer = answers.ask(question);
    expect(answer.kind).toBe('answer');
    for (const name of names) expect(answer.text).toContain(name);
    expect(answer.citations.map(({ paragraph }) => paragraph)).toEqual(paragraphs);
  });
});
