import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadKnowledge } from './content/load-knowledge.ts';

const shipped = fileURLToPath(new URL('../knowledge', import.meta.url));

/**
 * Prints what is wrong in a knowledge folder, or what is in it and worth a look; the exit code is 1 when something is
 * wrong, and 0 with warnings.
 */
function check(directory: string): number {
  const loaded = loadKnowledge(directory);
  const folder = relative('.', directory) || '.';
  if (loaded.kind === 'problems') {
    for (const { file, line, message } of loaded.problems)
      console.log(`${folder}/${file}:${line}: ${message}`);
    return 1;
  }
  for (const { file, line, message } of loaded.warnings)
    console.log(`${folder}/${file}:${line}: warning: ${message}`);
  const { articles, facts, topics } = loaded.knowledge;
  const counts = [
    counted(articles.length, 'article'),
    counted(articles.flatMap(({ paragraphs }) => paragraphs).length, 'paragraph'),
    counted(facts.filter(({ kind }) => kind !== 'gap').length, 'fact'),
    counted(topics.length, 'topic'),
    counted(facts.filter(({ kind }) => kind === 'gap').length, 'gap'),
    counted([...facts, ...topics].flatMap(({ asked }) => asked).length, 'phrasing'),
  ];
  const { length } = loaded.warnings;
  const state = length === 0 ? 'all in order' : `in order, with ${counted(length, 'warning')}`;
  console.log(`${folder}: ${counts.join(', ')}: ${state}`);
  return 0;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

try {
  const { values } = parseArgs({ options: { knowledge: { type: 'string', default: shipped } } });
  process.exitCode = check(values.knowledge);
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\nUsage: npm run check -- [--knowledge DIR]`);
  process.exitCode = 2;
}
