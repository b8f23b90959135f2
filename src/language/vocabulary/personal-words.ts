/** Words of people who talk to each other, by two-letter code; source: general knowledge of each language's pronouns. */
const PERSONAL: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: "i im i'm ive i've id i'd ill i'll me my mine you youre you're your yours u ur we we're we've we'll our ours imo imho",
    de: 'ich mir mich mein meine meinen meinem meiner du dir dich dein deine wir uns unser unsere ihr euch euer eure',
    es: 'yo mí mi mis tú tu tus te nosotros nosotras nos nuestro nuestra vosotros vuestro vuestra',
    ru: 'я мне меня мной мой моя моё мои ты тебе тебя твой твоя мы нам нас наш наша наши вы вам вас ваш ваша ваши',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/**
 * Whether somebody speaks of themselves or to somebody in a sentence: not within quotation marks, where another speaks, and
 * not with an initial, `I. Venn` or `U.S.`
 */
export function isPersonal(sentence: string, language: string): boolean {
  const own = sentence.replace(QUOTED, ' ').replace(/(?<!\p{L})\p{L}\./gu, ' ');
  const words = own.toLowerCase().match(/[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu) ?? [];
  return words.some((word) => PERSONAL.get(language)?.has(word.replace('’', "'")));
}

/** What stands between quotation marks of any shape; an apostrophe opens none. */
const QUOTED =
  /[“„"«»][^“”„"«»]*[”“"«»]|(?<![\p{L}\p{N}])[‘‚‹›'][^‘’‚‹›']*(?:['’]\p{L}[^‘’‚‹›']*)*[’‘‹›'](?!\p{L})|「[^」]*」|『[^』]*』/gu;
