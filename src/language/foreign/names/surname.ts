/**
 * What surnames end with, in any case, by two-letter code. Source: general knowledge of the surnames of each language; nouns that
 * end so are told from them by their small letter.
 */
const SURNAMES: ReadonlyMap<string, RegExp> = new Map([
  ['ru', /(?:[оеё]в|[иы]н|ск|цк)(?:а|у|ым|ом|е|ой|ых|ий|ая|ого|ому|им|ую)?$|(?:енко|чук|дзе|швили)$/u],
  [
    'uk',
    /(?:[оеєі]в|[иії]н|ськ|цьк)(?:а|у|им|ом|і|ою|ого|ому|ий|ої|ій)?$|(?:енк[оауі]|енком|чук|дзе|швілі)$/u,
  ],
  ['pl', /(?:sk|ck|dzk)(?:i|a|iego|iemu|im|ą|iej)$|wicz(?:a|owi|em)?$/u],
]);

/** Whether a lower-case word ends as surnames do. */
export function mayBeSurname(word: string, code: string): boolean {
  return SURNAMES.get(code)?.test(word) ?? false;
}
