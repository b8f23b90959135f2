import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { article, knowledgeIn, load, problemsOf } from './knowledge-folder.ts';

const hashOf = (...paragraphs: readonly string[]) =>
  createHash('sha256').update(paragraphs.join('\n\n')).digest('hex').slice(0, 8);

const now = { 'articles/harbour.md': article('Fog came.', 'It stayed.') };
const before = hashOf('Fog came.', 'It left.');

test('texts that articles had before are loaded beside them, also those of articles that are gone', () => {
  const gone = hashOf('Rain.');
  const folder = {
    ...now,
    [`earlier/harbour.${before}.md`]: article('Fog came.', 'It left.'),
    [`earlier/lake.${gone}.md`]: article('Rain.'),
  };
  const { articles, earlier } = knowledgeIn(folder);
  expect(articles.map(({ id }) => id)).toEqual(['harbour']);
  expect(earlier).toMatchObject([
    {
      id: 'harbour',
      hash: before,
      publisher: 'Harbour Gazette',
      paragraphs: [
        { article: 'harbour', number: 1, text: 'Fog came.' },
        { article: 'harbour', number: 2, text: 'It left.' },
      ],
    },
    { id: 'lake', hash: gone },
  ]);
  expect(Object.isFrozen(earlier[0]?.paragraphs[0])).toBe(true);
});

test('there need not be any', () => {
  expect(knowledgeIn(now).earlier).toEqual([]);
});

test('a text that is not the one its name says is refused, with the version it is', () => {
  expect(problemsOf({ ...now, [`earlier/harbour.${before}.md`]: article('Fog came.', 'It went.') })).toEqual([
    `earlier/harbour.${before}.md:8: this text has the version ${hashOf('Fog came.', 'It went.')}: name the file so, or put the text of ${before} in it`,
  ]);
});

test.each(['harbour.md', 'harbour.0A1B2C3D.md', 'harbour.0a1b2c3.md', 'Harbour.0a1b2c3d.md', '.0a1b2c3d.md'])(
  'a file of another name is refused: %s',
  (name) => {
    expect(problemsOf({ ...now, [`earlier/${name}`]: article('Fog.') })).toEqual([
      `earlier/${name}:1: the file name must be an article’s id, a dot, the eight digits of its version, then .md`,
    ]);
  },
);

test('mistakes in its fields have their lines, and the article itself is not missed', () => {
  const file = `earlier/harbour.${before}.md`;
  const broken = article('Fog came.', 'It left.').replace('language: en', 'langage: en');
  expect(problemsOf({ ...now, [file]: broken })).toEqual([
    `${file}:4: there is no field "langage": did you mean "language"?`,
  ]);
  expect(load({ ...now, [file]: new Uint8Array([0xff]) })).toMatchObject({ problems: [{ file, line: 1 }] });
});

test('no fact has to cite an earlier text', () => {
  const folder = {
    ...now,
    [`earlier/harbour.${before}.md`]: article('Fog came.', 'It left.'),
    'facts/harbour.yaml':
      'events:\n  - {id: fog, name: fog, says: Fog came and stayed., paragraphs: [1, 2]}\n',
  };
  expect(problemsOf(folder)).toEqual([]);
});
