import { runOf } from '../language/quotations/quotable.ts';
import { checkAgain, movedIn } from './check/check-again.ts';
import { checkKnowledge } from './check/check-knowledge.ts';
import { checkTranslations, doubtfulTranslations } from './check/check-translations.ts';
import { together } from './check/together.ts';
import { askedTwice } from './check/warnings/asked-twice.ts';
import { farWeekdays } from './check/warnings/far-weekdays.ts';
import { namedTwice } from './check/warnings/named-twice.ts';
import { uncited } from './check/warnings/uncited.ts';
import { withinMarks } from './check/within-marks.ts';
import { deepFreeze } from './deep-freeze.ts';
import { fileReaders } from './file-reads.ts';
import type { Abroad, Article, Fact, Knowledge, Loaded, Problem, Topic } from './knowledge.ts';
import { contentLimits, fixedCommandNames } from './limits.ts';
import { newestFirst } from './newest-first.ts';
import type { KnowledgeFile } from './parse/knowledge-file.ts';
import type { ArticleRead } from './parse/parse-article.ts';
import { type AskedRead, checkAsked } from './parse/parse-asked.ts';
import { parseFacts } from './parse/parse-facts.ts';
import type { TranslatedSection, TranslationRead } from './parse/parse-translation.ts';
import { readKnowledgeFiles } from './read-knowledge-files.ts';
import { sameNames } from './same-names.ts';

/**
 * Reads, checks and freezes a knowledge folder, or lists everything that is wrong in it, file by file and line by
 * line. Never throws for what stands in the folder. `taken` are the names of the commands that are not topics.
 */
export function loadKnowledge(directory: string, taken: readonly string[] = fixedCommandNames): Loaded {
  const { files, problems, warnings = [] } = readKnowledgeFiles(directory);
  const loaded = knowledgeOf(files, problems, taken);
  if (loaded.kind === 'problems' || warnings.length === 0) return loaded;
  return Object.freeze({ ...loaded, warnings: () => inOrder([...warnings, ...loaded.warnings()]) });
}

