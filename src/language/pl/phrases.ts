import type { Phrases } from '../phrases.ts';

const quoted = (text: string) => `„${text}”`;
const or = (words: readonly string[]) => words.map(quoted).join(' ani ');
const none = (names: readonly string[]) =>
  names.length === 2
    ? `Ani ${quoted(names[0] ?? '')}, ani ${quoted(names[1] ?? '')}`
    : `Żaden z ${names.length} artykułów`;

/** The bot's own Polish. */
export const phrasesPolish: Phrases = {
  theArticle: 'Artykuł',
  article: 'artykuł',
  quoted,
  or,
  near: (names) =>
    `Nie wiem na pewno, czy ${names.length > 1 ? 'któryś z artykułów' : 'artykuł'} na to odpowiada. Najbliższe są te fragmenty:`,
  detailAbsent: (name, missing) =>
    missing.length > 0
      ? `${name} tego nie mówi; nie ma w nim słów ${or(missing)}.`
      : `${name} tego nie mówi.`,
  noneSays: (names, missing) =>
    missing.length > 0
      ? `${none(names)} tego nie mówi; słów ${or(missing)} nie ma nigdzie.`
      : `${none(names)} tego nie mówi.`,
  topicAbsent: (name, missing) =>
    missing.length > 0
      ? `${name} nie jest o tym; nie ma w nim słów ${or(missing)}.`
      : `${name} nie jest o tym.`,
  noneIsAbout: (names, missing) =>
    missing.length > 0
      ? `${none(names)} nie jest o tym; słów ${or(missing)} nie ma nigdzie.`
      : `${none(names)} nie jest o tym.`,
  notTogether: (name, one, other) => `${name} nie łączy ze sobą: ${one} i ${other}.`,
  noneTogether: (names, one, other) => `${none(names)} nie łączy ze sobą: ${one} i ${other}.`,
  notUnderstood: (hasSuggestions) =>
    `Nie udało mi się tego zrozumieć.${hasSuggestions ? ' Można zapytać na przykład:' : ''}`,
  nobodyElse: (name) => `${name} nie wymienia tu nikogo więcej.`,
  noMore: (name) => `${name} nic więcej o tym nie mówi.`,
  notSaid: (name, detail) => `${name} nie mówi: ${detail}.`,
  that: 'to',
  notSaidOf: (name, person, says) => `${name} nie mówi tego o tej osobie: ${person}. Jest tam: ${says}`,
  saysItself: (name, text) => `${name} sam mówi: ${text}`,
  on: (day) => `${day}:`,
  ahead: (day) => `${day}, gdy to dopiero miało nastąpić:`,
  open: (day) => `${day}, gdy nie było to jeszcze wiadome:`,
  newer: 'Nowsze i najbliższe temu',
  nothingNewer: (name) => `${name} jest nowszy i, o ile widzę, nie mówi o tym nic innego.`,
  yes: 'Tak',
  no: 'Nie',
  unsaid: 'Nie powiedziano',
  these: (articles) => (articles === 1 ? 'Artykuł wymienia:' : 'Artykuły wymieniają:'),
  inOrder: 'W kolejności dat:',
  short: 'W skrócie:',
  toEach: 'Na każde pytanie:',
  leavesOpen: (name) => `${name} sam pozostawia to otwarte.`,
  differs: (wrote, asked, as, article, says) => {
    const part = as === 'doer' ? ' (kto to zrobił)' : as === 'target' ? ' (komu to zrobiono)' : '';
    const who = wrote === 'you' ? 'W pytaniu jest' : 'W wiadomości jest';
    return `${who} ${quoted(asked)}${part}; ${article} ma ${quoted(says)}`;
  },
  doesNotMention: (name, words) => `${name} nie wspomina o: ${or(words)}`,
  noneMentions: (names, words) => `${none(names)} nie wspomina o: ${or(words)}`,
  otherSides: (count) => (count === 1 ? 'Druga strona' : 'Pozostałe strony'),
  onThis: (name) => `${name}:`,
  itself: 'sam artykuł',
  sources: 'Źródła',
  unnamedSources: 'źródła bez nazwiska',
  unnamed: 'bez nazwiska',
  to: (hearer) => (/^(?:w|we|na|do) /u.test(hearer) ? ` ${hearer}` : `, do: ${hearer}`),
  about: (what) => `, o: ${what}`,
  nearest: 'Najbliżej',
  old: (age) => `sprzed: ${age}`,
  restated: (publisher) =>
    `Opowiedziane naszymi słowami; tekst wydawcy ${publisher} nie jest tu przytaczany.`,
  whoIs: (name) => `Kim jest ${name}?`,
  whatSaid: (name) => `Co mówi ${name}?`,
  restatedByUs: 'opowiedziane przez nas',
  read: (signs) => `Czytaj ${signs}`,
  how: 'Jak to znaleziono?',
  ask: 'Zapytaj o to',
};
