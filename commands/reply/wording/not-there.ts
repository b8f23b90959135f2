import type { Article } from '../../../src/content/knowledge.ts';
import { paragraphSigns } from '../quotations/citation-label.ts';

/** Says that an article does not have these paragraphs, and which it has; `name` is its title where there are several. */
export function notThere(numbers: readonly number[], article: Article, name = 'the article'): string {
  return `There is no ${paragraphSigns(numbers)}: ${name} has ${extent(article)}.`;
}

/** The paragraphs an article has, `¶ 1 to 27`. */
export function extent({ paragraphs }: Article): string {
  return paragraphs.length === 1 ? 'only ¶ 1' : `¶ 1 to ${paragraphs.length}`;
}
