/**
 * What the first form of a verb ends with in a dictionary, by two-letter code, where no noun does; German nouns have a capital.
 * Source: general knowledge of each language's grammar.
 */
const INFINITIVES: ReadonlyMap<string, RegExp> = new Map([
  ['de', /^\p{Ll}+(?:en|eln|ern)$/u],
  [
    'es',
    /^(?!(?:lugar|hogar|mujer|militar|nuclear|popular|poder|similar|familiar|particular|regular|solar|dólar)$).{2,}(?:[aei]r|ír)(?:se)?$/u,
  ],
  [
    'fr',
    /.{2}(?:(?<!i)er|ir)$|(?:[nrouai]dre|ttre|uire|ître|crire|vivre|uivre|mpre|clure|plaire|^faire|^dire|^lire|^croire|^boire)$/u,
  ],
  [
    'it',
    /^(?:dire|dare|fare|stare|bere)$|^(?!(?:militare|potere|carcere|genere|mare)$).{2,}(?:are|(?<!i)ere|ire|arsi|ersi|irsi|orsi|ursi|urre|orre)$/u,
  ],
  ['pl', /.{2}(?:(?<![śęe])ć|móc|biec|strzec|jść|[aeą]ść)$/u],
  ['ru', /.{2}(?:(?<![сер])ть|[еп]еть|ереть|ться|сти|йти)$/u],
  ['uk', /^(?!діти$).{2,}(?:ти|тися)$/u],
]);

/** Whether a word of a dictionary is the first form of a verb. */
export function isInfinitive(lemma: string, language: string): boolean {
  return INFINITIVES.get(language)?.test(lemma) ?? false;
}
