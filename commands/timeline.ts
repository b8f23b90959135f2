import type { TimelineEntry } from '../src/answer/answers.ts';
import { eachDayOnce } from './reply/cards/under-days.ts';
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
      list: eachDayOnce(entries.map((entry) => line(entry, answers))),
      articles: [...new Set(entries.map(({ fact }) => fact.article))],
    };
  },
} satisfies Command<typeof declaration>;

/** What happened when, where it stands and who says so. */
function line({ fact, date, when }: TimelineEntry, teller: Teller): Item {
  return { at: { date, said: when }, text: fact.says, paragraphs: fact.paragraphs, ...markOf(fact, teller) };
}
