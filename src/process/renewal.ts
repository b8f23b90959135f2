import { setImmediate as pause } from 'node:timers/promises';
import type { Change, Reloaded } from '../../commands/reply/library.ts';
import type { Answers } from '../answer/answers.ts';
import { describeChanges, knowledgeChanges } from '../content/knowledge-changes.ts';
import type { Desk } from '../discord/interactions/desk.ts';
import { type Compiling, compileBeside } from './knowledge/compile-beside.ts';
import { contentOf } from './knowledge/content-hash.ts';
import { createFolderReader } from './knowledge/read-beside.ts';
import type { OpenDesk } from './open-desk.ts';
import type { Running } from './running.ts';

const CHANGED =
  'The knowledge has changed and is being compiled; until then the bot answers from what it was before.';
const AT_ONCE = 'Facts have changed: the bot tells them already, and goes on compiling.';
const BROKEN =
  'The knowledge cannot be used as it is now, so the bot goes on answering from what it was before: mend it, and it is read again.';

const MENDED = 'The knowledge is in order again, and as it was before.';

/** Of all problems so many are logged: npm run check lists the others. */
const SHOWN = 10;

/** What is renewed: an open desk, of which no more is used. */
type Renewable = Pick<OpenDesk, 'content' | 'newest' | 'renewAtOnce' | 'renew'> & {
  readonly desk: () => Pick<Desk, 'log' | 'now' | 'answers'>;
};

/** Brings the bot to what stands in the folder. */
export interface Renewal {
  /** Says that something is about to change, so that nothing has to be started then. */
  expect(): void;
  /**
   * Reads the folder anew and answers from it. What changes while that is under way is told as soon as what changed first:
   * compiling begins anew, and whoever waits is told of all of it together.
   */
  renew(): Promise<Reloaded>;
}

/**
 * Builds it for a desk and the bot that answers from it. The last good state goes on serving whatever stands in the
 * folder; what a change adds is registered with Discord. `announce` is told what came of each try, but for the ones that
 * changed nothing and mended nothing.
 */
export function createRenewal(
  open: Renewable,
  starting: Promise<Pick<Running, 'register'>>,
  folder: string,
  announce: (reloaded: Reloaded) => void = () => {},
): Renewal {
  const reader = createFolderReader(folder);
  let underWay: Promise<Reloaded> | undefined;
  /** The hash of the folder that is being brought, and whether something else stands in it by now. */
  let content: string | undefined;
  let isOutdated = false;
  /** What compiles, or goes on comparing when that is done. */
  let compiling: Compiling | undefined;
  let last: Change | undefined;
  /** What stood in the folder last could not be used. */
  let isBroken = false;

  /** Changed facts are told at once, if that can be; what takes long is done after that. */
  async function renewAtOnce(before: Answers): Promise<boolean> {
    const knowledge = await reader.read();
    if (knowledge === undefined) return false;
    const what = describeChanges(knowledgeChanges(before.knowledge, knowledge));
    if (what === '' || !open.renewAtOnce(knowledge)) return false;
    open.desk().log.info('knowledge', { hint: AT_ONCE, changes: what });
    return true;
  }

  const unchanged = (): Reloaded => ({ kind: 'unchanged', ...(last ? { last } : {}) });

  async function renewOnce(before: Answers, begun: Compiling | undefined): Promise<Reloaded> {
    const { log, now, answers } = open.desk();
    const serving = open.content();
    content = contentOf(folder);
    // Nothing is compiled in vain.
    if (content === serving) {
      begun?.end();
      return unchanged();
    }
    try {
      compiling?.end();
      compiling = begun;
      const isAhead = (await renewAtOnce(answers)) || answers !== before;
      if (isOutdated) return unchanged();
      compiling ??= compileBeside(folder, serving);
      const [running, result] = await Promise.all([starting, compiling.newest]);
      if (result.kind === 'problems') {
        // Read while something was being written, it is not what stands there.
        isOutdated ||= contentOf(folder) !== content;
        if (isOutdated) return unchanged();
        const places = result.problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
        log.error('knowledge', { problems: places.slice(0, SHOWN).join('\n'), hint: BROKEN });
        return result;
      }
      const changes = knowledgeChanges(before.knowledge, result.compiled.knowledge);
      const what = describeChanges(changes);
      if (what === '' && !isAhead) return unchanged();
      // Opening it has taken a moment: whoever asked meanwhile is answered before renewing takes another.
      await pause();
      open.renew(result);
      await running.register();
      // Taken back while it was compiled.
      if (what === '') return unchanged();
      log.info('knowledge', { hint: 'The bot answers from the changed knowledge.', changes: what });
      last = { at: now(), changes, compared: result.compared };
      return { kind: 'renewed', change: last };
    } catch (error) {
      if (!isOutdated) log.error('knowledge', { error: String(error), hint: BROKEN });
      return { kind: 'failed', error: String(error) };
    }
  }

  /** Until it is what stands in the folder. What came of the last try counts, unless that had nothing left to do. */
  async function renewWhole(begun?: Compiling): Promise<Reloaded> {
    const before = open.desk().answers;
    let reloaded = await renewOnce(before, begun);
    while (isOutdated) {
      isOutdated = false;
      const next = await renewOnce(before, undefined);
      if (next.kind !== 'unchanged' || reloaded.kind !== 'renewed') reloaded = next;
    }
    return reloaded;
  }

  function run(begun?: Compiling): Promise<Reloaded> {
    const running = renewWhole(begun).finally(() => {
      underWay = undefined;
    });
    underWay = running;
    void running.then((reloaded) => {
      const wasBroken = isBroken;
      isBroken = reloaded.kind === 'problems' || reloaded.kind === 'failed';
      if (reloaded.kind === 'unchanged' && !wasBroken) return;
      if (reloaded.kind === 'unchanged') open.desk().log.info('knowledge', { hint: MENDED });
      announce(reloaded);
    });
    return running;
  }

  const { newest } = open;
  if (newest !== undefined) {
    open.desk().log.info('knowledge', { hint: CHANGED });
    void run(newest);
  }

  return {
    expect: reader.expect,
    renew() {
      if (underWay === undefined) return run();
      if (contentOf(folder) !== content) {
        isOutdated = true;
        compiling?.end();
      }
      return underWay;
    },
  };
}
