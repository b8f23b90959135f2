import { saysSomething } from '../../language/read-words.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { Search } from '../../search/search.ts';
import type { Citation } from '../answer.ts';
import { answerTuning } from '../tuning.ts';

/** Finds the sentence of the older articles that is most like one of the newest; undefined where none is alike. */
export function createOlderSentence({
  articles,
  reader,
}: Search): (sentence: string) => Citation | undefined {
  const termsOf = (text: string) =>
    new Set(
      reader
        .read(text)
        .words.filter(saysSomething)
        .map(({ term }) => term),
    );
  const older = articles.slice(1).flatMap((article) =>
    article.paragraphs.flatMap(({ number: paragraph, text }) =>
      sentencesOf(text, article.language).map(({ start, end }) => {
        const excerpt = { text: text.slice(start, end), start, end };
        return { citation: { article, paragraph, excerpt }, terms: termsOf(excerpt.text) };
      }),
    ),
  );
  return (sentence) => {
    const own = termsOf(sentence);
    let best: Citation | undefined;
    let most: number = answerTuning.story.alikeFrom;
    for (const { citation, terms } of older) {
      const shared = [...own].filter((term) => terms.has(term)).length;
      const alike = shared / Math.sqrt(Math.max(1, own.size * terms.size));
      if (shared < SHARED || alike < most) continue;
      best = citation;
      most = alike;
    }
    return best;
  };
}

/** Words that two sentences share, at least. */
const SHARED = 3;
