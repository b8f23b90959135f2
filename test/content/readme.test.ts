import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knowledgeIn } from './knowledge-folder.ts';

test('the examples in the writers’ guide are in order', () => {
  const guide = readFileSync(new URL('../../knowledge/README.md', import.meta.url), 'utf8');
  const [, articleExample = ''] = /```\n(---\n[\s\S]*?)```/.exec(guide) ?? [];
  const [, factsExample = ''] = /```yaml\n(people:\n[\s\S]*?)```/.exec(guide) ?? [];
  const [, wordsExample = ''] = /```yaml\n(- \[[\s\S]*?)```/.exec(guide) ?? [];
  const knowledge = knowledgeIn({
    'articles/harbour.md': articleExample,
    'facts/harbour.yaml': factsExample,
    'words/en.yaml': wordsExample,
  });
  const kinds = new Set(knowledge.facts.map(({ kind }) => kind));
  expect([...kinds]).toEqual(['person', 'statement', 'event', 'term', 'number', 'gap']);
  expect(knowledge.topics).toHaveLength(1);
  expect(knowledge.words).toHaveLength(2);
});
