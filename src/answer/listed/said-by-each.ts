import type { Person } from '../../content/knowledge.ts';
import type { Line } from '../answer.ts';
import type { Answered } from '../answer-kinds.ts';
import type { Shelf, Told } from './shelf.ts';
import { wordsOfVoice } from './voices.ts';

/** The people of a list, each with the first of what they say; undefined where it names nobody who says anything. */
export function saidByEach({ lead, lines = [] }: Answered, shelf: Shelf): Told | undefined {
  const told = lines.map((line): Line => {
    const person = line.fact?.kind === 'person' ? line.fact : undefined;
    const said = person ? wordsOfVoice({ name: person.name, person, words: [] }, shelf).slice(0, EACH) : [];
    if (!person || said.length === 0) return line;
    const text = said.map((one) => one.text).join(' ');
    return { text, term: termOf(person), citations: said.flatMap(({ citations }) => citations.slice(0, 1)) };
  });
  return told.some((line, at) => line !== lines[at]) ? { lead: lead ?? '', lines: told } : undefined;
}

function termOf({ name, role }: Person): string {
  return `${name} (${role})`;
}

/** Statements of each. */
const EACH = 2;
