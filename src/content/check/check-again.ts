import type { Fact, Problem, Topic } from '../knowledge.ts';
import type { Located } from '../located.ts';
import type { ArticleRead } from '../parse/parse-article.ts';
import type { FactsRead } from '../parse/parse-facts.ts';
import { followParagraphs, haveMoved } from '../renumber/follow-paragraphs.ts';
import { codesOf } from '../renumber/paragraph-codes.ts';

/** Facts that cite a paragraph which reads otherwise than when they were checked; each is named at its paragraphs. */
export function* checkAgain(
  articles: readonly ArticleRead[],
  facts: readonly FactsRead[],
): Generator<Problem> {
  for (const read of facts) {
    const codes = codesNow(articles, read);
    const before = read.checked;
    if (codes === undefined || before === undefined || haveMoved(before, codes)) continue;
    const isOther = (number: number) => before[number - 1] !== codes[number - 1];
    const records: readonly Located<Fact | Topic>[] = [...read.facts, ...read.topics];
    for (const { entry, line, file } of records) {
      const changed = entry.paragraphs.filter(isOther);
      if (changed.length === 0) continue;
      const which =
        changed.length === 1 ? `paragraph ${changed[0]} has` : `paragraphs ${changed.join(', ')} have`;
      const message = `check again: ${which} changed since this was checked; then npm run check -- --accept`;
      yield { file, line: line('paragraphs'), message };
    }
  }
}

/**
 * The facts files whose numbers are those of another text: a paragraph has come or gone, or moved. That is one mistake,
 * whatever follows from it.
 */
export function movedIn(articles: readonly ArticleRead[], facts: readonly FactsRead[]): readonly Problem[] {
  return facts.flatMap((read) => {
    const codes = codesNow(articles, read);
    if (codes === undefined || read.checked === undefined || !haveMoved(read.checked, codes)) return [];
    const numbers = followParagraphs(read.checked, codes);
    const gone = read.checked.length - numbers.size;
    const come = codes.length - numbers.size;
    const what = [
      ...(come > 0 ? [`${come} came`] : []),
      ...(gone > 0 ? [`${gone} went`] : []),
      ...(come + gone === 0 ? ['some moved'] : []),
    ];
    const message = `the numbers are those of another text, for of its paragraphs ${what.join(' and ')}: npm run renumber puts them right`;
    return [{ file: read.file, line: read.checkedLine ?? 1, message }];
  });
}

function codesNow(
  articles: readonly ArticleRead[],
  { article: id }: FactsRead,
): readonly string[] | undefined {
  const found = articles.find((read) => read.kind === 'article' && read.article.id === id);
  return found?.kind === 'article' ? codesOf(found.article.paragraphs.map(({ text }) => text)) : undefined;
}
