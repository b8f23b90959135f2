import type { Fact, Statement } from '../../../src/content/knowledge.ts';
import type { Item } from '../reply.ts';
import type { Teller } from '../teller.ts';
import { sourceIn } from './citation-label.ts';
import { wordOf } from './says-who.ts';

/**
 * What pulls the other way than an answer, in the article's order, the newest article first, each with who says it and
 * where; the answer says `answering` already.
 */
export function sidesList(
  sides: readonly Statement[],
  answering: readonly Fact[],
  teller: Teller,
): readonly Item[] {
  const { phrases } = teller.voice;
  const others = sides.filter((side) => !answering.includes(side));
  if (others.length === 0) return [];
  return [{ text: phrases.otherSides(others.length), isHeading: true }, ...others.map(side)];

  function side(statement: Statement): Item {
    const { says: text, article, paragraphs, attribution } = statement;
    const word = attribution === 'article' ? phrases.itself : wordOf(statement, teller);
    const source = [word, sourceIn(article, teller).source].filter(Boolean).join(' · ');
    return { text, paragraphs: paragraphs.slice(0, 1), ...(source === '' ? {} : { source }) };
  }
}
