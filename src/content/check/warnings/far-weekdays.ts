import { daysNamed } from '../../../language/calendar/days-named.ts';
import type { Problem } from '../../knowledge.ts';
import { contentLimits } from '../../limits.ts';
import type { ArticleRead } from '../../parse/parse-article.ts';
import type { FactsRead } from '../../parse/parse-facts.ts';
import { quoted } from '../../quoted.ts';

/** Dates far from the day of the article that `when` calls by a weekday alone, which means one of the days around it. */
export function* farWeekdays(
  articles: readonly ArticleRead[],
  facts: readonly FactsRead[],
): Generator<Problem> {
  for (const read of facts) {
    const found = articles.find((one) => one.kind === 'article' && one.article.id === read.article);
    if (found?.kind !== 'article' || found.article.published === undefined) continue;
    const { language, published } = found.article;
    for (const { entry, file, line } of read.facts) {
      if (entry.kind !== 'statement' && entry.kind !== 'event') continue;
      const { when, date } = entry;
      if (when === undefined || date?.length !== published.length) continue;
      const named = daysNamed(when, language);
      if (!named || named.weekdays.length === 0 || named.months.length + named.years.length > 0) continue;
      const days = Math.abs(Date.parse(date) - Date.parse(published)) / DAY;
      if (days <= contentLimits.weekdayAway) continue;
      const message = `the date ${date} is ${days} days from that of the article, ${published}, and "when" says only ${quoted(when)}: correct the date, or say in "when" which one it is`;
      yield { file, line: line('date'), message };
    }
  }
}

const DAY = 86_400_000;
