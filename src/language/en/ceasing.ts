/**
 * Words by which something goes on, and verbs by which it ends: from general knowledge, along the classes *sustain* and *stop* of
 * VerbNet and the synonyms of `abandon` in WordNet, without verbs that have other senses as often, such as `close` and `leave`.
 */
export const GOES_ON = /^(?:still|continu(?:e[sd]?|ing)|keeps?|kept|keeping)$/iu;

export const CEASES =
  /^(?:abandon(?:s|ed)?|ceases?|ceased|discontinued?|drop(?:s|ped)?|gave|halt(?:s|ed)?|quit|scrap(?:s|ped)?|stop(?:s|ped)?|withdrew|withdrawn)$/iu;

/** What `gave` has to have after it to be such a verb. */
export const GIVEN_UP = /^up$/iu;

/** Words before such a verb by which whoever does not do it goes on. */
export const REFUSES = /^refus(?:e[sd]?|ing)$/iu;
