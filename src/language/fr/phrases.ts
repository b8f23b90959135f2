import type { Phrases } from '../phrases.ts';

const quoted = (text: string) => `« ${text} »`;
const or = (words: readonly string[]) => words.map(quoted).join(' ou ');
const none = (names: readonly string[]) =>
  names.length === 2
    ? `Ni ${quoted(names[0] ?? '')} ni ${quoted(names[1] ?? '')}`
    : `Aucun des ${names.length} articles`;
const verb = (names: readonly string[], one: string, two: string) => (names.length === 2 ? two : one);

/** The bot's own French. */
export const phrasesFrench: Phrases = {
  theArticle: 'L’article',
  article: 'l’article',
  quoted,
  or,
  near: (names) =>
    `Je ne suis pas sûr que ${names.length > 1 ? 'l’un des articles' : 'l’article'} réponde à cela. Voici les passages les plus proches :`,
  detailAbsent: (name, missing) =>
    missing.length > 0 ? `${name} ne le dit pas ; ${or(missing)} n’y figure pas.` : `${name} ne le dit pas.`,
  noneSays: (names, missing) => {
    const says = `${none(names)} ne ${verb(names, 'le dit', 'le disent')}`;
    return missing.length > 0
      ? `${says} ni ne ${verb(names, 'mentionne', 'mentionnent')} ${or(missing)}.`
      : `${says}.`;
  },
  topicAbsent: (name, missing) =>
    missing.length > 0
      ? `${name} ne traite pas de cela ; ${or(missing)} n’y figure pas.`
      : `${name} ne traite pas de cela.`,
  noneIsAbout: (names, missing) => {
    const treats = `${none(names)} ne ${verb(names, 'traite', 'traitent')} de cela`;
    return missing.length > 0
      ? `${treats} ni ne ${verb(names, 'mentionne', 'mentionnent')} ${or(missing)}.`
      : `${treats}.`;
  },
  notTogether: (name, one, other) => `${name} ne met pas en rapport ${one} et ${other}.`,
  noneTogether: (names, one, other) =>
    `${none(names)} ne ${verb(names, 'met', 'mettent')} en rapport ${one} et ${other}.`,
  notUnderstood: (hasSuggestions) =>
    `Je n’ai pas compris.${hasSuggestions ? ' On peut par exemple demander :' : ''}`,
  nobodyElse: (name) => `${name} ne nomme personne d’autre ici.`,
  noMore: (name) => `${name} n’en dit pas plus.`,
  notSaid: (name, detail) => `${name} ne dit pas : ${detail}.`,
  that: 'cela',
  notSaidOf: (name, person, says) => `${name} ne dit pas cela de ${person}. On y lit : ${says}`,
  saysItself: (name, text) => `${name} dit lui-même : ${text}`,
  on: (day) => `Le ${day} :`,
  ahead: (day) => `Le ${day}, quand c’était encore à venir :`,
  open: (day) => `Le ${day}, quand on ne le savait pas encore :`,
  newer: 'Plus récent et le plus proche de cela',
  nothingNewer: (name) =>
    `${name} est plus récent et, pour ce que j’ai trouvé, ne dit rien d’autre à ce sujet.`,
  yes: 'Oui',
  no: 'Non',
  unsaid: 'Ce n’est pas dit',
  these: (articles) => (articles === 1 ? 'L’article cite :' : 'Les articles citent :'),
  inOrder: 'Dans l’ordre du temps :',
  short: 'En bref :',
  toEach: 'À chaque question :',
  leavesOpen: (name) => `${name} laisse lui-même la question ouverte.`,
  differs: (wrote, asked, as, article, says) => {
    const part = as === 'doer' ? ' pour qui l’a fait' : as === 'target' ? ' pour qui l’a subi' : '';
    const who = wrote === 'you' ? 'La question dit' : 'Le message dit';
    return `${who} ${quoted(asked)}${part} ; ${article} dit ${quoted(says)}`;
  },
  doesNotMention: (name, words) => `${name} ne mentionne pas ${or(words)}`,
  noneMentions: (names, words) => `${none(names)} ne ${verb(names, 'mentionne', 'mentionnent')} ${or(words)}`,
  otherSides: (count) => (count === 1 ? 'L’autre partie' : 'Les autres parties'),
  onThis: (name) => `Sur ${name} :`,
  itself: 'l’article lui-même',
  sources: 'Sources',
  unnamedSources: 'sources non nommées',
  unnamed: 'sans nom',
  to: (hearer) => (/^(?:à|au|aux|en|sur|dans|chez) /u.test(hearer) ? ` ${hearer}` : `, à ${hearer}`),
  about: (what) => `, sur ${what}`,
  nearest: 'Le plus proche',
  old: (age) => `il y a ${age}`,
  restated: (publisher) => `Redit avec nos propres mots ; le texte de ${publisher} n’est pas reproduit.`,
  whoIs: (name) => `Qui est ${name} ?`,
  whatSaid: (name) => `Qu’a dit ${name} ?`,
  restatedByUs: 'redit par nous',
  read: (signs) => `Lire ${signs}`,
  how: 'Comment a-t-on trouvé cela ?',
  ask: 'Poser une question là-dessus',
};
