import { sourceOf } from '../../../src/answer/cite/attribution.ts';
import type { Voice } from '../../../src/answer/voice.ts';
import type { Fact, Knowledge, Statement } from '../../../src/content/knowledge.ts';
import type { Item } from '../reply.ts';
import { sourceIn } from './citation-label.ts';
import { saysWho, wordOf } from './says-who.ts';

/**
 * Both sides of an answer in the article's order, the newest article first, each with who says it and where. What the
 * card's answer says already keeps its place but is not said twice; `answering` is that statement.
 */
export function sidesList(
  sides: readonly Statement[],
  answering: Fact | undefined,
  knowledge: Knowledge,
  { phrases }: Voice,
): readonly Item[] {
  if (sides.length === 0) return [];
  return [{ text: phrases.sides(sides.length), isHeading: true }, ...sides.map(side)];

  function side(statement: Statement): Item {
    const whole = saysWho([sourceOf(statement, knowledge)], phrases);
    if (statement === answering) return item(phrases.above, statement, whole);
    const word = statement.attribution === 'article' ? phrases.itself : wordOf(statement, knowledge);
    return item(statement.says, statement, word);
  }

  function item(text: string, { article, paragraphs }: Statement, word: string | undefined): Item {
    const source = [word, sourceIn(article, knowledge).source].filter(Boolean).join(' · ');
    return { text, paragraphs: paragraphs.slice(0, 1), ...(source === '' ? {} : { source }) };
  }
}
