import { wrappedIn } from '../vocabulary/patterns.ts';

/** Writes German expressions: umlauts are also typed as two letters or without their dots. */
export const wrappedGerman = wrappedIn({
  letters: 'a-zß-ÿ',
  also: { ä: 'ae?', ö: 'oe?', ü: 'ue?', ß: 'ss' },
});
