import { baseForms } from './en/irregular-verbs.ts';

/** How one language joins two clauses that each claim something. */
interface Joins {
  /** Between two clauses, with the marks around it. */
  readonly between: RegExp;
  /** Whether what follows is a clause and not one more of a list; absent where a mark before the word tells. */
  readonly isClause?: (words: readonly string[]) => boolean;
}

/** Verbs of a clause: what is surely a finite form. */
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|may|might|must|shall|should|isn't|aren't|wasn't|weren't|hasn't|haven't|won't|didn't|doesn't|don't)$/u;

/** The first words of an English clause have its verb, `Nato has`, `the talks begin`, `occupies a quarter`. */
function isEnglishClause(words: readonly string[]): boolean {
  const small = words.slice(0, BEFORE_VERB).map((word) => word.toLowerCase());
  const isVerb = (word: string, at: number) =>
    FINITE.test(word) ||
    (/^(?:\p{Ll}+ed)$/u.test(word) && words.length > at + 1) ||
    (baseForms.has(word) && words.length > at + 1) ||
    // `occupies a`, `Novak hosts Lund`: an ending in s before what it is done to.
    (/\p{L}{2}s$/u.test(word) &&
      /^\p{Ll}/u.test(words[at] ?? '') &&
      (OBJECT.test(small[at + 1] ?? '') ||
        (/^\p{Lu}/u.test(words[at - 1] ?? '') && /^\p{Lu}/u.test(words[at + 1] ?? ''))));
  return small.some(isVerb);
}

const OBJECT = /^(?:a|an|the|his|her|its|their|to|him|them|it|\d+)$/u;

/** Words among which a clause has its verb. */
const BEFORE_VERB = 10;

/** Source: general knowledge of each language's punctuation. */
const JOINS: ReadonlyMap<string, Joins> = new Map([
  [
    'en',
    {
      between: /\s*;\s+|,?\s+(?:and|but|while|whereas|although|though|yet|plus)\s+|\s+[–—]\s+/gu,
      isClause: isEnglishClause,
    },
  ],
  ['de', { between: /\s*;\s+|,\s+(?:und|aber|während|obwohl|doch|sondern)\s+|\s+[–—]\s+/gu }],
  ['es', { between: /\s*;\s+|,\s+(?:y|pero|mientras|aunque|sino)\s+|\s+[–—]\s+/gu }],
  ['ru', { between: /\s*;\s+|,\s+(?:и|но|а|пока|хотя|зато)\s+|\s+[–—]\s+/gu }],
]);

/** The clauses of a sentence that each claim something, in their order; the sentence itself where it has only one. */
export function clausesOf(sentence: string, language: string): readonly string[] {
  const joins = JOINS.get(language);
  if (joins === undefined) return [sentence];
  const found: string[] = [];
  let from = 0;
  const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [];
  for (const { 0: join, index } of sentence.matchAll(joins.between)) {
    const [before, after] = [sentence.slice(from, index), sentence.slice(index + join.length)];
    const isApart = (text: string) => (text.match(/[“”„"«»]/gu)?.length ?? 0) % 2 === 0;
    // “The best and …” within quotation marks is one thing.
    if (!isApart(before) || wordsOf(before).length < SHORTEST || wordsOf(after).length < SHORTEST) continue;
    if (joins.isClause && !(joins.isClause(wordsOf(before)) && joins.isClause(wordsOf(after)))) continue;
    found.push(before);
    from = index + join.length;
  }
  return [...found, sentence.slice(from)].map((clause) => clause.trim());
}

/** Words of a clause, at least. */
const SHORTEST = 3;

/** A clause that begins with its verb, with the first words of the clause before it: `Norway | occupies a quarter`. */
export function withSubject(clause: string, before: string): string {
  const [first = ''] = /^[\p{L}'’]+/u.exec(clause) ?? [];
  const isVerb = FINITE.test(first) || /^\p{Ll}+(?:ed|s)$/u.test(first) || baseForms.has(first);
  if (!isVerb || /^(?:this|his|its|us|as)$/u.test(first)) return clause;
  const words = before.split(/\s+/u);
  const verb = words.findIndex(
    (word, at) => at > 0 && /^\p{Ll}/u.test(word) && !/^(?:of|the|and|de|van|von)$/u.test(word),
  );
  const subject = words.slice(0, verb === -1 ? 1 : verb).join(' ');
  return subject === '' ? clause : `${subject} ${clause}`;
}
