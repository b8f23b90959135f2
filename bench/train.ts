import { writeFileSync } from 'node:fs';
import { corpusArticles, shippedArticle } from './corpus-articles.ts';
import { nothing } from './train/ingredients.ts';
import { learn } from './train/learn.ts';
import { createFollowUpLearner } from './train/learn-follow-ups.ts';
import { learnPlans } from './train/learn-plans.ts';
import { createLearnWithout } from './train/learn-without.ts';
import { learningArticles } from './train/learning-articles.ts';
import { measuredSets } from './train/measured-sets.ts';
import { publicExamples } from './train/public-sets.ts';

/**
 * Learns the weights of the search from all articles of bench/corpus and the shipped one, and writes them to
 * src/search/rank/weights.json; then those of follow-ups from the dialogues there, to src/answer/follow-up/weights.json; and by what
 * is asked for more than one record, from bench/plan, to src/answer/plan/weights.json. `npm run train -- plans` learns only the last.
 * `npm run eval -- --corpus` learns the first anew for each article it judges and leaves that one out.
 */
if (process.argv[2] !== 'plans') learnSearch();
learnAskedForSeveral();

function learnSearch(): void {
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
}

function learnAskedForSeveral(): void {
  const english = [...corpusArticles(), shippedArticle()].filter(
    ({ knowledge }) => knowledge.articles[0]?.language === 'en',
  );
  const single = english.flatMap(({ questions }) => questions.map(({ q }) => q));
  const from = `bench/plan/en.txt and ${single.length} questions for one record`;
  write('../src/answer/plan/weights.json', { from, ...learnPlans(single) });
  console.log(`Learned from ${from}.`);
}

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
