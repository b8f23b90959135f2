import type { Knowledge, Person, Statement } from '../content/knowledge.ts';
import { languageOf } from '../search/language.ts';
import type { QuotesAnswer, QuotesWanted } from './answers.ts';

/** What somebody is on record with, in the article's order; `about` narrows it down by words, `attribution` by its source. */
export function findQuotes(
  knowledge: Knowledge,
  people: (name: string) => readonly Person[],
  wanted: QuotesWanted,
): QuotesAnswer {
  const { attribution } = wanted;
  const speaker = wanted.speaker?.trim() ?? '';
  const about = wanted.about?.trim() ?? '';
  const all = knowledge.facts
    .filter((fact) => fact.kind === 'statement')
    .sort((one, other) => (one.paragraphs[0] ?? 0) - (other.paragraphs[0] ?? 0));
  if (speaker === '' && (attribution !== undefined || about !== '')) return narrowed(all);
  const statements = all.filter((fact) => fact.speaker !== undefined);
  const asked = speaker.toLowerCase();
  const group = statements.find(
    (fact) => fact.speaker?.toLowerCase() === asked && !isPerson(knowledge, fact),
  );
  const person = group ? undefined : people(speaker)[0];
  const found = group?.speaker ?? person;
  if (found === undefined) return { kind: 'unknown-speaker', speakers: speakersOf(knowledge, statements) };
  const id = typeof found === 'string' ? found : found.id;
  const own = statements.filter((fact) => fact.speaker === id);
  if (own.length === 0 && typeof found !== 'string') return { kind: 'says-nothing', speaker: found };
  return { ...narrowed(own), speaker: found };

  function narrowed(statements: readonly Statement[]) {
    const fitting = statements.filter(
      (fact) => attribution === undefined || fact.attribution === attribution,
    );
    // How people ask for a statement says less of what it is about than its own words.
    const [by, also] = [statedBy, askedBy].map((words) =>
      about === '' ? fitting : fitting.filter((fact) => shares(knowledge, fact, words, about)),
    );
    const found = by && by.length > 0 ? by : (also ?? []);
    return found.length > 0
      ? { kind: 'quotes' as const, statements: found }
      : { kind: 'nothing-fitting' as const, statements };
  }
}

function statedBy({ says, quote = '', topic = '' }: Statement): string {
  return `${says} ${quote} ${topic.replaceAll('-', ' ')}`;
}

function askedBy({ asked }: Statement): string {
  return asked.join(' ');
}

function isPerson(knowledge: Knowledge, { speaker }: Statement): boolean {
  return knowledge.facts.some((fact) => fact.kind === 'person' && fact.id === speaker);
}

function speakersOf(knowledge: Knowledge, statements: readonly Statement[]): readonly string[] {
  const names = new Map(
    knowledge.facts.flatMap((fact) => (fact.kind === 'person' ? [[fact.id, fact.name]] : [])),
  );
  return [...new Set(statements.flatMap(({ speaker }) => (speaker ? [names.get(speaker) ?? speaker] : [])))];
}

function shares(
  knowledge: Knowledge,
  fact: Statement,
  words: (fact: Statement) => string,
  about: string,
): boolean {
  const language = languageOf(knowledge.articles.find(({ id }) => id === fact.article)?.language ?? 'en');
  const terms = (text: string) =>
    language
      .words(text)
      .filter((word) => !language.isStop(word))
      .map(language.stem);
  const known = new Set(terms(words(fact)));
  return terms(about).some((term) => known.has(term));
}
