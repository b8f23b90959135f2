import type { Difference } from '../../../src/answer/premises/difference.ts';
import type { Voice } from '../../../src/answer/voice.ts';
import type { Knowledge } from '../../../src/content/knowledge.ts';
import { day } from './day.ts';

/** Says what somebody wrote and what an article has instead: `You wrote “Wednesday”; the article has “Monday”`. */
export function differenceSaid(
  { kind, asked, says, date, article: id }: Difference,
  wrote: 'you' | 'message',
  { articles }: Pick<Knowledge, 'articles'>,
  { phrases, within, language }: Voice,
): string {
  const as = kind === 'doer' || kind === 'target' ? kind : undefined;
  const said = phrases.differs(wrote, asked, as, within(articles.find((one) => one.id === id)), says);
  return date === undefined || /\d{4}/.test(says) ? said : `${said}, ${day(date, language)}`;
}

/** Says which names no article has. */
export function strangersSaid(names: readonly string[], { phrases, titles }: Voice): string {
  return titles.length > 1
    ? phrases.noneMentions(titles, names)
    : phrases.doesNotMention(phrases.theArticle, names);
}
