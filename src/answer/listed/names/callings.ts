import type { Shelf } from '../shelf.ts';

/** Whether a text calls a name by one of some nouns: *the trawler Santa Bixenta*, *Belmar, a small brewery*. */
export function isCalled(name: string, nouns: ReadonlySet<string>, shelf: Shelf): boolean {
  return callingsOf(name, shelf).some((word) => nouns.has(word));
}

/** The nouns that stand right before a name, or in what is said to it after a comma or *is a*. */
export function callingsOf(name: string, { sentences, facts }: Shelf, hasOf = true): readonly string[] {
  const texts = [...sentences.map(({ text }) => text), ...facts.map(({ says }) => says)];
  return texts.flatMap((text) => {
    let from = 0;
    return occurrencesOf(name, text).flatMap(({ before, after }) => {
      // No word is taken twice.
      const free = before.slice(from);
      const noun = /^[\p{L}’']/u.test(after)
        ? null
        : (ABOVE.exec(free) ?? APART.exec(free) ?? (hasOf ? BEFORE : RIGHT_BEFORE).exec(free));
      const told = noun || /\p{L}$/u.test(before) ? null : SAID_OF.exec(after);
      if (!noun && !told) return [];
      from = before.length + name.length + (told?.[0].length ?? 0);
      // “A spokeswoman for the company” is no company.
      // *A state company* is no state.
      return noun?.groups?.noun ?? (told ? nounSaidOf(after) : undefined) ?? [];
    });
  });
}

/** The noun by which what stands behind a name says what it is: *village* of *, the largest village on the coast*. */
export function nounSaidOf(after: string): string | undefined {
  const said = SAID_OF.exec(after)?.groups?.after;
  return said === undefined ? undefined : lastNoun(said);
}

/** The noun of a description without what it is beside: *villages* of *oldest villages of the coast*. */
export function lastNoun(description: string): string | undefined {
  return description.replace(BESIDE, '').split(' ').at(-1);
}

/** A place where a name stands in a text: what is before it, and after it. */
interface Occurrence {
  readonly before: string;
  readonly after: string;
}

/** Looked for without a pattern for each name, since to compile one takes longer than all else. */
export function occurrencesOf(name: string, text: string): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push({ before: text.slice(0, at), after: text.slice(at + name.length) });
  return found;
}

/** Whether a name stands there by itself, and not within a longer word. */
export function isWhole({ before, after }: Occurrence): boolean {
  return !/\p{L}$/u.test(before) && !/^\p{L}/u.test(after);
}

/** Whether something is said to be there: *in Oldport*. */
export function isWhere(name: string, where: RegExp, { sentences }: Shelf): boolean {
  const isThere = ({ before, after }: Occurrence) =>
    where.test(before) && !/^(?:\p{L}|['’]? \p{Lu})/u.test(after);
  return sentences.some(({ text }) => occurrencesOf(name, text).some(isThere));
}

/** What a noun is beside, in a description. */
const BESIDE = / (?:of|for|in|at|from|on|with|who|that|der|des|von|für|de|del|en|para)(?: .*)?$/u;
/** *The trawler*, *a brewery called*; before a comma only without *the*. */
const APART = /(?<!\bthe )(?<noun>\p{L}+), (?:the )?$/u;
/** *The insurer of the waterworks, Venn & Bell*. */
const ABOVE =
  /(?:^|[,;] |[“"] ?)(?:the|an?|its|their|his|her|another|The|An?|Its|Their|Another) (?:[\p{Ll}-]+ )??(?<noun>[\p{Ll}-]+) (?:of|for|in|at|from|behind) [^,.;:“”"]{2,50}, $/u;
const RIGHT_BEFORE = /(?<noun>\p{L}+)(?: called| named)?(?: the)? $/u;
const BEFORE = /(?<noun>\p{L}+)(?: of|(?: called| named)?(?: the)?) $/u;
const SAID_OF = /^(?: is| was|,) (?:an?|the|another) (?<after>(?:[\p{Ll}\d-]+ ){0,3}[\p{Ll}-]+)(?=[ ,.;])/u;
export const THERE =
  /(?<!\p{L})(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Oo]ff|[Bb]etween|[Tt]owards?|(?:council|mayor|city|town|village|people|streets|outskirts|harbour|port|coast|island|hospital) of) (?:the )?(?:\p{Lu}[\p{L}-]+(?:,| and|, and) )*$/u;
export const IN = /(?<!\p{L})(?:[Ii]n|[Nn]ear) (?:the )?$/u;
