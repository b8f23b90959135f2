import { describe, expect, it } from 'vitest';
import { describeChanges, knowledgeChanges } from '../../src/content/knowledge-changes.ts';
import { article, goodFacts, knowledgeIn, story, storyWith } from './knowledge-folder.ts';

const before = knowledgeIn(storyWith(goodFacts));
const changesTo = (files: Record<string, string>) =>
  describeChanges(knowledgeChanges(before, knowledgeIn({ ...storyWith(goodFacts), ...files })));

describe('what changed in a knowledge folder', () => {
  it.each([
    ['nothing', {}, ''],
    [
      'a paragraph',
      { 'articles/harbour.md': article(...story.map((text) => `${text} It rains.`)) },
      /^1 article reworded: harbour$/u,
    ],
    ['an article', { 'articles/port.md': article('It rains.') }, /^1 article added: port$/u],
    ['everyday words', { 'talk/en.txt': '# thanks\nmuch obliged\n' }, /^general words changed$/u],
  ])('%s', (_, files, said) => {
    if (said === '') expect(changesTo(files)).toBe('');
    else expect(changesTo(files)).toMatch(said);
  });
});
