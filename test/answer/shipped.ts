import { createAnswers } from '../../src/answer/create-answers.ts';
import type { Knowledge } from '../../src/content/knowledge.ts';
import { restrictTo } from '../../src/content/restrict-to.ts';
import { openStored } from '../../src/process/knowledge/stored-knowledge.ts';
import { shippedKnowledge } from '../../src/process/this-code.ts';
import { warmUp } from '../../src/process/warm-up.ts';
import { type CompiledIndex, compileIndex } from '../../src/search/compile.ts';

const stored = openStored(shippedKnowledge);
if (!stored?.isNewest) throw new Error('npm run check lists what is wrong in knowledge');
const all = stored.compiled;

/** The article about the talks as it ships, whatever else is put beside it: tests ask about this story. */
export const shipped: Knowledge = restrictTo(all.knowledge, ['white-house-talks']);

/** What the build has compiled of it, or would if it shipped alone. */
export const compiled: CompiledIndex =
  shipped.articles.length === all.knowledge.articles.length ? all.index : compileIndex(shipped);

/** Answers from it. */
export const answers = createAnswers(shipped, { compiled });

// Opened while the file loads, which no limit of a test counts, and not within the first test that asks.
warmUp(answers);
