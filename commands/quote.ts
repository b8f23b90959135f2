import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Answers, QuotesWanted } from '../src/answer/answers.ts';
import type { Voice } from '../src/answer/voice.ts';
import type { Attribution, Person } from '../src/content/knowledge.ts';
import { sayIn } from '../src/language/sayings/say.ts';
import { phrasesOf } from '../src/language/vocabulary/phrases.ts';
import { AMOUNTS } from './reply/amounts.ts';
import { aboutButton } from './reply/buttons/about-button.ts';
import type { Button } from './reply/buttons/action.ts';
import { toChoices } from './reply/command/choice.ts';
import type { Command, Declaration } from './reply/command/command.ts';
import { everywhere, lastOptions } from './reply/command/everywhere.ts';
import { localizations, named } from './reply/command/named.ts';
import { languageOf, placesIn } from './reply/quotations/citation-label.ts';
import { statementsFound, statementsMissing } from './reply/quotations/statements-found.ts';
import { type Reply, visibilityOf } from './reply/reply.ts';
import type { Teller } from './reply/teller.ts';
import { asTyped } from './reply/wording/as-typed.ts';
import { speakersOf } from './reply/wording/people-of.ts';

const SOURCES = (['named', 'unnamed', 'relayed', 'article'] as const satisfies readonly Attribution[]).map(
  (value) => ({
    name: sayIn('en')(`choice.quote.${value}`),
    name_localizations: localizations(`choice.quote.${value}`),
    value,
  }),
);

const declaration = {
  ...everywhere,
  ...named('quote', 'command.quote'),
  options: [
    {
      type: ApplicationCommandOptionType.String,
      ...named('speaker', 'option.quote.speaker'),
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.String,
      ...named('about', 'option.quote.about'),
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.String,
      ...named('source', 'option.quote.source'),
      choices: SOURCES,
    },
    ...lastOptions,
  ],
} as const satisfies Declaration;

export default {
  declaration,
  run(options, answers): Reply {
    const visibility = visibilityOf(options);
    const { voice } = answers;
    const { say } = voice;
    const wish = wishOf(options);
    if (Object.keys(wish).length === 0) {
      const text = say('quote.whose');
      return { tone: 'help', visibility, text, ...offered(speakersOf(answers.knowledge), voice) };
    }
    const found = answers.quotes(wish);
    switch (found.kind) {
      case 'quotes': {
        const shown = statementsFound(found, wish, answers);
        if (shown === undefined)
          return { tone: 'absent', visibility, ...statementsMissing(found, wish, answers) };
        return { tone: 'answer', visibility, ...shown, ...askOn(found.speaker, answers) };
      }
      case 'nothing-fitting':
        return { tone: 'absent', visibility, ...statementsMissing(found, wish, answers) };
      case 'says-nothing': {
        const of = answers.knowledge.articles.find(({ id }) => id === found.speaker.article);
        const text = say('quote.silent', { article: voice.name(of), name: found.speaker.name });
        const notes = [say('quote.named-in', { places: placesIn([found.speaker], answers) })];
        return { tone: 'absent', visibility, text, notes };
      }
      case 'unknown-speaker': {
        const articles = answers.knowledge.articles.length;
        const text = say('quote.unknown', { typed: asTyped(options.speaker ?? ''), articles });
        return { tone: 'absent', visibility, text, ...offered(found.speakers, voice) };
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
function offered(speakers: readonly string[], { say }: Voice): Pick<Reply, 'buttons' | 'notes'> {
  const more = speakers.slice(AMOUNTS.speakers);
  const button = (speaker: string): Button => ({ label: speaker, action: { kind: 'quote', speaker } });
  return {
    buttons: speakers.slice(0, AMOUNTS.speakers).map(button),
    ...(more.length > 0 && { notes: [say('quote.also', { names: more.join(', ') })] }),
  };
}

/** What one person said can be asked about like an answer. */
function askOn(speaker: Person | string | undefined, { knowledge, voice }: Teller): Pick<Reply, 'buttons'> {
  if (typeof speaker !== 'object') return {};
  // It is asked of the articles.
  const { whatSaid } = phrasesOf(languageOf(speaker.article, knowledge));
  return { buttons: [aboutButton(whatSaid(speaker.name), voice.phrases)] };
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
