import type { Knowledge } from '../../src/content/knowledge.ts';
import { type CompiledIndex, compileIndex } from '../../src/search/compile.ts';
import { type CorpusArticle, type Portion, portionOf } from '../corpus-articles.ts';
import { type Ingredient, nothing } from './ingredients.ts';

/** A knowledge with its index. */
export interface Prepared {
  readonly knowledge: Knowledge;
  readonly compiled: CompiledIndex;
}

/** Compiles a portion of an article's facts, without some ingredients. */
export function prepare(
  { knowledge: whole }: Pick<CorpusArticle, 'knowledge'>,
  portion: Portion,
  without: Required<Ingredient> = nothing,
): Prepared {
  const knowledge = without.knowledge(portionOf(whole, portion));
  return { knowledge, compiled: compileIndex(knowledge).map(without.index) };
}
