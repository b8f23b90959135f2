import { describe, expect, it } from 'vitest';
import quote from '../../commands/quote.ts';
import { readOptions } from '../../src/discord/read-options.ts';

describe('readOptions', () => {
  it.each([
    ['nothing arrived', [], { speaker: '' }],
    [
      'everything arrived',
      [
        { name: 'speaker', value: 'Quist' },
        { name: 'private', value: true },
      ],
      { speaker: 'Quist', private: true },
    ],
    [
      'an option of another type or name arrived',
      [
        { name: 'speaker', value: 5 },
        { name: 'private', value: 'yes' },
        { name: '__proto__', value: 'x' },
      ],
      { speaker: '' },
    ],
    ['an option arrived without a value', [{ name: 'about' }], { speaker: '' }],
  ])('gives declared values of the declared type: %s', (_, arrived, values) => {
    expect(readOptions(quote.declaration, arrived)).toEqual(values);
  });
});
