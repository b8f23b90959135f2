import { beforeEach, describe, expect, it } from 'vitest';
import ask from '../../commands/ask.ts';
import { createCommands } from '../../commands/index.ts';
import { completeReply } from '../../commands/reply/small-print/complete-reply.ts';
import { observeCuts, tokenize } from '../../src/language/tokenize.ts';
import { answers } from './shipped.ts';

/** Every text that is cut into words while a question goes from the command to the complete reply, as often as it is. */
function cutsOf(question: string): readonly string[] {
  const context = {
    now: new Date('2025-08-18T12:00:00Z'),
    commands: createCommands(answers.knowledge),
  };
  const cuts: string[] = [];
  const stop = observeCuts((text) => cuts.push(text));
  completeReply(ask.run({ question }, answers, context), answers.knowledge, context.now);
  stop();
  return cuts;
}

/** Texts whose words are kept are forgotten in the order they came: those of other files would go in the middle of a question. */
function forgetOthers(): void {
  for (let at = 0; at < 2_000; at += 1) tokenize(`nobody asks ${at}`);
}

describe('one /ask', () => {
  beforeEach(forgetOthers);
  // Facts and articles are read with the first question there is.
  answers.ask('is everybody ready');

  it.each([
    'whens the meting with zelenski, tuesday?',
    'did president Vance fly to Geneva',
    'how many leaders will come on Monday and what do they want',
    'who is the goalkeeper of the season',
  ])('cuts no text twice: %s', (question) => {
    const cuts = cutsOf(question);
    expect(cuts.filter((text) => text === question)).toHaveLength(1);
    expect(new Set(cuts).size).toBe(cuts.length);
  });

  it('cuts nothing that was cut before', () => {
    const question = 'where do they meet, and who said so';
    cutsOf(question);
    expect(cutsOf(question)).toEqual([]);
  });
});
