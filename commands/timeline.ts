import type { TimelineEntry } from '../src/answer/answers.ts';
import type { Command, Declaration } from './reply/command/command.ts';
import { everywhere, lastOptions } from './reply/command/everywhere.ts';
import { named } from './reply/command/named.ts';
import { markOf } from './reply/quotations/says-who.ts';
import { type Item, type Reply, visibilityOf } from './reply/reply.ts';
import type { Teller } from './reply/teller.ts';

const declaration = {
  ...everywhere,
  ...named('timeline', 'command.timeline'),
  options: lastOptions,
} as const satisfies Declaration;

export default {
  declaration,
  run(options, answers): Reply {
    const visibility = visibilityOf(options);
    const { say } = answers.voice;
    const entries = answers.timeline();
    if (entries.length === 0) {
      const text = say('timeline.none', { articles: answers.knowledge.articles.length });
      return { tone: 'absent', visibility, text };
    }
    return {
      tone: 'answer',
      visibility,
      text: say('timeline.title'),
      list: entries.flatMap((entry, at) => [
        ...(entry.date === entries[at - 1]?.date ? [] : [heading(entry.date, entries)]),
        line(entry.fact, answers),
      ]),
      articles: [...new Set(entries.map(({ fact }) => fact.article))],
    };
  },
} satisfies Command<typeof declaration>;

/** A day, with what the article calls it where the date does not say that: `Friday`. */
function heading(date: string, entries: readonly TimelineEntry[]): Item {
  const isDay = date.split('-').length === 3;
  const said = entries.find((entry) => isDay && entry.date === date && !hasYear(entry.when))?.when;
  return { at: said === undefined ? { date } : { date, said }, text: '', isHeading: true };
}

/** What happened, where it stands and who says so. */
function line(fact: TimelineEntry['fact'], teller: Teller): Item {
  return { text: fact.says, paragraphs: fact.paragraphs, ...markOf(fact, teller) };
}

/** `February 2022` says no less than the date does. */
function hasYear(when: string): boolean {
  return /\d{4}/u.test(when);
}
