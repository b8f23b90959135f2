import { describe, expect, it } from 'vitest';
import { type QuestionKind, questionKind } from '../../src/language/question-kind.ts';

describe('questionKind', () => {
  const rows: [question: string, kind: QuestionKind, why: string][] = [
    ['Who is coming?', 'who', 'the plain opening'],
    ['whos going for italy', 'who', 'without its apostrophe'],
    ['Who’s the host', 'who', 'with a curly one'],
    ['name of the nato chief', 'who', 'keywords for a person'],
    ['which leader comes from France', 'who', 'which with a person is who'],
    ['when is it', 'when', 'the plain opening'],
    ['wen is it', 'when', 'as people type it'],
    ['what day did they meet', 'when', 'what with a day is when'],
    ['in which month was it signed', 'when', 'not only at the beginning'],
    ['where do they meet', 'where', 'the plain opening'],
    ['which state did they meet in', 'where', 'which with a place is where'],
    ['How many members does it have', 'how-many', 'a number'],
    ['how long does it take', 'how-many', 'a length'],
    ['number of members', 'how-many', 'keywords for a number'],
    ['why did he say so', 'why', 'the plain opening'],
    ['how come they met', 'why', 'how come is why, not how'],
    ['which one', 'which', 'one of several'],
    ['whats the point', 'what', 'without its apostrophe'],
    ['how did they travel', 'how', 'a manner'],
    ['is macron going', 'whether', 'a verb first'],
    ['Did Putin agree?', 'whether', 'a verb first, with a capital'],
    ['he did agree', 'other', 'the verb is not first: a claim'],
    ['Putin agreed to a pact', 'other', 'a claim'],
    ['nato members', 'other', 'keywords'],
    ['somewhere whenever whoever', 'other', 'question words inside others'],
    ['', 'other', 'nothing'],
    ['кто придёт', 'other', 'another language'],
  ];
  it.each(rows)('of %j is %s: %s', (question, kind) => {
    expect(questionKind(question)).toBe(kind);
  });
});
