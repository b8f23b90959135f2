import { join } from 'node:path';
import { inject } from 'vitest';
import { createAnswers } from '../../src/answer/create-answers.ts';
import type { Knowledge } from '../../src/content/knowledge.ts';
import { loadKnowledge } from '../../src/content/load-knowledge.ts';
import { trainedWeightsIn } from '../../src/process/trained-weights.ts';
import { warmUp } from '../../src/process/warm-up.ts';

const loaded = loadKnowledge(join(import.meta.dirname, '../../knowledge'));
if (loaded.kind === 'problems') throw new Error('npm run check lists what is wrong in knowledge');

/** The shipped knowledge. */
export const shipped: Knowledge = loaded.knowledge;

/** What preparing the search has learned, once for all tests of a run. */
export const trained = trainedWeightsIn(inject('computed'));

/** Answers from the shipped knowledge. */
export const answers = createAnswers(shipped, trained);

// Prepared while the file loads, which no limit of a test counts, and not within the first test that asks.
warmUp(answers);
