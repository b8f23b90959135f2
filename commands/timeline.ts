import type { TimelineEntry } from '../src/answer/answers.ts';
import { dayHeading, dayTold } from './reply/cards/under-days.ts';
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

/** A day, with what the article calls it, as the first one does that says it otherwise than the date. */
function heading(date: string, entries: readonly TimelineEntry[]): Item {
  const said = entries.find((entry) => entry.date === date && dayTold({ date, said: entry.when }).said)?.when;
  return dayHeading(said === undefined ? { date } : { date, said });
}

/** What happened, where it stands and who says so. */
function line(fact: TimelineEntry['fact'], teller: Teller): Item {
  return { text: fact.says, paragraphs: fact.paragraphs, ...markOf(fact, teller) };
}
