import type { Problem, Topic } from '../knowledge.ts';
import { contentLimits } from '../limits.ts';
import type { Located } from '../located.ts';
import { quoted } from '../quoted.ts';
import { problemAt } from './checked.ts';

/** By Discord: https://docs.discord.com/developers/interactions/application-commands#application-command-object */
const commandName = /^[-_'\p{L}\p{N}]{1,32}$/u;

/** Finds topics that Discord would refuse as commands; `taken` are the names of the other commands. */
export function* checkTopics(
  topics: readonly Located<Topic>[],
  taken: readonly string[],
): Generator<Problem> {
  /** By command and by description: the first topic that has it; topics of several files that share an id are one. */
  const commands = new Map<string, Located<Topic>>();
  const descriptions = new Map<string, Located<Topic>>();
  const isShared = (one: Located<Topic>, other: Located<Topic> | undefined) =>
    other === undefined || (one.entry.id === other.entry.id && one.file !== other.file);
  for (const [at, located] of topics.entries()) {
    const { command, description } = located.entry;
    if (!commandName.test(command) || command !== command.toLowerCase()) {
      const rule = '1 to 32 lower-case letters, digits and hyphens, without blanks';
      yield problemAt(located, `${quoted(command)} cannot be a command: use ${rule}`, 'command');
    } else if (taken.includes(command)) {
      const message = `the command ${quoted(command)} is taken by the bot itself: choose a different name`;
      yield problemAt(located, message, 'command');
    } else if (!isShared(located, commands.get(command))) {
      const message = `the command ${quoted(command)} is taken by ${placeOf(commands.get(command))}: choose a different name`;
      yield problemAt(located, message, 'command');
    }
    if (!commands.has(command)) commands.set(command, located);
    if ([...description].length > contentLimits.description) {
      const limit = `at most ${contentLimits.description} characters`;
      yield problemAt(located, `the field "description" is too long: ${limit}`, 'description');
    } else if (!isShared(located, descriptions.get(description))) {
      const message = `${placeOf(descriptions.get(description))} has the same description: say what sets this one apart`;
      yield problemAt(located, message, 'description');
    }
    if (!descriptions.has(description)) descriptions.set(description, located);
    if (at === contentLimits.topics) {
      const rule = `Discord allows ${contentLimits.topics} beside the fixed commands`;
      yield problemAt(located, `is one topic too many: ${rule}, remove this one and those after it`);
    }
  }
}

/** Where another topic stands: `the topic "nets" in facts/harbour.yaml, line 50`. */
function placeOf(other: Located<Topic> | undefined): string {
  if (other === undefined) return 'another topic';
  return `the topic ${quoted(other.entry.id)} in ${other.file}, line ${other.line()}`;
}
