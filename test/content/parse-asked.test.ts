import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../../src/content/load-knowledge.ts';
import { article, goodFacts, story } from './knowledge-folder.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const load = (asked: string) =>
  knowledgeOf([
    file('articles/harbour.md', article(...story)),
    file('facts/harbour.yaml', goodFacts),
    file('asked/harbour.txt', asked),
  ]);

describe('ways of asking in a file of their own', () => {
  it('are added to those that stand with the fact or topic', () => {
    const loaded = load('# venn\nwho runs the town\n\n# nets\nfishing news\n# venn\nthe boss of oldport\n');
    if (loaded.kind === 'problems') throw new Error(JSON.stringify(loaded.problems));
    const { facts, topics } = loaded.knowledge;
    const venn = facts.find(({ id }) => id === 'venn');
    expect(venn?.asked.slice(-2)).toEqual(['who runs the town', 'the boss of oldport']);
    expect(topics.find(({ id }) => id === 'nets')?.asked.at(-1)).toBe('fishing news');
  });

  it.each([
    ['who runs the town', 1, 'stands before any heading: write "# " and the id of a fact above it'],
    ['# ven\nwho', 1, 'no fact or topic is called "ven": correct the heading'],
    [`# venn\n${'x'.repeat(301)}`, 2, 'has 301 characters, the limit is 300: shorten it'],
  ])('are refused with the place and the remedy: %j', (text, line, message) => {
    expect(load(text)).toEqual({
      kind: 'problems',
      problems: [{ file: 'asked/harbour.txt', line, message }],
    });
  });
});
