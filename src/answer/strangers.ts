import type { ReadClaim } from './claim-words.ts';
import { dateWords } from './date-words.ts';
import { nationsEnglish } from './nations-english.ts';
import { isStrangeName, type Told } from './strange-name.ts';

/**
 * Finds the names in a question that no article has, as they are written; several words that stand together are one.
 * `nations` are the states that the articles speak of.
 *
 * In small letters a name is only looked for where one stands: after *did*, *with* or *by*.
 */
export function createStrangers(readClaim: ReadClaim, told: Told, nations: ReadonlySet<string>) {
  return (question: string): readonly string[] => {
    const words = readClaim(question);
    const names: { start: number; end: number }[] = [];
    let isOpen = false;
    for (const [at, one] of words.entries()) {
      const isNation = one.nation !== undefined && !nations.has(one.nation) && NAMED.test(one.text);
      const isName =
        isNation ||
        (isStrangeName(one, words, told) &&
          !OTHERS.has(one.text.toLowerCase()) &&
          (/^\p{Lu}/u.test(one.text)
            ? !one.startsSentence
            : one.text.length > 3 && BEFORE_NAMES.test(words[at - 1]?.text ?? '')));
      const last = names.at(-1);
      if (isName && isOpen && last && !one.isApart) last.end = one.end;
      else if (isName) names.push({ start: one.start, end: one.end });
      isOpen = isName;
    }
    return names.map(({ start, end }) => question.slice(start, end));
  };
}

/** Some small words are a state's too: “turkey”, “polish”. */
const NAMED = /^\p{Lu}|^\p{L}{6,}$/u;

const BEFORE_NAMES = /^(is|was|did|does|has|had|will|would|could|can|with|by)$/i;

/** Days, months and the words of states' names, which are compared elsewhere. */
const OTHERS: ReadonlySet<string> = new Set(
  [
    ...(dateWords.get('en')?.weekdays ?? []),
    ...(dateWords.get('en')?.months ?? []),
    ...[...nationsEnglish.keys()].flatMap((name) => name.split(' ')),
  ].map((word) => word.toLowerCase()),
);
