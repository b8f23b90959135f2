import { tokenize } from '../tokenize.ts';
import { fold } from './fold.ts';

/** A name for comparing: small letters without accents, marks and dots. */
export function foldName(name: string): string {
  return tokenize(name).map(fold).join(' ');
}
