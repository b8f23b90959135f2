import type { Phrases } from '../phrases.ts';

const quoted = (text: string) => `“${text}”`;
const or = (words: readonly string[]) => words.map(quoted).join(' or ');
const none = (names: readonly string[]) =>
  names.length === 2
    ? `Neither ${quoted(names[0] ?? '')} nor ${quoted(names[1] ?? '')}`
    : `None of the ${names.length} articles`;

/** The bot's own English. */
export const phrasesEnglish: Phrases = {
  theArticle: 'The article',
  article: 'the article',
  quoted,
  or,
  near: (names) =>
    `I am not sure that ${names.length > 1 ? 'any of the articles' : 'the article'} answers this. These passages come nearest:`,
  detailAbsent: (name, missing) =>
    missing.length > 0
      ? `${name} does not say; it does not mention ${or(missing)}.`
      : `${name} does not say that.`,
  noneSays: (names, missing) =>
    missing.length > 0 ? `${none(names)} says that or mentions ${or(missing)}.` : `${none(names)} says that.`,
  topicAbsent: (name, missing) =>
    missing.length > 0
      ? `${name} is not about this; it does not mention ${or(missing)}.`
      : `${name} is not about this.`,
  noneIsAbout: (names, missing) =>
    missing.length > 0
      ? `${none(names)} is about this or mentions ${or(missing)}.`
      : `${none(names)} is about this.`,
  notTogether: (name, one, other) => `${name} does not put ${one} and ${other} together.`,
  noneTogether: (names, one, other) => `${none(names)} puts ${one} and ${other} together.`,
  notUnderstood: (hasSuggestions) => `I did not understand that.${hasSuggestions ? ' You could ask:' : ''}`,
  nobodyElse: (name) => `${name} names nobody else here.`,
  noMore: (name) => `${name} says no more about this.`,
  notSaid: (name, detail) => `${name} does not say ${detail}.`,
  that: 'that',
  notSaidOf: (name, person, says) => `${name} does not say that of ${person}. It says: ${says}`,
  saysItself: (name, text) => `${name} itself says: ${text}`,
  on: (day) => `On ${day}:`,
  ahead: (day) => `On ${day}, when this was still to come:`,
  open: (day) => `On ${day}, when this was still open:`,
  newer: 'Newer, and nearest to this',
  nothingNewer: (name) => `${name} is newer and says nothing else on this that I found.`,
  yes: 'Yes',
  no: 'No',
  unsaid: 'Not said',
  these: (articles) => (articles === 1 ? 'The article names these:' : 'The articles name these:'),
  inOrder: 'In the order of time:',
  short: 'In short:',
  toEach: 'To each question:',
  leavesOpen: (name) => `${name} itself leaves this open.`,
  differs: (wrote, asked, as, article, says) => {
    const part =
      as === 'doer' ? ' as the one who did this' : as === 'target' ? ' as the one it was done to' : '';
    return `${wrote === 'you' ? 'You wrote' : 'The message has'} ${quoted(asked)}${part}; ${article} has ${quoted(says)}`;
  },
  doesNotMention: (name, words) => `${name} does not mention ${or(words)}`,
  noneMentions: (names, words) => `${none(names)} mentions ${or(words)}`,
  otherSides: (count) => (count === 1 ? 'The other side' : 'The other sides'),
  onThis: (name) => `On ${name}:`,
  itself: 'the article itself',
  sources: 'Sources',
  unnamedSources: 'unnamed sources',
  unnamed: 'unnamed',
  to: (hearer) => (/^(?:on|in|at) /u.test(hearer) ? ` ${hearer}` : ` to ${hearer}`),
  about: (what) => `, on ${what}`,
  nearest: 'Nearest',
  old: (age) => `${age} old`,
  restated: (publisher) => `Restated in our own words; the text of ${publisher} is not reproduced.`,
  whoIs: (name) => `Who is ${name}?`,
  whatSaid: (name) => `What did ${name} say?`,
  restatedByUs: 'restated by us',
  read: (signs) => `Read ${signs}`,
  how: 'How was this found?',
  ask: 'Ask about this',
};
