import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { isSaid } from '../src/answer/cite/said-already.ts';
import { isOnceMore } from '../src/answer/cite/support.ts';
import { voiceOf } from '../src/answer/voice.ts';
import type { Person } from '../src/content/knowledge.ts';
import { phrasesOf } from '../src/language/phrases.ts';
import { AMOUNTS } from './reply/amounts.ts';
import { aboutButton } from './reply/buttons/about-button.ts';
import { nextAfter } from './reply/buttons/next-after.ts';
import { readButtons } from './reply/buttons/passage-buttons.ts';
import { toChoices } from './reply/command/choice.ts';
import type { Command, Declaration } from './reply/command/command.ts';
import { everywhere, privateOption } from './reply/command/everywhere.ts';
import { languageOf, sourceIn } from './reply/quotations/citation-label.ts';
import { supportingQuotation } from './reply/quotations/quotation-of.ts';
import { type Item, type Reply, visibilityOf } from './reply/reply.ts';
import { asTyped } from './reply/wording/as-typed.ts';
import { peopleOf } from './reply/wording/people-of.ts';
import { roleOf } from './reply/wording/role-of.ts';

const ATTENDANCE: Readonly<Record<NonNullable<Person['attendance']>, string>> = {
  host: 'hosts it',
  attends: 'takes part',
  travelling: 'is travelling there',
  'not-mentioned': 'not mentioned as taking part',
};

const declaration = {
  ...everywhere,
  name: 'who',
  description: 'Who somebody in the article is',
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'name',
      description: 'A name, a title or a role',
      required: true,
      autocomplete: true,
    },
    privateOption,
  ],
} as const satisfies Declaration;

export default {
  declaration,
  run(options, answers): Reply {
    const visibility = visibilityOf(options);
    const [person, ...others] = answers.people(options.name);
    if (person === undefined) {
      const names = peopleOf(answers.knowledge).map(({ name }) => name);
      const { titles } = voiceOf('en', answers.knowledge.articles);
      const where = titles.length === 1 ? 'the article' : `any of the ${titles.length} articles`;
      const text = `Nobody called “${asTyped(options.name)}” is named in ${where}.`;
      return { tone: 'absent', visibility, text, notes: [`Named there: ${names.join(', ')}.`] };
    }
    const { knowledge } = answers;
    const phrases = phrasesOf(languageOf(person.article, knowledge));
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
        return { text: says, paragraphs, ...sourceIn(article, knowledge) };
      }),
      list: particulars(person),
      articles: [...new Set(told.map(({ article }) => article))],
      ...(adding && { quotations: [supportingQuotation(adding, text, '', knowledge, told)] }),
      notes: also.length > 0 ? [`“${asTyped(options.name)}” may also mean: ${also.join(', ')}.`] : [],
      buttons: [...readButtons(citations), aboutButton(phrases.whoIs(person.name), phrases)],
      next: nextAfter({ facts: [person], citations }, answers),
    };
  },
  autocomplete(typed, { people, knowledge }) {
    const found = typed.value.trim() === '' ? [] : people(typed.value);
    return toChoices([...found, ...peopleOf(knowledge)].map(({ name }) => name));
  },
} satisfies Command<typeof declaration>;

function particulars(person: Person): Item[] {
  return [
    ...(isSaid(roleInFull(person), [person.says], 'en') ? [] : [{ term: 'Role', text: roleOf(person) }]),
    ...(person.attendance === undefined
      ? []
      : [{ term: 'At the meeting', text: ATTENDANCE[person.attendance] }]),
  ];
}

/** With the country's initials where the answer has those: `secretary of state, US`. */
function roleInFull(person: Person): string {
  const initials = (person.of ?? '').replace(/\P{Lu}/gu, '');
  const isShort = initials.length > 1 && new RegExp(`\\b${initials}\\b`, 'u').test(person.says);
  return isShort ? `${person.role} ${initials}` : roleOf(person);
}
