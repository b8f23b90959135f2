/** How a moment is written: the reader's language, their clock's zone (absent: the machine's), and what time it is now. */
export interface Reader {
  readonly locale: string;
  readonly timeZone?: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const styles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/**
 * Writes seconds since 1970 in one of the styles of `<t:…>`; `R` is relative, an unknown style counts as `f`.
 * Styles: https://discord.com/developers/docs/reference#message-formatting-timestamp-styles
 */
export function writeMoment(seconds: number, style: string, reader: Reader): string {
  if (style === 'R') return writeRelative(seconds * 1000, reader);
  return format(seconds * 1000, styles[style] ?? { dateStyle: 'long', timeStyle: 'short' }, reader);
}

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

function writeRelative(at: number, reader: Reader): string {
  const seconds = Math.round((at - reader.now) / 1000);
  const [unit, size] = units.find(([, least]) => Math.abs(seconds) >= least) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(reader.locale, { numeric: 'always' }).format(
    Math.trunc(seconds / size),
    unit,
  );
}

/** The time beside a message: the hour for today and yesterday, the day as well for older ones. */
export function writeMessageTime(at: number, reader: Reader): string {
  const hour = format(at, { timeStyle: 'short' }, reader);
  const day = (moment: number) => format(moment, { dateStyle: 'short' }, reader);
  if (day(at) === day(reader.now)) return hour;
  if (day(at) === day(reader.now - 86_400_000)) {
    const yesterday = new Intl.RelativeTimeFormat(reader.locale, { numeric: 'auto' }).format(-1, 'day');
    return `${yesterday.charAt(0).toLocaleUpperCase(reader.locale)}${yesterday.slice(1)}, ${hour}`;
  }
  return `${day(at)}, ${hour}`;
}

/** A day as it stands between messages: `17 August 2025`. */
export function writeDay(at: number, reader: Reader): string {
  return format(at, { dateStyle: 'long' }, reader);
}

/** To make one takes longer than all else about a message; a page has few readers, and few ways to write a moment. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(at: number, options: Intl.DateTimeFormatOptions, { locale, timeZone }: Reader): string {
  const all = { ...options, ...(timeZone === undefined ? {} : { timeZone }) };
  const key = JSON.stringify([locale, all]);
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, all);
  formats.set(key, made);
  return made.format(at);
}
