import { describe, expect, it } from 'vitest';
import who from '../../../commands/who.ts';
import { readOptions } from '../../../src/discord/interactions/read-options.ts';

describe('readOptions', () => {
  it.each([
    ['nothing arrived', [], { name: '' }],
    [
      'everything arrived',
      [
        { name: 'name', value: 'Quist' },
        { name: 'private', value: true },
      ],
      { name: 'Quist', private: true },
    ],
    [
      'an option of another type or name arrived',
      [
        { name: 'name', value: 5 },
        { name: 'private', value: 'yes' },
        { name: '__proto__', value: 'x' },
      ],
      { name: '' },
    ],
    ['an option arrived without a value', [{ name: 'private' }], { name: '' }],
  ])('gives declared values of the declared type: %s', (_, arrived, values) => {
    expect(readOptions(who.declaration, arrived)).toEqual(values);
  });
});
