import { ingredientNames, ingredientOf, together } from '../../train/ingredients.ts';
import { judgeCorpus } from './judge-corpus.ts';
import { rowsOf, writeCorpus } from './print-corpus.ts';
import { writeTally } from './tally.ts';

/**
 * Prints how well the bot answers about articles it has not learned from, and then the same without each of the named
 * ingredients; the exit code is 2 when there is none of that name.
 */
export function runCorpus(without: readonly string[]): number {
  const known = without.map((name) => ({ name, ingredient: ingredientOf(name) }));
  const strange = known.filter(({ ingredient }) => !ingredient).map(({ name }) => name);
  if (strange.length > 0) {
    console.error(
      `There is no ingredient ${strange.join(', ')}: take ${ingredientNames.join(', ')}, or one measure or sign.`,
    );
    return 2;
  }
  if (known.length === 0) console.log(writeCorpus(judgeCorpus()));
  for (const { name, ingredient } of known)
    console.log(
      `Without ${name}\n${writeTally(rowsOf(judgeCorpus(together(ingredient ? [ingredient] : []))))}\n`,
    );
  return 0;
}
