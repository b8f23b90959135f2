import type { Quotation, Reply } from '../reply.ts';

/** What a citation says of itself: who says so, where it stands, how old that is. */
export function labelOf({ source, label, age }: Pick<Quotation, 'source' | 'label' | 'age'>): string {
  return [source, label, age].filter((part) => part !== undefined).join(' · ');
}

/** The notes of a reply with the nearest paragraph first, without its last line. */
export function notesOf({ nearest, notes = [] }: Reply): readonly string[] {
  return nearest === undefined ? notes : [`${nearest.intro ?? 'Nearest'}: ${labelOf(nearest)}`, ...notes];
}
