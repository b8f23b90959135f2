import { expect, test } from 'vitest';
import { createAnswers } from '../../src/answer/create-answers.ts';
import { readCompiled, writeCompiled } from '../../src/process/knowledge/compiled-file.ts';
import { compileIndex } from '../../src/search/compile.ts';
import { goodFacts, knowledgeIn, storyWith } from '../content/knowledge-folder.ts';

const [code, otherCode, content] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [
  string,
  string,
  string,
];
const knowledge = knowledgeIn(storyWith(goodFacts));
const bytes = writeCompiled({ knowledge, index: compileIndex(knowledge) }, { code, content });

test('a compiled folder answers as the folder does, and cannot be changed', () => {
  const file = readCompiled(bytes, code);
  expect(file).toMatchObject({ code, content });
  const compiled = file?.open();
  if (!compiled) throw new Error('It cannot be opened.');
  const question = 'will they fish';
  const { receipt } = createAnswers(compiled.knowledge, { compiled: compiled.index }).ask(question);
  expect(receipt).toEqual(createAnswers(knowledge).ask(question).receipt);
  expect(Object.isFrozen(compiled.knowledge.articles)).toBe(true);
});

/** A copy with one thing changed. */
function changed(change: (copy: Uint8Array) => void): Uint8Array {
  const copy = Uint8Array.from(bytes);
  change(copy);
  return copy;
}

test.each([
  ['other code wrote it', bytes, otherCode],
  ['it has another format', changed((copy) => copy.set([0x58], 0)), code],
  ['it is cut off', bytes.subarray(0, -1), code],
  ['it ends after its first line', bytes.subarray(0, bytes.indexOf(10) + 1), code],
  ['a bit of it is another', changed((copy) => copy.set([(copy.at(-99) ?? 0) ^ 1], copy.length - 99)), code],
  ['it is empty', new Uint8Array(), code],
])('is not opened when %s', (_, broken, by) => {
  expect(readCompiled(broken, by)?.open()).toBeUndefined();
});
