import { createRandom } from './random.ts';
import { areaUnderCurve } from './retrieval/auroc.ts';
import { type Engine, engines } from './retrieval/engines.ts';
import { misspell } from './retrieval/misspell.ts';
import {
  halves,
  type QuestionedArticle,
  type RetrievalSet,
  readRetrievalSets,
  setsFolder,
} from './retrieval/retrieval-sets.ts';
import { formatTable } from './table.ts';

const SEED = 7;

/** Prints how often each engine finds the right paragraph of an article, and how well it knows when there is none. */
export function benchRetrieval(): void {
  const sets = readRetrievalSets();
  if (sets.length === 0) {
    console.log(`Skipped: the public question sets are not in ${decodeURIComponent(setsFolder.pathname)}.`);
    return;
  }
  for (const set of sets) {
    const half = halves(set);
    const measures = engines.map((engine) => ({ engine, found: measure(engine, set, half) }));
    const header = [
      'engine',
      'hit@1',
      'hit@3',
      'typo hit@1',
      'mean ms',
      'p99 ms',
      'tuned half',
      'other half',
    ];
    const rows = measures.map(({ engine, found }) => [engine.name, ...found]);
    console.log(`\n${set.title}: ${count(set)} questions, hits in %\n${formatTable(header, rows)}`);
  }
  console.log('\nKnowing when not to answer: area under the ROC curve in %, 50 is chance');
  const header = [
    'engine',
    'SQuAD unanswerable',
    ...sets.map(({ title }) => `off-topic, ${title.split(' ')[0]}`),
  ];
  const rows = engines.map((engine) => [
    engine.name,
    ...[refusing(engine, sets[0], unanswerable), ...sets.map((set) => refusing(engine, set, offTopic))],
  ]);
  console.log(formatTable(header, rows));
}

function measure(engine: Engine, { articles, language }: RetrievalSet, half: readonly number[]): string[] {
  const random = createRandom(SEED);
  const times: number[] = [];
  const asked = [0, 0];
  const first = [0, 0];
  let [amongThree, misspelt] = [0, 0];
  articles.forEach((article, position) => {
    const ask = engine.build(article.paragraphs, language);
    const side = half[position] ?? 0;
    for (const { q, gold } of sample(answerable(article), engine.every)) {
      const start = performance.now();
      const { order } = ask(q, 3);
      times.push(performance.now() - start);
      const isFirst = gold.includes(order[0] ?? -1);
      asked[side] = (asked[side] ?? 0) + 1;
      if (isFirst) first[side] = (first[side] ?? 0) + 1;
      if (order.slice(0, 3).some((paragraph) => gold.includes(paragraph))) amongThree++;
      if (gold.includes(ask(misspell(q, random), 1).order[0] ?? -1)) misspelt++;
    }
  });
  const percent = (hits: number, of: number) => ((100 * hits) / of).toFixed(1);
  const [tuned = 0, other = 0] = first;
  const [tunedAsked = 0, otherAsked = 0] = asked;
  times.sort((one, other) => one - other);
  return [
    percent(tuned + other, times.length),
    percent(amongThree, times.length),
    percent(misspelt, times.length),
    (times.reduce((sum, ms) => sum + ms, 0) / times.length).toFixed(2),
    (times[Math.floor(times.length * 0.99)] ?? 0).toFixed(2),
    percent(tuned, tunedAsked),
    percent(other, otherAsked),
  ];
}

/** Questions that should be answered and questions that should be refused, of one article. */
type Cases = (
  article: QuestionedArticle,
  another: QuestionedArticle,
) => { answer: string[]; refuse: string[] };

const unanswerable: Cases = (article) => ({
  answer: answerable(article).map(({ q }) => q),
  refuse: article.questions.filter((question) => !question.answerable).map(({ q }) => q),
});

const offTopic: Cases = (article, another) => ({
  answer: sample(answerable(article), OFF_TOPIC_EVERY).map(({ q }) => q),
  refuse: sample(answerable(another), OFF_TOPIC_EVERY).map(({ q }) => q),
});

/** Off-topic questions are easy; a quarter of them tells engines apart. */
const OFF_TOPIC_EVERY = 4;

function sample<T>(list: readonly T[], every = 1): T[] {
  return list.filter((_, position) => position % every === 0);
}

/** Articles further on in a set, far enough not to be another piece of the same. */
const ANOTHER = 17;

function refusing(engine: Engine, set: RetrievalSet | undefined, casesOf: Cases): string {
  const should: number[] = [];
  const shouldNot: number[] = [];
  set?.articles.forEach((article, position) => {
    const another = set.articles[(position + ANOTHER) % set.articles.length] ?? article;
    const ask = engine.build(article.paragraphs, set.language);
    const { answer, refuse } = casesOf(article, another);
    for (const question of sample(answer, engine.every)) should.push(ask(question, 1).confidence?.() ?? NaN);
    for (const question of sample(refuse, engine.every))
      shouldNot.push(ask(question, 1).confidence?.() ?? NaN);
  });
  if (should.some(Number.isNaN)) return 'no figure';
  return (100 * areaUnderCurve(should, shouldNot)).toFixed(1);
}

function answerable(article: QuestionedArticle) {
  return article.questions.filter((question) => question.answerable);
}

function count({ articles }: RetrievalSet): number {
  return articles.reduce((sum, article) => sum + answerable(article).length, 0);
}
