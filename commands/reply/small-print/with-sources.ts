import type { Article, Knowledge } from '../../../src/content/knowledge.ts';
import { phrasesOf } from '../../../src/language/phrases.ts';
import { AMOUNTS } from '../amounts.ts';
import { wordingNotes } from '../quotations/quotation-of.ts';
import type { Quotation, Reply } from '../reply.ts';
import { ageOf } from './age-of.ts';

/**
 * Says of each article that a reply shows how old it is, at its first quotation, and which text of it was read, in the
 * last line.
 */
export function withSources(reply: Reply, knowledge: Knowledge, now: Date): Reply {
  const nearest = reply.nearest && withAge(reply.nearest, knowledge, now);
  const quotations = reply.quotations?.map((quotation, at, all) =>
    all.findIndex(({ article }) => article === quotation.article) === at
      ? withAge(quotation, knowledge, now)
      : quotation,
  );
  const hashes = [...new Set(hashesOf(reply, knowledge))];
  const aged = { ...reply, ...(quotations && { quotations }), ...(nearest && { nearest }) };
  if (hashes.length === 0) return aged;
  const more = hashes.length > AMOUNTS.hashes ? ` and ${hashes.length - AMOUNTS.hashes} more` : '';
  const text = `text ${hashes.slice(0, AMOUNTS.hashes).join(', ')}${more}`;
  const { notes = [] } = reply;
  const last = notes.at(-1);
  const isWording = last !== undefined && wordingNotes(knowledge.articles).includes(last);
  return {
    ...aged,
    ...(isWording && { notes: notes.slice(0, -1) }),
    lastLine: isWording ? `${last} · ${text}` : text,
  };
}

function withAge<Cited extends Pick<Quotation, 'article' | 'age'>>(
  cited: Cited,
  { articles }: Knowledge,
  now: Date,
): Cited {
  const { published, language = 'en' } = articles.find(({ id }) => id === cited.article) ?? {};
  const age = published === undefined ? undefined : ageOf(published, now, language);
  return age === undefined ? cited : { ...cited, age: phrasesOf(language).old(age) };
}

/** The hash of each text that a reply quotes, names the nearest paragraph of, or lists facts of. */
function hashesOf(
  { quotations = [], nearest, list = [] }: Reply,
  { articles, facts }: Knowledge,
): readonly string[] {
  const hashOf = (wanted: string) =>
    articles.filter(({ id }) => id === wanted).map(({ hash }: Article) => hash);
  const quoted = quotations.flatMap(({ article, version }) => version ?? hashOf(article));
  const told = facts.filter(({ says }) => list.some(({ text }) => text === says));
  const near = nearest === undefined ? [] : hashOf(nearest.article);
  return [...quoted, ...near, ...told.flatMap(({ article }) => hashOf(article))];
}
