import { type Language, languageOf } from '../../language/language.ts';
import { type Sentence, sentencesOf } from '../../language/sentences.ts';
import { termsIn } from '../../language/terms-in.ts';
import type { Citation, Excerpt } from '../answer.ts';
import { answerTuning } from '../tuning.ts';

/** What of a citation carries an answer. */
export interface Support {
  /** The sentence that does, with the one beside it where that carries much of it too. */
  readonly excerpt: Excerpt;
  /** The run of it that does most, in UTF-16 units of the excerpt; absent when no word of it is in the answer. */
  readonly run?: Sentence;
  /** The part of its words that the answer has, from 0 to 1: how much it is the answer once more. */
  readonly said: number;
  /** How much of the answer it carries, in sums of worths. */
  readonly strength: number;
}

/**
 * Finds what of a citation supports `answer`. Words of the answer that the question did not have count most: they are
 * what was asked for.
 */
export function supportOf(
  { article, excerpt }: Pick<Citation, 'article' | 'excerpt'>,
  answer: string,
  question = '',
): Support {
  const language = languageOf(article.language);
  const answered = new Set(termsIn(answer, language));
  const asked = new Set(termsIn(question, language));
  const detail = language.asksFor(question);
  const worthOf = (word: string) => {
    if (language.isStop(word)) return WORTH.stop;
    const term = language.stem(word);
    if (!answered.has(term)) return WORTH.other;
    if (asked.has(term)) return WORTH.asked;
    return detail !== undefined && language.detailOf(word) === detail ? WORTH.detail : WORTH.answered;
  };
  const { shown, strength } = carrying(excerpt, language, worthOf);
  const there = [...new Set(termsIn(shown.text, language))];
  const said = there.filter((term) => answered.has(term)).length / Math.max(1, there.length);
  const run = strongestRun(shown.text, language, worthOf);
  return { excerpt: shown, said, strength, ...(run === undefined ? {} : { run }) };
}

const WORTH = answerTuning.support;

/** Whether a citation would only say in other words what is said already. */
export function isOnceMore(citation: Citation, said: string, question = ''): boolean {
  return supportOf(citation, said, question).said >= answerTuning.onceMoreFrom[citation.article.wording];
}

/** The sentence whose words are worth most, each counted once, and its neighbour if that has enough which it lacks. */
function carrying(excerpt: Excerpt, language: Language, worthOf: (word: string) => number) {
  const found = sentencesOf(excerpt.text, language.code).map(({ start, end }) => {
    const words = language.words(excerpt.text.slice(start, end));
    const worths = words.map((word) => [language.stem(word), worthOf(word)] as const);
    return { start, end, has: new Map(worths.filter(([, worth]) => worth > 0)) };
  });
  const sums = found.map(({ has }) => [...has.values()].reduce((sum, worth) => sum + worth, 0));
  const strength = Math.max(0, ...sums);
  const at = sums.indexOf(strength);
  const best = found[at];
  if (best === undefined) return { shown: excerpt, strength };
  const adds = (has: ReadonlyMap<string, number>) =>
    [...has].reduce((sum, [term, worth]) => sum + (best.has.has(term) ? 0 : worth), 0);
  const shown = found.filter(
    ({ has }, place) => place === at || (Math.abs(place - at) === 1 && adds(has) >= WORTH.beside),
  );
  const start = shown[0]?.start ?? 0;
  const end = shown.at(-1)?.end ?? excerpt.text.length;
  const text = excerpt.text.slice(start, end);
  return { shown: { text, start: excerpt.start + start, end: excerpt.start + end }, strength };
}

/** The run of words with the greatest sum of worths, which begins and ends with a word that has some. */
function strongestRun(
  text: string,
  language: Language,
  worthOf: (word: string) => number,
): Sentence | undefined {
  // Words have places only in a text in composed form.
  if (text !== text.normalize('NFC')) return undefined;
  let best = { sum: 0, start: 0, end: 0 };
  let run = { sum: 0, start: 0 };
  for (const { word, start, end } of language.tokens(text)) {
    const worth = worthOf(word);
    if (run.sum <= 0) run = { sum: 0, start };
    run.sum += worth;
    if (worth > 0 && run.sum > best.sum) best = { sum: run.sum, start: run.start, end };
  }
  if (best.sum === 0) return undefined;
  // A quotation that is opened in it is closed in it.
  const isOpen = /[“„«"][^”“»"]*$/u.test(text.slice(best.start, best.end));
  const closing = isOpen && /^[.!?,]?[”“»"]/u.exec(text.slice(best.end))?.[0];
  return { start: best.start, end: best.end + (closing ? closing.length : 0) };
}
