import { once } from '../../language/once.ts';
import type { ReadWord } from '../../language/read-words.ts';
import type { Reading } from '../../language/reading.ts';
import { type Intent, type PlanWords, planWordsOf } from '../../language/vocabulary/plan-words.ts';
import { answerTuning } from '../tuning.ts';
import { boundsIn } from './bounds.ts';
import { type Listing, planOf } from './plan.ts';
import { narrows } from './read-intents.ts';
import { featuresOf, shapeOf } from './shape.ts';
import weights from './weights.json' with { type: 'json' };

/** The language whose ways of asking were learned from. */
const LEARNED = 'en';
/**
 * What was learned, opened with the first question: the words by which people ask, those of them that say nothing of what it is
 * about, and by feature intents and its weights by turns.
 */
const learned = once(() => ({
  known: new Set(weights.known.split(' ')),
  asking: new Set(weights.asking.split(' ')),
  rows: new Map<string, readonly number[]>(Object.entries(weights.features)),
}));

/** A plan that a question may want, and how likely it wants more than one record at all, from 0 to 1. */
export interface Guess {
  readonly plan: Listing;
  /** Whether the question says more of what it is about than the plan looks for. */
  readonly isBeside: boolean;
  /** The whole is wanted, in words that no article need have. */
  readonly isWhole?: boolean;
  readonly several: number;
}

/**
 * What a question most likely wants besides one record, by how it is put; the likeliest first, and none where one record is likelier.
 * Learned from ways of asking, so that it knows those that nobody wrote a rule for; `npm run train` makes the weights.
 */
export function guessPlans(reading: Reading, language: string): readonly Guess[] {
  const table = planWordsOf(language);
  if (language !== LEARNED || !table) return [];
  const likely = likelihoods(reading);
  const { unlessFrom, intentFrom, allFrom } = answerTuning.guessed;
  const several = 1 - (likely[0] ?? 1);
  if (several < unlessFrom) return [];
  return [...likely.keys()]
    .slice(1)
    .filter((intent) => (likely[intent] ?? 0) >= several * intentFrom)
    .toSorted((one, other) => (likely[other] ?? 0) - (likely[one] ?? 0))
    .flatMap((intent, place) =>
      planFor(weights.intents[intent] ?? '', reading, table, place === 0 && several >= allFrom),
    )
    .map((one) => ({ ...one, several }));
}

/**
 * How likely a question wants a matter told, which no one record tells whole, from 0 to 1; 0 in a language whose ways of asking
 * nobody learned from.
 */
export function howBroad(reading: Reading, language: string): number {
  if (language !== LEARNED) return 0;
  const likely = likelihoods(reading);
  return weights.intents.reduce((sum, intent, at) => sum + (BROAD.has(intent) ? (likely[at] ?? 0) : 0), 0);
}

/** What is asked for in `bench/plan` that takes a few sentences; how something stands, one mostly tells. */
const BROAD: ReadonlySet<string> = new Set(['overview', 'history', 'stakes', 'sides', 'wants']);

/** By intent, the first being one record: how likely it is, from 0 to 1; all together 1. */
export function likelihoods({ words }: Reading): readonly number[] {
  const asked = words.map(({ as, how }) => ({ as: as.toLowerCase(), isName: how === 'name' }));
  const { known, rows } = learned();
  const sums = [...weights.bias];
  for (const [feature, value] of featuresOf(shapeOf(asked, known))) {
    const row = rows.get(feature) ?? [];
    for (let at = 0; at < row.length; at += 2) {
      const intent = row[at] ?? 0;
      sums[intent] = (sums[intent] ?? 0) + value * (row[at + 1] ?? 0);
    }
  }
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}

/**
 * The plans for what is wanted, the next one for where the articles have nothing for the one before; `isSure` where it may well be
 * the whole of that.
 */
function planFor(
  wanted: string,
  { words }: Reading,
  table: PlanWords,
  isSure: boolean,
): readonly Omit<Guess, 'several'>[] {
  const { asking } = learned();
  const own = words.filter((word) => narrows(word, table));
  // Of a list its noun is asked for; elsewhere the words by which people ask say nothing of what it is about.
  const matter = own.filter(({ as, how }) => how === 'name' || !asking.has(as.toLowerCase()));
  const about = OF_A_NOUN.has(wanted) || matter.length === 0 ? own : matter;
  const noun = own.find(({ as, how }) => how !== 'name' && PLURAL.test(as))?.as ?? '';
  const plan = (intent: Intent) =>
    planOf({ row: { intent }, about, groups: { kind: noun, noun }, isThere: false, isThis: false });
  const plans = (): readonly Listing[] => {
    if (wanted === 'stakes') return [{ kind: wanted, of: matter }];
    if (wanted === 'history')
      return [
        ...(boundsIn(words, LEARNED) ? [plan('since')] : []),
        { kind: wanted, about, isOfMatter: true },
      ];
    const intents = INTENTS.get(wanted) ?? [];
    return noun === '' || !OF_A_SORT.has(wanted)
      ? intents.map(plan)
      : [plan('kind'), ...intents.map(plan), plan('all')];
  };
  const made = plans().map((one) => ({ plan: one, isBeside: matter.length > 0 && OF_ALL.has(one.kind) }));
  // *How is this supposed to go on* is about nothing that any line could have.
  if (!isSure || !OF_WHOLE.has(wanted) || about.length === 0 || !matter.every(isEveryday)) return made;
  const row = { intent: OF_WHOLE.get(wanted) ?? 'overview' };
  const whole = planOf({ row, about: [], groups: {}, isThere: false, isThis: false });
  return [...made, { plan: whole, isBeside: false, isWhole: true }];
}

/** A word that people use whatever they speak of. */
function isEveryday({ how, rarity }: ReadWord): boolean {
  return how !== 'name' && rarity < answerTuning.guessed.everydayBelow;
}

/** What is asked for in `bench/plan`, and how it is carried out. */
const INTENTS: ReadonlyMap<string, readonly Intent[]> = new Map([
  ['overview', ['overview']],
  ['state', ['overview']],
  ['timeline', ['timeline']],
  ['next', ['next']],
  ['open', ['open']],
  ['silent', ['silent']],
  ['sides', ['sides']],
  ['opposing', ['opposing']],
  ['favouring', ['favouring']],
  ['wants', ['wants', 'said']],
  ['said', ['said']],
  ['quoted', ['quoted']],
  ['unnamed', ['unnamed']],
  ['coming', ['coming']],
  ['people', ['people']],
  ['numbers', ['numbers']],
  ['money', ['money']],
  ['places', ['places']],
  ['countries', ['countries']],
  ['bodies', ['bodies']],
  ['media', ['media']],
  ['all', ['all']],
]);
/** What may be wanted of the whole, however that is put, and how it is carried out. */
const OF_WHOLE: ReadonlyMap<string, Intent> = new Map([
  ['next', 'next'],
  ['sides', 'sides'],
  ['history', 'history'],
  ['timeline', 'timeline'],
  ['wants', 'wishes'],
]);
/** What lists all there is of a sort, whatever it is asked of. */
const OF_ALL: ReadonlySet<Listing['kind']> = new Set(['names', 'quoted', 'unnamed', 'open']);
const OF_A_NOUN: ReadonlySet<string> = new Set(['all', 'people', 'numbers', 'money']);
const OF_A_SORT: ReadonlySet<string> = new Set(['bodies', 'places']);
const PLURAL = /(?:s|people|men|women|children)$/u;
