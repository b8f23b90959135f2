import { writeFileSync } from 'node:fs';
import { learn } from './train/learn.ts';
import { learningArticles } from './train/learning-articles.ts';
import { measuredSets } from './train/measured-sets.ts';
import { publicExamples } from './train/public-sets.ts';

/**
 * Learns the weights of the search from all articles of bench/corpus and the shipped one, and writes them to
 * src/search/rank/weights.json. `npm run eval -- --corpus` learns anew for each article it judges and leaves that one out.
 */
const { articles, shipped } = learningArticles();
const sets = measuredSets({ articles, shipped }).map(({ set }) => set);
const open = publicExamples();
const weights = learn(sets, new Set(), open);
const from = `${articles.length} articles of bench/corpus in three portions, ${shipped.questions.length} questions about the shipped one, and ${open.reduce((sum, { examples }) => sum + examples.length, 0)} public ones`;
const file = new URL('../src/search/rank/weights.json', import.meta.url);
writeFileSync(file, `${JSON.stringify({ from, ...weights }, rounded, 2)}\n`);
console.log(`Learned from ${from}.`);

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}
