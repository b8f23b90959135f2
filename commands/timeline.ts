import type { Command, Declaration } from './reply/command/command.ts';
import { everywhere, privateOption } from './reply/command/everywhere.ts';
import { wordingNotes } from './reply/quotations/quotation-of.ts';
import { markOf, ownWord } from './reply/quotations/says-who.ts';
import { type Reply, visibilityOf } from './reply/reply.ts';

const declaration = {
  ...everywhere,
  name: 'timeline',
  description: 'What happened when, oldest first',
  options: [privateOption],
} as const satisfies Declaration;

export default {
  declaration,
  run(options, answers): Reply {
    const visibility = visibilityOf(options);
    const entries = answers.timeline();
    const isOne = answers.knowledge.articles.length === 1;
    if (entries.length === 0) {
      const text = isOne ? 'The article has nothing with a date.' : 'No article has anything with a date.';
      return { tone: 'absent', visibility, text };
    }
    return {
      tone: 'answer',
      visibility,
      title: 'Timeline',
      text: `What happened when, oldest first. In brackets: how ${isOne ? 'the' : 'each'} article puts it.`,
      list: entries.map(({ fact, date, when }) => ({
        at: hasYear(when) ? { date } : { date, said: when },
        text: fact.says,
        paragraphs: fact.paragraphs,
        ...markOf(fact, answers.knowledge),
      })),
      notes: [
        ownWord(answers.knowledge),
        ...answers.knowledge.articles.flatMap(({ publishedNote }) => publishedNote ?? []),
        ...wordingNotes(answers.knowledge.articles),
      ],
    };
  },
} satisfies Command<typeof declaration>;

/** `February 2022` says no less than the date does. */
function hasYear(when: string): boolean {
  return /\d{4}/u.test(when);
}
