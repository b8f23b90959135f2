import type { Fact } from '../../content/knowledge.ts';
import { clausesOf, withSubject } from '../../language/clauses.ts';
import { type Language, languageOf } from '../../language/language.ts';
import { termsIn } from '../../language/terms-in.ts';
import { isPersonal } from '../../language/vocabulary/personal-words.ts';
import { plainMessage } from '../../markup/plain-message.ts';
import type { Answer, Citation } from '../answer.ts';
import { isAnswered, singleOf } from '../answer-kinds.ts';
import type { Answers } from '../answers.ts';
import type { Difference } from '../premises/difference.ts';
import { answerTuning } from '../tuning.ts';
import { statementsOf } from './statements-of.ts';
import { supports } from './supports.ts';

/** A sentence of a message, or a clause of it that claims something of its own, and what the article has on it. */
export type CheckedSentence =
  | {
      /** `says-so`: it says what the sentence says. `something`: it has something on it, and a reader has to compare. */
      readonly kind: 'differs' | 'says-so' | 'something';
      readonly sentence: string;
      /** The short answer. */
      readonly text: string;
      /** What it rests on; empty for an article without facts. */
      readonly facts: readonly Fact[];
      /** Best first; at least one. */
      readonly citations: readonly [Citation, ...Citation[]];
      /** What the sentence and the article have differently; not empty where the kind says so. */
      readonly differs: readonly Difference[];
      /** Names in the sentence that no article has. */
      readonly strangers: readonly string[];
      /** Several articles of a story say different things on it; `text` has what each says. */
      readonly isStory?: true;
    }
  /** Nothing is sure; `nearest` comes nearest. */
  | { readonly kind: 'near'; readonly sentence: string; readonly nearest: Citation }
  | { readonly kind: 'absent'; readonly sentence: string };

/** What answers for the articles. */
type Articles = Pick<Answers, 'ask' | 'claimed'>;

/** A message, sentence by sentence. */
export interface CheckedText {
  readonly sentences: readonly CheckedSentence[];
  /** Sentences that were not looked at, because there were too many. */
  readonly left: number;
}

/** Compares a member's message, as Discord's markdown, with the articles; `sentences` is empty when it says nothing. */
export function checkText(
  markdown: string,
  { ask, claimed, knowledge }: Pick<Answers, 'ask' | 'claimed' | 'knowledge'>,
): CheckedText {
  const languages = [...new Set(knowledge.articles.map(({ language }) => language))].map(languageOf);
  const statements = statementsOf(plainMessage(markdown), languages);
  const looked = withinLimits(statements);
  const sentences = looked.flatMap((sentence) =>
    checkedWhole(sentence, { ask, claimed }, languages[0]?.code ?? 'en'),
  );
  return { sentences, left: statements.length - looked.length };
}

/** A sentence as a whole, or each of its clauses where that tells more: “Novak met Lund on Friday and has 30 ships”. */
function checkedWhole(sentence: string, articles: Articles, language: string): readonly CheckedSentence[] {
  const whole = checkedClaim(sentence, articles, languageOf(language));
  const clauses = clausesOf(sentence, language);
  if (clauses.length < 2) return whole;
  const parts = clauses.flatMap((clause, at) => {
    const asked = withSubject(clause, clauses[at - 1] ?? '');
    return checkedClaim(asked, articles, languageOf(language)).map((one) => ({
      ...one,
      sentence: clause,
    }));
  });
  const known = new Set(whole.flatMap(told));
  return parts.some((part) => told(part).some((one) => !known.has(one))) ? parts : whole;
}

/** A claim, compared with what the articles have much of it in, else with what they answer to it. */
function checkedClaim(claim: string, articles: Articles, language: Language): CheckedSentence[] {
  const held = articles.claimed(claim);
  if (held && isAnswered(held)) return checked(claim, held, true);
  return checked(claim, answerTo(claim, articles, language), false);
}

/**
 * What the articles have on a claim. Where nothing sure is found, the very number or day may be what they have differently:
 * the claim without it is looked up, and counts where it then differs.
 */
function answerTo(claim: string, { ask }: Articles, language: Language): Answer {
  const answer = singleOf(ask(claim));
  const sought = withoutNumbers(claim, language);
  if (isAnswered(answer) || sought === claim) return answer;
  const other = ask(claim, sought);
  return isAnswered(other) && other.differs?.some(({ kind }) => COUNTED.has(kind)) ? other : answer;
}

