import { spokenLanguages } from '../src/language/sayings/say.ts';
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
import { everywhere, lastOptions } from './reply/command/everywhere.ts';
import { calledIn, describedIn, named } from './reply/command/named.ts';
import { type Item, type Reply, visibilityOf } from './reply/reply.ts';

const declaration = {
  ...everywhere,
  ...named('help', 'command.help'),
  options: lastOptions,
} as const satisfies Declaration;

export default {
  declaration,
  run(options, answers, context): Reply {
    const { say, languages, language } = answers.voice;
    return {
      tone: 'help',
      visibility: visibilityOf(options),
      title: say('help.title', { articles: answers.knowledge.articles.length }),
      text: say('help.text'),
      list: context.commands
        .filter(isForEveryone)
        .map((command) => line(command, language, context.commandIds)),
      notes: [
        say(context.hearsMessages === false ? 'help.only-commands' : 'help.more'),
        ...(context.server?.texts ? [say('help.texts-kept')] : []),
        say('help.languages', { languages: languages(spokenLanguages) }),
      ],
      next: answers.suggest('', AMOUNTS.next),
    };
  },
} satisfies Command<typeof declaration>;

function isForEveryone(command: AnyCommand): boolean {
  return !isOperatorCommand(command) && !isServerCommand(command);
}

function line(command: AnyCommand, language: string, ids: Context['commandIds']): Item {
  const called = calledIn(language, command.declaration);
  if (isMessageCommand(command)) return { term: called, text: command.description(language) };
  const commandId = ids?.get(command.declaration.name);
  const text = describedIn(language, command.declaration);
  return { term: `/${called}`, text, ...(commandId === undefined ? {} : { commandId }) };
}
