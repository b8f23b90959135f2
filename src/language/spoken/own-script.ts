/**
 * The language of a script in which most letters of a text are, where that is written in hardly another one; Japanese has
 * Chinese signs beside its own. Source: https://www.unicode.org/cldr/charts/latest/supplemental/scripts_and_languages.html
 */
const SCRIPTS: readonly (readonly [script: RegExp, code: string])[] = [
  [/\p{Script=Greek}/gu, 'el'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
];

/** The language of a text most of whose letters are of a script that hardly another one has; undefined for any other text. */
export function ownScript(question: string): string | undefined {
  const counts = SCRIPTS.map(([script]) => question.match(script)?.length ?? 0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  // Letters are counted only where some are of such a script.
  if (all === 0 || all <= (question.match(/\p{L}/gu)?.length ?? 0) / 2) return undefined;
  return SCRIPTS.find((_, at) => (counts[at] ?? 0) > 0)?.[1];
}
