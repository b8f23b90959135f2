/** Endings of a country's name, and of the words for its people and things: Italy, Italian; Russia, Russian. */
const countryEndings = ['', 'a', 'e', 'y', 'o', 'ia', 'any'];
const peopleEndings = ['n', 'an', 'ian', 'ean', 'ese', 'ish', 'i', 'ic'];

/**
 * Whether two compared words are forms of one name: the same, a plural, or a country and its people
 * (`ukraine`, `ukrainians`). Irregular pairs such as France and French have to be declared.
 */
export function isSameName(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [singular(one), singular(other)];
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  // The stem may end anywhere in what both begin with: Germ-any, Germ-an.
  for (let stem = shared; stem >= Math.max(4, shared - 2); stem -= 1) {
    const [x, y] = [a.slice(stem), b.slice(stem)];
    if (countryEndings.includes(x) && peopleEndings.includes(y)) return true;
    if (countryEndings.includes(y) && peopleEndings.includes(x)) return true;
  }
  return false;
}

function singular(word: string): string {
  return word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word;
}
