import type { Command, Declaration } from './reply/command/command.ts';
import { everywhere, privateOption } from './reply/command/everywhere.ts';
import { wordingNotes } from './reply/quotations/quotation-of.ts';
import { markOf, OWN_WORD } from './reply/quotations/says-who.ts';
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
    if (entries.length === 0) {
      return { tone: 'absent', visibility, text: 'The article has nothing with a date.' };
    }
    return {
      tone: 'answer',
      visibility,
      title: 'Timeline',
      text: 'What happened when, oldest first. In brackets: how the article puts it.',
      list: entries.map(({ fact, date, when }) => ({
        at: hasYear(when) ? { date } : { date, said: when },
        text: fact.says,
        paragraphs: fact.paragraphs,
        ...markOf(fact, answers.knowledge),
      })),
      notes: [
        OWN_WORD,
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
