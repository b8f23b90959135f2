import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { given } from '../../src/language/sayings/given.ts';
import { catalogs, type Saying, sayIn, spokenLanguages } from '../../src/language/sayings/say.ts';

const names = Object.keys(given) as Saying[];
const { en = {} as Record<Saying, string>, ...others } = catalogs;

describe('sayings', () => {
  it('are there in eight languages', () => {
    expect([...spokenLanguages].sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'pl', 'ru', 'uk']);
  });

  it('are said in English where a language has none', () => {
    expect(sayIn('nl')('help.title', { articles: 1 })).toBe('Ask me about the article');
  });

  it('have the plural forms of their language', () => {
    const lines = (language: string) =>
      [1, 2, 5, 21].map((count) => sayIn(language)('card.lines-at', { count, command: 'x' }));
    expect(lines('en')).toEqual(['1 more line: x', '2 more lines: x', '5 more lines: x', '21 more lines: x']);
    expect(lines('pl')[2]).toBe('Jeszcze 5 wierszy: x');
    expect(lines('ru')).toEqual(['Ещё 1 строка: x', 'Ещё 2 строки: x', 'Ещё 5 строк: x', 'Ещё 21 строка: x']);
  });

  it('put in what they are given as it is', () => {
    const typed = "{x, plural, } <b>’ ' # $&";
    expect(sayIn('de')('cite.unknown-article', { typed })).toBe(
      `Einen Artikel „${typed}“ habe ich nicht gelesen.`,
    );
  });
});

describe.each(Object.entries(catalogs))('the sayings in %s', (language, catalog) => {
  it('are all there, and nothing else', () => {
    expect(Object.keys(catalog)).toEqual(names);
    expect(names.filter((name) => catalog[name].trim() === '')).toEqual([]);
  });

  it('say all that they are given; what only chooses a form may be left out', () => {
    for (const name of names) {
      const wanted: readonly string[] = given[name];
      const { said, chosen } = namesIn(catalog[name]);
      const all = Object.values(catalogs).flatMap((one) => [...namesIn(one[name]).said]);
      const needed = wanted.filter((one) => all.includes(one));
      expect({ name, left: needed.filter((one) => !said.has(one)) }).toEqual({ name, left: [] });
      expect({ name, unknown: [...said, ...chosen].filter((one) => !wanted.includes(one)) }).toEqual({
        name,
        unknown: [],
      });
    }
  });

  it('have every plural form that the language needs', () => {
    const rules = new Intl.PluralRules(language);
    const needed = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
    for (const name of names)
      for (const forms of pluralsIn(catalog[name])) {
        const isByRule = forms.some((form) => form !== 'other' && !form.startsWith('='));
        const missing = isByRule ? [...needed].filter((form) => !forms.includes(form)) : [];
        expect({ name, missing }).toEqual({ name, missing: [] });
      }
  });

  it('are written in its letters', () => {
    const own = ['ru', 'uk'].includes(language) ? /\p{Script=Latin}/u : /[^\p{Script=Latin}\P{L}]/u;
    const foreign = names.filter((name) => own.test(wordsIn(catalog[name]).replaceAll('Discord', '')));
    expect(foreign).toEqual([]);
  });

  it('name commands as they are called there', () => {
    const commands = names
      .filter((name) => /^command\..*\.name$/u.test(name))
      .map((name) => `/${catalog[name]}`);
    const slashes = names.flatMap((name) => catalog[name].match(/(?<![\p{L}\p{N}}])\/[\p{L}-]+/gu) ?? []);
    expect(slashes.length).toBeGreaterThan(3);
    expect(slashes.filter((slash) => !commands.includes(slash))).toEqual([]);
    expect(new Set(commands).size).toBe(commands.length);
  });

  it('fit where Discord shows them', () => {
    const tooLong = names.filter((name) => catalog[name].length > (mostOf(name) ?? Number.POSITIVE_INFINITY));
    expect(tooLong).toEqual([]);
    for (const name of names.filter((one) => /^(?:command|option)\..*\.name$/u.test(one)))
      if (name !== 'command.check.name') {
        expect(catalog[name]).toMatch(/^[-_\p{L}\p{N}]{1,32}$/u);
        expect(catalog[name]).toBe(catalog[name].toLowerCase());
      }
  });
});

describe.each(Object.entries(others))('what is said in %s', (_, catalog) => {
  it('is not left in English', () => {
    const isSentence = (name: Saying) => (wordsIn(en[name]).match(/\p{L}{2,}/gu) ?? []).length > 3;
    expect(names.filter((name) => isSentence(name) && catalog[name] === en[name])).toEqual([]);
  });
});

/** Characters, as Discord counts them: https://discord.com/developers/docs/interactions/application-commands, …/components/reference */
function mostOf(name: Saying): number | undefined {
  if (name === 'command.check.name' || /^(?:command|option)\..*\.name$/u.test(name)) return 32;
  if (/^(?:command|option)\..*\.description$/u.test(name) || name.startsWith('choice.')) return 100;
  if (LABELS.test(name)) return 45;
  if (name === 'form.description' || name.endsWith('-hint') || OPTIONS.has(name)) return 100;
  return BUTTONS.has(name) ? 80 : undefined;
}

/** Titles of forms and what stands above their fields. */
const LABELS =
  /^(?:form\.title|form\.label|unanswered\.(?:form|phrasing|target)|draft\.form|draft\.field\..*)$/u;

/** What can be chosen from a list. */
const OPTIONS: ReadonlySet<Saying> = new Set<Saying>([
  'settings.automatic',
  'settings.newest',
  'unanswered.write',
  'unanswered.unlink',
]);

const BUTTONS: ReadonlySet<Saying> = new Set<Saying>([
  'card.post',
  'card.delete',
  'changed.button',
  'changed.button-gone',
  'answer.how',
  'answer.ask',
  'answer.read',
  'settings.echo',
  'settings.helpful',
  'settings.texts',
  'draft.add',
  'draft.add-verbatim',
  'draft.describe',
  'removal.button',
]);

type Parts = ReturnType<IntlMessageFormat['getAst']>;

function astOf(text: string): Parts {
  return new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();
}

/** What a saying says, and what only chooses one of its forms. */
function namesIn(text: string): { readonly said: ReadonlySet<string>; readonly chosen: ReadonlySet<string> } {
  const said = new Set<string>();
  const chosen = new Set<string>();
  const look = (parts: Parts, number?: string): void => {
    for (const part of parts) {
      if ('options' in part) {
        chosen.add(part.value);
        for (const { value } of Object.values(part.options))
          look(value, 'pluralType' in part ? part.value : number);
      } else if ('value' in part) {
        if (part.type === 1) said.add(part.value);
      } else if (number !== undefined) said.add(number);
    }
  };
  look(astOf(text));
  return { said, chosen };
}

/** All words of a saying, those of each form included. */
function wordsIn(text: string): string {
  const look = (parts: Parts): string =>
    parts
      .map((part) => {
        if ('options' in part)
          return Object.values(part.options)
            .map(({ value }) => look(value))
            .join(' ');
        return 'value' in part && part.type === 0 ? part.value : '';
      })
      .join(' ');
  return look(astOf(text));
}

/** The forms of each plural in a saying. */
function pluralsIn(text: string): readonly (readonly string[])[] {
  const look = (parts: Parts): (readonly string[])[] =>
    parts.flatMap((part) =>
      'options' in part
        ? [
            ...('pluralType' in part ? [Object.keys(part.options)] : []),
            ...Object.values(part.options).flatMap(({ value }) => look(value)),
          ]
        : [],
    );
  return look(astOf(text));
}
