import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { inject } from 'vitest';
import { createAnswers } from '../../src/answer/create-answers.ts';
import type { Knowledge } from '../../src/content/knowledge.ts';
import { loadKnowledge } from '../../src/content/load-knowledge.ts';
import { warmUp } from '../../src/process/warm-up.ts';
import type { CompiledIndex } from '../../src/search/compile.ts';

const loaded = loadKnowledge(join(import.meta.dirname, '../../knowledge'));
if (loaded.kind === 'problems') throw new Error('npm run check lists what is wrong in knowledge');

/** The shipped knowledge. */
export const shipped: Knowledge = loaded.knowledge;

/** Its index, compiled once for all tests of a run. */
export const compiled: CompiledIndex = deserialize(readFileSync(inject('compiled')));

/** Answers from the shipped knowledge. */
export const answers = createAnswers(shipped, { compiled });

// Opened while the file loads, which no limit of a test counts, and not within the first test that asks.
warmUp(answers);
