import { expect, it } from 'vitest';
import { peoplesIn } from '../../../src/answer/premises/names/peoples.ts';

const names = [
  ['Tavorra', 'Tavorra'],
  ['Quenmar', '@quenmar'],
  ['Belmar', 'Belmar'],
] as const;

it('finds the words for the people of a state that nobody has heard of', () => {
  const found = peoplesIn(['A Tavorran boat met a Quenmari one. The Quenmaris left.'], names);
  expect(Object.fromEntries(found)).toEqual({
    tavorran: 'Tavorra',
    quenmari: '@quenmar',
    quenmaris: '@quenmar',
  });
});

it('takes no other word for one', () => {
  expect(peoplesIn(['Belmar and Belmark, a tavorran in small letters, Quenmarket'], names).size).toBe(0);
});
