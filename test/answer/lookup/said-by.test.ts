import { describe, expect, it } from 'vitest';
import { answers } from '../shipped.ts';

describe('what somebody said, with nothing more asked', () => {
  it.each([
    ['what did zelensky say', [14], 'best conversation'],
    ['what did Trump say?', [5, 11], 'BIG PROGRESS'],
  ])('%s: statements of theirs, in the article’s order', (question, paragraphs, quoted) => {
    const answer = answers.ask(question);
    expect(answer.kind).toBe('answer');
    expect(answer.text).toContain(quoted);
    expect(answer.citations.map(({ paragraph }) => paragraph).slice(0, paragraphs.length)).toEqual(
      paragraphs,
    );
  });

  it.each(['what did meloni say', 'what did zelensky say about the weather', 'what did putin say'])(
    '%s: nothing of theirs is on record for that',
    (question) => {
      expect(answers.ask(question).kind).toBe('detail-absent');
    },
  );
});
