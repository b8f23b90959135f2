import type { Voice } from '../../../src/answer/voice.ts';
import type { Article } from '../../../src/content/knowledge.ts';
import { paragraphSigns } from '../quotations/citation-label.ts';

/** Says that an article does not have these paragraphs, and which it has. */
export function notThere(numbers: readonly number[], article: Article, voice: Voice): string {
  const paragraphs = paragraphSigns(numbers);
  return voice.say('cite.not-there', {
    paragraphs,
    article: voice.within(article),
    extent: extent(article, voice),
  });
}

/** The paragraphs an article has, `¶ 1 to 27`. */
export function extent({ paragraphs }: Article, { say }: Voice): string {
  return say('cite.extent', { last: paragraphs.length });
}
