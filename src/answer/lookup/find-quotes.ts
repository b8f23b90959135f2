import type { Knowledge, Person, Statement } from '../../content/knowledge.ts';
import { type Language, languageOf } from '../../language/language.ts';
import { termsIn } from '../../language/terms-in.ts';
import type { QuotesAnswer, QuotesWanted } from '../answers.ts';
import { inStoryOrder } from './in-their-order.ts';

/** What somebody is on record with, in the article's order; `about` narrows it down by words, `attribution` by its source. */
export function findQuotes(
  knowledge: Knowledge,
  people: (name: string) => readonly Person[],
  wanted: QuotesWanted,
): QuotesAnswer {
  const { attribution } = wanted;
  const speaker = wanted.speaker?.trim() ?? '';
  const about = wanted.about?.trim() ?? '';
  const all = knowledge.facts.filter((fact) => fact.kind === 'statement').sort(inStoryOrder(knowledge));
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
    const stated = about === '' ? fitting : fitting.filter(isAbout(about, statedBy, knowledge));
    const found = stated.length > 0 ? stated : fitting.filter(isAbout(about, askedBy, knowledge));
    return found.length > 0
      ? { kind: 'quotes' as const, statements: found }
      : { kind: 'nothing-fitting' as const, statements };
  }
}

/** Words of statements; they are looked up once, because people ask for some in hundreds of ways. */
interface Words {
  of(fact: Statement): string;
  readonly known: WeakMap<Statement, ReadonlySet<string>>;
}

const statedBy: Words = {
  of: ({ says, quote = '', topic = '' }) => `${says} ${quote} ${topic.replaceAll('-', ' ')}`,
  known: new WeakMap(),
};

const askedBy: Words = { of: ({ asked }) => asked.join(' '), known: new WeakMap() };

function isPerson(knowledge: Knowledge, { speaker }: Statement): boolean {
  return knowledge.facts.some((fact) => fact.kind === 'person' && fact.id === speaker);
}

function speakersOf(knowledge: Knowledge, statements: readonly Statement[]): readonly string[] {
  const names = new Map(
    knowledge.facts.flatMap((fact) => (fact.kind === 'person' ? [[fact.id, fact.name]] : [])),
  );
  return [...new Set(statements.flatMap(({ speaker }) => (speaker ? [names.get(speaker) ?? speaker] : [])))];
}

/** Whether a statement shares a word with what is asked for. */
function isAbout(about: string, words: Words, { articles }: Knowledge): (fact: Statement) => boolean {
  const asked = new Map<Language, readonly string[]>();
  return (fact) => {
    const language = languageOf(articles.find(({ id }) => id === fact.article)?.language ?? 'en');
    const terms = asked.get(language) ?? termsIn(about, language);
    asked.set(language, terms);
    const known = words.known.get(fact) ?? new Set(termsIn(words.of(fact), language));
    words.known.set(fact, known);
    return terms.some((term) => known.has(term));
  };
}
