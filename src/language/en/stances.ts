import { english } from './english.ts';

/**
 * Verbs and adjectives by which somebody has it that something is so, after which a sentence follows: from general
 * knowledge, along what Hooper calls assertive predicates (1975), those that people often use.
 */
export const ASSERTS: ReadonlySet<string> = new Set(
  'admit acknowledge announce assert believe certain claim concede conclude confident confirm convince declare expect explain insist predict promise reveal say sure tell think warn'
    .split(' ')
    .map(english.stem),
);

/** Verbs by which somebody has it that something is not so, or hardly: from general knowledge. */
export const REJECTS =
  /^(?:contradict(?:s|ed)?|dampen(?:s|ed)?|den(?:y|ies|ied)|dismiss(?:es|ed)?|disput(?:es|ed)|doubt(?:s|ed)?|rebut(?:s|ted)?|refut(?:es|ed)|reject(?:s|ed)?|temper(?:s|ed)?)$/iu;

/** What is rejected, by which what follows it is not taken to be so. */
export const THOUGHTS =
  /^(?:accusations?|allegations?|assertions?|claims?|expectations?|fears?|hopes?|ideas?|notions?|reports?|rumou?rs?|speculation|suggestions?|talk)$/iu;
