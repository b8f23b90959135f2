/**
 * Endings of Polish words, the longest first, and how many letters have to stay before one. A light stemmer in the way of
 * Błażej Kubiński’s for Python: no dictionary, only what most nouns, adjectives and verbs put behind their stem.
 */
const ENDINGS: readonly (readonly [stays: number, endings: string])[] = [
  [
    3,
    `
    owaniem owania owaniu owanie iejszych iejszego iejszej iejsze iejszy
    owaliśmy owałyśmy
    owaniu acjami acjach acją acje acji acja ację
    ościami ościach ością ości ość
    owałem owałam owali owały ował owała owało owany owana owane owani owanych owanego owanej
    eniem enie enia eniu aniem anie ania aniu
    ującego ującej ujących ujący ująca ujące ujemy ujecie ująć ują uje ował
    aliśmy iliśmy eliśmy
    iego iemu iej imi ich ego emu ymi ych ami ach owi owie om em ej ym im
    ałem ałam iłem iłam ali ały ała ało ili iły iła iło eli ały
    ować ywać iwać ać ić yć eć ąć
    iony iona ione ionych any ana ane ani anych ony ona one
    iesz isz ysz esz imy ymy emy
    ów ie ia ią ię iu ii io`,
  ],
  [3, 'ał ił ył a ą e ę i o u y'],
];

/** Soft ends of a stem, and the hard ones they come from: `prezydencie` and `prezydenta` share theirs. */
const SOFTENED: readonly (readonly [RegExp, string])[] = [
  [/ci?$/u, 't'],
  [/dz$/u, 'd'],
  [/rz$/u, 'r'],
  [/ni?$|ń$/u, 'n'],
  [/ś$/u, 's'],
  [/ź$/u, 'z'],
  [/ć$/u, 't'],
  [/cz$/u, 'k'],
];

const rows = ENDINGS.map(
  ([stays, endings]) =>
    [
      stays,
      endings
        .trim()
        .split(/\s+/u)
        .sort((one, other) => other.length - one.length),
    ] as const,
);

/** The stem of a lower-case Polish word. */
export function stemPolish(word: string): string {
  let stem = word;
  for (const [stays, endings] of rows) {
    const ending = endings.find((one) => stem.endsWith(one) && stem.length - one.length >= stays);
    if (ending === undefined) continue;
    stem = stem.slice(0, -ending.length);
    break;
  }
  for (const [soft, hard] of SOFTENED)
    if (stem.length > 3 && soft.test(stem)) return stem.replace(soft, hard);
  return stem;
}
