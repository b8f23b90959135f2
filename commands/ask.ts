import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { plainQuestion } from '../src/markup/plain-message.ts';
import { askReply } from './reply/cards/ask-reply.ts';
import { talkReply } from './reply/cards/talk-reply.ts';
import { CHOICES, toChoices } from './reply/command/choice.ts';
import type { Command, Declaration } from './reply/command/command.ts';
import { everywhere, lastOptions } from './reply/command/everywhere.ts';
import { named } from './reply/command/named.ts';
import { visibilityOf } from './reply/reply.ts';

const declaration = {
  ...everywhere,
  ...named('ask', 'command.ask'),
  options: [
    {
      type: ApplicationCommandOptionType.String,
      ...named('question', 'option.ask.question'),
      required: true,
      autocomplete: true,
    },
    ...lastOptions,
  ],
} as const satisfies Declaration;

export default {
  declaration,
  run({ question: written, ...options }, answers, context) {
    const question = plainQuestion(written);
    const visibility = visibilityOf(options);
    return talkReply(question, visibility, answers, context) ?? askReply(question, visibility, answers);
  },
  autocomplete: (typed, answers) => toChoices(answers.suggest(plainQuestion(typed.value), CHOICES.most)),
} satisfies Command<typeof declaration>;
