import ask from '../../commands/ask.ts';
import quote from '../../commands/quote.ts';
import { followUpReply } from '../../commands/reply/cards/follow-up-reply.ts';
import { howReply } from '../../commands/reply/cards/how-reply.ts';
import { readReply } from '../../commands/reply/cards/read-reply.ts';
import { type AnyCommand, isMessageCommand, isSlashCommand } from '../../commands/reply/command/command.ts';
import { notice, type Reply } from '../../commands/reply/reply.ts';
import type { Answers } from '../../src/answer/answers.ts';
import { parseCustomId } from '../../src/discord/card/custom-id.ts';
import { presentReply } from '../../src/discord/card/present-reply.ts';
import type { Payload, Presented } from '../../src/discord/card/render-reply.ts';
import { followUpForm } from '../../src/discord/interactions/follow-up-form.ts';
import { readOptions } from '../../src/discord/interactions/read-options.ts';
import type { Use } from './hostile-uses.ts';

/** What the bot sends for a use: a card, a form, or suggestions while somebody types. */
export type Shown =
  | {
      readonly kind: 'choices';
      readonly choices: readonly { readonly name: string; readonly value: string }[];
    }
  | { readonly kind: 'form'; readonly form: ReturnType<typeof followUpForm> }
  | {
      readonly kind: 'card';
      readonly payload: Payload;
      /** As an answer to an interaction, in the place of the card before, or as a message in the channel. */
      readonly as: 'reply' | 'update' | 'message';
    };

/** A bot as far as it can be asked without a connection. */
export interface Bench {
  readonly answers: Answers;
  readonly commands: readonly AnyCommand[];
  readonly now: Date;
  /** Events that were reported as errors. */
  readonly errors: string[];
}

/** Id of the member who does everything. */
export const MEMBER = '204255221017214977';

/** Answers a use in the way the handlers of `src/discord` do, without Discord. */
export function answerUse(use: Use, bench: Bench): Shown {
  const { answers, commands, now } = bench;
  const context = { now, commands };
  switch (use.kind) {
    case 'typing': {
      const { name, option, value } = use;
      const choices = slashNamed(name, commands).autocomplete?.({ option, value }, answers) ?? [];
      return { kind: 'choices', choices };
    }
    case 'command': {
      const { declaration, run } = slashNamed(use.name, commands);
      const arrived = Object.entries(use.options).map(([name, value]) => ({ name, value }));
      return card(run(readOptions(declaration, arrived), answers, context), bench, 'reply');
    }
    case 'menu': {
      const command = commands.find(isMessageCommand);
      if (command === undefined) throw new Error('There is no command in the menu of a message.');
      return card(command.run(use, answers), bench, 'reply');
    }
    case 'message': {
      const reply =
        use.before === undefined
          ? ask.run({ question: use.text }, answers, context)
          : followUpReply(use.text, use.before, 'public', answers, context);
      const questionIsAbove = reply.asked === undefined || reply.asked === use.text.normalize('NFC');
      return card(reply, bench, 'message', { questionIsAbove });
    }
    case 'form':
      return card(
        followUpReply(use.text, use.before, use.isPrivate ? 'private' : 'public', answers, context),
        bench,
        'reply',
      );
    case 'button':
      return pressed(use, bench);
  }
}

function pressed(use: Use & { readonly kind: 'button' }, bench: Bench): Shown {
  const { answers, commands, now } = bench;
  const context = { now, commands };
  const action = parseCustomId(use.id);
  switch (action?.kind) {
    case 'ask':
      return card(
        ask.run({ question: action.question, private: use.isPrivate }, answers, context),
        bench,
        'reply',
      );
    case 'about':
      return { kind: 'form', form: followUpForm(use.id, action.question || use.before, answers) };
    case 'how':
      return card(howReply(action.question || (use.before ?? ''), answers), bench, 'reply');
    case 'quote':
      return card(quote.run({ speaker: action.speaker, private: use.isPrivate }, answers), bench, 'reply');
    case 'read':
      return card(readReply(action, answers), bench, 'reply');
    case 'turn':
      return card(readReply(action, answers), bench, use.isPrivate ? 'update' : 'reply');
    default:
      return card(notice('Nothing is read from this button but what it does.'), bench, 'reply');
  }
}

function card(reply: Reply, bench: Bench, as: 'reply' | 'update' | 'message', how: Presented = {}): Shown {
  const desk = {
    answers: bench.answers,
    commands: bench.commands,
    log: { info() {}, error: (event: string) => bench.errors.push(event) },
    now: () => bench.now,
    reference: () => '7f3a9c',
  };
  const drawn = presentReply(as === 'message' ? { ...reply, visibility: 'public' } : reply, desk, {
    asker: MEMBER,
    ...how,
  });
  return { kind: 'card', payload: drawn, as };
}

function slashNamed(name: string, commands: readonly AnyCommand[]) {
  const command = commands.filter(isSlashCommand).find(({ declaration }) => declaration.name === name);
  if (command === undefined) throw new Error(`There is no command /${name}.`);
  return command;
}
