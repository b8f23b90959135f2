import type { Phrases } from '../phrases.ts';

const quoted = (text: string) => `„${text}“`;
const or = (words: readonly string[]) => words.map(quoted).join(' oder ');
const none = (names: readonly string[]) =>
  names.length === 2
    ? `Weder ${quoted(names[0] ?? '')} noch ${quoted(names[1] ?? '')}`
    : `Keiner der ${names.length} Artikel`;

/** The bot's own German. */
export const phrasesGerman: Phrases = {
  theArticle: 'Der Artikel',
  article: 'der Artikel',
  quoted,
  or,
  near: (names) =>
    `Ich bin nicht sicher, ob ${names.length > 1 ? 'einer der Artikel' : 'der Artikel'} das beantwortet. Am nächsten kommen diese Stellen:`,
  detailAbsent: (name, missing) =>
    missing.length > 0
      ? `${name} sagt das nicht; ${or(missing)} kommt darin nicht vor.`
      : `${name} sagt das nicht.`,
  noneSays: (names, missing) =>
    missing.length > 0 ? `${none(names)} sagt das oder erwähnt ${or(missing)}.` : `${none(names)} sagt das.`,
  topicAbsent: (name, missing) =>
    missing.length > 0
      ? `${name} handelt nicht davon; ${or(missing)} kommt darin nicht vor.`
      : `${name} handelt nicht davon.`,
  noneIsAbout: (names, missing) =>
    missing.length > 0
      ? `${none(names)} handelt davon oder erwähnt ${or(missing)}.`
      : `${none(names)} handelt davon.`,
  notTogether: (name, one, other) => `${name} bringt ${one} und ${other} nicht zusammen.`,
  noneTogether: (names, one, other) => `${none(names)} bringt ${one} und ${other} zusammen.`,
  notUnderstood: (hasSuggestions) =>
    `Das habe ich nicht verstanden.${hasSuggestions ? ' Fragen könnte man zum Beispiel:' : ''}`,
  nobodyElse: (name) => `${name} nennt hier niemanden sonst.`,
  noMore: (name) => `${name} sagt dazu nicht mehr.`,
  notSaid: (name, detail) => `${name} sagt nicht: ${detail}.`,
  that: 'das',
  notSaidOf: (name, person, says) => `${name} sagt das nicht über ${person}. Dort steht: ${says}`,
  saysItself: (name, text) => `${name} selbst sagt: ${text}`,
  on: (day) => `Am ${day}:`,
  ahead: (day) => `Am ${day}, als das noch bevorstand:`,
  open: (day) => `Am ${day}, als das noch offen war:`,
  newer: 'Neuer, und am nächsten dazu',
  nothingNewer: (name) => `${name} ist neuer und sagt, soweit ich finde, nichts anderes dazu.`,
  yes: 'Ja',
  no: 'Nein',
  unsaid: 'Nicht gesagt',
  these: (articles) => (articles === 1 ? 'Der Artikel nennt diese:' : 'Die Artikel nennen diese:'),
  inOrder: 'In der Reihenfolge der Zeit:',
  short: 'Kurz gesagt:',
  toEach: 'Zu jeder Frage:',
  leavesOpen: (name) => `${name} selbst lässt das offen.`,
  differs: (wrote, asked, as, article, says) => {
    const part = as === 'doer' ? ' als den, der es tat' : as === 'target' ? ' als den, dem es geschah' : '';
    const who = wrote === 'you' ? 'In der Frage steht' : 'In der Nachricht steht';
    return `${who} ${quoted(asked)}${part}; ${article} hat ${quoted(says)}`;
  },
  doesNotMention: (name, words) => `${name} erwähnt ${or(words)} nicht`,
  noneMentions: (names, words) => `${none(names)} erwähnt ${or(words)}`,
  otherSides: (count) => (count === 1 ? 'Die andere Seite' : 'Die anderen Seiten'),
  onThis: (name) => `Zu ${name}:`,
  itself: 'der Artikel selbst',
  sources: 'Quellen',
  unnamedSources: 'ungenannte Quellen',
  unnamed: 'ungenannt',
  to: (hearer) => (/^(?:auf|in|bei) /u.test(hearer) ? ` ${hearer}` : `, zu ${hearer}`),
  about: (what) => `, über ${what}`,
  nearest: 'Am nächsten',
  old: (age) => `${age} alt`,
  restated: (publisher) => `In unseren Worten wiedergegeben; der Text von ${publisher} steht hier nicht.`,
  whoIs: (name) => `Wer ist ${name}?`,
  whatSaid: (name) => `Was sagte ${name}?`,
  restatedByUs: 'von uns nacherzählt',
  read: (signs) => `${signs} lesen`,
  how: 'Wie wurde das gefunden?',
  ask: 'Dazu fragen',
};
