import { expect, it } from 'vitest';
import { createFirstTime } from '../../../src/discord/client/first-time.ts';

it('knows what it has seen, as far back as it remembers', () => {
  const isFirst = createFirstTime(2);
  expect(['1', '1', '2', '1', '3', '2', '1'].map(isFirst)).toEqual([
    true,
    false,
    true,
    false,
    true,
    false,
    true,
  ]);
});
