import { createAnswers } from '../../src/answer/create-answers.ts';
import type { Knowledge } from '../../src/content/knowledge.ts';
import { openStored } from '../../src/process/knowledge/stored-knowledge.ts';
import { shippedKnowledge } from '../../src/process/this-code.ts';
import { warmUp } from '../../src/process/warm-up.ts';
import type { CompiledIndex } from '../../src/search/compile.ts';

const stored = openStored(shippedKnowledge);
if (!stored?.isNewest) throw new Error('npm run check lists what is wrong in knowledge');

/** The shipped knowledge. */
export const shipped: Knowledge = stored.compiled.knowledge;

/** What the build has compiled of it. */
export const compiled: CompiledIndex = stored.compiled.index;

/** Answers from the shipped knowledge. */
export const answers = createAnswers(shipped, { compiled });

// Opened while the file loads, which no limit of a test counts, and not within the first test that asks.
warmUp(answers);
