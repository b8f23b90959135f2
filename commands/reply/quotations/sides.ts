import { sourceOf } from '../../../src/answer/cite/attribution.ts';
import type { Knowledge, Statement } from '../../../src/content/knowledge.ts';
import type { Item } from '../reply.ts';
import { saysWho, wordOf } from './says-who.ts';

/**
 * Both sides of an answer in the article's order, each with who says it and where. What the card's answer says already
 * keeps its place but is not said twice; `answering` is the id of that statement.
 */
export function sidesList(
  sides: readonly Statement[],
  answering: string | undefined,
  knowledge: Knowledge,
): readonly Item[] {
  if (sides.length === 0) return [];
  const heading = `${sides.length === 2 ? 'Both' : 'All'} sides, in the article’s order`;
  return [{ text: heading, isHeading: true }, ...sides.map(side)];

  function side(statement: Statement): Item {
    const paragraphs = statement.paragraphs.slice(0, 1);
    const whole = saysWho([sourceOf(statement, knowledge)]);
    if (statement.id === answering) return item('The answer above', paragraphs, whole);
    const word = statement.attribution === 'article' ? 'the article itself' : wordOf(statement, knowledge);
    return item(statement.says, paragraphs, word);
  }
}

function item(text: string, paragraphs: readonly number[], source: string | undefined): Item {
  return { text, paragraphs, ...(source === undefined ? {} : { source }) };
}
