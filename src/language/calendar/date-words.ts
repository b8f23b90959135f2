/**
 * The words with which one language speaks of weekdays and months: weekdays and months as sources of regular
 * expressions, sets of lower-case words.
 */
export interface DateWords {
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** January first. */
  readonly months: readonly string[];
  /** One of these has to stand before a weekday; absent where a weekday is known by itself. */
  readonly beforeWeekday?: ReadonlySet<string>;
  /** One of these or of the next set has to stand before a month without a day or year: `May` is a verb as well. */
  readonly beforeMonth: ReadonlySet<string>;
  /** The same, but somebody called April may follow. */
  readonly beforeMonthOrName: ReadonlySet<string>;
  /** The one before publication is meant: `last Friday`. */
  readonly last: ReadonlySet<string>;
  /** The one after publication is meant: `next Monday`. */
  readonly next: ReadonlySet<string>;
  /** Before a weekday or month: any one, one of many, one with a name, or one counted from another day. */
  readonly vagueBefore: ReadonlySet<string>;
  /** A word among the next two after it, or both: its week or year is counted from somewhere else, `Friday of last week`. */
  readonly vagueAfter: ReadonlySet<string>;
  /** What stands between a day's number and its month, the source of a regular expression. */
  readonly afterDay: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const forms = (sources: string): readonly string[] => sources.split(' ');

const english: DateWords = {
  weekdays: forms('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  months: forms('January February March April May June July August September October November December'),
  beforeMonth: set('in since until till during through early mid late'),
  beforeMonthOrName: set('by from of before after'),
  last: set('last past'),
  next: set('next coming'),
  vagueBefore: set(
    'a an the one each every any some most following previous black good easter ash bloody super holy cyber palm',
  ),
  // “On Sunday that” goes on with what somebody said.
  vagueAfter: new Set([
    ...set('last next week fortnight following previous'),
    'of that',
    'that week',
    'that month',
    'that year',
  ]),
  afterDay: '(?:st|nd|rd|th)?\\s+(?:of\\s+)?',
};

const german: DateWords = {
  weekdays: forms('Montag Dienstag Mittwoch Donnerstag Freitag (?:Samstag|Sonnabend) Sonntag').map(
    (day) => `${day}(?:morgen|vormittag|mittag|nachmittag|abend|nacht)?`,
  ),
  months: forms(
    'J(?:anuar|änner) Februar März April Mai Juni Juli August September Oktober November Dezember',
  ),
  beforeMonth: set('im seit bis ab anfang mitte ende'),
  beforeMonthOrName: set('vom zum'),
  last: set('letzte letzten letzter letztem vergangene vergangenen vergangener vergangenem vorigen'),
  next: set('nächste nächsten nächster nächstem kommende kommenden kommender kommendem'),
  vagueBefore: set('jede jeden jedem jeder ein einen einem eines folgenden darauffolgenden'),
  vagueAfter: set('letzter letzten vergangener vergangenen voriger vorigen nächster nächsten kommender'),
  afterDay: '\\.\\s+',
};

const russian: DateWords = {
  weekdays: forms(
    'понедельник[ауе]? вторник[ауе]? сред[уы] четверг[ауе]? пятниц[уые] суббот[уые] воскресень[еяю]',
  ),
  months: forms(
    'январ[ьяею] феврал[ьяею] март[аеу]? апрел[ьяею] ма[йяею] июн[ьяею] июл[ьяею] август[аеу]? ' +
      'сентябр[ьяею] октябр[ьяею] ноябр[ьяею] декабр[ьяею]',
  ),
  beforeWeekday: set('в во с со к до на'),
  beforeMonth: set('в с к до по начале середине конце'),
  beforeMonthOrName: set('после'),
  last: set('прошлый прошлую прошлое прошлого прошлом прошлой минувший минувшую минувшее'),
  next: set('следующий следующую следующее следующего следующем ближайший ближайшую ближайшее'),
  vagueBefore: set('каждый каждую каждое один одну одно'),
  vagueAfter: set('прошлого прошлой минувшей позапрошлого следующей следующего того той обитания'),
  afterDay: '(?:-?го)?\\s+',
};

/** The languages in which weekdays and months are known, by two-letter code. */
export const dateWords: ReadonlyMap<string, DateWords> = new Map([
  ['en', english],
  ['de', german],
  ['ru', russian],
]);
