import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { isSaid } from '../src/answer/cite/said-already.ts';
import { isOnceMore } from '../src/answer/cite/support.ts';
import type { Voice } from '../src/answer/voice.ts';
import type { Person } from '../src/content/knowledge.ts';
import { phrasesOf } from '../src/language/vocabulary/phrases.ts';
import { AMOUNTS } from './reply/amounts.ts';
import { aboutButton } from './reply/buttons/about-button.ts';
import { nextAfter } from './reply/buttons/next-after.ts';
import { readButtons } from './reply/buttons/passage-buttons.ts';
import { toChoices } from './reply/command/choice.ts';
import type { Command, Declaration } from './reply/command/command.ts';
import { everywhere, lastOptions } from './reply/command/everywhere.ts';
import { named } from './reply/command/named.ts';
import { languageOf, sourceIn } from './reply/quotations/citation-label.ts';
import { supportingQuotation } from './reply/quotations/quotation-of.ts';
import { type Item, type Reply, visibilityOf } from './reply/reply.ts';
import { asTyped } from './reply/wording/as-typed.ts';
import { peopleOf } from './reply/wording/people-of.ts';
import { roleOf } from './reply/wording/role-of.ts';

const declaration = {
  ...everywhere,
  ...named('who', 'command.who'),
  options: [
    {
      type: ApplicationCommandOptionType.String,
      ...named('name', 'option.who.name'),
      required: true,
      autocomplete: true,
    },
    ...lastOptions,
  ],
} as const satisfies Declaration;

export default {
  declaration,
  run(options, answers): Reply {
    const visibility = visibilityOf(options);
    const { say, phrases } = answers.voice;
    const [person, ...others] = answers.people(options.name);
    if (person === undefined) {
      const names = peopleOf(answers.knowledge).map(({ name }) => name);
      const articles = answers.knowledge.articles.length;
      const text = say('who.unknown', { typed: asTyped(options.name), articles });
      return { tone: 'absent', visibility, text, notes: [say('who.named', { names: names.join(', ') })] };
    }
    const { knowledge } = answers;
    // It is asked of the articles.
    const asked = phrasesOf(languageOf(person.article, knowledge)).whoIs(person.name);
    // Somebody of whom several articles tell, the newest first.
    const same = knowledge.facts.filter(
      (fact): fact is Person => fact.kind === 'person' && fact.id === person.id,
    );
    const told = same.length > 1 ? same : [person];
    const citations = told.flatMap((one) => answers.citations(one));
    const text = told.map(({ says }) => says).join(' ');
    const adding = citations.find((citation) => !isOnceMore(citation, text));
    const also = others.slice(0, AMOUNTS.otherPeople).map(({ name }) => name);
    return {
      tone: 'answer',
      visibility,
      text,
      claims: told.map(({ says, paragraphs, article }) => {
        return { text: says, paragraphs, ...sourceIn(article, answers) };
      }),
      list: particulars(person, answers.voice),
      articles: [...new Set(told.map(({ article }) => article))],
      ...(adding && { quotations: [supportingQuotation(adding, text, '', answers, told)] }),
      notes:
        also.length > 0 ? [say('who.also', { typed: asTyped(options.name), names: also.join(', ') })] : [],
      buttons: [...readButtons(citations, phrases), aboutButton(asked, phrases)],
      next: nextAfter({ facts: [person], citations }, answers),
    };
  },
  autocomplete(typed, { people, knowledge }) {
    const found = typed.value.trim() === '' ? [] : people(typed.value);
    return toChoices([...found, ...peopleOf(knowledge)].map(({ name }) => name));
  },
} satisfies Command<typeof declaration>;

function particulars(person: Person, { say }: Voice): Item[] {
  return [
    ...(isSaid(roleInFull(person), [person.says], 'en')
      ? []
      : [{ term: say('who.role'), text: roleOf(person) }]),
    ...(person.attendance === undefined
      ? []
      : [{ term: say('who.meeting'), text: say(`who.${person.attendance}`) }]),
  ];
}

/** With the country's initials where the answer has those: `secretary of state, US`. */
function roleInFull(person: Person): string {
  const initials = (person.of ?? '').replace(/\P{Lu}/gu, '');
  const isShort = initials.length > 1 && new RegExp(`\\b${initials}\\b`, 'u').test(person.says);
  return isShort ? `${person.role} ${initials}` : roleOf(person);
}
