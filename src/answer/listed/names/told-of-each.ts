import type { Person } from '../../../content/knowledge.ts';
import type { Line } from '../../answer.ts';
import { lineOf, type Shelf, surnameOf, type Told } from '../shelf.ts';
import { wordsOfVoice } from '../sides/voices.ts';
import { saysWhatIs } from './names.ts';

/**
 * The lines of a list, each with what is told of whoever or whatever it names: the first of what somebody says, else of what facts
 * tell of them, else the sentence that names it.
 */
export function toldOfEach({ lead, lines }: Told, shelf: Shelf): Told {
  return { lead, lines: lines.map((line) => toldOf(line, shelf)) };
}

/** The people of a list, each with the first of what they say; undefined where it names nobody who says anything. */
export function saidByEach({ lead, lines }: Told, shelf: Shelf): Told | undefined {
  const told = lines.map((line) => saidOf(line, shelf) ?? line);
  return told.some((line, at) => line !== lines[at]) ? { lead, lines: told } : undefined;
}

function toldOf(line: Line, shelf: Shelf): Line {
  const said = saidOf(line, shelf);
  if (said) return said;
  const { fact, citations } = line;
  if (fact?.kind === 'person') {
    const own = shelf.facts.filter(({ kind, says }) => kind !== 'person' && says.includes(surnameOf(fact)));
    const lines = own.slice(0, EACH).map((one) => lineOf(one, shelf));
    return lines.length > 0 ? { ...together(fact, lines), fact } : { ...line, text: fact.says };
  }
  const name = line.term ?? line.text;
  const texts = citations.flatMap(({ excerpt }) => excerpt?.text ?? []);
  const sentence = texts.find((text) => saysWhatIs(name, text)) ?? texts[0];
  return sentence === undefined || sentence === line.text ? line : { ...line, term: name, text: sentence };
}

function saidOf({ fact }: Line, shelf: Shelf): Line | undefined {
  if (fact?.kind !== 'person') return undefined;
  const said = wordsOfVoice({ name: fact.name, person: fact, words: [] }, shelf).slice(0, EACH);
  return said.length === 0 ? undefined : together(fact, said);
}

function together({ name, role }: Person, lines: readonly Line[]): Line {
  return {
    text: lines.map(({ text }) => text).join(' '),
    term: `${name} (${role})`,
    citations: lines.flatMap(({ citations }) => citations.slice(0, 1)),
  };
}

/** Statements or facts of each. */
const EACH = 2;
