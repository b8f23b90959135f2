import type { Phrases } from '../phrases.ts';

const quoted = (text: string) => `«${text}»`;
const or = (words: readonly string[]) => words.map(quoted).join(' или ');
const none = (names: readonly string[]) =>
  names.length === 2
    ? `Ни ${quoted(names[0] ?? '')}, ни ${quoted(names[1] ?? '')}`
    : `Ни одна из ${names.length} статей`;

/** The bot's own Russian. */
export const phrasesRussian: Phrases = {
  theArticle: 'Статья',
  article: 'статья',
  quoted,
  or,
  near: (names) =>
    `Я не уверен, что ${names.length > 1 ? 'какая-либо из статей' : 'статья'} отвечает на это. Ближе всего эти места:`,
  detailAbsent: (name, missing) =>
    missing.length > 0
      ? `${name} этого не говорит; там нет слов ${or(missing)}.`
      : `${name} этого не говорит.`,
  noneSays: (names, missing) =>
    missing.length > 0
      ? `${none(names)} этого не говорит; слов ${or(missing)} нигде нет.`
      : `${none(names)} этого не говорит.`,
  topicAbsent: (name, missing) =>
    missing.length > 0 ? `${name} не об этом; там нет слов ${or(missing)}.` : `${name} не об этом.`,
  noneIsAbout: (names, missing) =>
    missing.length > 0
      ? `${none(names)} не об этом; слов ${or(missing)} нигде нет.`
      : `${none(names)} не об этом.`,
  notTogether: (name, one, other) => `${name} не связывает имена ${one} и ${other}.`,
  noneTogether: (names, one, other) => `${none(names)} не связывает имена ${one} и ${other}.`,
  notUnderstood: (hasSuggestions) => `Я этого не понял.${hasSuggestions ? ' Можно спросить:' : ''}`,
  nobodyElse: (name) => `${name} больше никого здесь не называет.`,
  noMore: (name) => `${name} больше ничего об этом не говорит.`,
  notSaid: (name, detail) => `${name} не говорит: ${detail}.`,
  that: 'это',
  notSaidOf: (name, person, says) =>
    `${name} не говорит этого о человеке по имени ${person}. Там сказано: ${says}`,
  saysItself: (name, text) => `${name} говорит от себя: ${text}`,
  on: (day) => `${day}:`,
  ahead: (day) => `${day}, когда это ещё предстояло:`,
  open: (day) => `${day}, когда это ещё не было известно:`,
  newer: 'Новее и ближе всего к этому',
  nothingNewer: (name) => `${name} новее, но ничего другого об этом я там не нашёл.`,
  yes: 'Да',
  no: 'Нет',
  unsaid: 'Не сказано',
  these: (articles) => (articles === 1 ? 'В статье названы:' : 'В статьях названы:'),
  inOrder: 'По порядку дат:',
  short: 'Коротко:',
  toEach: 'На каждый вопрос:',
  leavesOpen: (name) => `${name} сама оставляет это открытым.`,
  differs: (wrote, asked, as, article, says) => {
    const part = as === 'doer' ? ' (кто сделал)' : as === 'target' ? ' (с кем сделали)' : '';
    const who = wrote === 'you' ? 'В вопросе' : 'В сообщении';
    return `${who} ${quoted(asked)}${part}; ${article}: ${quoted(says)}`;
  },
  doesNotMention: (name, words) => `${name} не упоминает ${or(words)}`,
  noneMentions: (names, words) => `${none(names)} не упоминает ${or(words)}`,
  otherSides: (count) => (count === 1 ? 'Другая сторона' : 'Другие стороны'),
  onThis: (name) => `${name}:`,
  itself: 'сама статья',
  sources: 'Источники',
  unnamedSources: 'неназванные источники',
  unnamed: 'без имени',
  to: (hearer) => (/^(?:в|во|на) /u.test(hearer) ? ` ${hearer}` : `, для ${hearer}`),
  about: (what) => `, о: ${what}`,
  nearest: 'Ближе всего',
  old: (age) => `прошло ${age}`,
  restated: (publisher) => `Пересказано нашими словами; текст издания ${publisher} здесь не приводится.`,
  whoIs: (name) => `Кто такой ${name}?`,
  whatSaid: (name) => `Что говорит ${name}?`,
  restatedByUs: 'в нашем пересказе',
  read: (signs) => `Читать ${signs}`,
  how: 'Как это найдено?',
  ask: 'Спросить об этом',
};
