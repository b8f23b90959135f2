import type { Problem } from '../../knowledge.ts';
import type { ArticleRead } from '../../parse/parse-article.ts';
import type { FactsRead } from '../../parse/parse-facts.ts';

/**
 * Paragraphs that no fact cites, of articles that have facts: the bot finds them all the same, and answers from them at
 * greater length. A gap is no such fact, and a topic none either: it is shown whole and answers no question by itself.
 */
export function* uncited(articles: readonly ArticleRead[], facts: readonly FactsRead[]): Generator<Problem> {
  for (const read of articles) {
    if (read.kind !== 'article') continue;
    const own = facts.find(({ article }) => article === read.article.id);
    if (!own) continue;
    const cited = new Set(own.facts.flatMap(({ entry }) => (entry.kind === 'gap' ? [] : entry.paragraphs)));
    for (const { number } of read.article.paragraphs) {
      if (cited.has(number)) continue;
      const topic = own.topics.find(({ entry }) => entry.paragraphs.includes(number));
      const but = topic ? `, only by the topic ${topic.entry.command}` : '';
      const message = `paragraph ${number} is cited by no fact${but}: add one in ${own.file} if it is worth it`;
      yield { file: read.file, line: read.lineOf(number), message };
    }
  }
}
