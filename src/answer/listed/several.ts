import { phrasesOf } from '../../language/vocabulary/phrases.ts';
import type { Answer, Citation, Line } from '../answer.ts';
import { type Answered, isAnswered, singleOf } from '../answer-kinds.ts';
import { isCited } from '../cite/is-cited.ts';
import { isSaid } from '../cite/said-already.ts';
import { answerTuning } from '../tuning.ts';
import { withWhether } from '../whether/whether-said.ts';
import { withoutOneAnothers } from './told-once.ts';

/**
 * Answers each question of a message by itself, a later one leaning on the first where it has no subject of its own, and
 * puts them into one answer. The same fact twice is told once; where the article has one answer to all of it and none to a
 * part, that one is told.
 */
export function severalAnswers(
  parts: readonly string[],
  shownAs: string,
  ask: (question: string, before?: string) => Answer,
  ofEach: (part: string, whole: Answered) => Answer | undefined,
  askWhole: () => Answer,
): Answer {
  const [first = '', ...later] = parts;
  const one = (question: string, before?: string) => singleOf(ask(question, before));
  const whole = one(first);
  // *Which flights are named and what happened on them* is asked of each line of one list.
  const each = isAnswered(whole) && whole.lines ? later.map((part) => ofEach(part, whole)) : [];
  const [ofList] = each;
  if (ofList && each.every((one) => one !== undefined))
    return { ...ofList, receipt: { ...ofList.receipt, question: shownAs } };
  const answers = [whole, ...later.map((part) => one(part, first))];
  const understood = answers.filter(({ kind }) => kind !== 'not-understood');
  const different = understood.filter(
    (one, at) =>
      !understood.slice(0, at).some((other) => saysTheSame(one, other)) &&
      !understood.some((other) => isAnswered(other) && (tellsNear(other, one) || tellsMissing(other, one))),
  );
  if (different.some(({ kind }) => kind === 'near')) {
    const together = askWhole();
    if (isAnswered(together) && !different.some((one) => answersBetter(one, together))) return together;
  }
  // Refusals first: what comes near stands above its passages.
  const isNear = ({ kind }: Answer) => kind === 'near';
  const unanswered = [...different.filter((one) => !isNear(one)), ...different.filter(isNear)];
  const [best] = [...different.filter(isAnswered), ...unanswered.toReversed()];
  if (!best) return answers[0] ?? ask(first);
  const receipt = { ...best.receipt, question: shownAs };
  if (different.length === 1) return { ...best, receipt };
  const answered = different.filter(isAnswered);
  const told = withoutOneAnothers(different.map(linesOf));
  const [only, ...more] = different.filter((_, at) => told[at]?.length !== 0);
  // What answers one of them tells the others.
  if (only && more.length === 0 && isAnswered(only)) return { ...only, ...merged(different), receipt };
  const lines = told.flat();
  if (answered.length === 0) return { ...unansweredBy(unanswered, best), receipt };
  const text = different.map(withWhether).join(' ');
  return {
    kind: 'answer',
    text,
    lead: phrasesOf(best.receipt.language).toEach,
    lines,
    isOfSeveral: true,
    facts: answered.flatMap(({ facts }) => facts),
    citations: once(answered.flatMap(({ citations }) => citations)),
    ...merged(different),
    receipt,
  };
}

/** What is said of several questions that nothing answers, each sentence once, and what comes near each, by turns. */
function unansweredBy(answers: readonly Answer[], best: Answer): Answer {
  const text = [...new Set(answers.map(withWhether))].join(' ');
  if (best.kind !== 'near') return { ...best, text };
  const passages = answers.map(shownOf);
  const longest = Math.max(...passages.map(({ length }) => length));
  const byTurns = Array.from({ length: longest }, (_, at) => passages.flatMap((shown) => shown[at] ?? []));
  return { ...best, text, citations: once(byTurns.flat()).slice(0, answerTuning.citations) };
}

function saysTheSame(one: Answer, other: Answer): boolean {
  if (one.kind !== other.kind) return false;
  const [where] = one.citations;
  // What comes near is told by its passages: the sentence above them is always the same.
  if (one.kind === 'near') return where !== undefined && isCited(where, other.citations.slice(0, 1));
  if (one.text === other.text) return true;
  const isShort = isAnswered(one) && !one.lines && isAnswered(other) && !other.lines;
  return isShort && where !== undefined && isSaid(one.text, [other.text], where.article.language, WHOLLY);
}

/** Whether a question alone is answered by the same paragraph, or more surely: what answers all would hide that. */
function answersBetter(one: Answer, whole: Answer): boolean {
  if (!isAnswered(one)) return false;
  const [told] = one.citations;
  return (
    (told !== undefined && isCited(told, whole.citations)) ||
    one.receipt.confidence >= whole.receipt.confidence
  );
}

/**
 * Whether an answer has told already what comes nearest to another question, or that is the passage which says this once
 * more: then it stands beside the answer.
 */
function tellsNear({ text, citations, lines }: Answered, { kind, citations: [near] }: Answer): boolean {
  if (kind !== 'near' || near === undefined) return false;
  const { excerpt, article } = near;
  if (isSaid(excerpt.text, [text], article.language)) return true;
  return !lines && isCited(near, citations) && isSaid(text, [excerpt.text], article.language);
}

/** Whether an answer has what the refusal of another question misses: *who is that heiress and what does she own*. */
function tellsMissing({ text }: Answered, one: Answer): boolean {
  const missing = one.kind === 'topic-absent' || one.kind === 'detail-absent' ? one.missing : [];
  return missing.length > 0 && missing.every((word) => text.toLowerCase().includes(word.toLowerCase()));
}

function linesOf(answer: Answer): readonly Line[] {
  if (!isAnswered(answer)) {
    // What comes near is shown, as it may be what was asked.
    const [near] = shownOf(answer);
    if (!near) return [{ text: withWhether(answer), citations: besideGap(answer) }];
    return [{ term: phrasesOf(answer.receipt.language).nearest, text: near.excerpt.text, citations: [near] }];
  }
  return answer.lines ?? [{ text: withWhether(answer), citations: answer.citations, ...only(answer.facts) }];
}

/** What the article has instead of what somebody wrote down as missing. */
function besideGap(answer: Answer): readonly Citation[] {
  const [gap] = answer.kind === 'detail-absent' ? answer.facts : [];
  return gap?.kind === 'gap' && gap.says.includes(';') ? answer.citations.slice(0, 1) : [];
}

/** The passages that come near an answer; a refusal's stand on its own card. */
function shownOf({ kind, citations }: Answer): readonly Citation[] {
  return kind === 'near' ? citations : [];
}

function only([fact, ...more]: Answered['facts']) {
  return fact && more.length === 0 ? { fact } : {};
}

/** What the questions take for granted and the articles have differently. */
function merged(answers: readonly Answer[]) {
  const shown = answers.filter((one) => one.kind !== 'not-understood');
  const differs = shown.flatMap((one) => one.differs ?? []);
  const strangers = [...new Set(shown.flatMap((one) => one.strangers ?? []))];
  return {
    ...(differs.length > 0 ? { differs } : {}),
    ...(strangers.length > 0 ? { strangers } : {}),
  };
}

function once(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>();
  return citations.filter(({ article, paragraph }) => {
    const key = `${article.id} ${paragraph}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Part of an answer's words that another one has, where it says nothing more. */
const WHOLLY = 1;
