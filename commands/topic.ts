import type { Topic } from '../src/content/knowledge.ts';
import { AMOUNTS } from './reply/amounts.ts';
import { aboutButton } from './reply/buttons/about-button.ts';
import { nextAfter } from './reply/buttons/next-after.ts';
import { readButtons } from './reply/buttons/passage-buttons.ts';
import { topicParts } from './reply/cards/topic-parts.ts';
import type { Command, Declaration } from './reply/command/command.ts';
import { everywhere, lastOptions } from './reply/command/everywhere.ts';
import { localized } from './reply/command/named.ts';
import { visibilityOf } from './reply/reply.ts';

/** The slash command of a topic. */
export function createTopicCommand(topic: Topic): Command {
  const declaration = {
    ...everywhere,
    name: topic.command,
    description: topic.description,
    description_localizations: localized((language) => topic.abroad?.[language]?.name),
    options: lastOptions,
  } as const satisfies Declaration;

  return {
    declaration,
    run(options, answers) {
      const answer = answers.topic(topic.id);
      if (answer === undefined) {
        // A server may answer from other articles than those that have it.
        const text = answers.voice.say('topic.not-here');
        return { tone: 'absent', visibility: 'private', text, notes: [answers.voice.say('article.list')] };
      }
      const { phrases } = answers.voice;
      return {
        tone: 'answer',
        visibility: visibilityOf({ private: options.private === true }),
        title: topic.description,
        text: answer.topics.map(({ summary }) => summary).join(' '),
        ...topicParts(answer, answers),
        // By its description a topic is found again, so that it can be asked about like an answer.
        buttons: [...readButtons(answer.citations, phrases), aboutButton(topic.description, phrases)],
        next: nextAfter(answer, answers).slice(0, AMOUNTS.nextToTopic),
      };
    },
  } satisfies Command;
}
