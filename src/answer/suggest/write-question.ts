import type { Fact, Knowledge, Topic } from '../../content/knowledge.ts';

/** Writes a phrasing as a question to show: `what did witkoff say` becomes `What did Witkoff say?`. */
export type WriteQuestion = (phrasing: string) => string;

/** Makes the writer; a word is a name when the articles or the people's names write it with a capital letter only. */
export function createWriteQuestion(knowledge: Knowledge): WriteQuestion {
  const texts = knowledge.articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const people = knowledge.facts.flatMap((fact) => (fact.kind === 'person' ? [fact.name] : []));
  const capitals = new Map<string, string>();
  const small = new Set<string>();
  for (const text of [...texts, ...people.map((name) => `of ${name}`)]) {
    for (const [, before = '', word = ''] of text.matchAll(/(^|[.!?“:]\s*|\s|[-('’])(\p{L}+)/gu)) {
      if (word === word.toLowerCase()) small.add(word);
      else if (/^\s$/u.test(before)) capitals.set(word.toLowerCase(), word);
    }
  }
  return (phrasing) => {
    const named = phrasing.replace(/\p{L}+/gu, (word) => {
      const name = capitals.get(word);
      return name && !small.has(word) ? name : word;
    });
    const question = `${named[0]?.toUpperCase() ?? ''}${named.slice(1)}`;
    return /[?.!]$/u.test(question) ? question : `${question}?`;
  };
}

/**
 * How a record is asked for in a language, a two-letter code: as somebody wrote it in that, else by the first of its ways of
 * asking that is a question.
 */
export function questionFor(
  { asked, abroad }: Fact | Topic,
  write: WriteQuestion,
  language: string,
): string | undefined {
  const question = asked.find(isQuestion);
  return abroad?.[language]?.question ?? (question === undefined ? undefined : write(question));
}

/** Records with a question in a language before the others. */
export function askedInFirst<Record extends Fact | Topic>(
  records: readonly Record[],
  language: string,
): readonly Record[] {
  const isAsked = ({ abroad }: Record) => abroad?.[language]?.question !== undefined;
  return [...records.filter(isAsked), ...records.filter((one) => !isAsked(one))];
}

/** Whether a phrasing is a question and no keyword or claim. */
export function isQuestion(phrasing: string): boolean {
  return OPENING.test(phrasing);
}

const OPENING =
  /^(who|what|when|where|which|why|how|is|are|was|were|did|does|do|has|have|will|can|could|would|should)\b/iu;
