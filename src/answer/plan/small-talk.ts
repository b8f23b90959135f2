import type { Knowledge, SmallTalk } from '../../content/knowledge.ts';
import { fold } from '../../language/characters/fold.ts';

/** What a message is that asks nothing about what the articles tell. */
export type Talk = Exclude<SmallTalk['kind'], 'beside'>;

/**
 * What kind of small talk a message is, when it is made of nothing else: `hi bot, what can you do?` asks about the bot;
 * undefined for everything else.
 */
export function smallTalk(message: string, { talk }: Knowledge): Talk | undefined {
  if (message.length > LONGEST) return undefined;
  const words = wordsOf(message);
  const { phrases, longest } = knownOf(talk);
  const found = new Set<SmallTalk['kind']>();
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longest, words.length - at);
    while (length > 0 && !phrases.has(words.slice(at, at + length).join(' '))) length--;
    const kind = phrases.get(words.slice(at, at + length).join(' '));
    if (kind === undefined) return undefined;
    found.add(kind);
    at += length;
  }
  return WEIGHTIEST.find((kind) => found.has(kind));
}

/** Who greets and asks something wants to know that. */
const WEIGHTIEST = ['article', 'bot', 'thanks', 'hello'] as const;
/** Characters of a message; small talk is short. */
const LONGEST = 200;

interface Known {
  readonly phrases: ReadonlyMap<string, SmallTalk['kind']>;
  /** Words of the longest phrase. */
  readonly longest: number;
}

/** All phrases by their words; read once for each knowledge. */
function knownOf(talk: Knowledge['talk']): Known {
  let known = read.get(talk);
  if (!known) {
    const all = talk.flatMap(({ kind, phrases }) =>
      phrases.map((phrase) => ({ kind, words: wordsOf(phrase) })),
    );
    // Of a phrase that is given twice the first kind counts.
    const phrases = new Map(all.toReversed().map(({ kind, words }) => [words.join(' '), kind]));
    known = { phrases, longest: Math.max(0, ...all.map(({ words }) => words.length)) };
    read.set(talk, known);
  }
  return known;
}

const read = new WeakMap<Knowledge['talk'], Known>();

/** Small letters without accents and apostrophes; letters that are drawn out stand once: `hiii`. */
function wordsOf(text: string): readonly string[] {
  const plain = fold(text.toLowerCase().replace(/['’]/gu, '')).replace(/(\p{L})\1{2,}/gu, '$1');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
