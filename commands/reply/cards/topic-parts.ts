import type { TopicAnswer } from '../../../src/answer/answers.ts';
import { isSaid, notYetSaid } from '../../../src/answer/cite/said-already.ts';
import { isOnceMore } from '../../../src/answer/cite/support.ts';
import type { Fact, Person } from '../../../src/content/knowledge.ts';
import { AMOUNTS } from '../amounts.ts';
import { placesIn, sourceIn } from '../quotations/citation-label.ts';
import { supportingQuotation } from '../quotations/quotation-of.ts';
import { markOf } from '../quotations/says-who.ts';
import type { Item, Reply } from '../reply.ts';
import type { Teller } from '../teller.ts';
import { roleOf } from '../wording/role-of.ts';

/**
 * What a card shows of a topic: its summary, the people, the first other facts in reading order that it does not say
 * already, or where there is hardly any of them a quotation that says something else.
 */
export function topicParts(
  { topics, facts, citations }: Pick<TopicAnswer, 'topics' | 'facts' | 'citations'>,
  teller: Teller,
): Partial<Reply> {
  const { knowledge } = teller;
  const summary = topics.map((topic) => topic.summary).join(' ');
  const people = peopleToList(facts, [summary]);
  const others = facts.filter(({ kind }) => kind !== 'person');
  const told = notYetSaid(others, summary, [], knowledge);
  const listed = told.slice(0, Math.max(0, AMOUNTS.topicLines - people.length));
  const list = [
    ...people.map((person) => personLine(person, teller)),
    ...listed.map((fact) => factLine(fact, teller)),
  ];
  const said = [summary, ...listed.map(({ says }) => says)].join(' ');
  // Lines or words, not both: they would be the same ones.
  const adding = list.length > 1 ? undefined : citations.find((one) => !isOnceMore(one, said));
  const shown = [...topics, ...people, ...listed];
  return {
    claims: topics.map(({ summary: text, paragraphs, article }) => {
      return { text, paragraphs, ...sourceIn(article, teller) };
    }),
    ...(list.length > 0 ? { list } : {}),
    articles: [...new Set(topics.map(({ article }) => article))],
    ...(adding && { quotations: [supportingQuotation(adding, summary, '', teller)] }),
    notes: moreIn(told.slice(listed.length), shown, teller),
  };
}

function personLine(person: Person, teller: Teller): Item {
  return {
    term: `${person.name}:`,
    text: roleOf(person),
    paragraphs: person.paragraphs,
    ...sourceIn(person.article, teller),
  };
}

function factLine(fact: Fact, teller: Teller): Item {
  return { text: fact.says, paragraphs: fact.paragraphs, ...markOf(fact, teller) };
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
function moreIn(
  left: readonly Fact[],
  shown: readonly Pick<Fact, 'article' | 'paragraphs'>[],
  teller: Teller,
): string[] {
  const known = new Set(shown.flatMap((one) => one.paragraphs.map((number) => `${one.article} ${number}`)));
  const more = left.flatMap(({ article, paragraphs }) => {
    const others = paragraphs.filter((number) => !known.has(`${article} ${number}`));
    return others.length === 0 ? [] : [{ article, paragraphs: others }];
  });
  return more.length === 0 ? [] : [teller.voice.say('topic.more', { places: placesIn(more, teller) })];
}
