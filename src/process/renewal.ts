import { setImmediate as pause } from 'node:timers/promises';
import type { Problem } from '../content/knowledge.ts';
import { describeChanges, type KnowledgeChanges, knowledgeChanges } from '../content/knowledge-changes.ts';
import { compileBeside, type Newest } from './knowledge/compile-beside.ts';
import type { OpenDesk } from './open-desk.ts';
import type { Running } from './running.ts';

const CHANGED =
  'The knowledge has changed and is being compiled; until then the bot answers from what it was before.';
const BROKEN =
  'The knowledge cannot be used as it is now, so the bot goes on answering from what it was before: mend it, and it is read again.';

/** Of all problems so many are logged: npm run check lists the others. */
const SHOWN = 10;

/** What came of reading the folder again. */
export type Renewed =
  | { readonly kind: 'renewed'; readonly changes: KnowledgeChanges }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly error: string };

/** Brings the bot to what stands in the folder. */
export interface Renewal {
  /** Reads the folder anew and answers from it; what changes while that is under way is read once more, and only once. */
  renew(): Promise<Renewed>;
}

/**
 * Builds it for a desk and the bot that answers from it. The last good state goes on serving whatever stands in the
 * folder; what a change adds is registered with Discord.
 */
export function createRenewal(open: OpenDesk, starting: Promise<Running>, folder: string): Renewal {
  let underWay: Promise<Renewed> | undefined;
  let next: Promise<Renewed> | undefined;

  async function renewOnce(newest: Promise<Newest>): Promise<Renewed> {
    const { log, answers } = open.desk();
    try {
      const [running, result] = await Promise.all([starting, newest]);
      if (result.kind === 'problems') {
        const places = result.problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
        log.error('knowledge', { problems: places.slice(0, SHOWN).join('\n'), hint: BROKEN });
        return result;
      }
      const changes = knowledgeChanges(answers.knowledge, result.compiled.knowledge);
      const what = describeChanges(changes);
      if (what === '') return { kind: 'unchanged' };
      // Opening it has taken a moment: whoever asked meanwhile is answered before renewing takes another.
      await pause();
      open.renew(result.compiled);
      await running.register();
      log.info('knowledge', { hint: 'The bot answers from the changed knowledge.', changes: what });
      return { kind: 'renewed', changes };
    } catch (error) {
      log.error('knowledge', { error: String(error), hint: BROKEN });
      return { kind: 'failed', error: String(error) };
    }
  }

  function run(newest: Promise<Newest>): Promise<Renewed> {
    const running = renewOnce(newest).finally(() => {
      if (underWay === running) underWay = undefined;
    });
    underWay = running;
    return running;
  }

  if (open.newest !== undefined) {
    open.desk().log.info('knowledge', { hint: CHANGED });
    run(open.newest).catch(() => {});
  }

  return {
    renew() {
      if (underWay === undefined) return run(compileBeside(folder));
      next ??= underWay.then(() => {
        next = undefined;
        return run(compileBeside(folder));
      });
      return next;
    },
  };
}
