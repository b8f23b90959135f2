import type { Statement } from '../../../content/knowledge.ts';
import type { ReadWord } from '../../../language/read-words.ts';
import type { Found } from '../../../search/search.ts';
import { contradict } from '../../lookup/opposing.ts';
import { answerTuning } from '../../tuning.ts';
import { overview, overviewByLikeness } from '../broad/overview.ts';
import { narrowed, nearTo } from '../everything.ts';
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
  // What the articles are about as a whole narrows nothing down.
  const rest = about.filter((word) => !shelf.isMain(word));
  const some = rest.length === 0 ? all : nearTo(all, rest, shelf);
  // What nobody says anything on may still be what a topic is about.
  if (some.length < 2) {
    const told = overviewByLikeness(found(), shelf) ?? overview(about, false, shelf, found);
    if (told) return told;
  }
  const lines = withoutRepeats(some.length > 1 ? some : all).slice(0, answerTuning.listed.most);
  return lines.length > 1 ? { lead: namesThese(shelf), lines } : undefined;
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
