import type { Topic } from '../src/content/knowledge.ts';
import { AMOUNTS } from './amounts.ts';
import type { Command, Declaration } from './command.ts';
import { everywhere, privateOption } from './everywhere.ts';
import { quotationOf, wordingNotes } from './quotation-of.ts';
import { visibilityOf } from './reply.ts';

/** The slash command of a topic: its summary, its facts in reading order, and the best excerpts. */
export function createTopicCommand(topic: Topic): Command {
  const declaration = {
    ...everywhere,
    name: topic.command,
    description: topic.description,
    options: [privateOption],
  } as const satisfies Declaration;

  return {
    declaration,
    run(options, answers) {
      const answer = answers.topic(topic.id);
      if (answer === undefined) {
        throw new Error(`The topic ${topic.id} of /${topic.command} is not in the knowledge that answers.`);
      }
      return {
        tone: 'answer',
        visibility: visibilityOf({ private: options.private === true }),
        title: topic.description,
        text: topic.summary,
        list: answer.facts.map((fact) => ({ text: fact.says, paragraphs: fact.paragraphs })),
        quotations: answer.citations
          .slice(0, AMOUNTS.topicExcerpts)
          .map((citation) => quotationOf(citation, answers.knowledge)),
        notes: wordingNotes(answer.citations.map((citation) => citation.article)),
      };
    },
  } satisfies Command;
}
