import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAnswers } from '../src/answer/create-answers.ts';
import { trainedWeightsIn } from '../src/process/trained-weights.ts';
import { goodFacts, knowledgeIn, storyWith } from './content/knowledge-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'weights-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const input = [Int32Array.of(1, 2), Float64Array.of(0.5)];
const weights = Float32Array.of(1, -2, 3.5);

test('what was written is read for the same input and size, and for no other', () => {
  const trained = trainedWeightsIn(folder);
  expect(trained.read(input, 3)).toBeUndefined();
  trained.write(input, weights);
  expect(trained.read(input, 3)).toEqual(weights);
  expect(trained.read(input, 2)).toBeUndefined();
  expect(trained.read([Int32Array.of(1, 3), Float64Array.of(0.5)], 3)).toBeUndefined();
  expect(readdirSync(folder)).toEqual(['trained-weights.bin']);
});

test('a broken file and a folder that cannot be made are as good as none', () => {
  const trained = trainedWeightsIn(folder);
  trained.write(input, weights);
  const file = join(folder, 'trained-weights.bin');
  writeFileSync(file, readFileSync(file).subarray(0, -1));
  expect(trained.read(input, 3)).toBeUndefined();
  const nowhere = trainedWeightsIn(join(file, 'inside-a-file'));
  expect(() => nowhere.write(input, weights)).not.toThrow();
  expect(nowhere.read(input, 3)).toBeUndefined();
});

test('answers are the same with weights that were kept', () => {
  const knowledge = knowledgeIn(storyWith(goodFacts));
  const ask = () => createAnswers(knowledge, trainedWeightsIn(folder)).ask('will they fish').receipt;
  const fresh = ask();
  expect(readdirSync(folder)).toEqual(['trained-weights.bin']);
  expect(ask()).toEqual(fresh);
});
