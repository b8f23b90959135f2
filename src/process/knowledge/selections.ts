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

/** Different sets of articles that are kept ready; a set costs about what all of its articles cost. */
const KEPT = 20;

/** Compiles a knowledge elsewhere. */
export type CompileBeside = (knowledge: Knowledge) => Promise<CompiledIndex>;

/**
 * Gives the answers of some articles of a knowledge, the first given first. Sets are compiled when first wanted, for all
 * servers that choose them, in whichever order; until then they are cut out of what is compiled of all. When none of the
 * articles is there, the answers are `all`.
 */
export function createSelections(
  { knowledge, index }: Compiled,
  all: Answers,
  log: Log,
  compile: CompileBeside = compileInThread,
): (articles: readonly string[] | undefined) => Answers {
  const indexes = new Map<string, CompiledIndex | 'under way'>();
  const ready = new Map<string, Answers>();
  /** Until the set is ready. */
  const meanwhile = new Map<string, Answers>();
  const ids = knowledge.articles.map(({ id }) => id);

  async function prepare(set: string, restricted: Knowledge): Promise<void> {
    indexes.set(set, 'under way');
    // What is in the set as a whole is compiled already.
    const isWhole = (language: string) =>
      knowledge.articles.every((one) => one.language !== language || restricted.articles.includes(one));
    const rest = restricted.articles.filter(({ language }) => !isWhole(language)).map(({ id }) => id);
    try {
      const made = rest.length === 0 ? [] : await compile(restrictTo(restricted, rest));
      const shared = index.filter(({ lexicon }) => isWhole(lexicon.language));
      indexes.set(
        set,
        [...shared, ...made].filter(({ articles }) => articles.length > 0),
      );
      forgetOldest(indexes);
    } catch (error) {
      indexes.delete(set);
      log.error('articles', { error: String(error), hint: NOT_READY });
    }
  }

  return (articles) => {
    const chosen = [...new Set(articles ?? [])].filter((id) => ids.includes(id));
    if (chosen.length === 0 || (chosen.length === ids.length && chosen.every((id, at) => id === ids[at])))
      return all;
    const order = chosen.join(' ');
    const known = ready.get(order);
    if (known) return known;
    const inTheirOrder = ids.filter((id) => chosen.includes(id));
    const set = inTheirOrder.join(' ');
    const compiled = chosen.length === ids.length ? index : indexes.get(set);
    if (compiled === undefined) void prepare(set, restrictTo(knowledge, inTheirOrder));
    const isReady = compiled !== undefined && compiled !== 'under way';
    const cut = isReady ? undefined : meanwhile.get(order);
    if (cut) return cut;
    const answers = createAnswers(restrictTo(knowledge, chosen), {
      compiled: isReady ? compiled : onlyArticles(index, knowledge, inTheirOrder),
    });
    warmUp(answers);
    const kept = isReady ? ready : meanwhile;
    if (isReady) meanwhile.delete(order);
    kept.set(order, answers);
    forgetOldest(kept);
    return answers;
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
