import type { Phrases } from '../phrases.ts';

const quoted = (text: string) => `«${text}»`;
const or = (words: readonly string[]) => words.map(quoted).join(' чи ');
const none = (names: readonly string[]) =>
  names.length === 2
    ? `Ні ${quoted(names[0] ?? '')}, ні ${quoted(names[1] ?? '')}`
    : `Жодна з ${names.length} статей`;

/** The bot's own Ukrainian. */
export const phrasesUkrainian: Phrases = {
  theArticle: 'Стаття',
  article: 'стаття',
  quoted,
  or,
  near: (names) =>
    `Я не впевнений, що ${names.length > 1 ? 'якась зі статей' : 'стаття'} на це відповідає. Найближчі до цього місця:`,
  detailAbsent: (name, missing) =>
    missing.length > 0 ? `${name} цього не каже; там немає слів ${or(missing)}.` : `${name} цього не каже.`,
  noneSays: (names, missing) =>
    missing.length > 0
      ? `${none(names)} цього не каже; слів ${or(missing)} ніде немає.`
      : `${none(names)} цього не каже.`,
  topicAbsent: (name, missing) =>
    missing.length > 0 ? `${name} не про це; там немає слів ${or(missing)}.` : `${name} не про це.`,
  noneIsAbout: (names, missing) =>
    missing.length > 0
      ? `${none(names)} не про це; слів ${or(missing)} ніде немає.`
      : `${none(names)} не про це.`,
  notTogether: (name, one, other) => `${name} не пов’язує між собою: ${one} і ${other}.`,
  noneTogether: (names, one, other) => `${none(names)} не пов’язує між собою: ${one} і ${other}.`,
  notUnderstood: (hasSuggestions) => `Не вдалося це зрозуміти.${hasSuggestions ? ' Можна запитати:' : ''}`,
  nobodyElse: (name) => `${name} більше нікого тут не називає.`,
  noMore: (name) => `${name} більше нічого про це не каже.`,
  notSaid: (name, detail) => `${name} не каже: ${detail}.`,
  that: 'це',
  notSaidOf: (name, person, says) => `${name} не каже цього про цю особу: ${person}. Там сказано: ${says}`,
  saysItself: (name, text) => `${name} каже від себе: ${text}`,
  on: (day) => `${day}:`,
  ahead: (day) => `${day}, коли це ще було попереду:`,
  open: (day) => `${day}, коли це ще не було відомо:`,
  newer: 'Новіше й найближче до цього',
  nothingNewer: (name) => `${name} новіша, але нічого іншого про це знайти не вдалося.`,
  yes: 'Так',
  no: 'Ні',
  unsaid: 'Не сказано',
  these: (articles) => (articles === 1 ? 'У статті названо:' : 'У статтях названо:'),
  inOrder: 'За порядком дат:',
  short: 'Коротко:',
  toEach: 'На кожне запитання:',
  leavesOpen: (name) => `${name} сама залишає це відкритим.`,
  differs: (wrote, asked, as, article, says) => {
    const part = as === 'doer' ? ' (хто зробив)' : as === 'target' ? ' (з ким зробили)' : '';
    const who = wrote === 'you' ? 'У запитанні' : 'У повідомленні';
    return `${who} ${quoted(asked)}${part}; ${article}: ${quoted(says)}`;
  },
  doesNotMention: (name, words) => `${name} не згадує ${or(words)}`,
  noneMentions: (names, words) => `${none(names)} не згадує ${or(words)}`,
  otherSides: (count) => (count === 1 ? 'Інша сторона' : 'Інші сторони'),
  onThis: (name) => `${name}:`,
  itself: 'сама стаття',
  sources: 'Джерела',
  unnamedSources: 'неназвані джерела',
  unnamed: 'без імені',
  to: (hearer) => (/^(?:в|у|на) /u.test(hearer) ? ` ${hearer}` : `, для ${hearer}`),
  about: (what) => `, про: ${what}`,
  nearest: 'Найближче',
  old: (age) => `минуло ${age}`,
  restated: (publisher) => `Переказано нашими словами; текст видання ${publisher} тут не наводиться.`,
  whoIs: (name) => `Хто такий ${name}?`,
  whatSaid: (name) => `Що каже ${name}?`,
  restatedByUs: 'у нашому переказі',
  read: (signs) => `Читати ${signs}`,
  how: 'Як це знайдено?',
  ask: 'Запитати про це',
};
