import type { Statement } from '../../content/knowledge.ts';
import type { ReadWord } from '../../language/read-words.ts';
import { answerTuning } from '../tuning.ts';
import { narrowed } from './everything.ts';
import { lineOf, lineOfSentence, namesThese, type Shelf, type Told, withoutRepeats } from './shelf.ts';

/** Who contradicts whom, side by side, then what each wants; without facts the sentences that set things against each other. */
export function sides(about: readonly ReadWord[], shelf: Shelf): Told | undefined {
  const { wants, against } = shelf.words;
  const statements = shelf.facts.filter((fact) => fact.kind === 'statement');
  const paired = pairs(statements);
  const wanted = statements.filter(
    (fact) => fact.speaker !== undefined && wants.test(fact.says) && !paired.includes(fact),
  );
  const facts = [...paired, ...wanted].map((fact) => lineOf(fact, shelf));
  const text = shelf.sentences.filter(({ text }) => against.test(text) && wants.test(text));
  const all = facts.length > 1 ? facts : text.map(lineOfSentence);
  const some = narrowed(all, about, shelf);
  const lines = withoutRepeats(some.length > 1 ? some : all).slice(0, answerTuning.listed.most);
  return lines.length > 1 ? { lead: namesThese(shelf), lines } : undefined;
}

/** Statements of different voices that pull in different ways, each followed by those against it. */
function pairs(statements: readonly Statement[]): readonly Statement[] {
  const found = new Set<Statement>();
  for (const one of statements) {
    const others = statements.filter(
      (other) =>
        (one.opposes.includes(other.id) || other.opposes.includes(one.id)) && other.speaker !== one.speaker,
    );
    if (others.length > 0) for (const side of [one, ...others]) found.add(side);
  }
  return [...found];
}
