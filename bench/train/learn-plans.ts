import { readFileSync } from 'node:fs';
import { featuresOf, shapeOf } from '../../src/answer/plan/shape.ts';
import { languageOf } from '../../src/language/language.ts';
import { descend, shuffled } from './descend.ts';

/** A question as it is learned from: its class, 0 for one record, and the features of its shape by number. */
interface Example {
  readonly label: number;
  readonly features: readonly (readonly [feature: number, value: number])[];
}

/** Ways of asking that a word has to be in to be one by which people ask, and to say nothing of the matter. */
const [KNOWN, ASKING] = [3, 8];
/** Examples that a feature has to be in. */
const LEAST = 3;
const PASSES = 15;
const DECAY = 1e-5;
const RATE = 0.1;
/** A weight so small changes nothing. */
const KEPT_FROM = 1;
/** What bench/plan calls one record; it stands first there. */
const ONE = 'one';
/** What stands for the matter in bench/plan. */
const SLOT = '{x}';

/** What `src/answer/plan/weights.json` has. */
export interface LearnedPlans {
  /** The classes; the first, `one`, is one record. */
  readonly intents: readonly string[];
  /** Words by which people ask, and those of them that say nothing of what it is about. */
  readonly known: string;
  readonly asking: string;
  /** By feature: the classes that it has a weight for, each with that. */
  readonly features: Readonly<Record<string, readonly number[]>>;
  /** By class: what it has before anything is read. */
  readonly bias: readonly number[];
}

/**
 * Learns to tell by how a question is put whether more than one record is wanted, and which: multinomial logistic regression
 * over the words of its shape. From the ways of asking in `bench/plan/en.txt`, and `single`, questions for one record.
 */
export function learnPlans(single: readonly string[]): LearnedPlans {
  const ways = readWays(readFileSync(new URL('../plan/en.txt', import.meta.url), 'utf8'));
  const language = languageOf('en');
  const asked = ways.map(({ text }) => language.words(text.replaceAll(SLOT, ' ')));
  const known = commonIn(asked, KNOWN);
  const intents = [...new Set(ways.map(({ intent }) => intent))];
  const marked = [...ways, ...single.map((text) => ({ intent: ONE, text }))];
  const shapes = marked.map(({ intent, text }) => {
    const words = language.words(text.replaceAll(SLOT, ' zzslotzz ')).map((as) => ({ as, isName: false }));
    return { label: intents.indexOf(intent), features: featuresOf(shapeOf(words, known)) };
  });
  const counts = new Map<string, number>();
  for (const { features } of shapes)
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const all = [...counts].filter(([, count]) => count >= LEAST).map(([feature]) => feature);
  const numbers = new Map(all.map((feature, number) => [feature, number]));
  const examples = shuffled(
    shapes.map(
      ({ label, features }): Example => ({
        label,
        features: [...features].flatMap(([feature, value]) => {
          const number = numbers.get(feature);
          return number === undefined ? [] : [[number, value] as const];
        }),
      }),
    ),
  );
  const weights = descended(examples, all.length, intents.length);
  return {
    intents,
    known: [...known].join(' '),
    asking: [...commonIn(asked, ASKING)].join(' '),
    features: Object.fromEntries(
      all.flatMap((feature, number) => {
        const row = intents.flatMap((_, label) => {
          const weight = weights[label * all.length + number] ?? 0;
          return Math.abs(weight) < KEPT_FROM ? [] : [label, Number(weight.toFixed(2))];
        });
        return row.length === 0 ? [] : [[feature, row] as const];
      }),
    ),
    bias: intents.map((_, label) => Number((weights[intents.length * all.length + label] ?? 0).toFixed(2))),
  };
}

/** The words that stand in so many texts. */
function commonIn(texts: readonly (readonly string[])[], least: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= least).map(([word]) => word));
}

function descended(examples: readonly Example[], width: number, classes: number): Float64Array {
  const bias = classes * width;
  return descend({
    size: bias + classes,
    examples: examples.length,
    passes: PASSES,
    rate: RATE,
    decay: (at) => (at < bias ? DECAY : 0),
    isLeftOut: () => false,
    add(weights, at, gradient) {
      const { label, features } = examples[at] as Example;
      const sums = Array.from({ length: classes }, (_, one) =>
        features.reduce(
          (sum, [feature, value]) => sum + value * (weights[one * width + feature] as number),
          weights[bias + one] as number,
        ),
      );
      const most = Math.max(...sums);
      const powers = sums.map((sum) => Math.exp(sum - most));
      const whole = powers.reduce((sum, power) => sum + power, 0);
      for (let one = 0; one < classes; one++) {
        const slope = (powers[one] as number) / whole - (one === label ? 1 : 0);
        for (const [feature, value] of features)
          gradient[one * width + feature] = (gradient[one * width + feature] as number) + slope * value;
        gradient[bias + one] = (gradient[bias + one] as number) + slope;
      }
    },
  });
}

/** The ways of asking in a file: under the name of what is wanted one a line; a line with `#` is a remark. */
function readWays(file: string): readonly { readonly intent: string; readonly text: string }[] {
  return file
    .split(/\n{2,}/u)
    .map((part) => part.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .flatMap(([intent = '', ...texts]) => texts.map((text) => ({ intent, text })));
}
