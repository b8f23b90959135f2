import { foldName } from '../../../language/characters/fold-name.ts';
import type { Problem } from '../../knowledge.ts';
import type { AskedRead } from '../../parse/parse-asked.ts';
import type { FactsRead } from '../../parse/parse-facts.ts';
import { quoted } from '../../quoted.ts';

/** A way of asking with the fact it asks for. */
interface Asking {
  readonly text: string;
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/** Ways of asking that two facts of one article have: which of them answers is left to chance. */
export function* askedTwice(facts: readonly FactsRead[], asked: readonly AskedRead[]): Generator<Problem> {
  for (const read of facts) {
    const first = new Map<string, Asking>();
    for (const asking of askingsOf(read, asked)) {
      const key = foldName(asking.text);
      const known = first.get(key);
      if (!known) first.set(key, asking);
      else if (known.id !== asking.id) {
        const { text, id, file, line } = asking;
        const message = `${quoted(text)} asks for ${id}, and for ${known.id} in ${known.file}, line ${known.line}: keep it where it is answered better`;
        yield { file, line, message };
      }
    }
  }
}

function askingsOf({ facts }: FactsRead, asked: readonly AskedRead[]): readonly Asking[] {
  const ids = new Set(facts.map(({ entry }) => entry.id));
  const own = facts.flatMap(({ entry: { id, asked: texts }, file, line }) =>
    texts.map((text, at) => ({ text, id, file, line: line('asked', at) })),
  );
  const more = asked.flatMap(({ file, sections }) =>
    sections
      .filter(({ id }) => ids.has(id))
      .flatMap(({ id, line, asked: texts }) => texts.map((text) => ({ text, id, file, line }))),
  );
  return [...own, ...more];
}
