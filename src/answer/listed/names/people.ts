import type { ReadWord } from '../../../language/read-words.ts';
import type { Line } from '../../answer.ts';
import { nearTo } from '../everything.ts';
import { coverage, inOrder, isPerson, namesThese, type Shelf, type Told } from '../shelf.ts';
import { whereAsked } from './from-where.ts';
import { lineOfPerson, rosterOf } from './roster.ts';

/**
 * Everybody whom the articles name, in their order, also whom only a sentence presents; of a group of offices (`noun`) or a
 * body only those. Undefined for fewer than two.
 */
export function people(about: readonly ReadWord[], noun: string, shelf: Shelf): Told | undefined {
  const { groups, personal, sexes } = shelf.words;
  // Of whom nobody is known to be one, all the others are no list.
  if (sexes.some(([called]) => called.test(noun))) return undefined;
  const all = inOrder(
    rosterOf(shelf).map(({ line }) => line),
    shelf,
  );
  // *Singers and musicians* are those of either.
  const nouns = noun.split(' ');
  const asGroup = nouns.map(
    (one) => groups.find(([called]) => called.test(one) || called.test(`${one}s`))?.[1],
  );
  const isGroup = asGroup.some((group) => group !== undefined);
  const kinds = nouns.flatMap((one, at) => {
    const group = asGroup[at];
    return group ? ofGroup(group, shelf) : withOffice(one, shelf);
  });
  const ofNoun = all.filter((line) => kinds.includes(line));
  const some = isGroup || ofNoun.length > 0 ? ofNoun : all;
  const rest = about.filter(
    (word) => !personal.test(word.as) && (word.how === 'name' || !shelf.isMain(word)),
  );
  const where = whereAsked(about, nouns, shelf);
  const home = ({ fact }: Line) => (fact?.kind === 'person' ? fact.of : undefined);
  const from = where.from(some, home);
  // Whoever is known to be from elsewhere is none of them.
  const there = from.length > 0 ? from : where.isAsked ? where.notElsewhere(some, home) : some;
  const others = from.length > 0 ? rest.filter((word) => where.left.includes(word)) : rest;
  const lines = others.length === 0 ? there : nearTo(there, others, shelf);
  return lines.length > (from.length > 0 ? 0 : 1) ? { lead: namesThese(shelf), lines } : undefined;
}

/**
 * Who takes part in what was asked about; undefined where nobody is known to, or where the question has a word that
 * nothing which is known of the event has: `who is going to win`.
 */
export function coming(about: readonly ReadWord[], withHost: boolean, shelf: Shelf): Told | undefined {
  const there = shelf.facts
    .filter(isPerson)
    .filter(({ attendance }) => attendance !== undefined && attendance !== 'not-mentioned')
    .filter(({ attendance }) => withHost || attendance !== 'host');
  if (there.length < 2) return undefined;
  // What they come to is told where they are named; another event has other guests.
  const named = new Set(there.flatMap(({ paragraphs }) => paragraphs));
  const events = shelf.facts.filter(
    (fact) => fact.kind === 'event' && fact.paragraphs.some((paragraph) => named.has(paragraph)),
  );
  const known = [
    ...there.map(({ says }) => says),
    ...events.map((event) =>
      event.kind === 'event' ? [event.says, event.name, event.when, event.where].join('. ') : '',
    ),
  ].join('. ');
  // A wrong day is set right beside the list.
  const { language } = shelf.search.reader;
  const asked = about.filter(({ as }) => language.detailOf(as) !== 'date');
  if (coverage(asked, known, shelf) < KNOWN) return undefined;
  const from = there.filter(({ of = '' }) => asked.some(({ as }) => as.toLowerCase() === of.toLowerCase()));
  const shown = from.length > 0 ? from : there;
  if (shown.length < 2) return undefined;
  return { lead: namesThese(shelf), lines: shown.map((person) => lineOfPerson(person, shelf)) };
}

/** The people whose office is one of a group. */
function ofGroup(group: RegExp, shelf: Shelf): readonly Line[] {
  return rosterOf(shelf)
    .filter(({ role }) => group.test(role))
    .map(({ line }) => line);
}

/** The people whose office is a kind of what was asked for: *scientists*, *ministers*. */
export function withOffice(noun: string, shelf: Shelf): readonly Line[] {
  const asked = shelf.search.reader.read(noun).words;
  // Words that weigh nothing are in every text.
  return coverage(asked, '', shelf) === 1
    ? []
    : rosterOf(shelf)
        .filter(({ line, role }) => line.term !== undefined && isKind(role, asked, shelf))
        .map(({ line }) => line);
}

function isKind(role: string, asked: readonly ReadWord[], shelf: Shelf): boolean {
  return role.split(/[ ,-]+/u).some((word) => coverage(asked, word, shelf) >= ALIKE);
}

/** How much alike a noun and an office are used, from 0 to 1, from which one is a kind of the other. */
const ALIKE = 0.5;
/** How much of a question's words is known of an event that it is about, from 0 to 1. */
const KNOWN = 0.8;
