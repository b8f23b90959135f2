import { type Say, sayIn, spokenLanguages } from '../sayings/say.ts';

/**
 * What the bot itself says about articles, in one language: refusals and the small words around a quotation. `name` is an
 * article at the beginning of a sentence, *The article* or its title in quotation marks, and `names` are the titles of
 * several.
 */
export interface Phrases {
  /** An article where there is only one, at the beginning of a sentence and within. */
  readonly theArticle: string;
  readonly article: string;
  readonly quoted: (text: string) => string;
  /** A list of words of which each is meant: “a” or “b”. */
  readonly or: (words: readonly string[]) => string;

  readonly near: (names: readonly string[]) => string;
  /** The same where some words of the question could not be looked up. */
  readonly nearUntold: (names: readonly string[], words: readonly string[]) => string;
  readonly detailAbsent: (name: string, missing: readonly string[]) => string;
  readonly noneSays: (names: readonly string[], missing: readonly string[]) => string;
  readonly topicAbsent: (name: string, missing: readonly string[]) => string;
  readonly noneIsAbout: (names: readonly string[], missing: readonly string[]) => string;
  readonly notTogether: (name: string, one: string, other: string) => string;
  readonly noneTogether: (names: readonly string[], one: string, other: string) => string;
  readonly notUnderstood: (hasSuggestions: boolean) => string;
  readonly nobodyElse: (name: string) => string;
  readonly noMore: (name: string) => string;
  readonly notSaid: (name: string, detail: string) => string;
  readonly that: string;
  readonly notSaidOf: (name: string, person: string, says: string) => string;
  readonly saysItself: (name: string, text: string) => string;

  /** Before what an article of that day says, where there are several. */
  readonly on: (day: string) => string;
  /** The same for what lay ahead or was not known then. */
  readonly ahead: (day: string) => string;
  readonly open: (day: string) => string;
  /** Above a passage of a newer article that may tell what came of it. */
  readonly newer: string;
  readonly nothingNewer: (name: string) => string;

  /** The first word of an answer where the facts carry it. */
  readonly yes: string;
  readonly no: string;
  readonly unsaid: string;
  /** Above a list of what that many articles name, in whichever order; above the same in the order of days; above an overview of several. */
  readonly these: (articles: number) => string;
  /** Above what that many articles say on something, where none of it need be what a list was asked for. */
  readonly onIt: (articles: number) => string;
  readonly inOrder: string;
  readonly short: string;
  /** Above the answers to several questions of one message. */
  readonly toEach: string;

  readonly leavesOpen: (name: string) => string;
  /** What a member wrote and what an article has instead; `as` is who did it or to whom it was done. */
  readonly differs: (
    wrote: 'you' | 'message',
    asked: string,
    as: 'doer' | 'target' | undefined,
    article: string,
    says: string,
  ) => string;
  readonly doesNotMention: (name: string, words: readonly string[]) => string;
  readonly noneMentions: (names: readonly string[], words: readonly string[]) => string;
  /** Above what others say than the answer does. */
  readonly otherSides: (count: number) => string;
  readonly onThis: (name: string) => string;
  readonly itself: string;
  readonly sources: string;
  readonly unnamedSources: string;
  readonly unnamed: string;
  /** To whom something is said; a place such as `on Chirper` brings its own preposition. */
  readonly to: (hearer: string) => string;
  readonly about: (what: string) => string;
  readonly nearest: string;
  /** Before the places of passages that an answer is not surely better than. */
  readonly seeAlso: string;
  readonly old: (age: string) => string;
  /** That a text is not the publisher's, in a whole sentence and in three words. */
  readonly restated: (publisher: string) => string;
  readonly restatedByUs: string;
  /** Questions that a card can be asked on with. */
  readonly whoIs: (name: string) => string;
  readonly whatSaid: (name: string) => string;
  /** On the button that opens paragraphs, `¶ 4, 19`. */
  readonly read: (signs: string) => string;
  readonly how: string;
  readonly ask: string;
}

/** The phrases of a language; English where nobody has written any. */
export function phrasesOf(language: string): Phrases {
  const code = spokenLanguages.includes(language) ? language : 'en';
  const known = phrases.get(code) ?? phrasesFrom(sayIn(code));
  phrases.set(code, known);
  return known;
}

/** Those that were asked for; most bots speak one or two languages. */
const phrases = new Map<string, Phrases>();

