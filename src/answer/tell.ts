import type { Reading } from '../language/reading.ts';
import type { Found, Search } from '../search/search.ts';
import type { Answer } from './answer.ts';
import { isAnswered } from './answer-kinds.ts';
import { compose, nearest } from './compose.ts';
import type { Verdict } from './decide.ts';
import type { Difference } from './premises/difference.ts';
import { hasAsked } from './premises/has-asked.ts';
import type { Differences, Premise } from './premises/premises.ts';
import type { Sources } from './sources.ts';
import { answerTuning } from './tuning.ts';
import { asStory, datedStory } from './versions/as-story.ts';
import type { Told } from './versions/story.ts';
import { whetherOf } from './whether/whether.ts';

/** A question that is answered. */
export interface Question {
  /** As it was asked, without what members say of their own reading. */
  readonly asked: string;
  /** As it is shown, with its emphasis. */
  readonly shownAs: string;
  /** What it takes for granted. */
  readonly premise: Premise;
  readonly sources: Sources;
}

/** Composes a verdict and compares it with what the question takes for granted. */
export function tell(verdict: Verdict, found: Found, question: Question): Answer {
  const { sources } = question;
  const answer = compose(verdict, found, question);
  const dated = isAnswered(answer) ? datedStory([answer], sources) : answer;
  return withOthers(withDifferences(dated, found.reading, question), found, sources.search);
}

/** Composes what the articles of a story have, and compares it with what the question takes for granted. */
export function tellStory({ verdict, found, parts, newer, silent = [] }: Told, question: Question): Answer {
  const { sources } = question;
  const answers = parts.map((part) => compose(part.verdict, part.found, question));
  const [near] = newer ? nearest(newer.found, sources.search) : [];
  const story = asStory(answers, { ...sources, near });
  if (!story) return tell(verdict, found, question);
  const told = withOthers(withDifferences(story, found.reading, question), found, sources.search);
  const { differs = [] } = isAnswered(told) ? told : {};
  if (differs.length === 0) return told;
  // Another article may have it as the question does: then both are told.
  const agreeing = silent
    .map((part) => compose(part.verdict, part.found, question))
    .filter((answer) => isAnswered(answer) && differs.some((one) => hasAsked(answer, one)));
  const both = agreeing.length > 0 ? asStory([...answers, ...agreeing], sources) : undefined;
  return both ? withDifferences(both, found.reading, question) : told;
}

/** An answer that may not be the right one names the other passages that come nearest, too. */
function withOthers(answer: Answer, found: Found, search: Search): Answer {
  if (!isAnswered(answer) || found.confidence >= answerTuning.byItselfFrom) return answer;
  const isCited = new Set(answer.citations.map(({ article, paragraph }) => `${article.id} ${paragraph}`));
  const seeAlso = nearest(found, search)
    .filter(({ article, paragraph }) => !isCited.has(`${article.id} ${paragraph}`))
    .slice(0, Math.max(0, answerTuning.citations - answer.citations.length));
  return seeAlso.length > 0 ? { ...answer, seeAlso } : answer;
}

/** The same, with what the question takes for granted and the articles have differently, and whether they say yes or no. */
export function withDifferences(answer: Answer, reading: Reading, question: Question): Answer {
  const compared = { ...answer, ...differencesOf(answer, question) };
  const newest = asNewestHasIt(compared);
  const judged = newest === compared ? compared : { ...newest, ...differencesOf(newest, question) };
  const whether = whetherOf(reading, judged, question.sources.search);
  if (whether === undefined && isAnswered(compared) && reading.kind === 'whether')
    return { ...compared, isUndecided: true };
  return whether === undefined || compared.kind === 'near' || compared.kind === 'not-understood'
    ? compared
    : { ...compared, whether };
}

/** Of what several articles say the newest says yes or no: an older one may have had it otherwise. */
function asNewestHasIt(answer: Answer): Answer {
  const [newest, older] = isAnswered(answer) ? (answer.tellings ?? []) : [];
  if (!isAnswered(answer) || !newest || !older) return answer;
  const { article, text } = newest;
  const [first, ...others] = answer.citations.filter((one) => one.article === article);
  if (!first) return answer;
  const { differs: _, ...rest } = answer;
  const facts = answer.facts.filter((fact) => fact.article === article.id);
  return { ...rest, text, facts, citations: [first, ...others] };
}

/**
 * What the question takes for granted and the articles have differently. What only comes near may be about another number
 * or day, so that of its best passage only places and deeds are compared.
 */
function differencesOf(answer: Answer, { premise, sources: { premises } }: Question): Differences {
  if (answer.kind !== 'near') return premises.differencesOf(premise, answer);
  const { receipt, facts, text, citations } = answer;
  const anywhere = premises.differencesOf(premise, { ...answer, citations: [] });
  if (anywhere.differs) return anywhere;
  const best = { kind: 'answer', text, facts, citations: citations.slice(0, 1), receipt } as const;
  const { differs = [] } = premises.differencesOf(premise, best);
  const sure = differs.filter(({ kind }) => COMPARED_NEAR.has(kind));
  return sure.length > 0 ? { ...anywhere, differs: sure } : anywhere;
}

/** What of a passage that comes near is compared. */
const COMPARED_NEAR: ReadonlySet<Difference['kind']> = new Set(['place', 'doer', 'target']);
