import { expect, it } from 'vitest';
import { align } from '../../src/language/align.ts';

const aligned = (some: string, others: string) => align(some.split(' '), others.split(' '));

it.each([
  ['the same words', 'so the cat sat there', 'the cat sat', { from: 1, to: 3, met: [0, 1, 2] }],
  [
    'another word in the middle',
    'a door with the handle on it',
    'door with the lock on it',
    { from: 1, to: 6, met: [0, 1, 2, 4, 5] },
  ],
  ['one word more', 'we may not go', 'we may go', { from: 0, to: 3, met: [0, 1, 2] }],
  ['the longer of two runs', 'a b x a b c', 'a b c', { from: 3, to: 5, met: [0, 1, 2] }],
])('aligns %s', (_, some, others, expected) => expect(aligned(some, others)).toEqual(expected));

it('aligns nothing where no word is met', () => {
  expect(aligned('a b', 'c d')).toBeUndefined();
  expect(align([], ['a'])).toBeUndefined();
});
