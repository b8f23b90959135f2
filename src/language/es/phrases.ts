import type { Phrases } from '../phrases.ts';

const quoted = (text: string) => `«${text}»`;
const or = (words: readonly string[]) => words.map(quoted).join(' o ');
const none = (names: readonly string[]) =>
  names.length === 2
    ? `Ni ${quoted(names[0] ?? '')} ni ${quoted(names[1] ?? '')}`
    : `Ninguno de los ${names.length} artículos`;
const verb = (names: readonly string[], one: string, two: string) => (names.length === 2 ? two : one);

/** The bot's own Spanish. */
export const phrasesSpanish: Phrases = {
  theArticle: 'El artículo',
  article: 'el artículo',
  quoted,
  or,
  near: (names) =>
    `No sé con seguridad si ${names.length > 1 ? 'alguno de los artículos' : 'el artículo'} responde a esto. Estos pasajes son los más cercanos:`,
  detailAbsent: (name, missing) =>
    missing.length > 0 ? `${name} no lo dice; no menciona ${or(missing)}.` : `${name} no lo dice.`,
  noneSays: (names, missing) => {
    const says = `${none(names)} ${verb(names, 'lo dice', 'lo dicen')}`;
    return missing.length > 0
      ? `${says} ni ${verb(names, 'menciona', 'mencionan')} ${or(missing)}.`
      : `${says}.`;
  },
  topicAbsent: (name, missing) =>
    missing.length > 0
      ? `${name} no trata de esto; no menciona ${or(missing)}.`
      : `${name} no trata de esto.`,
  noneIsAbout: (names, missing) => {
    const treats = `${none(names)} ${verb(names, 'trata', 'tratan')} de esto`;
    return missing.length > 0
      ? `${treats} ni ${verb(names, 'menciona', 'mencionan')} ${or(missing)}.`
      : `${treats}.`;
  },
  notTogether: (name, one, other) => `${name} no relaciona a ${one} con ${other}.`,
  noneTogether: (names, one, other) =>
    `${none(names)} ${verb(names, 'relaciona', 'relacionan')} a ${one} con ${other}.`,
  notUnderstood: (hasSuggestions) => `No lo he entendido.${hasSuggestions ? ' Se puede preguntar:' : ''}`,
  nobodyElse: (name) => `${name} no nombra aquí a nadie más.`,
  noMore: (name) => `${name} no dice nada más sobre esto.`,
  notSaid: (name, detail) => `${name} no dice ${detail}.`,
  that: 'eso',
  notSaidOf: (name, person, says) => `${name} no dice eso de ${person}. Dice: ${says}`,
  saysItself: (name, text) => `${name} mismo dice: ${text}`,
  on: (day) => `El ${day}:`,
  ahead: (day) => `El ${day}, cuando esto aún no había ocurrido:`,
  open: (day) => `El ${day}, cuando esto aún no se sabía:`,
  newer: 'Más reciente y lo más cercano a esto',
  nothingNewer: (name) => `${name} es más reciente y no dice otra cosa sobre esto que yo haya encontrado.`,
  yes: 'Sí',
  no: 'No',
  unsaid: 'No se dice',
  these: (articles) => (articles === 1 ? 'El artículo nombra estos:' : 'Los artículos nombran estos:'),
  inOrder: 'Por orden de fecha:',
  short: 'En pocas palabras:',
  toEach: 'A cada pregunta:',
  leavesOpen: (name) => `${name} mismo lo deja abierto.`,
  differs: (wrote, asked, as, article, says) => {
    const part =
      as === 'doer' ? ' como quien lo hizo' : as === 'target' ? ' como a quien se lo hicieron' : '';
    const who = wrote === 'you' ? 'La pregunta pone' : 'El mensaje pone';
    return `${who} ${quoted(asked)}${part}; ${article} pone ${quoted(says)}`;
  },
  doesNotMention: (name, words) => `${name} no menciona ${or(words)}`,
  noneMentions: (names, words) => `${none(names)} ${verb(names, 'menciona', 'mencionan')} ${or(words)}`,
  otherSides: (count) => (count === 1 ? 'La otra parte' : 'Las otras partes'),
  onThis: (name) => `Sobre ${name}:`,
  itself: 'el propio artículo',
  sources: 'Fuentes',
  unnamedSources: 'fuentes sin nombre',
  unnamed: 'sin nombre',
  to: (hearer) => (/^(?:en) /u.test(hearer) ? ` ${hearer}` : ` a ${hearer}`),
  about: (what) => `, sobre ${what}`,
  nearest: 'Lo más cercano',
  old: (age) => `de hace ${age}`,
  restated: (publisher) => `Contado con nuestras palabras; no se reproduce el texto de ${publisher}.`,
  whoIs: (name) => `¿Quién es ${name}?`,
  whatSaid: (name) => `¿Qué dijo ${name}?`,
  restatedByUs: 'contado por nosotros',
  read: (signs) => `Leer ${signs}`,
  how: '¿Cómo se encontró?',
  ask: 'Preguntar sobre esto',
};
