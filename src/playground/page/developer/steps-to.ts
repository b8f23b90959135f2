import type { Exchange, FrameExchange } from '../../../loopback/exchange.ts';
import { callback } from './answer-to.ts';
import { channelPlace, type Places } from './channel-place.ts';
import { record } from './exchange-line.ts';
import { interactionStep, type Step } from './interaction-step.ts';
import { messageStep } from './message-step.ts';

/** One thing a member did and the frame that told the bot of it. */
export interface Act {
  readonly step: Step;
  readonly frame: FrameExchange;
}

/** Steps a test has at most; what came before is left out. */
const most = 10;

/** What led to that frame, oldest first, with the frame itself at the end; empty when it is no act of a member. */
export function stepsTo(
  frame: FrameExchange,
  exchanges: readonly Exchange[],
  places: Places,
): readonly Act[] {
  const frames = exchanges.filter((exchange): exchange is FrameExchange => exchange.kind === 'frame');
  const acts: Act[] = [];
  let now: FrameExchange | undefined = frame;
  while (now !== undefined && acts.length < most) {
    const where = channelPlace(record(now.data).channel_id, places);
    const read = now.event === 'MESSAGE_CREATE' ? messageStep : interactionStep;
    const step = read(now.data, where);
    if (step === undefined) return acts;
    acts.unshift({ step, frame: now });
    now = before(now, frames, exchanges);
  }
  return acts;
}

function before(
  frame: FrameExchange,
  frames: readonly FrameExchange[],
  exchanges: readonly Exchange[],
): FrameExchange | undefined {
  const data = record(frame.data);
  const inner = record(data.data);
  if (frame.event === 'MESSAGE_CREATE') return originOf(data.referenced_message, frames);
  if (data.type === 5) {
    return frames.findLast((one) => {
      const sent = record(callback(String(record(one.data).id), exchanges)?.sent);
      return one.number < frame.number && sent.type === 9 && record(sent.data).custom_id === inner.custom_id;
    });
  }
  if (data.type === 3) return originOf(data.message, frames);
  const target = record(record(record(inner.resolved).messages)[String(inner.target_id)]);
  const origin = originOf(target, frames);
  // Without the intent for it the bot was not told the text when it was written, only now.
  return origin?.event === 'MESSAGE_CREATE' && record(target.author).bot !== true
    ? { ...origin, data: { ...record(origin.data), content: target.content } }
    : origin;
}

/** The frame a message comes from: the interaction or the message it answers, or the member's writing of it. */
function originOf(message: unknown, frames: readonly FrameExchange[]): FrameExchange | undefined {
  const { id, author, interaction_metadata: metadata, message_reference: reference } = record(message);
  const fromBot = record(author).bot === true;
  const source = record(metadata).id ?? (fromBot ? record(reference).message_id : id);
  return source === undefined ? undefined : frames.find((one) => record(one.data).id === source);
}