function phrasesFrom(say: Say): Phrases {
  const quoted = (text: string) => say('answer.quoted', { text });
  const or = (words: readonly string[]) =>
    words.map(quoted).reduce((one, other) => (one === '' ? other : say('answer.or', { one, other })), '');
  /** *Neither* of two articles, *none of the* more. */
  const noneOf = (names: readonly string[]) => {
    const [one = '', other = ''] = names.map(quoted);
    const articles = names.length;
    return { articles, none: say('answer.none', { articles, one, other }) };
  };
  return {
    theArticle: say('answer.the-article'),
    article: say('answer.article'),
    quoted,
    or,
    near: ({ length: articles }) => say('answer.near', { articles: Math.max(1, articles) }),
    nearUntold: ({ length: articles }, words) =>
      say('answer.near-untold', { words: or(words), articles: Math.max(1, articles) }),
    detailAbsent: (article, missing) =>
      missing.length > 0
        ? say('answer.detail-absent-words', { article, words: or(missing) })
        : say('answer.detail-absent', { article }),
    noneSays: (names, missing) =>
      missing.length > 0
        ? say('answer.none-says-words', { ...noneOf(names), words: or(missing) })
        : say('answer.none-says', noneOf(names)),
    topicAbsent: (article, missing) =>
      missing.length > 0
        ? say('answer.topic-absent-words', { article, words: or(missing) })
        : say('answer.topic-absent', { article }),
    noneIsAbout: (names, missing) =>
      missing.length > 0
        ? say('answer.none-about-words', { ...noneOf(names), words: or(missing) })
        : say('answer.none-about', noneOf(names)),
    notTogether: (article, one, other) => say('answer.not-together', { article, one, other }),
    noneTogether: (names, one, other) => say('answer.none-together', { ...noneOf(names), one, other }),
    notUnderstood: (hasSuggestions) =>
      say(hasSuggestions ? 'answer.not-understood-ask' : 'answer.not-understood'),
    nobodyElse: (article) => say('answer.nobody-else', { article }),
    noMore: (article) => say('answer.no-more', { article }),
    notSaid: (article, detail) => say('answer.not-said', { article, detail }),
    that: say('answer.that'),
    notSaidOf: (article, person, says) => say('answer.not-said-of', { article, person, says }),
    saysItself: (article, text) => say('answer.says-itself', { article, text }),
    on: (day) => say('answer.on', { day }),
    ahead: (day) => say('answer.ahead', { day }),
    open: (day) => say('answer.open', { day }),
    newer: say('answer.newer'),
    nothingNewer: (article) => say('answer.nothing-newer', { article }),
    yes: say('answer.yes'),
    no: say('answer.no'),
    unsaid: say('answer.unsaid'),
    these: (articles) => say('answer.these', { articles }),
    onIt: (articles) => say('answer.on-it', { articles }),
    inOrder: say('answer.in-order'),
    short: say('answer.short'),
    toEach: say('answer.to-each'),
    leavesOpen: (article) => say('answer.leaves-open', { article }),
    differs: (wrote, asked, as, article, says) =>
      say('answer.differs', {
        wrote,
        asked: quoted(asked),
        as: as ?? 'neither',
        article,
        says: quoted(says),
      }),
    doesNotMention: (article, words) => say('answer.does-not-mention', { article, words: or(words) }),
    noneMentions: (names, words) => say('answer.none-mentions', { ...noneOf(names), words: or(words) }),
    otherSides: (count) => say('answer.other-sides', { count }),
    onThis: (name) => say('answer.on-this', { name }),
    itself: say('answer.itself'),
    sources: say('answer.sources'),
    unnamedSources: say('answer.unnamed-sources'),
    unnamed: say('answer.unnamed'),
    to: (hearer) => (PREPOSITION.test(hearer) ? ` ${hearer}` : say('answer.to', { hearer })),
    about: (what) => say('answer.about', { what }),
    nearest: say('answer.nearest'),
    seeAlso: say('answer.see-also'),
    old: (age) => say('answer.old', { age }),
    restated: (publisher) => say('answer.restated', { publisher }),
    restatedByUs: say('answer.restated-by-us'),
    whoIs: (name) => say('answer.who-is', { name }),
    whatSaid: (name) => say('answer.what-said', { name }),
    read: (paragraphs) => say('answer.read', { paragraphs }),
    how: say('answer.how'),
    ask: say('answer.ask'),
  };
}

/** Of places, in the languages of articles: what is said there is not said to them. */
const PREPOSITION = /^(?:on|in|at|auf|bei|en|sur|dans|chez|su|w|we|na|в|во|у|на) /u;
