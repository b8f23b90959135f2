import { describe, expect, it } from 'vitest';
import { article, goodFacts, knowledgeIn, load, problemsOf, story } from './knowledge-folder.ts';

const PATH = 'translations/de/harbour.yaml';
const folder = (translation: string, path = PATH) => ({
  'articles/harbour.md': article(...story),
  'facts/harbour.yaml': goodFacts,
  [path]: translation,
});
const warningsOf = (translation: string) => {
  const loaded = load(folder(translation));
  return loaded.kind === 'loaded'
    ? loaded.warnings().map(({ line, message }) => `${line}: ${message}`)
    : [JSON.stringify(loaded.problems)];
};

describe('translations', () => {
  it('are kept with the facts and topics that they are of', () => {
    const { facts, topics } = knowledgeIn({
      ...folder(
        'facts:\n  venn: Ada Venn ist Bürgermeisterin.\ntopics:\n  nets: Die 32 Boote bleiben an Land.\n',
      ),
      'translations/fr/harbour.yaml': 'facts:\n  venn: Ada Venn est maire.\n',
    });
    expect(facts.find(({ id }) => id === 'venn')?.translations).toEqual({
      de: 'Ada Venn ist Bürgermeisterin.',
      fr: 'Ada Venn est maire.',
    });
    expect(topics[0]?.translations).toEqual({ de: 'Die 32 Boote bleiben an Land.' });
    expect(facts.find(({ id }) => id === 'gazette')).not.toHaveProperty('translations');
  });

  it('may have what topics and people are called and how one asks, of those that are there', () => {
    const { facts, topics } = knowledgeIn(
      folder(
        'names:\n  nets: Die Netze\nroles:\n  venn: Bürgermeisterin\nquestions:\n  nets: Was ist mit den Netzen?\n',
      ),
    );
    expect(facts.find(({ id }) => id === 'venn')?.abroad).toEqual({ de: { role: 'Bürgermeisterin' } });
    expect(topics[0]?.abroad).toEqual({ de: { name: 'Die Netze', question: 'Was ist mit den Netzen?' } });
    expect(facts.find(({ id }) => id === 'gazette')).not.toHaveProperty('abroad');
  });

  it.each([
    [
      'names:\n  venn: Ada Venn.',
      2,
      'no topic of the article is called "venn": correct the id, or remove the line',
    ],
    [
      'roles:\n  nets-out: Netz.',
      2,
      'no person of the article is called "nets-out": correct the id, or remove the line',
    ],
    ['facts:\n  ven: Ada Venn.', 2, 'no fact of the article is called "ven": did you mean "venn"?'],
    [
      'topics:\n  cod: Fisch.',
      2,
      'no topic of the article is called "cod": correct the id, or remove the line',
    ],
    ['facts:\n  venn:\n', 2, 'the field "venn" is empty: write something or remove the line'],
    [
      'facts:\n  venn: [a, b]\n',
      2,
      'the field "venn" must be text: a colon and a blank in it need quotation marks around the whole',
    ],
    ['fact:\n  venn: Ada Venn.', 1, 'there is no field "fact": did you mean "facts"?'],
    [
      '- venn',
      1,
      'must be made of sections, each with a line "id: text" for each id: facts, topics, names, roles, questions',
    ],
    ['facts: venn', 1, 'the section "facts" must have a line "id: text" for each id'],
    [
      'facts:\n  nets-out: Venn sagt, „die Netze bleiben draußen“, und 32 Boote machen mit.',
      2,
      'has the quotation mark „: nobody said these words in this language, so tell what was said',
    ],
    [
      'facts:\n  nets-out: Venn sagt, die Netze bleiben fünf Wochen draußen, viele Boote machen mit.',
      2,
      'the number "32" of the original is missing: write it in figures',
    ],
    [
      'facts:\n  nets-out: Die Netze bleiben 6 Wochen draußen, 32 Boote machen mit.',
      2,
      'the number "6" does not stand in the original: correct it',
    ],
  ])('are refused with the place and the remedy: %j', (translation, line, message) => {
    expect(problemsOf(folder(translation))).toEqual([`${PATH}:${line}: ${message}`]);
  });

  it('may write in figures what the original has in words', () => {
    expect(problemsOf(folder('facts:\n  nets-out: Für 5 Wochen, und 32 Boote.\n'))).toEqual([]);
  });

  it.each([
    [
      'translations/de/port.yaml',
      'there is no articles/port.md of which this could be a translation: rename this file as its article is named',
    ],
    ['translations/en/harbour.yaml', 'the article is in this language itself (en): remove this file'],
    [
      'translations/german/harbour.yaml',
      'must lie in a folder with the two letters of its language, such as translations/de',
    ],
  ])('have a place: %s', (path, message) => {
    const translation = 'facts:\n  who-pays: Unklar.\n';
    expect(problemsOf(folder(translation, path))).toEqual([`${path}:1: ${message}`]);
  });

  it('of records that are not well formed are no mistake of their own', () => {
    const facts = goodFacts.replace('role: mayor', 'rôle: mayor');
    const problems = problemsOf({ ...folder('facts:\n  venn: Ada Venn.\n'), 'facts/harbour.yaml': facts });
    expect(problems.every((problem) => problem.startsWith('facts/'))).toBe(true);
  });

  it('that are missing, and days that are not named, are worth a look', () => {
    expect(
      warningsOf(
        'facts:\n  meeting: Die Bürgermeisterin trifft sie am Dienstag an Pier 7.\ntopics:\n  nets: Netze.\n',
      ),
    ).toEqual([
      '1: 6 facts without a translation: venn, nets-out, who-pays, gazette, fleet-share, gap-price',
      '2: the original has "Monday", and this does not seem to name it',
    ]);
  });
});
