import { reloadReply } from '../../commands/reply/cards/knowledge/reload-reply.ts';
import type { Reloaded } from '../../commands/reply/library.ts';
import type { Desk } from '../discord/interactions/desk.ts';
import type { Running } from './running.ts';

/**
 * Tells the operators' channel, in the language of its server, what came of reading the folder: what is wrong in it, with file and line, and what
 * changed. The same mistakes are told once, however often a file is saved.
 */
export function createTellOperators(
  channel: string | undefined,
  starting: Promise<Running>,
  deskNow: () => Desk,
): (reloaded: Reloaded) => void {
  let told = '';

  async function tell(channel: string, reloaded: Reloaded): Promise<void> {
    try {
      const running = await starting;
      await running.tell(channel, async (say) => ({
        ...(await reloadReply(reloaded, say)),
        visibility: 'public',
      }));
    } catch (error) {
      deskNow().log.error('operators', { channel, error: String(error), hint: UNTOLD });
    }
  }

  return (reloaded) => {
    if (channel === undefined) return;
    const mistakes = reloaded.kind === 'problems' ? JSON.stringify(reloaded.problems) : '';
    const isKnown = mistakes !== '' && mistakes === told;
    told = mistakes;
    if (!isKnown) void tell(channel, reloaded);
  };
}

const UNTOLD = 'OPERATOR_CHANNEL could not be written to: let the bot see it and write there.';