const COUNTED: ReadonlySet<Difference['kind']> = new Set(['number', 'day', 'month', 'year', 'weekday']);

/** A claim without its figures, number words and days. */
function withoutNumbers(claim: string, language: Language): string {
  const numbers = language.tokens(claim).filter(({ word }) => language.detailOf(word) !== undefined);
  return numbers.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), claim);
}

/** What a member is told of a sentence: paragraphs and differences. */
function told(one: CheckedSentence): readonly string[] {
  if (one.kind === 'near' || one.kind === 'absent') return [];
  return [
    ...one.citations.map(({ article, paragraph }) => `${article.id} ${paragraph}`),
    ...one.differs.map(({ kind, asked }) => `${kind} ${asked}`),
  ];
}

function withinLimits(statements: readonly string[]): readonly string[] {
  const { sentences, characters } = answerTuning.check;
  let room = characters;
  const tooFar = statements.slice(0, sentences).findIndex((sentence) => {
    room -= sentence.length;
    return room < 0;
  });
  return statements.slice(0, tooFar === -1 ? sentences : tooFar);
}

function checked(sentence: string, answer: Answer, isHeld: boolean): CheckedSentence[] {
  switch (answer.kind) {
    case 'not-understood':
      return [];
    case 'topic-absent':
    case 'detail-absent':
      return [{ kind: 'absent', sentence }];
    case 'near': {
      const [nearest] = answer.citations;
      return nearest && isAbout(sentence, answer)
        ? [{ kind: 'near', sentence, nearest }]
        : [{ kind: 'absent', sentence }];
    }
    case 'answer':
    case 'article-says-unclear': {
      const [first, ...others] = answer.citations;
      if (!first || !(isHeld || isAbout(sentence, answer))) return [{ kind: 'absent', sentence }];
      const { text, facts, differs = [], strangers = [] } = answer;
      const language = languageOf(first.article.language);
      // Where articles say different things, only one of them can say so.
      const isStory = (answer.tellings?.length ?? 0) > 1;
      const saysSo = !isStory && answer.kind === 'answer' && supports(sentence, answer, language);
      const kind = differs.length > 0 ? 'differs' : saysSo ? 'says-so' : 'something';
      const found = { kind, sentence, text, facts, differs, strangers } as const;
      return [{ ...found, citations: [first, ...others], ...(isStory ? { isStory } : {}) }];
    }
  }
}

/**
 * Whether what would be shown has a name or two other words of the sentence. A question is meant for the article, a
 * message in a channel mostly is not: “See you on Monday” says nothing of Monday's meeting.
 */
function isAbout(sentence: string, answer: Answer): boolean {
  const { text, citations, receipt } = answer;
  const [first] = citations;
  const language = languageOf(first?.article.language ?? 'en');
  const words = (text: string) => termsIn(text, language);
  const shown = new Set(words([text, ...citations.map(({ excerpt }) => excerpt.text)].join(' ')));
  const stands = (word: string) => words(word).some((stem) => shown.has(stem));
  const names = new Set(receipt.matches.flatMap(({ how, as }) => (how === 'name' && stands(as) ? [as] : [])));
  // “I think Novak meets Lund on Friday” speaks of those two and not of whoever thinks so.
  const isTalk = names.size < 2 && isPersonal(sentence, first?.article.language ?? '');
  if (receipt.unaccounted.length > 0 && (isTalk || isOnlyWho(answer))) return false;
  if (names.size > 0) return true;
  const meant = new Map(receipt.matches.map(({ word, as }) => [word, as]));
  const common = words(sentence).filter((stem) => shown.has(stem));
  const corrected = [...meant].filter(([word, as]) => !stands(word) && stands(as));
  if (new Set(common).size + corrected.length >= 2) return true;
  // One word in common is enough for a sentence put in other words, as long as all of them are known.
  const isCommon = common.length > 0 || receipt.matches.some(({ how }) => how === 'same');
  const { confidence, matches } = answerTuning.check.otherWords;
  return (
    isCommon &&
    !isTalk &&
    receipt.unaccounted.length === 0 &&
    receipt.confidence >= confidence &&
    receipt.matches.length >= matches
  );
}

/** Who somebody is does not tell what else is said of them: “Trump is an idiot”. */
function isOnlyWho(answer: Answer): boolean {
  if (answer.kind !== 'answer' || answer.differs) return false;
  return answer.facts.length > 0 && answer.facts.every(({ kind }) => kind === 'person');
}
