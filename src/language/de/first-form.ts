import { strongVerbsGerman } from './strong-verbs.ts';

/** By every other form: the first one. */
const firstForms: ReadonlyMap<string, string> = new Map(
  strongVerbsGerman
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [first = '', ...others] = row.split(' ');
      return others.map((form): [string, string] => [form, first]);
    }),
);

/** The first form of a strong verb, also behind a prefix: `brechen` for `brach`, `abbrechen` for `abgebrochen`. */
export function firstFormGerman(form: string): string | undefined {
  const known = firstForms.get(form);
  if (known !== undefined) return known;
  const [, prefix = '', rest = ''] = PREFIXED.exec(form) ?? [];
  const first = firstForms.get(rest) ?? firstForms.get(`ge${rest}`);
  return first === undefined ? undefined : `${prefix}${first}`;
}

/** Prefixes that part from the verb. */
const SEPARABLE =
  'ab an auf aus bei ein fest fort her hin los mit nach nieder statt teil um vor vorbei weg weiter zu zurück zusammen';
const PREFIXED = new RegExp(
  `^(${SEPARABLE.split(' ')
    .toSorted((one, other) => other.length - one.length)
    .join('|')}|be|ent|er|ge|ver|über|unter)(.{3,})$`,
  'u',
);
const APART = new RegExp(`^(?:${SEPARABLE.split(' ').join('|')})$`, 'u');

/** Whether a word may be the prefix of a verb that stands before it. */
export function isSeparable(word: string): boolean {
  return APART.test(word);
}
