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
  const commands = new Set(taken);
  const descriptions = new Set<string>();
  for (const [at, located] of topics.entries()) {
    const { command, description } = located.entry;
    if (!commandName.test(command) || command !== command.toLowerCase()) {
      const rule = '1 to 32 lower-case letters, digits and hyphens, without blanks';
      yield problemAt(located, `${quoted(command)} cannot be a command: use ${rule}`, 'command');
    } else if (commands.has(command)) {
      yield problemAt(located, `the command ${quoted(command)} is taken: choose a different name`, 'command');
    }
    commands.add(command);
    if ([...description].length > contentLimits.description) {
      const limit = `at most ${contentLimits.description} characters`;
      yield problemAt(located, `the field "description" is too long: ${limit}`, 'description');
    } else if (descriptions.has(description)) {
      yield problemAt(
        located,
        'another topic has the same description: say what sets this one apart',
        'description',
      );
    }
    descriptions.add(description);
    if (at === contentLimits.topics) {
      const rule = `Discord allows ${contentLimits.topics} beside the fixed commands`;
      yield problemAt(located, `is one topic too many: ${rule}, remove this one and those after it`);
    }
  }
}
