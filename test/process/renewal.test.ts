import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Reloaded } from '../../commands/reply/library.ts';
import { createAnswers } from '../../src/answer/create-answers.ts';
import { createLog } from '../../src/discord/log.ts';
import type { Newest } from '../../src/process/knowledge/compile-beside.ts';
import { createRenewal } from '../../src/process/renewal.ts';
import { goodFacts, knowledgeIn, storyWith } from '../content/knowledge-folder.ts';
import { writeStory } from '../content/write-story.ts';

test('nobody is told what is wrong with a file that was read while it was being written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'renewal-'));
  writeStory(folder);
  const facts = join(folder, 'facts/harbour.yaml');
  let finish = (_: Newest) => {};
  const newest = new Promise<Newest>((resolve) => {
    finish = resolve;
  });
  const now = () => new Date('2025-03-01');
  const desk = {
    log: createLog(() => {}, now, []),
    now,
    answers: createAnswers(knowledgeIn(storyWith(goodFacts))),
  };
  const open = {
    desk: () => desk,
    content: () => 'of what was there before',
    newest: { newest, end: () => {} },
    renewAtOnce: () => false,
    renew: () => {},
  };
  const told: Reloaded[] = [];

  writeFileSync(facts, '');
  createRenewal(open, Promise.resolve({ register: async () => undefined }), folder, (reloaded) =>
    told.push(reloaded),
  );
  writeFileSync(facts, goodFacts.replace('paragraphs: 2', 'paragraphs: 9'));
  finish({ kind: 'problems', problems: [{ file: 'facts/harbour.yaml', line: 1, message: 'is empty' }] });

  const mistake = { file: 'facts/harbour.yaml', message: expect.stringContaining('no paragraph 9') };
  await expect.poll(() => told).toEqual([{ kind: 'problems', problems: [expect.objectContaining(mistake)] }]);
});
