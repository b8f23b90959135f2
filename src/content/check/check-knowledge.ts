import { quotationPattern } from '../../language/quotations/quotable.ts';
import { wordsOf } from '../../language/words-of.ts';
import type { Fact, Person, Problem, Term, Topic } from '../knowledge.ts';
import { contentLimits } from '../limits.ts';
import type { Located } from '../located.ts';
import type { ArticleRead } from '../parse/parse-article.ts';
import type { FactsRead } from '../parse/parse-facts.ts';
import { shiftedNumbers, type WrongRecord } from '../renumber/shifted-numbers.ts';
import { articleText } from './article-text.ts';
import { checkDates } from './check-dates.ts';
import { checkLinks } from './check-links.ts';
import { checkNames } from './check-names.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkQuotations } from './check-quotations.ts';
import { checkSources } from './check-sources.ts';
import { checkSubjects } from './check-subjects.ts';
import { checkTopics } from './check-topics.ts';
import { type Checked, problemAt } from './checked.ts';
import { type DeclaredNames, declaredNames } from './declared-names.ts';
import { nameRule } from './name-rule.ts';
import { textFields } from './text-fields.ts';

/** Finds all that is wrong between articles and facts that are well formed; `taken` are the other commands' names. */
export function* checkKnowledge(
  articles: readonly ArticleRead[],
  facts: readonly FactsRead[],
  taken: readonly string[],
): Generator<Problem> {
  const located = facts.flatMap((read) => read.facts);
  const topics = facts.flatMap((read) => read.topics);
  const hasAllIds = facts.every(({ brokenIds }) => brokenIds !== undefined);
  const brokenIds = hasAllIds ? facts.flatMap((read) => read.brokenIds ?? []) : undefined;
  yield* checkLinks({ facts: located, topics, brokenIds });
  yield* checkTopics(topics, taken);

  const declared = located
    .map(({ entry }) => entry)
    .filter((fact) => fact.kind === 'person' || fact.kind === 'term');
  if (declared.length > contentLimits.names) {
    const message = `has too many people and terms: the limit for all articles is ${contentLimits.names}`;
    yield { file: facts[0]?.file ?? 'facts', line: 1, message };
    return;
  }
  const checks = facts.every(({ hasAllNames }) => hasAllNames)
    ? [checkQuotations, checkDates, checkNames, checkNumbers, checkSubjects, checkSources]
    : [checkQuotations, checkDates];
  const namesIn = new Map<string, DeclaredNames>();
  for (const read of facts) {
    const article = articles.find((other) => idOf(other) === read.article);
    if (!article) {
      const message = `has no article: add articles/${read.article}.md, or rename this file as its article is named`;
      yield { file: read.file, line: 1, message };
    } else if (article.kind === 'article') {
      const { language } = article.article;
      const names = namesIn.get(language) ?? declaredNames(declared, language);
      namesIn.set(language, names);
      yield* checkAgainst(article, read, declared, names, checks);
    }
  }
}

function* checkAgainst(
  { article }: ArticleRead & { kind: 'article' },
  read: FactsRead,
  declared: readonly (Person | Term)[],
  names: DeclaredNames,
  checks: readonly ((checked: Checked) => Iterable<Problem>)[],
): Generator<Problem> {
  const text = articleText(article);
  const records = [...read.facts, ...read.topics].map((located: Located<Fact | Topic>) => ({
    located,
    stated: textFields(located.entry).map(([field, text]) => [field, wordsOf(text)] as const),
  }));
  const isName = nameRule({
    language: article.language,
    article: article.paragraphs.flatMap(({ text }) => wordsOf(text.replace(quotationPattern, ' '))),
    answers: records.flatMap(({ stated }) => stated.flatMap(([, words]) => words)),
    declared,
  });
  /** What is wrong with a record, and with one that cites others. */
  function* problemsOf({ located, stated }: (typeof records)[number]): Generator<Problem> {
    const { entry } = located;
    const cited = entry.paragraphs.flatMap((number) => text.paragraphs[number - 1] ?? []);
    for (const [at, number] of entry.paragraphs.entries()) {
      if (text.paragraphs[number - 1]) continue;
      const message = `there is no paragraph ${number}: the article has ${article.paragraphs.length}`;
      yield problemAt(located, message, 'paragraphs', at);
    }
    if (cited.length === 0) return;
    const checked: Checked = { located, stated, text, cited, declared, names, isName };
    for (const check of checks) yield* check(checked);
  }

  const problems: Problem[] = [];
  const wrong: WrongRecord[] = [];
  for (const record of records) {
    // Nobody lists more, and time stays bounded.
    if (problems.length > contentLimits.problems) break;
    const own = [...problemsOf(record)];
    problems.push(...own);
    if (own.length > 0) wrong.push({ entry: record.located.entry, problems: own.length, problemsWith });

    /** With paragraphs that are not there it cannot be compared. */
    function problemsWith(paragraphs: readonly number[]): number {
      if (paragraphs.some((number) => number > article.paragraphs.length)) return own.length;
      const { located } = record;
      const citing = { ...located, entry: { ...located.entry, paragraphs } };
      return [...problemsOf({ ...record, located: citing })].length;
    }
  }
  const shifted = shiftedNumbers(read, wrong);
  if (shifted) yield shifted;
  yield* problems;
}

function idOf(read: ArticleRead): string {
  return read.kind === 'article' ? read.article.id : read.id;
}
