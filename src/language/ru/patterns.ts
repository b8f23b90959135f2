import { wrappedIn } from '../vocabulary/patterns.ts';

/** Writes Russian expressions: ё is mostly typed as е. */
export const wrappedRussian = wrappedIn({ letters: 'a-zа-яё', also: { ё: 'е', е: 'ё' } });
