import { once } from 'node:events';
import type { Answers } from '../../answer/answers.ts';
import { createAnswers } from '../../answer/create-answers.ts';
import type { Knowledge } from '../../content/knowledge.ts';
import { restrictTo } from '../../content/restrict-to.ts';
import type { Log } from '../../discord/log.ts';
import { onlyArticles } from '../../search/carry-over/only-articles.ts';
import type { CompiledIndex } from '../../search/compile.ts';
import { startWorker } from '../start-worker.ts';
import { codeHash } from '../this-code.ts';
import { warmUp } from '../warm-up.ts';
import { type Compiled, readCompiled } from './compiled-file.ts';
import { createCompiledSets } from './compiled-sets.ts';

/** Orders of articles that answers are kept ready for. */
const KEPT = 20;

/** Compiles a knowledge elsewhere. */
export type CompileBeside = (knowledge: Knowledge) => Promise<CompiledIndex>;

/** The answers of some articles, the first given first; `undefined` for all as they are. */
export interface Selections {
  of(articles: readonly string[] | undefined): Answers;
  /** Has them compiled before they are asked for. */
  expect(articles: readonly string[]): void;
}

/**
 * Gives the answers of some articles of a knowledge, the first given first. Sets are compiled when first wanted, for all
 * servers that choose them, in whichever order; until then, and where more are in use than are kept, they are cut out of
 * what is compiled of all. When none of the articles is there, the answers are `all`.
 */
export function createSelections(
  { knowledge, index }: Compiled,
  all: Answers,
  log: Log,
  compile: CompileBeside = compileInThread,
  now: () => number = () => performance.now(),
): Selections {
  const ready = new Map<string, Answers>();
  /** Until the set is ready. */
  const meanwhile = new Map<string, Answers>();
  const ids = knowledge.articles.map(({ id }) => id);

  async function compileSet(set: readonly string[]): Promise<CompiledIndex> {
    // What is in the set as a whole is compiled already.
    const isWhole = (language: string) =>
      knowledge.articles.every((one) => one.language !== language || set.includes(one.id));
    const rest = knowledge.articles.filter(({ id, language }) => set.includes(id) && !isWhole(language));
    const ids = rest.map(({ id }) => id);
    const made = ids.length === 0 ? [] : await compile(restrictTo(restrictTo(knowledge, set), ids));
    const shared = index.filter(({ lexicon }) => isWhole(lexicon.language));
    return [...shared, ...made].filter(({ articles }) => articles.length > 0);
  }
  const failed = (error: unknown) => log.error('articles', { error: String(error), hint: NOT_READY });
  const sets = createCompiledSets(compileSet, failed, now);

  /** Those of the articles chosen that are there, in the order chosen and in that of the knowledge. */
  function placesOf(articles: readonly string[] | undefined) {
    const chosen = [...new Set(articles ?? [])].filter((id) => ids.includes(id));
    const isAll =
      chosen.length === 0 || (chosen.length === ids.length && chosen.every((id, at) => id === ids[at]));
    return { chosen, isAll, set: ids.filter((id) => chosen.includes(id)) };
  }

  const indexOf = (set: readonly string[]) => (set.length === ids.length ? index : sets.of(set));

  return {
    expect(articles) {
      const { isAll, set } = placesOf(articles);
      if (!isAll) indexOf(set);
    },
    of(articles) {
      const { chosen, isAll, set } = placesOf(articles);
      if (isAll) return all;
      const order = chosen.join(' ');
      const compiled = indexOf(set);
      const known = ready.get(order);
      if (known) return known;
      const cut = compiled ? undefined : meanwhile.get(order);
      if (cut) return cut;
      const answers = createAnswers(restrictTo(knowledge, chosen), {
        compiled: compiled ?? onlyArticles(index, knowledge, set),
      });
      warmUp(answers);
      const kept = compiled ? ready : meanwhile;
      if (compiled) meanwhile.delete(order);
      kept.set(order, answers);
      forgetOldest(kept);
      return answers;
    },
  };
}

async function compileInThread(knowledge: Knowledge): Promise<CompiledIndex> {
  const worker = startWorker('process/knowledge/selection-worker.ts', knowledge);
  const [bytes] = await once(worker, 'message');
  const compiled = bytes instanceof Uint8Array ? readCompiled(bytes, codeHash())?.open() : undefined;
  if (!compiled) throw new Error('The articles were compiled by other code than this: start the bot again.');
  return compiled.index;
}

function forgetOldest(map: Map<string, unknown>): void {
  const [oldest] = map.keys();
  if (map.size > KEPT && oldest !== undefined) map.delete(oldest);
}

const NOT_READY =
  'The articles that a server chose could not be compiled by themselves, so they are searched as part of all.';
