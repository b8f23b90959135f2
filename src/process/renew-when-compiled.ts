import { setImmediate as pause } from 'node:timers/promises';
import type { OpenDesk } from './open-desk.ts';
import type { Running } from './running.ts';

const CHANGED =
  'The knowledge has changed and is being compiled; until then the bot answers from what it was before.';
const BROKEN =
  'The knowledge has changed and cannot be used, so the bot goes on answering from what it was before: mend it and start the bot again.';

/** Of all problems so many are logged: npm run check lists the others. */
const SHOWN = 10;

/** Answers from what stands in the folder now as soon as it is compiled, and registers the commands that changed by it. */
export async function renewWhenCompiled(
  { desk, newest, renew }: OpenDesk,
  starting: Promise<Running>,
): Promise<void> {
  if (newest === undefined) return;
  const { log } = desk();
  log.info('knowledge', { hint: CHANGED });
  try {
    const [running, result] = await Promise.all([starting, newest]);
    if (result.kind === 'problems') {
      const places = result.problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
      return log.error('knowledge', { problems: places.slice(0, SHOWN).join('\n'), hint: BROKEN });
    }
    // Opening it has taken a moment: whoever asked meanwhile is answered before renewing takes another.
    await pause();
    renew(result.compiled);
    await running.register();
    log.info('knowledge', { hint: 'The bot answers from the changed knowledge.' });
  } catch (error) {
    log.error('knowledge', { error: String(error), hint: BROKEN });
  }
}
