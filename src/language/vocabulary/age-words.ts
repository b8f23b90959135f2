/** How one language asks for somebody's age, and says it beside a name. */
export interface AgeWords {
  /** On lower-case text. */
  readonly asks: RegExp;
  /** What may stand between a name and the years, and after them, as sources of regular expressions. */
  readonly after: readonly [between: string, end: string];
  /** What stands after the years where they come before the name. */
  readonly before: string;
}

/** The table of a language; undefined for one without. */
export function ageWordsOf(language: string): AgeWords | undefined {
  return tables.get(language);
}

/** As newspapers put it: `Brandt, 52,`, `Brandt (52)`, `is 52`, `52-year-old Brandt`. */
const tables: ReadonlyMap<string, AgeWords> = new Map([
  [
    'en',
    {
      asks: /\b(?:how old|what age)\b/u,
      after: ['(?:, (?:aged )?| \\(| (?:is|was|turned) )', '(?: years old)?(?=[,;.)]| and )'],
      before: '[- ]years?[- ]old',
    },
  ],
  [
    'de',
    {
      asks: /\bwie alt\b/u,
      after: ['(?:, | \\(| ist )', '(?: Jahre alt)?(?=[,;.)]| und )'],
      before: '[- ]?jährigen?r?',
    },
  ],
  [
    'es',
    {
      asks: /\b(?:cu[aá]ntos años|qu[eé] edad)(?!\p{L})/u,
      after: ['(?:, (?:de )?| \\(| tiene )', '(?: años)?(?=[,;.)]| y )'],
      before: ' años',
    },
  ],
  [
    'ru',
    {
      asks: /сколько (?:\p{L}+ )?лет/u,
      after: ['(?:, | \\()', '(?: (?:лет|год|года))?(?=[,;.)])'],
      before: '-летн\\p{L}+',
    },
  ],
]);
