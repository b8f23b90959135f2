const LONG_WORD = /[\p{L}\p{M}]{5,}/gu;
const MISSPELT_WORDS = 2;

/** A question with one random character edit in each of up to two words of five or more letters. */
export function misspell(question: string, random: () => number): string {
  const words = [...question.matchAll(LONG_WORD)];
  const chosen = new Set<number>();
  while (chosen.size < Math.min(MISSPELT_WORDS, words.length)) chosen.add(pick(words.length, random));
  let result = question;
  for (const at of [...chosen].sort((one, other) => other - one)) {
    const word = words[at];
    if (!word) continue;
    result = result.slice(0, word.index) + edit(word[0], random) + result.slice(word.index + word[0].length);
  }
  return result;
}

/** Drops, doubles, replaces or inserts a letter, or swaps two neighbours, in the alphabet of the word. */
function edit(word: string, random: () => number): string {
  const letters = [...word];
  const at = pick(letters.length, random);
  const letter = randomLetter(word, random);
  switch (pick(4, random)) {
    case 0:
      letters.splice(at, 1);
      break;
    case 1:
      letters.splice(at, 0, letter);
      break;
    case 2:
      letters[at] = letter;
      break;
    default: {
      const left = Math.min(at, letters.length - 2);
      letters.splice(left, 2, letters[left + 1] ?? '', letters[left] ?? '');
    }
  }
  return letters.join('');
}

function randomLetter(word: string, random: () => number): string {
  const alphabet = /\p{Script=Cyrillic}/u.test(word)
    ? 'абвгдежзийклмнопрстуфхцчшщыьэюя'
    : 'abcdefghijklmnopqrstuvwxyz';
  return alphabet[pick(alphabet.length, random)] ?? '';
}

function pick(count: number, random: () => number): number {
  return Math.floor(random() * count);
}
