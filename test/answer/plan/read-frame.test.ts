import { describe, expect, it } from 'vitest';
import { readFrame } from '../../../src/answer/plan/read-frame.ts';
import { createReader } from '../../../src/language/reading.ts';
import { createStringTable } from '../../../src/language/string-table.ts';

/** What a broad question wants where the news is about a *bridge* and knows of a Venn. */
function frameIn(language: string, question: string) {
  const reader = createReader({
    language,
    vocabulary: createStringTable(['bridge', 'brücke', 'puente', 'мост', 'vote', 'village']),
    frequency: undefined,
    named: [{ id: 'venn', names: ['Ada Venn', 'Venn'] }],
    groups: new Map(),
  });
  const main = new Set(['bridge', 'brücke', 'puente', 'моста'].map(reader.language.stem));
  return readFrame(reader.read(question), reader.language, ({ term }) => main.has(term));
}

describe('a broad question', () => {
  it.each([
    ['en', 'what happened in short', 'overview'],
    ['en', 'what’s this whole bridge thing about', 'overview'],
    ['en', 'can you explain the bridge mess to me', 'overview'],
    ['en', 'what went wrong here', 'overview'],
    ['en', 'who is blaming whom', 'sides'],
    ['en', 'why is everyone so angry', 'sides'],
    ['en', 'who are the critics', 'sides'],
    ['en', 'what’s the row about', 'sides'],
    ['en', 'why is this controversial', 'sides'],
    ['en', 'which officials are involved', 'people'],
    ['en', 'how did all this begin', 'timeline'],
    ['de', 'was soll der ganze wirbel', 'overview'],
    ['de', 'wer gibt wem die schuld', 'sides'],
    ['de', 'warum ist das umstritten', 'sides'],
    ['de', 'welche leute sind beteiligt', 'people'],
    ['es', 'quién culpa a quién', 'sides'],
    ['es', 'por qué es tan polémico', 'sides'],
    ['ru', 'кто кого обвиняет', 'sides'],
    ['ru', 'почему столько шума, объясни', 'overview'],
  ])('%s, by its words and not its sentence: %s', (language, question, wanted) => {
    const frame = frameIn(language, question);
    expect(frame?.plan.kind).toBe(wanted);
    expect(frame?.isWhole).toBe(true);
  });

  it.each(['what’s the row with Venn', 'explain the fight over the vote', 'what happened at the bridge'])(
    'on something is one for which a single record may do: %s',
    (question) => {
      expect(frameIn('en', question)?.isWhole).toBe(false);
    },
  );

  it.each([
    'what happened in may',
    'when did the row begin',
    'how many people are angry',
    'did the row end',
    'what did Venn say about the mess',
    'what stuff is the thing made of',
    'how do i dispute a clause in my lease',
    'the quarrel began at the zoo',
  ])('is none: %s', (question) => {
    expect(frameIn('en', question)).toBeUndefined();
  });
});
