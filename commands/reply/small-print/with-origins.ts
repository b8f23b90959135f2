import { type Voice, voiceOf } from '../../../src/answer/voice.ts';
import type { Article, Knowledge } from '../../../src/content/knowledge.ts';
import { sourceLabel } from '../quotations/citation-label.ts';
import type { Origin, Quotation, Reply } from '../reply.ts';
import { ageOf } from './age-of.ts';

/**
 * Says of each article that a reply tells from whose it is, of which day, whether we restate it and how old it is; once,
 * in the line below the quotation where there is a single one, else at the end. The days of the answer stand there too.
 * In a language, a two-letter code; without one in that of each article.
 */
export function withOrigins(reply: Reply, knowledge: Knowledge, now: Date, language?: string): Reply {
  const { quotations = [], articles = [], source, dates: answered = [], ...rest } = reply;
  const texts = [...new Set([...quotations.map(textOf), ...articles])];
  const known = texts.flatMap((text) => {
    const article = articleOf(text, knowledge);
    return article === undefined
      ? []
      : [{ text, origin: describe(article, now, voiceOf(language ?? article.language, [])) }];
  });
  const atEnd = known.filter(({ text }) =>
    texts.length === 1 ? quotations.length !== 1 : !quotations.some((one) => textOf(one) === text),
  );
  const inLine = known.filter((one) => !atEnd.includes(one));
  const said = quotations.map((quotation, at) => {
    const found = inLine.find(({ text }) => text === textOf(quotation));
    if (found === undefined) return quotation;
    const isFirst = quotations.findIndex((one) => textOf(one) === found.text) === at;
    return { ...quotation, origin: isFirst ? found.origin : { ...found.origin, particulars: [] } };
  });
  const [only, ...others] = said;
  const [first, ...more] = atEnd.map(({ origin }) => origin);
  const isAlone = only !== undefined && others.length === 0;
  const dates = answered.length > 0 && { dates: answered };
  if (isAlone) {
    const both = [...(only.dates ?? []), ...answered];
    const shown = { ...only, ...(both.length > 0 && { dates: both }) };
    return { ...rest, quotations: [shown], ...(first && { origins: [first, ...more] }) };
  }
  return {
    ...rest,
    ...(said.length > 0 && { quotations: said }),
    ...(first
      ? { origins: [{ ...first, ...(source === undefined ? {} : { source }), ...dates }, ...more] }
      : dates),
  };
}

/** The text that a quotation stands in: an article's id, with the hash of an earlier text. */
function textOf({ article, version }: Quotation): string {
  return version === undefined ? article : `${article} ${version}`;
}

function articleOf(text: string, { articles, earlier }: Knowledge): Article | undefined {
  const [id, version] = text.split(' ');
  return version === undefined
    ? articles.find((article) => article.id === id)
    : earlier.find((article) => article.id === id && article.hash === version);
}

function describe(article: Article, now: Date, voice: Voice): Origin {
  const { phrases, language } = voice;
  const age = article.published === undefined ? undefined : ageOf(article.published, now, language);
  return {
    name: sourceLabel(article, voice),
    ...(article.url === undefined ? {} : { url: article.url }),
    particulars: [
      ...(article.wording === 'restated' ? [phrases.restatedByUs] : []),
      ...(age === undefined ? [] : [phrases.old(age)]),
    ],
  };
}
