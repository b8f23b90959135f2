import { expect, it } from 'vitest';
import { withinQuotation } from '../../commands/reply/wording/within-quotation.ts';

it.each([
  ['he said “no” twice', 'he said ‘no’ twice'],
  ['"Never!" is what she said ("so what")', '‘Never!’ is what she said (‘so what’)'],
  ['nothing is said', 'nothing is said'],
])('double marks are single within others: %s', (text, expected) =>
  expect(withinQuotation(text)).toBe(expected),
);