/** The same for files that are already in memory; `notRead` are the problems met while reading them. */
export function knowledgeOf(
  all: readonly KnowledgeFile[],
  notRead: readonly Problem[] = [],
  taken: readonly string[] = fixedCommandNames,
): Loaded {
  const { files, problems: tooMany } = withinMarks(all);
  const unread = [...notRead, ...tooMany];
  const inFolder = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`));
  const articles = [...inFolder('articles').map(fileReaders.articles), ...unread.flatMap(unreadArticle)];
  const textsOf = (id: string) => {
    const read = articles.find((one) => one.kind === 'article' && one.article.id === id);
    return read?.kind === 'article' ? read.article.paragraphs.map(({ text }) => text) : undefined;
  };
  const facts = inFolder('facts').map((file) => parseFacts(file, textsOf));
  const moved = movedIn(articles, facts);
  const isMoved = new Set(moved.map(({ file }) => file));
  const words = inFolder('words').map(fileReaders.words);
  const elsewhere = inFolder('elsewhere').map(fileReaders.elsewhere);
  const talk = inFolder('talk').map(fileReaders.talk);
  const asked = inFolder('asked').map(fileReaders.asked);
  const earlier = inFolder('earlier').map(fileReaders.earlier);
  const translations = inFolder('translations').map(fileReaders.translations);

  function* allProblems(): Generator<Problem> {
    yield* unread;
    for (const read of [...articles, ...earlier]) if (read.kind === 'problems') yield* read.problems;
    for (const read of [...facts, ...words, ...elsewhere, ...talk, ...asked, ...translations])
      yield* read.problems;
    // Whatever is wrong with facts whose paragraphs have moved most likely comes of that.
    yield* moved;
    for (const problem of checkKnowledge(articles, facts, taken))
      if (!isMoved.has(problem.file)) yield problem;
    // A record that is not well formed has its own problem; what is asked for it has none.
    const records = facts.flatMap((read) => [...read.facts, ...read.topics].map(({ entry }) => entry.id));
    const broken = facts.flatMap(({ brokenIds }) => brokenIds ?? []);
    if (facts.every(({ brokenIds }) => brokenIds)) yield* checkAsked(asked, new Set([...records, ...broken]));
    yield* checkTranslations(translations, articles, facts);
  }
  const problems = firstOf(together([...firstOf(allProblems())]));
  if (problems.length > 0) return deepFreeze({ kind: 'problems', problems: inOrder(problems) });

  const more = moreAsked(asked);
  const translated = translatedIn(translations);
  const story = newestFirst(articles.flatMap((read) => (read.kind === 'article' ? [read.article] : [])));
  const inOrderOf = story.flatMap(({ id }) => facts.filter(({ article }) => article === id));
  const knowledge: Knowledge = {
    articles: story,
    ...sameNames(
      inOrderOf.flatMap((read) =>
        read.facts.map(({ entry }) => asQuoted(translated('facts', withAsked(entry, more)), story)),
      ),
      inOrderOf.flatMap((read) =>
        read.topics.map(({ entry }) => translated('topics', withAsked(entry, more))),
      ),
    ),
    words: words.flatMap((read) => read.words),
    elsewhere: elsewhere.flatMap((read) => read.elsewhere),
    talk: talk.flatMap((read) => read.talk),
    earlier: earlier.flatMap((read) => (read.kind === 'article' ? [read.article] : [])),
  };
  const warnings = () => [
    ...articles.flatMap((read) => (read.kind === 'article' ? read.warnings : [])),
    ...facts.flatMap((read) => read.warnings),
    ...checkAgain(articles, facts),
    ...doubtfulTranslations(translations, articles, facts),
    ...farWeekdays(articles, facts),
    ...namedTwice(facts),
    ...askedTwice(facts, asked),
    ...uncited(articles, facts),
  ];
  return deepFreeze({ kind: 'loaded', knowledge, warnings: () => inOrder(firstOf(warnings())) });
}

/** All ways of asking that stand in files of their own, by id. */
function moreAsked(reads: readonly AskedRead[]): ReadonlyMap<string, readonly string[]> {
  const more = new Map<string, string[]>();
  for (const { id, asked } of reads.flatMap(({ sections }) => sections)) {
    const known = more.get(id);
    if (known) known.push(...asked);
    else more.set(id, [...asked]);
  }
  return more;
}

function withAsked<Entry extends { readonly id: string; readonly asked: readonly string[] }>(
  entry: Entry,
  more: ReadonlyMap<string, readonly string[]>,
): Entry {
  const asked = more.get(entry.id);
  return asked ? { ...entry, asked: [...entry.asked, ...asked] } : entry;
}

/** What gives a record its translations. */
function translatedIn(reads: readonly TranslationRead[]) {
  const keyOf = (of: TranslatedSection, article: string, id: string) => `${of} ${article} ${id}`;
  const byRecord = new Map<string, Record<string, string>>();
  for (const { language, article, entries } of reads)
    for (const { of, id, text } of entries) {
      const key = keyOf(of, article, id);
      byRecord.set(key, { ...byRecord.get(key), [language]: text });
    }
  return <Entry extends Fact | Topic>(of: 'facts' | 'topics', entry: Entry): Entry => {
    const textsOf = (section: TranslatedSection) => byRecord.get(keyOf(section, entry.article, entry.id));
    const translations = textsOf(of);
    const abroad = abroadOf({
      name: textsOf('names'),
      role: textsOf('roles'),
      question: textsOf('questions'),
    });
    return translations || abroad
      ? { ...entry, ...(translations && { translations }), ...(abroad && { abroad }) }
      : entry;
  };
}

/** What there is of a record, language by language; undefined where there is nothing. */
function abroadOf(
  parts: Readonly<Record<keyof Abroad, Readonly<Record<string, string>> | undefined>>,
): Readonly<Record<string, Abroad>> | undefined {
  const abroad: Record<string, Abroad> = {};
  for (const [part, texts] of Object.entries(parts))
    for (const [language, text] of Object.entries(texts ?? {}))
      abroad[language] = { ...abroad[language], [part]: text };
  return Object.keys(abroad).length === 0 ? undefined : abroad;
}

/** A statement with its quotation as the article has it, which may have other marks around and in it. */
function asQuoted(fact: Fact, articles: readonly Article[]): Fact {
  if (fact.kind !== 'statement' || fact.quote === undefined) return fact;
  const { quote, article, paragraphs } = fact;
  const texts = articles.find(({ id }) => id === article)?.paragraphs ?? [];
  const runs = paragraphs.flatMap((number) => runOf(quote, texts[number - 1]?.text ?? '') ?? []);
  return runs.length === 0 || runs.includes(quote) ? fact : { ...fact, quote: runs[0] ?? quote };
}

/** An article that could not be read is no missing article. */
function unreadArticle({ file }: Problem): readonly ArticleRead[] {
  const [, id] = /^articles\/(.+)\.md$/.exec(file) ?? [];
  return id === undefined ? [] : [{ kind: 'problems', id, problems: [] }];
}

/** Checking ends when the list is full: nobody mends five hundred mistakes at once, and time stays bounded. */
function firstOf(problems: Iterable<Problem>): readonly Problem[] {
  const listed: Problem[] = [];
  for (const problem of problems) {
    if (listed.length === contentLimits.problems) {
      return [...listed, { ...problem, message: `and more problems from here on: mend the others first` }];
    }
    listed.push(problem);
  }
  return listed;
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
