import { join } from 'node:path';
import { createAnswers } from '../../src/answer/create-answers.ts';
import type { Knowledge } from '../../src/content/knowledge.ts';
import { loadKnowledge } from '../../src/content/load-knowledge.ts';
import { compileIndex } from '../../src/search/compile.ts';

const loaded = loadKnowledge(join(import.meta.dirname, '../../knowledge'));
if (loaded.kind === 'problems') throw new Error('npm run check lists what is wrong in knowledge');

/** The shipped knowledge. */
export const shipped: Knowledge = loaded.knowledge;

/** What preparing the search has learned, once for all tests of a run. */
export const compiled = compileIndex(shipped);

/** Answers from the shipped knowledge. */
export const answers = createAnswers(shipped, { compiled });
