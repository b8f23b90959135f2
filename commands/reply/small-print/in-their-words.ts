import { isAnswered } from '../../../src/answer/answer-kinds.ts';
import type { ResolvedDate } from '../../../src/answer/dates/resolve-dates.ts';
import { type Voice, voiceOf } from '../../../src/answer/voice.ts';
import type { Knowledge } from '../../../src/content/knowledge.ts';
import { dayAs } from '../../../src/language/calendar/day-in.ts';
import type { Item, Reply } from '../reply.ts';
import { roleOf } from '../wording/role-of.ts';

/**
 * Tells what a reply has from facts and topics in a language, a two-letter code, as far as that is written down in it; the
 * rest stays in the language of its article, and a note says so. What is quoted is never told otherwise.
 */
export function inTheirWords(reply: Reply, knowledge: Knowledge, language: string | undefined): Reply {
  if (language === undefined) return reply;
  const others = new Set(knowledge.articles.filter((one) => one.language !== language).map(({ id }) => id));
  if (others.size === 0) return reply;
  const voice = voiceOf(language, knowledge.articles);
  const texts = textsOf(reply, others, knowledge, voice);
  const { isLeft, isText } = leftIn(reply, others);
  const told = tellerOf(texts, language);
  const text = told.tell(reply.text, isText);
  const title = reply.title && told.tell(reply.title, false);
  const claims = reply.claims?.map((item) => told.tellItem(item, isText));
  const list = reply.list?.map((item) => told.tellItem(item, isLeft(item)));
  const dates = text === reply.text ? reply.dates : reply.dates?.map((date) => named(date, language));
  const notes = told.left() ? [...(reply.notes ?? []), untranslated(others, knowledge, voice)] : reply.notes;
  return {
    ...reply,
    ...(title && { title }),
    text,
    ...(claims && { claims }),
    ...(list && { list }),
    ...(dates && { dates }),
    ...(notes && { notes }),
  };
}

/** A text of the knowledge and what it is in the language that is spoken. */
interface Told {
  readonly says: string;
  readonly translation?: string | undefined;
  /** It is told only where it stands alone. */
  readonly isWhole?: boolean;
}

/** What stands in the other articles' facts and topics, the longest first: one may be a part of another. */
function textsOf(
  { answer }: Reply,
  others: ReadonlySet<string>,
  { articles, facts, topics }: Knowledge,
  voice: Voice,
): readonly Told[] {
  const all: Told[] = [
    ...facts.filter(({ article }) => others.has(article)),
    ...topics.flatMap((one) => (others.has(one.article) ? [{ ...one, says: one.summary }] : [])),
  ].map(({ says, translations }) => ({ says, translation: translations?.[voice.language] }));
  for (const topic of topics)
    if (others.has(topic.article))
      all.push({ says: topic.description, translation: topic.abroad?.[voice.language]?.name, isWhole: true });
  for (const fact of facts)
    if (fact.kind === 'person' && others.has(fact.article))
      all.push({ says: roleOf(fact), translation: fact.abroad?.[voice.language]?.role, isWhole: true });
  // With several articles a gap says of which one it tells.
  for (const gap of answer && 'facts' in answer ? answer.facts : []) {
    const article = articles.find(({ id }) => id === gap.article);
    const translation = gap.translations?.[voice.language];
    if (gap.kind !== 'gap' || !article || translation === undefined || !others.has(article.id)) continue;
    const titled = `${voice.phrases.quoted(article.title)}: ${translation}`;
    if (articles.length > 1) all.push({ says: voice.titled(gap.says, article), translation: titled });
  }
  return all.toSorted((one, other) => other.says.length - one.says.length);
}

/** What of an answer is told from the text itself, of which there are no translations. */
function leftIn({ answer, list = [] }: Reply, others: ReadonlySet<string>) {
  const left = new Set<Item>();
  if (!answer || !isAnswered(answer)) return { isText: false, isLeft: () => false };
  const isOther = answer.citations.some(({ article }) => others.has(article.id));
  const { lines = [] } = answer;
  // What the question takes for granted stands above them.
  const items = list.slice(-lines.length);
  for (const [at, line] of lines.entries()) {
    const item = items[at];
    if (
      item?.text === line.text &&
      !line.isHeading &&
      line.citations.some((one) => others.has(one.article.id))
    )
      left.add(item);
  }
  return { isText: isOther && answer.lines === undefined, isLeft: (item: Item) => left.has(item) };
}

function tellerOf(texts: readonly Told[], language: string) {
  let isLeft = false;
  /** `isOther`: whatever is not told stays in another language. */
  function tell(text: string, isOther: boolean): string {
    let told = text;
    for (const { says, translation, isWhole } of texts) {
      if (isWhole ? told !== says : !told.includes(says)) continue;
      if (translation === undefined) isLeft = true;
      else told = told.replaceAll(says, () => translation);
    }
    if (isOther && told === text && text !== '') isLeft = true;
    return told;
  }
  return {
    tell,
    tellItem(item: Item, isOther: boolean): Item {
      const text = tell(item.text, isOther);
      if (text === item.text || !item.dates) return { ...item, text };
      return { ...item, text, dates: item.dates.map((date) => named(date, language)) };
    },
    left: () => isLeft,
  };
}

/** A day or month by the name that it has in a translated text. */
function named(date: ResolvedDate, language: string): ResolvedDate {
  return { ...date, said: dayAs(date.said, date.date, language) };
}

function untranslated(
  others: ReadonlySet<string>,
  { articles }: Knowledge,
  { language, say }: Voice,
): string {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const codes = new Set(articles.filter(({ id }) => others.has(id)).map((one) => one.language));
  const all = [...codes].map((code) => names.of(code) ?? code);
  return say('answer.untranslated', { languages: new Intl.ListFormat(language).format(all) });
}
