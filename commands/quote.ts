import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Answers, QuotesWanted } from '../src/answer/answers.ts';
import { voiceOf } from '../src/answer/voice.ts';
import type { Attribution, Knowledge, Person } from '../src/content/knowledge.ts';
import { phrasesOf } from '../src/language/phrases.ts';
import { AMOUNTS } from './reply/amounts.ts';
import { aboutButton } from './reply/buttons/about-button.ts';
import type { Button } from './reply/buttons/action.ts';
import { toChoices } from './reply/command/choice.ts';
import type { Command, Declaration } from './reply/command/command.ts';
import { everywhere, privateOption } from './reply/command/everywhere.ts';
import { languageOf, placesIn } from './reply/quotations/citation-label.ts';
import { statementsFound, statementsMissing } from './reply/quotations/statements-found.ts';
import { type Reply, visibilityOf } from './reply/reply.ts';
import { asTyped } from './reply/wording/as-typed.ts';
import { speakersOf } from './reply/wording/people-of.ts';

const SOURCES: readonly { readonly name: string; readonly value: Attribution }[] = [
  { name: 'Named speakers', value: 'named' },
  { name: 'Unnamed sources', value: 'unnamed' },
  { name: 'Somebody telling what another said', value: 'relayed' },
  { name: 'The article itself', value: 'article' },
];

const declaration = {
  ...everywhere,
  name: 'quote',
  description: 'What somebody is on record with',
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'speaker',
      description: 'Who said it',
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'about',
      description: 'Only what was said about this',
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'source',
      description: 'Only what these answer for',
      choices: SOURCES,
    },
    privateOption,
  ],
} as const satisfies Declaration;

export default {
  declaration,
  run(options, answers): Reply {
    const visibility = visibilityOf(options);
    const wish = wishOf(options);
    if (Object.keys(wish).length === 0) {
      const text = 'Whose words? Name a speaker, or choose a source.';
      return { tone: 'help', visibility, text, ...offered(speakersOf(answers.knowledge)) };
    }
    const found = answers.quotes(wish);
    switch (found.kind) {
      case 'quotes': {
        const shown = statementsFound(found, wish, answers);
        if (shown === undefined)
          return { tone: 'absent', visibility, ...statementsMissing(found, wish, answers.knowledge) };
        return { tone: 'answer', visibility, ...shown, ...askOn(found.speaker, answers.knowledge) };
      }
      case 'nothing-fitting':
        return { tone: 'absent', visibility, ...statementsMissing(found, wish, answers.knowledge) };
      case 'says-nothing': {
        const voice = voiceOf('en', answers.knowledge.articles);
        const of = answers.knowledge.articles.find(({ id }) => id === found.speaker.article);
        const text = `${voice.name(of)} names ${found.speaker.name} but has no statement of theirs.`;
        const notes = [`Named in: ${placesIn([found.speaker], answers.knowledge)}`];
        return { tone: 'absent', visibility, text, notes };
      }
      case 'unknown-speaker': {
        const text = `Nobody called “${asTyped(options.speaker ?? '')}” is on record in ${answers.knowledge.articles.length === 1 ? 'the article' : 'any of the articles'}.`;
        return { tone: 'absent', visibility, text, ...offered(found.speakers) };
      }
    }
  },
  autocomplete(typed, { knowledge, people }) {
    const speakers = speakersOf(knowledge);
    const all = typed.option === 'about' ? subjects(knowledge.facts) : speakers;
    const text = typed.value.trim().toLowerCase();
    const meant = text === '' ? [] : people(text).map(({ name }) => name);
    const first = all.filter((name) => name.toLowerCase().includes(text) || meant.includes(name));
    return toChoices([...first, ...all]);
  },
} satisfies Command<typeof declaration>;

/** Who is on record: the first on buttons, the others by name. */
function offered(speakers: readonly string[]): Pick<Reply, 'buttons' | 'notes'> {
  const more = speakers.slice(AMOUNTS.speakers);
  const button = (speaker: string): Button => ({ label: speaker, action: { kind: 'quote', speaker } });
  return {
    buttons: speakers.slice(0, AMOUNTS.speakers).map(button),
    ...(more.length > 0 && { notes: [`Also on record: ${more.join(', ')}.`] }),
  };
}

/** What one person said can be asked about like an answer. */
function askOn(speaker: Person | string | undefined, knowledge: Knowledge): Pick<Reply, 'buttons'> {
  if (typeof speaker !== 'object') return {};
  const phrases = phrasesOf(languageOf(speaker.article, knowledge));
  return { buttons: [aboutButton(phrases.whatSaid(speaker.name), phrases)] };
}

/** What was asked for; blank texts and sources nobody can choose are left out. */
function wishOf(options: { speaker?: string; about?: string; source?: string }): QuotesWanted {
  const { speaker = '', about = '' } = options;
  const source = SOURCES.find(({ value }) => value === options.source);
  return {
    ...(speaker.trim() === '' ? {} : { speaker }),
    ...(about.trim() === '' ? {} : { about }),
    ...(source === undefined ? {} : { attribution: source.value }),
  };
}

function subjects(facts: Answers['knowledge']['facts']): string[] {
  return facts.flatMap((fact) =>
    fact.kind === 'statement' && fact.topic !== undefined ? [fact.topic.replaceAll('-', ' ')] : [],
  );
}
