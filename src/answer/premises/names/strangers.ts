import { dateWords } from '../../../language/calendar/date-words.ts';
import { nationsEnglish } from '../../../language/en/world/nations.ts';
import type { ClaimWord } from '../claim.ts';
import type { Claim } from '../compared.ts';
import { isPastWord } from '../titles/titles.ts';
import { type Familiar, isStrangeName } from './strange-name.ts';

/**
 * Finds the names in a question that no article has, as they are written; several words that stand together are one.
 * `nations` are the states that the articles speak of.
 *
 * In small letters a name is only looked for where one stands: after *did*, *with* or *by*.
 */
export function strangersIn(
  { text: question, words }: Claim,
  familiar: Familiar,
  nations: ReadonlySet<string>,
): readonly string[] {
  const names: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const [at, one] of words.entries()) {
    const before = question.slice(Math.max(0, one.start - LONGEST_BESIDE), one.start);
    const isNation = one.nation !== undefined && !nations.has(one.nation) && NAMED.test(one.text);
    const isName =
      (isNation && !isOrigin(words, at) && !isOfOneself(before)) ||
      (!isNation &&
        isStrangeName(one, words, familiar) &&
        !isBeside(before) &&
        !OTHERS.has(one.text.toLowerCase()) &&
        (/^\p{Lu}/u.test(one.text)
          ? !one.startsSentence
          : one.text.length > 3 && BEFORE_NAMES.test(words[at - 1]?.text ?? '')));
    const last = names.at(-1);
    if (isName && isOpen && last && !one.isApart) last.end = one.end;
    else if (isName) names.push({ start: startOf(words, at, familiar), end: one.end });
    isOpen = isName;
  }
  return names.map(({ start, end }) => question.slice(start, end));
}

/** “The Dutch Nato secretary general Anna Lund” says where somebody is from. */
function isOrigin(words: readonly ClaimWord[], at: number): boolean {
  if (!words[at]?.isQuality) return false;
  const rest = words.slice(at + 1, at + 1 + LONGEST_TITLE);
  const other = rest.findIndex(
    ({ office, nation, isApart, text }) => isApart || !(office || nation || isPastWord(text)),
  );
  return rest[other]?.name !== undefined && !rest[other].isApart;
}

/** Words of a title between where somebody is from and the name. */
const LONGEST_TITLE = 4;

/** Where a name begins: “Six” of *Radio Six* is not shown alone, although a sentence begins with its first word. */
function startOf(words: readonly ClaimWord[], at: number, familiar: Familiar): number {
  const [before, one] = [words[at - 1], words[at]];
  const isPart =
    before?.startsSentence &&
    !one?.isApart &&
    before.word?.stop === false &&
    /^\p{Lu}/u.test(before.text) &&
    !familiar.has(before.text.toLowerCase());
  return (isPart ? before : one)?.start ?? 0;
}

/**
 * Whether the words before a name tell that it is beside the matter: somebody is greeted or spoken of as one's own, *hi
 * Anna*, *my friend Dave*; it is where something was read; or it is just what is not meant, *Novak, not Lund*.
 */
function isBeside(before: string): boolean {
  return (
    GREETED.test(before) || OWN.test(before) || READ.test(before) || /\b(?:not|unlike)\s+$/i.test(before)
  );
}

/** Whether the words before a name tell that a member is from there: `I'm in`. */
export function isOfOneself(before: string): boolean {
  return OF_ONESELF.test(before);
}

const OF_ONESELF =
  /\b(?:(?:i['’]?m|i am|we are|we['’]re|greetings|hello|hi) (?:here )?(?:from|in)|as an?|we in|in my country) $/i;

/** Characters before a name that may tell so. */
const LONGEST_BESIDE = 40;
const GREETED =
  /(?:\b(?:hi|hey|hello|hiya|yo|thanks|thank you|thx|dear|cheers|sorry|morning|evening|bye|rt)[\s,]+|@)$/i;
const OWN = /\bmy\s+(?:\p{Ll}+\s+){1,2}(?:mr\s+|mrs\s+|ms\s+)?$/iu;
const READ =
  /\b(?:according to the|(?:saw|read|heard|seen|found|is|was|get|got)(?: (?:it|this|that|them))? (?:on|from))\s+$/i;

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
