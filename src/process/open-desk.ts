import { randomBytes } from 'node:crypto';
import { createCommands } from '../../commands/index.ts';
import type { Answers } from '../answer/answers.ts';
import { createAnswers } from '../answer/create-answers.ts';
import type { Knowledge, Problem } from '../content/knowledge.ts';
import { createFairness } from '../discord/fairness/fairness.ts';
import { createAges } from '../discord/interactions/age.ts';
import type { Desk } from '../discord/interactions/desk.ts';
import type { Operators } from '../discord/interactions/library/operators.ts';
import { createTurns } from '../discord/interactions/turns.ts';
import { noticingTwins } from '../discord/interactions/twin-notice.ts';
import { createLog } from '../discord/log.ts';
import type { Metrics } from '../discord/metrics.ts';
import { carryOver } from '../search/carry-over/carry-over.ts';
import type { Store } from '../store/store.ts';
import type { Settings } from './config.ts';
import { type Compiling, compileBeside, type Newest } from './knowledge/compile-beside.ts';
import type { Compiled } from './knowledge/compiled-file.ts';
import { createSelections } from './knowledge/selections.ts';
import { openStored } from './knowledge/stored-knowledge.ts';
import { openStoreOf } from './store/open-store.ts';
import { knowStoredTables } from './stored-tables.ts';
import { warmUp } from './warm-up.ts';

/** Everything answering needs. */
export interface OpenDesk {
  readonly kind: 'desk';
  /** The desk as it is now: another one after `renew`. */
  readonly desk: () => Desk;
  /** The hash of what it answers from, by content. */
  readonly content: () => string;
  /** What stands in the folder, while the desk answers from what stood there before; absent when it is the same. */
  readonly newest?: Compiling;
  /** What is kept of servers; closed by whoever stops the bot. */
  readonly store: Store;
  /**
   * Answers from a knowledge in which only facts and topics are other than now, as well as that can be done at once: until
   * `renew` brings the same compiled. Gives whether it could be done.
   */
  renewAtOnce(knowledge: Knowledge): boolean;
  /** Answers from another knowledge from now on. What is being answered goes on with the desk it began with. */
  renew(newest: Pick<Newest & { readonly kind: 'compiled' }, 'compiled' | 'content'>): void;
}

/** The desk, or what is wrong with the knowledge. */
export type Opened = OpenDesk | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/**
 * Opens the knowledge and makes the desk of this process: log lines go to standard error. Waits for nothing if the folder,
 * or what it was when all was well the last time, has been compiled before.
 */
export async function openDesk(
  settings: Settings,
  metrics?: Metrics,
  operators?: Operators,
): Promise<Opened> {
  const secrets = [settings.token ?? '', settings.databaseUrl ?? ''];
  const now = () => new Date();
  const log = createLog((line) => process.stderr.write(line), now, secrets);
  // Its thread starts while the knowledge is opened here.
  const storing = openStoreOf(settings, log);
  knowStoredTables();
  const stored = openStored(settings.knowledgeDir);
  const newest = stored?.isNewest ? undefined : compileBeside(settings.knowledgeDir, stored?.content);
  const first = stored ?? (await newest?.newest);
  if (first === undefined || 'problems' in first)
    return { kind: 'problems', problems: first?.problems ?? [] };

  const firstAnswers = readyAnswers(first.compiled);
  const store = await storing;
  const lasting = {
    log: noticingTwins(log, () => performance.now()),
    ...(metrics ? { metrics } : {}),
    ...(operators ? { operators } : {}),
    // Counted on a clock that nobody can set back.
    fairness: createFairness(() => performance.now()),
    store,
    hideQuestions: settings.hideQuestions,
    hearsMessages: settings.http === undefined,
    turns: createTurns(() => performance.now()),
    ageOf: createAges(() => performance.now()),
    logMembers: settings.logMembers,
    now,
    reference: () => randomBytes(3).toString('hex'),
  };
  const deskOf = (compiled: Compiled, answers = readyAnswers(compiled)): Desk => {
    const { knowledge } = compiled;
    const selections = createSelections(compiled, answers, log);
    // What servers have chosen is ready before they ask, as far as that can be.
    for (const articles of store.selections()) selections.expect(articles);
    const commands = createCommands(knowledge, operators !== undefined);
    return { answers, answersFrom: selections.of, commands, ...lasting };
  };
  let { content, compiled } = first;
  let desk = deskOf(compiled, firstAnswers);
  return {
    kind: 'desk',
    desk: () => desk,
    content: () => content,
    store,
    ...(stored && newest ? { newest } : {}),
    renewAtOnce(knowledge) {
      const index = carryOver(compiled.index, compiled.knowledge, knowledge);
      if (index === undefined) return false;
      compiled = { knowledge, index };
      desk = deskOf(compiled);
      // No folder has been compiled to this, so that it is always compiled again.
      content = 'carried over';
      return true;
    },
    renew({ compiled: newest, content: newer }) {
      compiled = newest;
      desk = deskOf(compiled);
      content = newer;
    },
  };
}

/** Answers that have been asked once, so that the first member waits no longer than the next. */
function readyAnswers({ knowledge, index }: Compiled): Answers {
  const answers = createAnswers(knowledge, { compiled: index });
  warmUp(answers);
  return answers;
}
