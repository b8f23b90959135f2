import { fold } from './fold.ts';
import { tokenize } from './tokenize.ts';

/** A name for comparing: small letters without accents, marks and dots. */
export function foldName(name: string): string {
  return tokenize(name).map(fold).join(' ');
}
