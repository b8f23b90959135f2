/** The names that the runtime knows for the codes of ISO 3166, in small letters. */
export function regionsOf(language: string): ReadonlySet<string> {
  let known = regions.get(language);
  if (!known) {
    const called = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((one) => letters.map((other) => one + other));
    const all = codes.filter((code) => !NO_STATES.has(code)).flatMap((code) => called.of(code) ?? []);
    const short = language === 'en' ? ['uk', 'us', 'usa', 'britain', 'america'] : [];
    known = new Set([...all.map((name) => name.toLowerCase()), ...short]);
    regions.set(language, known);
  }
  return known;
}

const regions = new Map<string, ReadonlySet<string>>();
/** Codes of ISO 3166 that are unions, zones and tests. */
const NO_STATES: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO']);
