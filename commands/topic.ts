import { isSaid, notYetSaid } from '../src/answer/cite/said-already.ts';
import type { Fact, Knowledge, Person, Topic } from '../src/content/knowledge.ts';
import { phrasesOf } from '../src/language/phrases.ts';
import { AMOUNTS } from './reply/amounts.ts';
import { aboutButton } from './reply/buttons/about-button.ts';
import { nextAfter } from './reply/buttons/next-after.ts';
import type { Command, Declaration } from './reply/command/command.ts';
import { everywhere, privateOption } from './reply/command/everywhere.ts';
import { eachSays, languageOf, placesIn, sourceIn } from './reply/quotations/citation-label.ts';
import { quotationOf, wordingNotes } from './reply/quotations/quotation-of.ts';
import { markOf, ownWord } from './reply/quotations/says-who.ts';
import { type Item, visibilityOf } from './reply/reply.ts';
import { roleOf } from './reply/wording/role-of.ts';

/**
 * The slash command of a topic: its summary, excerpts, the people, and the first other facts in reading order that
 * neither of them says already.
 */
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
      const { knowledge } = answers;
      const summaries = answer.topics.map(({ summary }) => summary).join(' ');
      const citations = answer.citations.slice(0, AMOUNTS.topicExcerpts);
      const told = notYetSaid(
        answer.facts.filter(({ kind }) => kind !== 'person'),
        summaries,
        citations,
        knowledge,
      );
      const people = peopleToList(answer.facts, [summaries, ...citations.map(({ excerpt }) => excerpt.text)]);
      const listed = told.slice(0, AMOUNTS.topicFacts);
      const list = [
        ...people.map((person) => personLine(person, knowledge)),
        ...listed.map((fact) => factLine(fact, knowledge)),
      ];
      const shown = new Set([
        ...[...people, ...listed].flatMap(({ article, paragraphs }) =>
          paragraphs.map((number) => `${article} ${number}`),
        ),
        ...citations.map(({ article, paragraph }) => `${article.id} ${paragraph}`),
      ]);
      return {
        tone: 'answer',
        visibility: visibilityOf({ private: options.private === true }),
        title: topic.description,
        text: eachSays(
          answer.topics.map(({ article, summary: text }) => ({ article, text })),
          knowledge,
        ),
        ...(list.length > 0 ? { list } : {}),
        quotations: citations.map((citation) => quotationOf(citation, knowledge)),
        notes: [
          ...moreIn(told.slice(AMOUNTS.topicFacts), shown, knowledge),
          ...(listed.length > 0 ? [ownWord(knowledge)] : []),
          ...wordingNotes(citations.map(({ article }) => article)),
        ],
        // By its description a topic is found again, so that it can be asked about like an answer.
        buttons: [aboutButton(topic.description, phrasesOf(languageOf(topic.article, knowledge)))],
        next: nextAfter(answer, answers),
      };
    },
  } satisfies Command;
}

function personLine(person: Person, knowledge: Knowledge): Item {
  return {
    term: person.name,
    text: roleOf(person),
    paragraphs: person.paragraphs,
    ...sourceIn(person.article, knowledge),
  };
}

function factLine(fact: Fact, knowledge: Knowledge): Item {
  return { text: fact.says, paragraphs: fact.paragraphs, ...markOf(fact, knowledge) };
}

/** The people, as a list; a single one only if the card does not say who that is. */
function peopleToList(facts: readonly Fact[], texts: readonly string[]): readonly Person[] {
  // Somebody of whom several articles tell stands there once, as the newest has it.
  const people = facts.filter(
    (fact, at): fact is Person =>
      fact.kind === 'person' && facts.findIndex(({ id }) => id === fact.id) === at,
  );
  return people.length > 1
    ? people
    : people.filter(({ name, role }) => !isSaid(`${name} ${role}`, texts, 'en'));
}

/** Where the facts stand that are not listed, unless others that are shown stand there too. */
function moreIn(left: readonly Fact[], shown: ReadonlySet<string>, knowledge: Knowledge): string[] {
  const more = left.flatMap(({ article, paragraphs }) => {
    const others = paragraphs.filter((number) => !shown.has(`${article} ${number}`));
    return others.length === 0 ? [] : [{ article, paragraphs: others }];
  });
  return more.length === 0 ? [] : [`More on this: ${placesIn(more, knowledge)}`];
}
