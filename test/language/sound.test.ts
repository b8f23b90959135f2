import { describe, expect, it } from 'vitest';
import { soundOf } from '../../src/language/spelling/sound.ts';

describe('soundOf', () => {
  it.each([
    ['coalishun', 'coalition'],
    ['fone', 'phone'],
    ['rite', 'write'],
    ['nife', 'knife'],
    ['vanse', 'vance'],
    ['alies', 'allies'],
    ['kabinet', 'cabinet'],
  ])('hears %j and %j alike', (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
    expect(soundOf(one)).not.toBe('');
  });

  it.each([
    ['putin', 'patton', true],
    ['summit', 'submit', false],
    ['trump', 'truce', false],
  ])('of %j and %j it says %j', (one, other, alike) => {
    expect(soundOf(one) === soundOf(other)).toBe(alike);
  });

  it('hears nothing in a word of one sound', () => {
    expect(soundOf('a')).toBe('');
    expect(soundOf('')).toBe('');
  });
});
