import { randomBytes } from 'node:crypto';
import { createCommands } from '../../commands/index.ts';
import { createAnswers } from '../answer/create-answers.ts';
import type { Problem } from '../content/knowledge.ts';
import { loadKnowledge } from '../content/load-knowledge.ts';
import { createFairness } from '../discord/fairness/fairness.ts';
import type { Desk } from '../discord/interactions/desk.ts';
import { noticingTwins } from '../discord/interactions/twin-notice.ts';
import { createLog } from '../discord/log.ts';
import type { Metrics } from '../discord/metrics.ts';
import type { Settings } from './config.ts';

/** Everything answering needs, or what is wrong with the knowledge. */
export type Opened =
  | { readonly kind: 'desk'; readonly desk: Desk }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Reads the knowledge and makes the desk of this process: log lines go to standard error. */
export function openDesk(settings: Settings, metrics?: Metrics): Opened {
  const loaded = loadKnowledge(settings.knowledgeDir);
  if (loaded.kind === 'problems') return loaded;
  const now = () => new Date();
  const secrets = settings.token ? [settings.token] : [];
  const log = createLog((line) => process.stderr.write(line), now, secrets);
  const desk: Desk = {
    answers: createAnswers(loaded.knowledge),
    commands: createCommands(loaded.knowledge),
    log: noticingTwins(log, () => performance.now()),
    ...(metrics ? { metrics } : {}),
    // Counted on a clock that nobody can set back.
    fairness: createFairness(() => performance.now()),
    logMembers: settings.logMembers,
    now,
    reference: () => randomBytes(3).toString('hex'),
  };
  return { kind: 'desk', desk };
}
