import type { Statement } from '../../../content/knowledge.ts';
import { outsideQuotations } from '../../../language/quotations/outside-quotations.ts';
import type { ReadWord } from '../../../language/read-words.ts';
import type { Found } from '../../../search/search.ts';
import type { Line } from '../../answer.ts';
import { contradict } from '../../lookup/opposing.ts';
import { answerTuning } from '../../tuning.ts';
import { overview, overviewByLikeness } from '../broad/overview.ts';
import { narrowed, nearTo } from '../everything.ts';
import { linesTelling } from '../lines-telling.ts';
import {
  inOrder,
  lineOf,
  lineOfSentence,
  namesThese,
  type Shelf,
  type Told,
  uncovered,
  withoutRepeats,
} from '../shelf.ts';

/** Who contradicts whom, side by side, then what each wants; without facts the sentences that set things against each other. */
export function sides(about: readonly ReadWord[], shelf: Shelf, found: () => Found): Told | undefined {
  const { wants, against } = shelf.words;
  const statements = shelf.facts.filter((fact) => fact.kind === 'statement');
  const paired = pairs(statements);
  const wanted = statements.filter(
    (fact) => fact.speaker !== undefined && wants.test(fact.says) && !paired.includes(fact),
  );
  const facts = [...paired, ...wanted].map((fact) => lineOf(fact, shelf));
  const text = shelf.sentences.filter(({ text }) => against.test(text) && wants.test(text));
  const all = facts.length > 1 ? facts : text.map(lineOfSentence);
  const some = ofMatter(all, about, shelf);
  // What nobody says anything on may still be what a topic is about.
  if (some.length < 2) {
    const told = overviewByLikeness(found(), shelf) ?? overview(about, false, shelf, found);
    if (told) return told;
  }
  const lines = withoutRepeats(some.length > 1 ? some : all).slice(0, answerTuning.listed.most);
  return lines.length > 1 ? { lead: namesThese(shelf), lines } : undefined;
}

/** What each wants, and what is set against it, in the articles' order; undefined for fewer than three wishes. */
export function wishes(about: readonly ReadWord[], shelf: Shelf): Told | undefined {
  const { demands } = shelf.words;
  // What one would rather be called is nothing that one wants.
  const told = linesTelling((text) => demands.test(outsideQuotations(text)), shelf);
  const statements = shelf.facts.filter((fact) => fact.kind === 'statement');
  const own = statements.filter((fact) => told.some((line) => line.fact?.id === fact.id));
  const against = own.flatMap((one) => pairs(statements, one)).filter((fact) => !own.includes(fact));
  const all = withoutRepeats(inOrder([...told, ...against.map((fact) => lineOf(fact, shelf))], shelf));
  const lines = ofMatter(all, about, shelf).slice(0, answerTuning.listed.most);
  return told.length >= WISHES && lines.length > 1 ? { lead: namesThese(shelf), lines } : undefined;
}

/** Lines on what is asked about, if that is narrower than all of it. */
function ofMatter(all: readonly Line[], about: readonly ReadWord[], shelf: Shelf): readonly Line[] {
  // What the articles are about as a whole narrows nothing down.
  const rest = about.filter((word) => !shelf.isMain(word));
  // Whoever lists the sides, *the firm, the union, the patients*, leaves none out.
  const isOfAll = rest.length === 0 || (rest.length >= MANY && narrowed(all, rest, shelf).length < 2);
  return isOfAll ? all : nearTo(all, rest, shelf);
}

/** Who finds fault with whom, and what is said against that; undefined where that is no list. */
export function blame(about: readonly ReadWord[], shelf: Shelf): Told | undefined {
  const { blames } = shelf.words;
  const statements = shelf.facts.filter((fact) => fact.kind === 'statement');
  const own = statements.filter(({ says }) => blames.test(says));
  const answered = own.flatMap((one) => pairs(statements, one));
  const facts = shelf.facts
    .filter(
      (fact) => (fact.kind !== 'person' && blames.test(fact.says)) || answered.some((one) => one === fact),
    )
    .map((fact) => lineOf(fact, shelf));
  const text = uncovered(shelf.sentences, facts).filter(({ text }) => blames.test(text));
  const all = inOrder([...facts, ...(facts.length > 1 ? [] : text.map(lineOfSentence))], shelf);
  const some = narrowed(all, about, shelf);
  if (some.length < 2 && about.length > 0) return undefined;
  const lines = withoutRepeats(some).slice(0, answerTuning.listed.most);
  return lines.length > 1 ? { lead: namesThese(shelf), lines } : undefined;
}

/**
 * Statements of different voices that pull in different ways, each followed by those against it; only those of `some`. What most are
 * at odds over comes first: statements that are set against one another, however indirectly, stand together.
 */
function pairs(statements: readonly Statement[], ...some: readonly Statement[]): readonly Statement[] {
  let groups: readonly (readonly Statement[])[] = [];
  for (const one of some.length > 0 ? some : statements) {
    const others = statements.filter((other) => contradict(one, other) && other.speaker !== one.speaker);
    if (others.length === 0) continue;
    const own = [one, ...others];
    const [first, ...rest] = groups.filter((group) => own.some((side) => group.includes(side)));
    const joined = [...new Set([...(first ?? []), ...rest.flat(), ...own])];
    groups = first
      ? groups.filter((group) => !rest.includes(group)).map((group) => (group === first ? joined : group))
      : [...groups, joined];
  }
  return groups.toSorted((one, other) => other.length - one.length).flat();
}

/** Words from which on they narrow down only where some lines have most of them. */
const MANY = 3;
/** Wishes from which on there is more than one side. */
const WISHES = 3;
