import type { Reading } from '../language/reading.ts';
import { type AttributeSet, isEmpty, partIn, SET_WORDS } from '../language/vocabulary/attributes.ts';
import { at } from './index/rows.ts';
import type { Places } from './measure.ts';
import type { DetailMatch, PerText } from './measures.ts';
import type { AskedLike } from './rank/fact-index.ts';
import type { WrittenRecord } from './records.ts';

/** By sentence: the better score of the sentences beside it. */
export function around(scores: PerText): PerText {
  const best = new Float32Array(scores.length);
  for (let place = 0; place < scores.length; place++)
    best[place] = Math.max(scores[place - 1] ?? 0, scores[place + 1] ?? 0);
  return best;
}

/** By paragraph: the score of the one before. */
export function before(scores: PerText): PerText {
  const found = new Float32Array(scores.length);
  found.set(scores.subarray(0, -1), 1);
  return found;
}

/** By paragraph: how like the question the ways of asking are for the likest fact that rests on it first. */
export function beside({ score }: AskedLike, { facts, cited, sentencesOf }: Places): PerText {
  const best = new Float32Array(sentencesOf.length);
  for (let fact = 0; fact < facts.length; fact++) {
    const first = cited[fact]?.[0];
    if (facts[fact]?.kind === 'gap' || first === undefined) continue;
    best[first] = Math.max(at(best, first), at(score, fact));
  }
  return best;
}

/** By fact: the share of its way of asking that has the most of the question. */
export function bestPhrasings(shares: PerText, phrasingOf: Uint32Array, facts: number): PerText {
  const best = new Float32Array(facts);
  for (let phrasing = 0; phrasing < shares.length; phrasing++) {
    const fact = phrasingOf[phrasing] as number;
    const share = shares[phrasing] as number;
    if (share > (best[fact] as number)) best[fact] = share;
  }
  return best;
}

/** By fact: what its short answer has where nobody wrote down how it is asked for, so that it is not behind all others. */
export function withoutWays(ways: PerText, says: PerText, facts: readonly WrittenRecord[]): PerText {
  const found = ways.slice();
  for (let fact = 0; fact < facts.length; fact++)
    if (facts[fact]?.asked.length === 0) found[fact] = at(says, fact);
  return found;
}

/** What kinds of detail texts have of those that are asked for. */
export function matchesOf(details: AttributeSet, rows: Uint32Array): DetailMatch {
  const part = new Float32Array(rows.length / SET_WORDS);
  const none = new Float32Array(part.length);
  if (isEmpty(details)) return { part, none };
  for (let row = 0; row < part.length; row++) {
    part[row] = partIn(details, rows, row);
    none[row] = part[row] === 0 ? 1 : 0;
  }
  return { part, none };
}

/** By fact: 1 where somebody says it whose words are asked for: one named in a question with a verb of saying. */
export function spokenBy({ words, text }: Reading, facts: readonly WrittenRecord[]): PerText {
  const spoken = new Float32Array(facts.length);
  if (!SAYING.test(text)) return spoken;
  const speakers = new Set(words.filter(({ how }) => how === 'name').map(({ term }) => term.slice(1)));
  for (const [place, fact] of facts.entries())
    if (fact.kind === 'statement' && speakers.has(fact.speaker ?? '')) spoken[place] = 1;
  return spoken;
}

const SAYING =
  /\b(?:sa(?:y|id|ys)|tell|told|call(?:ed)?|think|want|wants|claim(?:ed)?|promise[ds]?|accuse[ds]?|argue[ds]?|quote|words|opinion|view)\b/iu;
