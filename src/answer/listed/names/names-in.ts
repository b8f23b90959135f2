import { isPerson, type Shelf } from '../shelf.ts';

/** The names that articles write with capitals and that facts declare, in the order of the articles, the longest first. */
export function namesIn(shelf: Shelf): readonly string[] {
  // Every noun has a capital there: a single word is a name only where a fact has it.
  const isGerman = shelf.search.reader.language.code === 'de';
  const found = new Map<string, number>();
  const endings = new Set(Object.values(shelf.words.sorts).flatMap(({ endings = '' }) => endings.split(' ')));
  const people = shelf.facts.filter(isPerson).map((person) => person.name);
  for (const [at, { text }] of shelf.sentences.entries()) {
    for (const { 0: name, index } of apart(text, endings, people)) {
      // A word that only begins a sentence is no name, unless it stands inside another one too.
      const begins = index === 0 || /[.!?:“"„«]\s*$/u.test(text.slice(0, index));
      const bare = withoutOpening(name, begins, shelf)
        .replace(/['’]s?$/u, '')
        .replace(ARTICLE, '');
      if (
        bare.length < 2 ||
        // *Her government* has no name.
        (!bare.includes(' ') && shelf.search.reader.language.isStop(bare.toLowerCase())) ||
        (isGerman && !bare.includes(' ')) ||
        (begins && !bare.includes(' ') && !standsInside(bare, shelf))
      )
        continue;
      if (!found.has(bare)) found.set(bare, at * 1000 + index);
    }
  }
  for (const fact of shelf.facts)
    if (
      fact.kind === 'term' &&
      /^\p{Lu}/u.test(fact.name) &&
      !found.has(fact.name) &&
      isWritten(fact.name, shelf)
    )
      found.set(fact.name, 0);
  for (const fact of shelf.facts)
    if (fact.kind === 'person' && fact.of !== undefined && isWritten(fact.of, shelf)) found.set(fact.of, 0);
  const all = [...found.keys()];
  return all.filter((name) => !isCalendar(name) && !isPartOnly(name, all, shelf));
}

/** A name without the small word, or the day, that opens its sentence: *In Upper Quill*, *In April Norland*. */
function withoutOpening(name: string, begins: boolean, { search }: Shelf): string {
  if (!begins) return name;
  const { language } = search.reader;
  const words = name.split(' ');
  const first = words.findIndex((word) => !isCalendar(word) && !language.isStop(word.toLowerCase()));
  return first > 0 ? words.slice(first).join(' ') : name;
}

/** The names of a text and where they begin; two of one word each are two, *Oldport and Sandby*, but not *Venn and Sons*. */
function apart(
  text: string,
  endings: ReadonlySet<string>,
  people: readonly string[],
): readonly { readonly 0: string; readonly index: number }[] {
  return [...text.matchAll(NAME)].flatMap((found) => {
    const [name] = found;
    const [, owner = '', owned] = /^(\S+)['’]s (\S.*)$/u.exec(name) ?? [];
    // Somebody and what is theirs: *Venn’s National Union*.
    if (owned && people.some((one) => one.split(' ').at(-1) === owner))
      return [{ 0: owned, index: found.index + name.length - owned.length }];
    const [, own = '', of] = /^(.+?) of (?:the )?(\S.*)$/u.exec(name) ?? [];
    // Somebody and where they belong.
    if (of && people.includes(own))
      return [
        { 0: own, index: found.index },
        { 0: of, index: found.index + name.length - of.length },
      ];
    const [, one, other] = /^(\S+) (?:and|und|y) (\S+)$/u.exec(name) ?? [];
    if (!one || !other || endings.has(other)) return [found];
    return [
      { 0: one, index: found.index },
      { 0: other, index: found.index + name.length - other.length },
    ];
  });
}

/** Whether a name stands only as a part of a longer one. */
function isPartOnly(name: string, all: readonly string[], { sentences }: Shelf): boolean {
  const longer = all.filter((other) => other !== name && ` ${other} `.includes(` ${name} `));
  if (longer.length === 0) return false;
  return sentences.every(({ text }) => {
    let rest = text;
    for (const other of longer) rest = rest.replaceAll(other, '');
    return !rest.includes(name);
  });
}

function standsInside(name: string, { sentences }: Shelf): boolean {
  return sentences.some(
    ({ text }) => text.indexOf(name, 1) > 0 && /[\p{L},] $/u.test(text.slice(0, text.indexOf(name, 1))),
  );
}

function isWritten(name: string, { sentences }: Shelf): boolean {
  return sentences.some(({ text }) => text.includes(name));
}

function isCalendar(name: string): boolean {
  return CALENDAR.has(name);
}

const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1)));
/** Weekdays and months of the languages that write them with capitals, from the runtime. */
const CALENDAR: ReadonlySet<string> = new Set(
  ['en', 'de'].flatMap((language) => [
    ...days.map(new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format),
    ...months.map(new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format),
  ]),
);

/** An article that begins a sentence is no part of a name. */
const ARTICLE = /^(?:The|A|An|Der|Die|Das|Den|Dem|Des|Ein|Eine|Einen|El|La|Los|Las) (?=\p{Lu})/u;
/** A run of words with capitals, with small words between. */
const NAME =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}.'’-]*(?:\p{L}|\p{N})(?:(?<=s)['’](?= \p{Lu}))?(?: (?:(?:of|of the|and|&|de|von|der|van|la|del|y|und|for) (?=\p{Lu}))?\p{Lu}[\p{L}\p{N}'’-]*\p{L}(?:(?<=s)['’](?= \p{Lu}))?)*/gu;
