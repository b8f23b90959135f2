import { languageOf } from '../../language/language.ts';
import { type Sentence, sentencesOf } from '../../language/sentences.ts';
import { termsIn } from '../../language/terms-in.ts';
import type { Citation, Excerpt } from '../answer.ts';
import { answerTuning } from '../tuning.ts';
import { isSaid } from './said-already.ts';

/**
 * What the paragraph of a citation has that an answer does not tell, as a run of at most `most` characters: what decides
 * often stands in the sentence beside the one that has the question's words. `shown` is what is shown of the paragraph
 * and begins the run; without it the run is around what has most of the question, `told` being where the answer stands.
 * Undefined where the answer tells all, and without `shown` where nothing has `least` words of the question.
 */
export function besideOf(
  { article, paragraph }: Pick<Citation, 'article' | 'paragraph'>,
  { shown, told }: { readonly shown?: Excerpt; readonly told: Excerpt },
  said: string,
  question: string,
  { most, least = 0 }: { readonly most: number; readonly least?: number },
): Excerpt | undefined {
  const whole = article.paragraphs[paragraph - 1]?.text ?? '';
  const language = languageOf(article.language);
  const termsOf = (text: string) => new Set(termsIn(text, language));
  const asked = termsOf(question);
  const sentences = sentencesOf(whole, article.language);
  const textOf = ({ start, end }: Sentence) => whole.slice(start, end);
  const worthOf = (one: Sentence | undefined) =>
    one === undefined ? 0 : [...termsOf(textOf(one))].filter((term) => asked.has(term)).length;
  const isIn = ({ start, end }: Sentence, run: Excerpt) => start < run.end && run.start < end;
  const untold = sentences.filter(
    (one) => !isIn(one, told) && !isSaid(textOf(one), [said], article.language, answerTuning.listedSaidFrom),
  );
  // What follows on the answer goes on with it.
  const following = [
    ...untold.filter(({ start }) => start >= told.end),
    ...untold.filter(({ start }) => start < told.end),
  ];
  const [best] = following.toSorted((one, other) => worthOf(other) - worthOf(one));
  const grown = (run: Sentence): Excerpt => {
    const { start, end } = run;
    const text = whole.slice(start, end);
    const before = sentences.findLast((one) => one.end <= start);
    const after = sentences.find((one) => one.start >= end);
    // Somebody's own words are shown from where they begin to where they end.
    const torn = [BEGAN_BEFORE.test(text) && before, GOES_ON.test(text) && after];
    const beside = [after, before]
      .filter((one) => one !== undefined && untold.includes(one))
      .toSorted((one, other) => worthOf(other) - worthOf(one));
    const next = [...torn, ...beside]
      .flatMap((one) => one || [])
      .map((one) => ({ start: Math.min(start, one.start), end: Math.max(end, one.end) }))
      .find((longer) => longer.end - longer.start <= most);
    return next ? grown(next) : { text, start, end };
  };
  if (shown) return grown(shown);
  return best && worthOf(best) >= least ? grown(best) : undefined;
}

/** Words in quotation marks that began before a text, and that go on behind it. */
const BEGAN_BEFORE = /^[^“„«]*[”»]/u;
const GOES_ON = /[“„«][^”»“]*$/u;
