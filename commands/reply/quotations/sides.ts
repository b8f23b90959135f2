import type { Knowledge, Statement } from '../../../src/content/knowledge.ts';
import type { Item } from '../reply.ts';
import { wordOf } from './says-who.ts';

/**
 * What pulls the other way than an answer, in the article's order, each with who says it and where; `answering` is the id
 * of the statement that the card's answer says already.
 */
export function sidesList(
  sides: readonly Statement[],
  answering: string | undefined,
  knowledge: Knowledge,
): readonly Item[] {
  const others = sides.filter(({ id }) => id !== answering);
  if (others.length === 0) return [];
  const heading = others.length === 1 ? 'The other side' : 'The other sides';
  return [{ text: heading, isHeading: true }, ...others.map(side)];

  function side(statement: Statement): Item {
    const { says: text, paragraphs, attribution } = statement;
    const source = attribution === 'article' ? 'the article itself' : wordOf(statement, knowledge);
    return { text, paragraphs: paragraphs.slice(0, 1), ...(source === undefined ? {} : { source }) };
  }
}
