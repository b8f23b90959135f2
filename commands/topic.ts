import type { Fact, Knowledge, Person, Topic } from '../src/content/knowledge.ts';
import { AMOUNTS } from './amounts.ts';
import { paragraphSigns } from './citation-label.ts';
import type { Command, Declaration } from './command.ts';
import { everywhere, privateOption } from './everywhere.ts';
import { nextAfter } from './next-after.ts';
import { quotationOf, wordingNotes } from './quotation-of.ts';
import { type Item, visibilityOf } from './reply.ts';
import { roleOf } from './role-of.ts';
import { markOf, OWN_WORD } from './says-who.ts';

/** The slash command of a topic: its summary, the people, the first other facts in reading order, and excerpts. */
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
      const { facts } = answer;
      const people = facts.filter((fact) => fact.kind === 'person');
      const others = facts.filter((fact) => fact.kind !== 'person');
      const listed = others.slice(0, AMOUNTS.topicFacts);
      return {
        tone: 'answer',
        visibility: visibilityOf({ private: options.private === true }),
        title: topic.description,
        text: topic.summary,
        list: [...people.map(personLine), ...listed.map((fact) => factLine(fact, answers.knowledge))],
        quotations: answer.citations
          .slice(0, AMOUNTS.topicExcerpts)
          .map((citation) => quotationOf(citation, answers.knowledge)),
        notes: [
          ...moreIn(others.slice(AMOUNTS.topicFacts), [...people, ...listed]),
          ...(listed.length > 0 ? [OWN_WORD] : []),
          ...wordingNotes(answer.citations.map((citation) => citation.article)),
        ],
        next: nextAfter(answer, answers),
      };
    },
  } satisfies Command;
}

function personLine(person: Person): Item {
  return { term: person.name, text: roleOf(person), paragraphs: person.paragraphs };
}

function factLine(fact: Fact, knowledge: Knowledge): Item {
  return { text: fact.says, paragraphs: fact.paragraphs, ...markOf(fact, knowledge) };
}

/** Where the facts stand that are not listed, unless listed ones stand there too. */
function moreIn(left: readonly Fact[], listed: readonly Fact[]): string[] {
  const shown = new Set(listed.flatMap(({ paragraphs }) => paragraphs));
  const more = left.flatMap(({ paragraphs }) => paragraphs).filter((number) => !shown.has(number));
  return more.length === 0 ? [] : [`More on this: ${paragraphSigns(more)}`];
}
