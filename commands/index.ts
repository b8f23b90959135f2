import type { Knowledge } from '../src/content/knowledge.ts';
import article from './article.ts';
import ask from './ask.ts';
import checkMessage from './check-message.ts';
import cite from './cite.ts';
import help from './help.ts';
import knowledgeCommand from './knowledge.ts';
import quote from './quote.ts';
import type { AnyCommand } from './reply/command/command.ts';
import settings from './settings.ts';
import timeline from './timeline.ts';
import { createTopicCommand } from './topic.ts';
import unanswered from './unanswered.ts';
import who from './who.ts';

/**
 * The one list of commands, in the order `/help` shows them: registering, answering and tests all read it. Those for
 * operators are there only where somebody is one. Throws when a topic takes the name of another command.
 */
export function createCommands(knowledge: Knowledge, withOperators = false): readonly AnyCommand[] {
  // A topic of several articles is one command.
  const ids = knowledge.topics.map(({ id }) => id);
  const topics = knowledge.topics.filter(({ id }, at) => ids.indexOf(id) === at).map(createTopicCommand);
  const slash: readonly AnyCommand[] = [ask, ...topics, who, quote, timeline, cite, article];
  const commands = [
    ...slash,
    checkMessage,
    help,
    settings,
    unanswered,
    ...(withOperators ? [knowledgeCommand] : []),
  ];
  const names = commands.map(({ declaration }) => declaration.name);
  const taken = names.find((name, at) => names.indexOf(name) !== at);
  if (taken === undefined) return commands;
  throw new Error(
    `Two commands are called /${taken}: give the topic another \`command\` in its file in knowledge/facts.`,
  );
}
