import type { Knowledge } from '../../src/content/knowledge.ts';
import type { LanguageIndex } from '../../src/search/compile.ts';
import { MEASURES, type Measure } from '../../src/search/measures.ts';
import { SIGNS, type Sign } from '../../src/search/rank/confidence.ts';
import { DETAIL_SIGNS } from '../../src/search/rank/detail-signs.ts';
import { SPREAD_SIGNS } from '../../src/search/rank/spread-signs.ts';

/** What can be left out of learning: measures, signs, and the wording of questions. */
export type IngredientName = Measure | Sign | 'wording';

/** Something that can be left out of learning and judging, to see what it is worth. */
export interface Ingredient {
  /** Measures and signs that belong to it. */
  readonly names?: readonly IngredientName[];
  /** The knowledge without it. */
  readonly knowledge?: (knowledge: Knowledge) => Knowledge;
  /** The compiled index without it. */
  readonly index?: (index: LanguageIndex) => LanguageIndex;
}

/** The same as a sentence encoder would tell it. */
const measuresOfGist = ['sentenceGist', 'paragraphGist', 'saysGist', 'askedGist'] as const;

/** Cosines of whole texts, which only languages with vectors have. */
const measuresOfMeaning = [...measuresOfGist, 'sentenceMeaning', 'saysMeaning', 'askedMeaning'] as const;

/** Groups of measures that belong together, and what is no measure. */
const groups: Readonly<Record<string, Ingredient>> = {
  vectors: {
    names: measuresOfMeaning,
    // Words that no table of vectors has.
    index: (index) => ({ ...index, known: index.known.map((known) => ({ ...known, word: '' })) }),
  },
  alike: { names: ['sentenceAlike', 'paragraphAlike', 'saysAlike', 'askedAlike'] },
  fuse: { names: ['paragraphLooks', 'looks'] },
  wording: { names: ['wording'] },
  meaning: { names: measuresOfMeaning },
  gist: { names: measuresOfGist },
  'weakest-link': { names: ['sentenceMiss', 'paragraphMiss', 'wholeMiss'] },
  'question-kind': {
    names: ['asksWho', 'asksWhen', 'asksWhere', 'asksHowMany', 'asksWhy', 'asksWhether'],
  },
  counted: { names: ['counts', 'saysCounts', 'asksCount'] },
  synonyms: { index: (index) => ({ ...index, lexicon: { ...index.lexicon, groups: new Map() } }) },
  grams: { names: ['sentenceGrams', 'saysGrams'] },
  attributes: {
    names: ['holds', 'lacks', 'sameDetail', 'otherDetail', 'asksDetail', 'gapSameDetail', ...DETAIL_SIGNS],
  },
  'detail-signs': { names: DETAIL_SIGNS },
  spread: { names: SPREAD_SIGNS },
  phrasings: {
    knowledge: (knowledge) => ({
      ...knowledge,
      facts: knowledge.facts.map((fact) => ({ ...fact, asked: [] })),
    }),
  },
  'nearest-phrasing': {
    names: ['asked', 'askedMean', 'askedSoft', 'askedMeaning', 'beside', 'askedDense'],
  },
  classifier: { names: ['class', 'gapClass', 'elsewhereClass'] },
  'own-words': { names: MEASURES.filter((name) => name.startsWith('says')) },
  neighbours: { names: ['around', 'before'] },
  gaps: {
    knowledge: (knowledge) => ({
      ...knowledge,
      facts: knowledge.facts.filter(({ kind }) => kind !== 'gap'),
    }),
  },
  kinds: { names: ['isPerson', 'isStatement', 'isEvent', 'isTerm', 'isNumber'] },
};

/** The ingredient of this name: a group, or a single measure or sign; undefined for any other name. */
export function ingredientOf(name: string): Ingredient | undefined {
  const single = [...MEASURES, ...SIGNS].find((known) => known === name);
  return groups[name] ?? (single && { names: [single] });
}

/** Names of the groups. */
export const ingredientNames: readonly string[] = Object.keys(groups);

/** Several ingredients as one. */
export function together(ingredients: readonly Ingredient[]): Required<Ingredient> {
  return {
    names: ingredients.flatMap(({ names = [] }) => names),
    knowledge: (whole) => ingredients.reduce((left, { knowledge }) => knowledge?.(left) ?? left, whole),
    index: (whole) => ingredients.reduce((left, { index }) => index?.(left) ?? left, whole),
  };
}

/** Nothing left out. */
export const nothing: Required<Ingredient> = together([]);
