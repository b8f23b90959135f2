import type { Knowledge, Person, Statement } from '../content/knowledge.ts';
import { languageOf } from '../search/language.ts';
import type { QuotesAnswer } from './answers.ts';

/** What somebody is on record with, in the article's order; `about` narrows it down by words. */
export function findQuotes(
  knowledge: Knowledge,
  people: (name: string) => readonly Person[],
  speaker: string,
  about?: string,
): QuotesAnswer {
  const statements = knowledge.facts
    .filter((fact) => fact.kind === 'statement')
    .filter((fact) => fact.speaker !== undefined)
    .sort((one, other) => (one.paragraphs[0] ?? 0) - (other.paragraphs[0] ?? 0));
  const asked = speaker.trim().toLowerCase();
  const group = statements.find(
    (fact) => fact.speaker?.toLowerCase() === asked && !isPerson(knowledge, fact),
  );
  const person = group ? undefined : people(speaker)[0];
  const found = group?.speaker ?? person;
  if (found === undefined) return { kind: 'unknown-speaker', speakers: speakersOf(knowledge, statements) };
  const id = typeof found === 'string' ? found : found.id;
  const own = statements.filter((fact) => fact.speaker === id);
  if (own.length === 0 && typeof found !== 'string') return { kind: 'says-nothing', speaker: found };
  if (!about?.trim()) return { kind: 'quotes', speaker: found, statements: own };
  const fitting = own.filter((fact) => shares(knowledge, fact, about));
  return fitting.length > 0
    ? { kind: 'quotes', speaker: found, statements: fitting }
    : { kind: 'nothing-about', speaker: found, statements: own };
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

function shares(knowledge: Knowledge, fact: Statement, about: string): boolean {
  const language = languageOf(knowledge.articles.find(({ id }) => id === fact.article)?.language ?? 'en');
  const terms = (text: string) =>
    language
      .words(text)
      .filter((word) => !language.isStop(word))
      .map(language.stem);
  const known = new Set(
    terms(
      [fact.says, fact.quote ?? '', fact.topic?.replaceAll('-', ' ') ?? '', fact.asked.join(' ')].join(' '),
    ),
  );
  return terms(about).some((term) => known.has(term));
}
