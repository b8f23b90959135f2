/**
 * What a language puts behind a name, in Latin letters, by two-letter code; the longest first. Source: general knowledge of
 * each language's declensions.
 */
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    de: 's es',
    pl: 'iego iemu emu ego iem iej owi ami ach owie em im ej ie ą ę a u e y i',
    uk: 'ovoho ovomu oho omu ohu ovi evi ievi om em iem ym im oiu oi iu ia ii a u y i e',
    ru: 'ogo ego omu emu om em im ym oi oiu ei iu ia a u y i e',
  }).map(([language, endings]) => [language, endings.split(' ')]),
);

/** A name in Latin letters as it may stand in its first case: itself, and without each ending that it may have. */
export function withoutEndings(name: string, language: string): readonly string[] {
  const endings = ENDINGS.get(language) ?? [];
  const [, changed] = CHANGED.get(language)?.exec(name) ?? [];
  const bare = endings.filter((ending) => name.endsWith(ending) && name.length - ending.length >= SHORTEST);
  const plain = bare.map((ending) => name.slice(0, -ending.length));
  return [name, ...plain, ...(changed === undefined ? [] : [`${changed}k`])];
}

/** Ends before which a k has changed: `Аляска`, but `на Алясці`. */
const CHANGED: ReadonlyMap<string, RegExp> = new Map([
  ['uk', /^(.{2,})tsi$/u],
  ['pl', /^(.{2,}s)ce$/u],
]);

/** Letters of a name, at least. */
const SHORTEST = 3;
