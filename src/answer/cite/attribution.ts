import type { Article, Attribution, Fact, Knowledge, Statement } from '../../content/knowledge.ts';
import { languageOf } from '../../language/language.ts';
import { type Sentence, sentencesOf } from '../../language/sentences.ts';
import { termsIn } from '../../language/terms-in.ts';
import { planWordsOf } from '../../language/vocabulary/plan-words.ts';

/** Who answers for words of an article. */
export interface Source {
  readonly attribution: Attribution;
  /** A person's name, or words such as `European officials`; absent when the article itself answers. */
  readonly speaker?: string;
  /** On whom or what, `Ada Quist`, `what Putin agreed to`. */
  readonly about?: string;
  /** To whom, `CNN`. */
  readonly to?: string;
}

/** A run of a paragraph; `start` and `end` are UTF-16 units from 0. */
export interface Place {
  readonly article: Article;
  /** From 1. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A statement and the sentence of its first paragraph that makes it. */
interface Standing extends Sentence {
  readonly statement: Statement;
}

/** Who answers for a statement. */
export function sourceOf({ attribution, speaker, about, to }: Statement, knowledge: Knowledge): Source {
  if (attribution === 'article' || speaker === undefined) return { attribution };
  return {
    attribution,
    speaker: nameOf(speaker, knowledge),
    ...(about === undefined ? {} : { about: nameOf(about, knowledge) }),
    ...(to === undefined ? {} : { to }),
  };
}

/**
 * Who answers for a run of a paragraph that is shown for a fact: for a statement in its own paragraph whoever answers
 * for it; else whoever answers for the sentence in that run that is nearest to the fact. Without a fact it is everyone
 * whose statements stand there, in their order. Nobody is known for an article without statements, and where somebody speaks of
 * whom none is written.
 */
export function sourcesOf(place: Place, knowledge: Knowledge, fact?: Fact): readonly Source[] {
  if (
    fact?.kind === 'statement' &&
    fact.article === place.article.id &&
    fact.paragraphs[0] === place.paragraph
  ) {
    return [sourceOf(fact, knowledge)];
  }
  const known = standingOf(place.article, knowledge);
  if (known.length === 0) return [];
  const here = known
    .filter(({ statement }) => statement.paragraphs[0] === place.paragraph)
    .filter(({ start, end }) => start < place.end && place.start < end);
  const shown = fact === undefined ? here : nearest(fact, here, place.article.language);
  const sources = shown.map(({ statement }) => sourceOf(statement, knowledge));
  const different = new Map(sources.map((source) => [JSON.stringify(source), source]));
  if (different.size > 0) return [...different.values()];
  return reportsSpeech(place) ? [] : [{ attribution: 'article' }];
}

/** Whether somebody speaks in a run, for whom nobody may have written a statement. */
function reportsSpeech({ article, paragraph, start, end }: Place): boolean {
  const text = article.paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
  return planWordsOf(article.language)?.says.test(text) === true;
}

/** The sentence that makes a statement; undefined when its article is not in the knowledge. */
export function placeOf(statement: Statement, knowledge: Knowledge): Place | undefined {
  const article = knowledge.articles.find(({ id }) => id === statement.article);
  const [paragraph] = statement.paragraphs;
  if (!article || paragraph === undefined) return undefined;
  return standingIn(statement, article).map(({ start, end }) => ({ article, paragraph, start, end }))[0];
}

/** Whether two statements are made by the same sentence, so that an excerpt of one shows the other. */
export function standTogether(one: Statement, other: Statement, knowledge: Knowledge): boolean {
  const article = knowledge.articles.find(({ id }) => id === one.article);
  if (!article || one.article !== other.article || one.paragraphs[0] !== other.paragraphs[0]) return false;
  const starts = standingOf(article, knowledge).flatMap(({ statement, start }) =>
    statement === one || statement === other ? [start] : [],
  );
  return starts.length === 2 && starts[0] === starts[1];
}

/** The statements made by the sentence of the one that is nearest to a fact. */
function nearest(fact: Fact, here: readonly Standing[], language: string): readonly Standing[] {
  const wanted = termsOf(fact.says, language);
  const scores = here.map(({ statement }) => shared(wanted, termsOf(statement.says, language)));
  const best = here[scores.indexOf(Math.max(...scores))];
  return here.filter(({ start }) => start === best?.start);
}

/** The statements of an article with their sentences, in its order; found once for each knowledge. */
function standingOf(article: Article, knowledge: Knowledge): readonly Standing[] {
  const known = found.get(knowledge) ?? new Map<string, readonly Standing[]>();
  found.set(knowledge, known);
  let standing = known.get(article.id);
  if (!standing) {
    standing = knowledge.facts
      .filter((fact) => fact.kind === 'statement' && fact.article === article.id)
      .flatMap((statement) => (statement.kind === 'statement' ? standingIn(statement, article) : []))
      .sort((one, other) => one.start - other.start);
    known.set(article.id, standing);
  }
  return standing;
}

const found = new WeakMap<Knowledge, Map<string, readonly Standing[]>>();

/** The sentence with the statement's quotation, else the one that shares most words with it. */
function standingIn(statement: Statement, article: Article): Standing[] {
  const text = article.paragraphs[(statement.paragraphs[0] ?? 0) - 1]?.text;
  if (text === undefined) return [];
  const quoted = statement.quote === undefined ? -1 : text.indexOf(statement.quote);
  const says = termsOf(statement.says, article.language);
  let best: Sentence | undefined;
  let most = -1;
  for (const sentence of sentencesOf(text, article.language)) {
    if (quoted >= sentence.start && quoted < sentence.end) {
      const last = Math.max(sentence.end, quoted + (statement.quote?.length ?? 0));
      const end = last + (/^[”"’»]/u.test(text.slice(last)) ? 1 : 0);
      return [{ statement, start: sentence.start, end }];
    }
    const terms = termsOf(text.slice(sentence.start, sentence.end), article.language);
    // A long sentence shares words with many statements.
    const score = shared(says, terms) / Math.sqrt(terms.size || 1);
    if (score > most) {
      most = score;
      best = sentence;
    }
  }
  return best === undefined ? [] : [{ statement, ...best }];
}

function termsOf(text: string, code: string): ReadonlySet<string> {
  return new Set(termsIn(text, languageOf(code)));
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const term of one) if (other.has(term)) count++;
  return count;
}

function nameOf(who: string, { facts }: Knowledge): string {
  const person = facts.find((fact) => fact.kind === 'person' && fact.id === who);
  return person?.kind === 'person' ? person.name : who;
}
