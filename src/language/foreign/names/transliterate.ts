/**
 * Ukrainian as its government writes it in Latin letters (resolution 55 of 2010), for any place in a word, and the letters
 * that only Russian has (after BGN/PCGN 1947).
 */
const LETTERS: ReadonlyMap<string, string> = new Map(
  `а a б b в v г h ґ g д d е e є ie ж zh з z и y і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch
  ш sh щ shch ь _ ю iu я ia ё e ы y э e ъ _ ’ _ ' _ ʼ _`
    .split(/\s+/u)
    .reduce<[string, string][]>((rows, part, at, all) => {
      if (at % 2 === 0) rows.push([part, (all[at + 1] ?? '').replace('_', '')]);
      return rows;
    }, []),
);

/** Letters that Russian writes otherwise than Ukrainian. */
const RUSSIAN: ReadonlyMap<string, string> = new Map([
  ['г', 'g'],
  ['и', 'i'],
]);

/** A word in Latin letters; a word in such letters stays as it is. Capitals are kept at its beginning only. */
export function transliterate(word: string, language: string): string {
  if (!/\p{Script=Cyrillic}/u.test(word)) return word;
  const other = language === 'ru' ? RUSSIAN : NONE;
  const latin = Array.from(
    word.toLowerCase(),
    (letter) => other.get(letter) ?? LETTERS.get(letter) ?? letter,
  ).join('');
  return /^\p{Lu}/u.test(word) ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin;
}

const NONE: ReadonlyMap<string, string> = new Map();
