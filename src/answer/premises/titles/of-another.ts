import type { Asked } from '../compared.ts';
import type { Roles } from './roles.ts';
import { isPast, type Title, titleAt } from './titles.ts';

/**
 * Whose the office is that a question wants of one state or body, *the president of Poland*, where it does not name the person
 * with this id, who holds one of another: `open` where nobody is said to hold it, `taken` where somebody else may; undefined for
 * everything else.
 */
export function ofAnother({ words }: Asked, id: string, roles: Roles): 'open' | 'taken' | undefined {
  const name = `@${id}`;
  if (roles.of(name) === undefined || words.some((word) => word.name === name)) return undefined;
  const title = titlesIn(words).find(
    (one) => one.owner && !roles.isHeld(one, name) && !roles.isHeld(ownedOf(one), name),
  );
  return title && (roles.isTaken(title) ? 'taken' : 'open');
}

function titlesIn(words: Asked['words']): readonly Title[] {
  const titles = words.flatMap((_, at) => titleAt(words, at) ?? []);
  return titles.filter((title) => title.office && !isPast(words, title));
}

/** The title without its office: a foreign minister may be called secretary of state. */
function ownedOf({ office: _, ...owned }: Title): Title {
  return owned;
}
