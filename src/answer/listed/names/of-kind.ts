import { nationsEnglish } from '../../../language/en/world/nations.ts';
import { type NameKind, nameKindsOf } from '../../../language/vocabulary/name-kinds.ts';
import type { NameSort } from '../../../language/vocabulary/plan-words.ts';
import type { Shelf } from '../shelf.ts';
import { calledSo } from './called-so.ts';
import { IN, isWhere } from './callings.ts';
import { kindsOfName } from './kinds-of-name.ts';
import { namesIn } from './names-in.ts';
import { isCompany, isCountry, isOf, isPersonName } from './sort-of-name.ts';

/**
 * The names of the kinds that a list is headed by, *towns*, *parties*: those known to be one, else those of
 * the sort of which nothing is known. Undefined where all of the sort are wanted, or no sort is known and hardly a name of the kind.
 */
export function namesOfKind(
  sort: NameSort | 'kind',
  noun: string,
  shelf: Shelf,
): readonly string[] | undefined {
  const table = nameKindsOf(shelf.search.reader.language.code);
  const nouns = noun.split(' ');
  if (!table || nouns.some((one) => table.whole.test(one))) return undefined;
  const asked = table.kinds.filter(
    (kind) =>
      (sort === 'kind' || kind.sort === sort) &&
      nouns.some((one) => kind.asked.has(one) || kind.asked.has(`${one}s`)),
  );
  if (asked.length === 0) return undefined;
  const isState = (name: string) =>
    isCountry(name, shelf) || nationsEnglish.get(name.toLowerCase())?.isCapital === false;
  const all = namesIn(shelf).filter((name) => !isPersonName(name, shelf) && !isState(name));
  const isAsked = (kind: NameKind) => asked.includes(kind);
  const own = [
    ...all.filter((name) => kindsOfName(name, shelf).some(isAsked)),
    ...calledSo(new Set(asked.flatMap(({ called }) => [...called])), shelf),
  ];
  if (sort === 'kind') return own.length > 1 ? own : undefined;
  const unknown = all.filter(
    (name) =>
      kindsOfName(name, shelf).length === 0 &&
      isOf(name, sort, noun, shelf) &&
      (sort !== 'bodies' || !isCompany(name, shelf)),
  );
  const isTowns = asked.some(({ isWhereOneIs }) => isWhereOneIs);
  // What is said to be in it makes a town of a place that is nothing else.
  const near = isTowns ? unknown.filter((name) => isWhere(name, IN, shelf)) : [];
  if (own.length + near.length > 0) return [...own, ...near];
  // Any place may be a town, and hardly one a river.
  return isTowns || sort !== 'places' ? unknown : [];
}
