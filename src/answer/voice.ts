import type { Article } from '../content/knowledge.ts';
import { dayIn } from '../language/calendar/day-in.ts';
import { type Say, sayIn, spokenLanguages } from '../language/sayings/say.ts';
import { type Phrases, phrasesOf } from '../language/vocabulary/phrases.ts';

/** How the bot speaks of its articles in one language: of a single one as the article, of several by their titles. */
export interface Voice {
  readonly language: string;
  readonly phrases: Phrases;
  readonly say: Say;
  /** The titles of all. */
  readonly titles: readonly string[];
  /** An article at the beginning of a sentence and within. */
  name(article: Pick<Article, 'title'> | undefined): string;
  within(article: Pick<Article, 'title'> | undefined): string;
  /** What is written down of an article, *The article does not say*, with its title where there are several. */
  titled(says: string, article: Pick<Article, 'title' | 'language'>): string;
  /** An ISO day in words. */
  day(iso: string): string;
  /** Languages, by their two-letter codes, in a sentence: *English, German, and French*. */
  languages(codes: readonly string[]): string;
}

/** The language that the bot speaks to somebody whose Discord is set to a locale, `es-419`; undefined if it does not speak it. */
export function spokenIn(locale: string): string | undefined {
  const language = locale.split('-')[0] ?? '';
  return spokenLanguages.includes(language) ? language : undefined;
}

/** Speaks of these articles in a language, a two-letter code. */
export function voiceOf(language: string, articles: readonly Article[]): Voice {
  const phrases = phrasesOf(language);
  const titles = articles.map(({ title }) => title);
  const isTitled = titles.length > 1;
  return {
    language,
    phrases,
    say: sayIn(language),
    titles,
    name: (article) => (isTitled && article ? phrases.quoted(article.title) : phrases.theArticle),
    titled(says, article) {
      if (!isTitled) return says;
      const title = phrases.quoted(article.title);
      const opening = `${phrasesOf(article.language).theArticle} `;
      return says.startsWith(opening) ? `${title} ${says.slice(opening.length)}` : `${title}: ${says}`;
    },
    day: (iso) => dayIn(iso, language),
    languages(codes) {
      const names = new Intl.DisplayNames([language], { type: 'language' });
      return new Intl.ListFormat(language).format(codes.map((code) => names.of(code) ?? code));
    },
    within: (article) => (isTitled && article ? phrases.quoted(article.title) : phrases.article),
  };
}
