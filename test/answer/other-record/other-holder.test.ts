import { describe, expect, it } from 'vitest';
import { answers as talks } from '../shipped.ts';

describe('an office of a state of whose holder nothing is said', () => {
  it.each(['who is the president of Poland', "who is ukraine's foreign minister"])(
    'is not given to whoever holds one of another: %s',
    (question) => {
      expect(talks.ask(question)).toMatchObject({ kind: 'detail-absent', facts: [] });
    },
  );

  it.each([
    ['who is the president of Finland', 'Alexander Stubb'],
    ['whos the us secretary of state', 'Marco Rubio'],
    ["who's the head of nato", 'Mark Rutte'],
    ['who is the president of ukraine', 'Zelensky'],
  ])('is told where it is said: %s', (question, name) => {
    expect(talks.ask(question)).toMatchObject({ kind: 'answer', text: expect.stringContaining(name) });
  });
});
