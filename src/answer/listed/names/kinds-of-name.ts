import { citiesEnglish } from '../../../language/en/world/cities.ts';
import { nationsEnglish } from '../../../language/en/world/nations.ts';
import { regionNamed } from '../../../language/en/world/regions.ts';
import { type NameKind, type NameKinds, nameKindsOf } from '../../../language/vocabulary/name-kinds.ts';
import type { Shelf } from '../shelf.ts';
import { callingsOf, isWhere, isWhole, lastNoun, nounSaidOf, occurrencesOf, THERE } from './callings.ts';

/** The kinds that a name is known to be of: as texts call it, else by its own words; none in a language without a table. */
export function kindsOfName(name: string, shelf: Shelf): readonly NameKind[] {
  const ofShelf = known.get(shelf) ?? new Map<string, readonly NameKind[]>();
  known.set(shelf, ofShelf);
  const found = ofShelf.get(name) ?? kindsFound(name, shelf);
  ofShelf.set(name, found);
  return found;
}

function kindsFound(name: string, shelf: Shelf): readonly NameKind[] {
  const table = nameKindsOf(shelf.search.reader.language.code);
  if (!table) return [];
  const called = new Set([
    ...callingsOf(name, shelf, false),
    ...callingsOf(name, shelf).filter((noun) => table.itself.has(noun)),
    ...toldBeside(name, shelf, table),
  ]);
  const byText = table.kinds.filter(
    (kind) =>
      [...called].some((noun) => kind.called.has(noun)) ||
      (kind.isParty && hasSeats(name, shelf, table)) ||
      (kind.isRegion && isRegion(name, table)),
  );
  if (byText.length > 0) return byText;
  const [head = '', joint = ''] = name.split(' ');
  const own = /^(?:of|for)$/u.test(joint) ? head : (name.split(' ').at(-1) ?? '');
  const byWords = name.includes(' ') ? table.kinds.filter(({ endings }) => endings.has(own)) : [];
  if (byWords.length > 0) return byWords;
  return table.kinds.filter(
    (kind) => kind.isWhereOneIs && (isCity(name, shelf) || hasMayor(name, shelf, table)),
  );
}

/** A city of the runtime’s list, or the capital of a state; Christmas and Easter are islands there, too. */
function isCity(name: string, shelf: Shelf): boolean {
  const word = name.toLowerCase();
  if (nationsEnglish.get(word)?.isCapital === true) return true;
  return citiesEnglish().has(word) && isWhere(name, THERE, shelf);
}

function hasMayor(name: string, { facts }: Shelf, { ofTowns }: NameKinds): boolean {
  return facts.some((fact) => fact.kind === 'person' && fact.of === name && ofTowns.test(fact.role));
}

/** A part of the world or of a state, by general lists. */
function isRegion(name: string, { regions }: NameKinds): boolean {
  return regions.has(name) || regionNamed(name.toLowerCase()) !== undefined;
}

/** Nouns behind a name, *the Saltmarket quarter*, or that several names have together: *Oldport and Sandby, the two towns*. */
function toldBeside(name: string, { sentences }: Shelf, { behind }: NameKinds): readonly string[] {
  return sentences.flatMap(({ text }) =>
    occurrencesOf(name, text)
      .filter(isWhole)
      .flatMap(({ before, after }) => {
        const next = /^ (\p{Ll}+)/u.exec(after)?.[1] ?? '';
        const together = lastNoun(TOGETHER.exec(after)?.groups?.after ?? '') ?? [];
        const above = ABOVE_SEVERAL.exec(before)?.groups?.noun ?? [];
        const alone = /^[,.;]/u.test(after) ? (THE_ONE.exec(before)?.groups?.noun ?? []) : [];
        const said = nounSaidOf(after) ?? [];
        return [...(behind.has(next) ? [next] : []), ...[together, above, alone, said].flat()];
      }),
  );
}

/** Whether a sentence tells of the seats that parties have and names it among them. */
function hasSeats(name: string, { sentences }: Shelf, { ofParties }: NameKinds): boolean {
  if (!name.includes(' ')) return false;
  return sentences.some(({ text }) => ofParties.test(text) && occurrencesOf(name, text).some(isWhole));
}

const known = new WeakMap<Shelf, Map<string, readonly NameKind[]>>();

/** *And Sandby, the two old towns*, as what stands behind the first of them. */
const TOGETHER =
  /^(?:(?:,| and) \p{Lu}[\p{L}-]+)*, (?:the|both|two|three) (?<after>(?:\p{Ll}+ ){0,3}?\p{Ll}+s)(?=[ ,.;])/u;
/** *The towns of Oldport and*, as what stands before the second of them. */
const ABOVE_SEVERAL = /(?<noun>\p{Ll}+s)(?: of)? (?:\p{Lu}[\p{L}-]+(?:, | and ))*$/u;
/** *The capital*, before a name between commas. */
const THE_ONE = /\bthe (?:\p{L}+ )?(?<noun>\p{Ll}+), $/u;
