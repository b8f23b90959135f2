import { foldName } from '../../../language/characters/fold-name.ts';
import type { Person, Problem } from '../../knowledge.ts';
import type { Located } from '../../located.ts';
import type { FactsRead } from '../../parse/parse-facts.ts';
import { quoted } from '../../quoted.ts';

/** People who seem to stand there twice, *Viktor Hale* and *Hale*, and other names that two of one article have. */
export function* namedTwice(facts: readonly FactsRead[]): Generator<Problem> {
  const all = facts.flatMap((read) => peopleOf(read));
  for (const [at, one] of all.entries())
    for (const other of all.slice(0, at)) {
      if (isSaidToBeOther(one.entry, other.entry) || !isWithin(one, other)) continue;
      const message = `${quoted(one.entry.name)} may be ${quoted(other.entry.name)} of ${other.file}, line ${other.line()}: make one of both, with the shorter name under "also", or name the other under "not"`;
      yield { file: one.file, line: one.line('name'), message };
    }
  for (const read of facts) yield* sharedNames(peopleOf(read));
}

interface Named extends Located<Person> {
  /** As names are compared, with a blank on either side. */
  readonly name: string;
}

function peopleOf({ facts }: FactsRead): readonly Named[] {
  return facts.flatMap(({ entry, file, line }) =>
    entry.kind === 'person' ? [{ entry, file, line, name: ` ${foldName(entry.name)} ` }] : [],
  );
}

/** Of several articles two of one name are one person, and those of one id as well. */
function isWithin(one: Named, other: Named): boolean {
  if (one.file !== other.file && (one.name === other.name || one.entry.id === other.entry.id)) return false;
  return one.name.includes(other.name) || other.name.includes(one.name);
}

function isSaidToBeOther(one: Person, other: Person): boolean {
  return one.not?.includes(other.id) === true || other.not?.includes(one.id) === true;
}

function* sharedNames(people: readonly Named[]): Generator<Problem> {
  const first = new Map<string, Named>();
  for (const one of people)
    for (const [at, name] of one.entry.also.entries()) {
      const key = foldName(name);
      const known = first.get(key);
      if (!known) first.set(key, one);
      else if (known !== one) {
        const message = `${quoted(name)} is another name of ${known.entry.id} too: keep it for the one who is meant by it`;
        yield { file: one.file, line: one.line('also', at), message };
      }
    }
}
