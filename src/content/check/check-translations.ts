import type { Problem } from '../knowledge.ts';
import { nearest } from '../nearest.ts';
import type { ArticleRead } from '../parse/parse-article.ts';
import type { FactsRead } from '../parse/parse-facts.ts';
import type { TranslatedEntry, TranslatedSection, TranslationRead } from '../parse/parse-translation.ts';
import { quoted } from '../quoted.ts';
import { codesOf } from '../renumber/paragraph-codes.ts';
import { AGREEMENTS, type Both, doubtfulDays } from './translated-alike.ts';

/** Finds translations of what is not there, and those that say something else than the original. */
export function* checkTranslations(
  translations: readonly TranslationRead[],
  articles: readonly ArticleRead[],
  facts: readonly FactsRead[],
): Generator<Problem> {
  for (const read of translations) {
    const { file, language } = read;
    const article = articles.find((one) => idOf(one) === read.article);
    const told = facts.find((one) => one.article === read.article);
    if (!article || !told) {
      const path = `${article ? 'facts' : 'articles'}/${read.article}.${article ? 'yaml' : 'md'}`;
      const message = `there is no ${path} of which this could be a translation: rename this file as its article is named`;
      yield { file, line: 1, message };
      continue;
    }
    if (article.kind !== 'article') continue;
    if (article.article.language === language) {
      const message = `the article is in this language itself (${language}): remove this file`;
      yield { file, line: 1, message };
      continue;
    }
    const originalOf = originalsOf(told);
    for (const entry of read.entries) {
      const original = originalOf(entry);
      if (original === undefined) yield* unknown(entry, told, file);
      else {
        const both = { original, text: entry.text, from: article.article.language, to: language };
        for (const agree of AGREEMENTS)
          for (const message of agree(both)) yield { file, line: entry.line, message };
      }
    }
  }
}

/** What is worth a look: what has no translation, and days that a translation does not name. */
export function* doubtfulTranslations(
  translations: readonly TranslationRead[],
  articles: readonly ArticleRead[],
  facts: readonly FactsRead[],
): Generator<Problem> {
  for (const { file, language, article: id, entries, checked } of translations) {
    const article = articles.find((one) => idOf(one) === id);
    const told = facts.find((one) => one.article === id);
    if (article?.kind !== 'article' || !told) continue;
    const originalOf = originalsOf(told);
    for (const entry of entries) {
      const original = originalOf(entry);
      if (checked && !checked.includes(codeOf(entry, original)))
        yield { file, line: entry.line, message: CHECK_AGAIN };
      const both: Both = {
        original: original ?? '',
        text: entry.text,
        from: article.article.language,
        to: language,
      };
      for (const message of doubtfulDays(both)) yield { file, line: entry.line, message };
    }
    for (const of of ['facts', 'topics'] as const) {
      const there = new Set(entries.filter((entry) => entry.of === of).map((entry) => entry.id));
      const missing = told[of].map(({ entry }) => entry.id).filter((one) => !there.has(one));
      if (missing.length === 0) continue;
      const named = missing.length > NAMED ? [...missing.slice(0, NAMED), '…'] : missing;
      const all = missing.length === 1 ? of.slice(0, -1) : of;
      yield { file, line: 1, message: `${missing.length} ${all} without a translation: ${named.join(', ')}` };
    }
  }
}

/** More ids than this make no line that one reads. */
const NAMED = 10;

const CHECK_AGAIN =
  'check again: this is new, or its original has changed since this was checked; then npm run check -- --accept';

/** A code for each original that a file of translations is checked against. */
export function originalCodes({ entries }: TranslationRead, told: FactsRead): readonly string[] {
  const originalOf = originalsOf(told);
  return entries.map((entry) => codeOf(entry, originalOf(entry)));
}

function codeOf({ of, id }: TranslatedEntry, original = ''): string {
  return codesOf([`${of} ${id}: ${original}`])[0] ?? '';
}

/** Gives what an entry translates; each file of translations has one for nearly every record. */
function originalsOf({ facts, topics }: FactsRead): (entry: TranslatedEntry) => string | undefined {
  const [factOf, topicOf] = [byId(facts), byId(topics)];
  return ({ of, id }) => {
    const [fact, topic] = [factOf.get(id), topicOf.get(id)];
    switch (of) {
      case 'facts':
        return fact?.says;
      case 'topics':
        return topic?.summary;
      case 'names':
        return topic?.description;
      case 'roles':
        return fact?.kind === 'person' ? [fact.role, fact.of].filter(Boolean).join(', ') : undefined;
      case 'questions':
        return (fact ?? topic)?.asked[0];
    }
  };
}

/** Of records that share an id the first. */
function byId<Entry extends { readonly id: string }>(
  records: readonly { readonly entry: Entry }[],
): ReadonlyMap<string, Entry> {
  return new Map(records.toReversed().map(({ entry }) => [entry.id, entry]));
}

/** What the ids of a section are ids of, and those that there are. */
function recordsOf(of: TranslatedSection, { facts, topics }: FactsRead) {
  const ids = (records: readonly { readonly entry: { readonly id: string } }[]) =>
    records.map(({ entry }) => entry.id);
  switch (of) {
    case 'facts':
      return { noun: 'fact', ids: ids(facts) };
    case 'topics':
    case 'names':
      return { noun: 'topic', ids: ids(topics) };
    case 'roles':
      return { noun: 'person', ids: ids(facts.filter(({ entry }) => entry.kind === 'person')) };
    case 'questions':
      return { noun: 'fact or topic with a way of asking', ids: ids([...facts, ...topics]) };
  }
}

/** A record that is not well formed has its own problem, and its translation has none. */
function* unknown({ of, id, line }: TranslatedEntry, told: FactsRead, file: string): Generator<Problem> {
  if (told.brokenIds === undefined || told.brokenIds.includes(id)) return;
  const { noun, ids } = recordsOf(of, told);
  const meant = nearest(id, ids);
  const hint = meant ? `did you mean ${quoted(meant)}?` : 'correct the id, or remove the line';
  yield { file, line, message: `no ${noun} of the article is called ${quoted(id)}: ${hint}` };
}

function idOf(read: ArticleRead): string {
  return read.kind === 'article' ? read.article.id : read.id;
}
