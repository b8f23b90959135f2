import type { Phrases } from '../phrases.ts';

const quoted = (text: string) => `«${text}»`;
const or = (words: readonly string[]) => words.map(quoted).join(' o ');
const none = (names: readonly string[]) =>
  names.length === 2
    ? `Né ${quoted(names[0] ?? '')} né ${quoted(names[1] ?? '')}`
    : `Nessuno dei ${names.length} articoli`;
const verb = (names: readonly string[], one: string, two: string) => (names.length === 2 ? two : one);

/** The bot's own Italian. */
export const phrasesItalian: Phrases = {
  theArticle: 'L’articolo',
  article: 'l’articolo',
  quoted,
  or,
  near: (names) =>
    `Non so con certezza se ${names.length > 1 ? 'uno degli articoli' : 'l’articolo'} risponda a questo. I passaggi più vicini sono questi:`,
  detailAbsent: (name, missing) =>
    missing.length > 0 ? `${name} non lo dice; non menziona ${or(missing)}.` : `${name} non lo dice.`,
  noneSays: (names, missing) => {
    const says = `${none(names)} ${verb(names, 'lo dice', 'lo dicono')}`;
    return missing.length > 0
      ? `${says} o ${verb(names, 'menziona', 'menzionano')} ${or(missing)}.`
      : `${says}.`;
  },
  topicAbsent: (name, missing) =>
    missing.length > 0
      ? `${name} non parla di questo; non menziona ${or(missing)}.`
      : `${name} non parla di questo.`,
  noneIsAbout: (names, missing) => {
    const treats = `${none(names)} ${verb(names, 'parla', 'parlano')} di questo`;
    return missing.length > 0
      ? `${treats} o ${verb(names, 'menziona', 'menzionano')} ${or(missing)}.`
      : `${treats}.`;
  },
  notTogether: (name, one, other) => `${name} non mette in relazione ${one} e ${other}.`,
  noneTogether: (names, one, other) =>
    `${none(names)} ${verb(names, 'mette', 'mettono')} in relazione ${one} e ${other}.`,
  notUnderstood: (hasSuggestions) => `Non ho capito.${hasSuggestions ? ' Si può chiedere per esempio:' : ''}`,
  nobodyElse: (name) => `${name} qui non nomina nessun altro.`,
  noMore: (name) => `${name} non dice altro su questo.`,
  notSaid: (name, detail) => `${name} non dice: ${detail}.`,
  that: 'questo',
  notSaidOf: (name, person, says) => `${name} non lo dice di ${person}. Dice: ${says}`,
  saysItself: (name, text) => `${name} stesso dice: ${text}`,
  on: (day) => `In data ${day}:`,
  ahead: (day) => `In data ${day}, quando doveva ancora avvenire:`,
  open: (day) => `In data ${day}, quando ancora non si sapeva:`,
  newer: 'Più recente e più vicino a questo',
  nothingNewer: (name) => `${name} è più recente e, per quanto ho trovato, non dice altro su questo.`,
  yes: 'Sì',
  no: 'No',
  unsaid: 'Non detto',
  these: (articles) => (articles === 1 ? 'L’articolo nomina:' : 'Gli articoli nominano:'),
  inOrder: 'In ordine di tempo:',
  short: 'In breve:',
  toEach: 'A ogni domanda:',
  leavesOpen: (name) => `${name} stesso lascia aperta la questione.`,
  differs: (wrote, asked, as, article, says) => {
    const part = as === 'doer' ? ' come chi lo ha fatto' : as === 'target' ? ' come chi lo ha subito' : '';
    const who = wrote === 'you' ? 'La domanda dice' : 'Il messaggio dice';
    return `${who} ${quoted(asked)}${part}; ${article} dice ${quoted(says)}`;
  },
  doesNotMention: (name, words) => `${name} non menziona ${or(words)}`,
  noneMentions: (names, words) => `${none(names)} ${verb(names, 'menziona', 'menzionano')} ${or(words)}`,
  otherSides: (count) => (count === 1 ? 'L’altra parte' : 'Le altre parti'),
  onThis: (name) => `Su ${name}:`,
  itself: 'l’articolo stesso',
  sources: 'Fonti',
  unnamedSources: 'fonti non nominate',
  unnamed: 'senza nome',
  to: (hearer) => (/^(?:a|al|alla|ai|alle|in|su) /u.test(hearer) ? ` ${hearer}` : ` a ${hearer}`),
  about: (what) => `, su ${what}`,
  nearest: 'Il più vicino',
  old: (age) => `di ${age} fa`,
  restated: (publisher) => `Riscritto con parole nostre; il testo di ${publisher} non è riprodotto.`,
  whoIs: (name) => `Chi è ${name}?`,
  whatSaid: (name) => `Che cosa ha detto ${name}?`,
  restatedByUs: 'riscritto da noi',
  read: (signs) => `Leggi ${signs}`,
  how: 'Come è stato trovato?',
  ask: 'Chiedi su questo',
};
