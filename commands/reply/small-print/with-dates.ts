import { type ResolvedDate, resolveDates } from '../../../src/answer/dates/resolve-dates.ts';
import type { Article, Knowledge } from '../../../src/content/knowledge.ts';
import { AMOUNTS } from '../amounts.ts';
import type { Item, Quotation, Reply } from '../reply.ts';

/**
 * Says beside each quotation and fact of a reply which days and months it speaks of; each is said once among the
 * quotations and once in the list, and with the short answer only if it stands nowhere else. Only words of articles
 * and facts are looked at, never a member's. They are written in the language that is `spoken`, or in that of each article.
 */
export function withDates(reply: Reply, knowledge: Knowledge, spoken?: string): Reply {
  const { list, quotations } = reply;
  const inQuotations = onlyNew();
  const inList = onlyNew();
  const headed = (list ?? []).flatMap(({ at, isHeading }) => (at && isHeading ? at.date : []));
  const dated = {
    ...reply,
    ...(quotations && {
      quotations: quotations.map((one) => dateQuotation(one, knowledge, inQuotations, spoken)),
    }),
    ...(list && { list: list.map((item) => dateItem(item, knowledge, inList, headed, spoken)) }),
  };
  const parts = [...(dated.quotations ?? []), ...(dated.list ?? [])];
  const shown = new Set(parts.flatMap(({ dates = [] }) => dates.map(({ date }) => date)));
  for (const { at } of dated.list ?? []) if (at) shown.add(at.date);
  const said = [...datesOfText(reply.text, knowledge, spoken), ...datesOfClaims(reply, knowledge, spoken)];
  const dates = onlyNew()(said).filter(({ date }) => !shown.has(date));
  return { ...dated, ...(dates.length > 0 && { dates }) };
}

function dateQuotation(quotation: Quotation, knowledge: Knowledge, news: News, spoken?: string): Quotation {
  const { text, article: id, paragraph } = quotation;
  const article = knowledge.articles.find((known) => known.id === id);
  const dates = article ? news(resolve(text, article, [paragraph], knowledge, spoken)) : [];
  return dates.length === 0 ? quotation : { ...quotation, dates };
}

/** What is headed by its day needs no date. */
function dateItem(
  item: Item,
  knowledge: Knowledge,
  news: News,
  headed: readonly string[],
  spoken?: string,
): Item {
  const said = datesOfText(item.text, knowledge, spoken).filter(({ date }) => !headed.includes(date));
  const dates = news(said, item.at?.date);
  return dates.length === 0 ? item : { ...item, dates };
}

/** The dates of claims that are sentences of the one article they are from. */
function datesOfClaims(
  { claims = [], articles = [] }: Reply,
  knowledge: Knowledge,
  spoken?: string,
): readonly ResolvedDate[] {
  const [article, ...more] = knowledge.articles.filter(({ id }) => articles.includes(id));
  if (article === undefined || more.length > 0) return [];
  return claims.flatMap(({ text, paragraphs = [] }) => resolve(text, article, paragraphs, knowledge, spoken));
}

/** The dates of the facts and summaries that a text is made of. */
function datesOfText(text: string, knowledge: Knowledge, spoken?: string): readonly ResolvedDate[] {
  const told = [
    ...knowledge.facts.map(({ says, article, paragraphs }) => ({ says, article, paragraphs })),
    ...knowledge.topics.map(({ summary: says, article, paragraphs }) => ({ says, article, paragraphs })),
  ].filter(({ says }) => text.includes(says));
  return told.flatMap(({ says, article: id, paragraphs }) => {
    const article = knowledge.articles.find((known) => known.id === id);
    return article ? resolve(says, article, paragraphs, knowledge, spoken) : [];
  });
}

/** What says its year already needs no more. */
function resolve(
  text: string,
  article: Article,
  paragraphs: readonly number[],
  { facts }: Knowledge,
  spoken?: string,
) {
  const language = spoken ?? article.language;
  const dates = resolveDates(text, article, paragraphs, facts).filter(({ said }) => !/\d{4}/u.test(said));
  return language === 'en' ? dates : dates.map((one) => ({ ...one, language }));
}

/** Passes on what it has not passed on before; `known` stands beside it already. */
type News = (dates: readonly ResolvedDate[], known?: string) => readonly ResolvedDate[];

function onlyNew(): News {
  const seen = new Set<string>();
  return (dates, known) => {
    const isNew = ({ said, date }: ResolvedDate) => {
      const key = `${said.toLowerCase()} ${date}`;
      if (date === known || seen.has(key)) return false;
      seen.add(key);
      return true;
    };
    return dates.filter(isNew).slice(0, AMOUNTS.dates);
  };
}
