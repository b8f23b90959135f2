import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Answers } from '../src/answer/answers.ts';
import type { Knowledge, Person, Statement } from '../src/content/knowledge.ts';
import { asTyped } from './as-typed.ts';
import { toChoices } from './choice.ts';
import { paragraphSigns } from './citation-label.ts';
import type { Command, Declaration } from './command.ts';
import { everywhere, privateOption } from './everywhere.ts';
import { nameOf, speakersOf } from './people-of.ts';
import { quotationOf, wordingNotes } from './quotation-of.ts';
import { type Reply, visibilityOf } from './reply.ts';

const declaration = {
  ...everywhere,
  name: 'quote',
  description: 'What somebody is on record with',
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'speaker',
      description: 'Who said it',
      required: true,
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'about',
      description: 'Only what they said about this',
      autocomplete: true,
    },
    privateOption,
  ],
} as const satisfies Declaration;

export default {
  declaration,
  run(options, answers): Reply {
    const visibility = visibilityOf(options);
    const found = answers.quotes(options.speaker, options.about);
    switch (found.kind) {
      case 'quotes':
        return { tone: 'answer', visibility, ...statements(found.statements, found.speaker, answers) };
      case 'nothing-about': {
        const text = `${called(found.speaker)} is on record, but not about “${asTyped(options.about ?? '')}”.`;
        return { tone: 'absent', visibility, text, notes: onRecord(found.statements) };
      }
      case 'says-nothing': {
        const text = `The article names ${found.speaker.name} but has no statement of theirs.`;
        const notes = [`Named in: ${paragraphSigns(found.speaker.paragraphs)}`];
        return { tone: 'absent', visibility, text, notes };
      }
      case 'unknown-speaker': {
        const text = `Nobody called “${asTyped(options.speaker)}” is on record in the article.`;
        return { tone: 'absent', visibility, text, notes: [`On record: ${found.speakers.join(', ')}.`] };
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

/** What somebody is on record with; statements that rest on the same words are shown once. */
function statements(found: readonly Statement[], speaker: Person | string, answers: Answers) {
  const { knowledge } = answers;
  const cited = found.flatMap((statement) => {
    const citation = answers.citations(statement)[0];
    return citation === undefined ? [] : [{ statement, citation }];
  });
  const quotations = cited.map(({ statement, citation }) =>
    quotationOf(citation, knowledge, saysWho(statement, speaker, knowledge)),
  );
  const unique = [
    ...new Map(quotations.toReversed().map((quotation) => [quotation.text, quotation])).values(),
  ];
  return {
    text: `${called(speaker)} is on record in ${paragraphSigns(unique.map(({ paragraph }) => paragraph))}.`,
    quotations: unique.toReversed(),
    notes: wordingNotes(cited.map(({ citation }) => citation.article)),
  };
}

/** `Tom Bell on Ada Quist · Radio Nord · Sunday`: who, about whom, to whom or where, when. */
function saysWho({ about, to, when }: Statement, speaker: Person | string, knowledge: Knowledge): string {
  const who = about === undefined ? called(speaker) : `${called(speaker)} on ${nameOf(about, knowledge)}`;
  return [who, to, when].filter((part) => part !== undefined).join(' · ');
}

function onRecord(found: readonly Statement[]): string[] {
  return found.length === 0 ? [] : [`On record in: ${paragraphSigns(found.flatMap((s) => s.paragraphs))}`];
}

function called(speaker: Person | string): string {
  return typeof speaker === 'string' ? speaker : speaker.name;
}

function subjects(facts: Answers['knowledge']['facts']): string[] {
  return facts.flatMap((fact) =>
    fact.kind === 'statement' && fact.topic !== undefined ? [fact.topic.replaceAll('-', ' ')] : [],
  );
}
