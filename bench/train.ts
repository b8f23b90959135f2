import { writeFileSync } from 'node:fs';
import { nothing } from './train/ingredients.ts';
import { learn } from './train/learn.ts';
import { createFollowUpLearner } from './train/learn-follow-ups.ts';
import { createLearnWithout } from './train/learn-without.ts';
import { learningArticles } from './train/learning-articles.ts';
import { measuredSets } from './train/measured-sets.ts';
import { publicExamples } from './train/public-sets.ts';

/**
 * Learns the weights of the search from all articles of bench/corpus and the shipped one, and writes them to
 * src/search/rank/weights.json; then those of follow-ups from the dialogues there, to src/answer/follow-up/weights.json.
 * `npm run eval -- --corpus` learns anew for each article it judges and leaves that one out.
 */
const { articles, shipped } = learningArticles();
const measured = measuredSets({ articles, shipped });
const sets = measured.map(({ set }) => set);
const open = publicExamples();
const weights = learn(sets, new Set(), open);
const from = `${articles.length} articles of bench/corpus in four portions, ${shipped.questions.length} questions about the shipped one, and ${open.reduce((sum, { examples }) => sum + examples.length, 0)} public ones`;
write('../src/search/rank/weights.json', { from, ...weights });
console.log(`Learned from ${from}.`);

// What a follow-up is like where the search has not seen the article.
const followUps = createFollowUpLearner(measured, createLearnWithout(sets, nothing))();
write('../src/answer/follow-up/weights.json', { from: 'the dialogues of bench/corpus', ...followUps });
console.log('Learned from the dialogues of bench/corpus.');

function write(file: string, content: unknown): void {
  // A row of numbers stands in one line.
  const text = JSON.stringify(content, rounded, 2).replace(/\[[-\d.,e\s]+\]/gu, (row) =>
    row.replace(/\s+/gu, ' '),
  );
  writeFileSync(new URL(file, import.meta.url), `${text}\n`);
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}
