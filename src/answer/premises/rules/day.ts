import { languageOf } from '../../../language/language.ts';
import { sentencesOf } from '../../../language/sentences.ts';
import { termsIn } from '../../../language/terms-in.ts';
import { daysAsked } from '../../dates/days-asked.ts';
import type { Claim, Found, Shown } from '../compared.ts';

/**
 * What is shown speaks of one day or month, and the question names another day of the calendar: *19 August* where it is
 * on Monday, the 18th. A rule that reads no words, for any language whose calendar is known.
 */
export function day(
  { text }: Pick<Claim, 'text'>,
  { days, says: told }: Pick<Shown, 'days' | 'says'>,
): readonly Found[] {
  if (!/\p{N}/u.test(text)) return [];
  const { published, language, says, known } = days();
  if (published === undefined) return [];
  const asked = daysAsked(text, language, published);
  const isKnown = (date: string) => [...says, ...known].some((one) => date.startsWith(one.date));
  if (asked.some(({ dates, beside }) => [...dates, ...beside].some(isKnown))) return [];
  const [theirs] = asked;
  const all = says.length > 0 ? says : known;
  const own = new Map(all.map((one) => [one.date, one]));
  const near = own.size > 1 ? nearestSentence(text, told.text, language) : undefined;
  const [mine, ...others] = [...own.values()].filter(({ said }) => near?.includes(said) !== false);
  if (!theirs || !mine || others.length > 0) return [];
  return [
    { kind: 'day', asked: theirs.said.replace(/(?<=\p{L})\.$/u, ''), says: mine.said, date: mine.date },
  ];
}

/** The sentence of a text that has most of a claim's words; empty where two have as many. */
function nearestSentence(claim: string, text: string, code: string): string {
  const language = languageOf(code);
  const asked = new Set(termsIn(claim, language));
  const found = sentencesOf(text, code).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    return {
      sentence,
      met: [...new Set(termsIn(sentence, language))].filter((term) => asked.has(term)).length,
    };
  });
  const [first, second] = found.toSorted((one, other) => other.met - one.met);
  return first && first.met > (second?.met ?? 0) ? first.sentence : '';
}
