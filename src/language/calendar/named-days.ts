import { calendarWords } from './calendar-words.ts';

/** Weekdays from Monday and months from January as one language writes them, whole and cut. */
export interface NamedDays {
  /** From 0, Monday; `said` without its full stop, `Tues`. */
  weekdayOf(said: string, before: string): number | undefined;
  /** From 0, January. */
  monthOf(said: string, before: string): number | undefined;
}

/** The names of a language; none of one whose calendar is not known. */
export function namedDaysOf(language: string): NamedDays {
  const { weekdays = [], months = [], before = '', maybe = '' } = calendarWords.get(language) ?? {};
  const isMaybe = new RegExp(`^(?:${maybe || NEVER})$`, 'iu');
  const leads = new RegExp(
    `^(?:\\d{1,2}(?:st|nd|rd|th)?|in|last|next|this|early|late|mid|${before || NEVER})$`,
    'iu',
  );
  const indexIn = (forms: readonly string[]) => {
    const patterns = forms.map((form) => new RegExp(`^(?:${form})$`, 'iu'));
    // Most words are none, which one look tells.
    const any = new RegExp(`^(?:${forms.join('|') || NEVER})$`, 'iu');
    return (said: string, before: string) => {
      if (!any.test(said)) return undefined;
      const at = patterns.findIndex((form) => form.test(said));
      return at === -1 || (isMaybe.test(said) && !leads.test(before)) ? undefined : at;
    };
  };
  return { weekdayOf: indexIn(weekdays), monthOf: indexIn(months) };
}

const NEVER = '(?!)';
