/** How members write a day of the calendar in one language; patterns are sources of regular expressions. */
export interface CalendarWords {
  /** Monday first, in the same way; a pattern fits without regard to capitals. */
  readonly weekdays: readonly string[];
  /** Names that are ordinary words as well, `sat` and `may`: only a word such as `on` before them makes them days. */
  readonly maybe: string;
  /** January first: whole names and what they are cut to, in small letters. */
  readonly months: readonly string[];
  /** After the number of a day: `th`. */
  readonly ordinal: string;
  /** Between the number of a day and its month. */
  readonly between: string;
  /** Before a day; what could be another word or number is only a day behind one of these. */
  readonly before: string;
  /** Before a day without its month, `on the 18th`; who was *the 4th to rule* is no day. */
  readonly beforeAlone: string;
}

/** The languages in which days of the calendar are known, by two-letter code. */
export const calendarWords: ReadonlyMap<string, CalendarWords> = new Map([
  [
    'en',
    {
      weekdays: [
        'mon(?:day)?',
        'tue(?:s(?:day)?)?',
        'wed(?:s|nesday)?',
        'thu(?:r(?:s(?:day)?)?)?',
        'fri(?:day)?',
        'sat(?:urday)?',
        'sun(?:day)?',
      ],
      maybe: 'mon|wed|fri|sat|sun|jan|mar|may|jun|jul|dec',
      months: [
        'jan(?:uary)?',
        'feb(?:ruary)?',
        'mar(?:ch)?',
        'apr(?:il)?',
        'may',
        'june?',
        'july?',
        'aug(?:ust)?',
        'sept?(?:ember)?',
        'oct(?:ober)?',
        'nov(?:ember)?',
        'dec(?:ember)?',
      ],
      ordinal: '(?:st|nd|rd|th)',
      between: '\\s+(?:of\\s+)?',
      before: 'on|by|since|until|till|from|before|after|of|for|is it|was it|the',
      beforeAlone: '(?:on|by|since|until|till|from|before|after|is it|was it)\\s+the|^the',
    },
  ],
  [
    'de',
    {
      weekdays: [
        'mo(?:ntag)?',
        'di(?:enstag)?',
        'mi(?:ttwoch)?',
        'do(?:nnerstag)?',
        'fr(?:eitag)?',
        'sa(?:mstag)?|sonnabend',
        'so(?:nntag)?',
      ],
      maybe: 'mo|di|mi|do|fr|sa|so|jan|mai',
      months: [
        'j(?:an(?:uar)?|änner)',
        'feb(?:ruar)?',
        'märz',
        'apr(?:il)?',
        'mai',
        'juni?',
        'juli?',
        'aug(?:ust)?',
        'sept?(?:ember)?',
        'okt(?:ober)?',
        'nov(?:ember)?',
        'dez(?:ember)?',
      ],
      ordinal: '\\.',
      between: '\\s*',
      before: 'am|vom|bis|seit|dem|den|der|zum|ab|im',
      beforeAlone: 'am|vom|zum|bis zum|seit dem|ab dem|der',
    },
  ],
  [
    'ru',
    {
      weekdays: [
        'пн|понедельник[ауе]?',
        'вт|вторник[ауе]?',
        'ср|сред[аыу]',
        'чт|четверг[ауе]?',
        'пт|пятниц[аыу]',
        'сб|суббот[аыу]',
        'вс|воскресень[еяю]',
      ],
      maybe: 'сред[аыу]|ма[йяе]|март[ае]?',
      months: [
        'янв(?:ар[ьяе])?',
        'фев(?:рал[ьяе])?',
        'март[ае]?',
        'апр(?:ел[ьяе])?',
        'ма[йяе]',
        'июн[ьяе]',
        'июл[ьяе]',
        'авг(?:уст[ае]?)?',
        'сент(?:ябр[ьяе])?',
        'окт(?:ябр[ьяе])?',
        'ноя(?:бр[ьяе])?',
        'дек(?:абр[ьяе])?',
      ],
      ordinal: '-?(?:го|е|ое|ого|му)',
      between: '\\s+',
      before: 'на|с|до|от|к|по|после',
      beforeAlone: 'на|с|до|от|к|по|после|что',
    },
  ],
]);
