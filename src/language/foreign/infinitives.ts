/**
 * What the first form of a verb ends with in a dictionary, by two-letter code, where no noun does; German nouns have a capital.
 * Source: general knowledge of each language's grammar.
 */
const INFINITIVES: ReadonlyMap<string, RegExp> = new Map([
  ['de', /^\p{Ll}+(?:en|eln|ern)$/u],
  ['es', /.{2}(?:[aei]r|ír)(?:se)?$/u],
  ['fr', /.{2}(?:(?<!i)er|ir|re)$/u],
  ['it', /.{2}(?:are|ere|ire|arsi|ersi|irsi|urre|orre)$/u],
  ['pl', /.{2}(?:(?<!ś)ć|c|jść|[eą]ść)$/u],
  ['ru', /.{2}(?:(?<!с)ть|ться|чь|сти|йти)$/u],
  ['uk', /.{2}(?:ти|тися)$/u],
]);

/** Whether a word of a dictionary is the first form of a verb. */
export function isInfinitive(lemma: string, language: string): boolean {
  return INFINITIVES.get(language)?.test(lemma) ?? false;
}
