import { wrappedIn } from '../vocabulary/patterns.ts';

/** Writes Spanish expressions: members mostly leave accents out. */
export const wrappedSpanish = wrappedIn({
  letters: 'a-zß-ÿ',
  also: { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', ñ: 'n' },
});
