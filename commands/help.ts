import { AMOUNTS } from './reply/amounts.ts';
import {
  type AnyCommand,
  type Command,
  type Context,
  type Declaration,
  isMessageCommand,
  isOperatorCommand,
  isServerCommand,
} from './reply/command/command.ts';
import { everywhere, privateOption } from './reply/command/everywhere.ts';
import { type Item, type Reply, visibilityOf } from './reply/reply.ts';

const declaration = {
  ...everywhere,
  name: 'help',
  description: 'What I can do',
  options: [privateOption],
} as const satisfies Declaration;

const MESSAGES_TOO =
  'You can also mention me with a question, reply to one of my answers, or write to me directly.';
const ONLY_COMMANDS =
  'Only commands, menus and buttons reach me: I see no mentions, no replies and no direct messages.';

const TEXTS_KEPT =
  'This server keeps the texts of questions that I could not answer, for 30 days and without names.';

export default {
  declaration,
  run(options, answers, context): Reply {
    return {
      tone: 'help',
      visibility: visibilityOf(options),
      title: `Ask me about ${answers.knowledge.articles.length === 1 ? 'the article' : 'the articles'}`,
      text: 'I answer from what I have read and show the paragraph that says so. When it does not say, I tell you.',
      list: context.commands.filter(isForEveryone).map((command) => line(command, context.commandIds)),
      notes: [
        context.hearsMessages === false ? ONLY_COMMANDS : MESSAGES_TOO,
        ...(context.server?.texts ? [TEXTS_KEPT] : []),
      ],
      next: answers.suggest('', AMOUNTS.next),
    };
  },
} satisfies Command<typeof declaration>;

function isForEveryone(command: AnyCommand): boolean {
  return !isOperatorCommand(command) && !isServerCommand(command);
}

function line(command: AnyCommand, ids: Context['commandIds']): Item {
  if (isMessageCommand(command)) return { term: command.declaration.name, text: command.description };
  const { name, description } = command.declaration;
  const commandId = ids?.get(name);
  return { term: `/${name}`, text: description, ...(commandId === undefined ? {} : { commandId }) };
}
