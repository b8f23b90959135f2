import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { knowledgeIn, load, problemsOf } from './knowledge-folder.ts';

const front = 'title: Fog\npublisher: Gazette\nlanguage: en\nwording: restated\n';
const path = 'articles/fog.md';
const articleIn = (content: string | Uint8Array) => knowledgeIn({ [path]: content }).articles[0];

describe('an article in order', () => {
  test('has its fields, numbered paragraphs and a hash', () => {
    const fields =
      'published: 2025-08-17\npublished_note: a guess\nurl: https://example.org/fog\nauthor: A. Venn\n';
    expect(articleIn(`---\n${front}${fields}---\n\nFog came.\n\nIt\nstayed  long.\n`)).toEqual({
      id: 'fog',
      title: 'Fog',
      publisher: 'Gazette',
      published: '2025-08-17',
      publishedNote: 'a guess',
      language: 'en',
      wording: 'restated',
      url: 'https://example.org/fog',
      author: 'A. Venn',
      paragraphs: [
        { article: 'fog', number: 1, text: 'Fog came.' },
        { article: 'fog', number: 2, text: 'It stayed long.' },
      ],
      hash: createHash('sha256').update('Fog came.\n\nIt stayed long.').digest('hex').slice(0, 8),
    });
  });

  test('is the same with a byte order mark and Windows line ends', () => {
    const plain = `---\n${front}---\nFog came.\n\nIt stayed.\n`;
    expect(articleIn(`\ufeff${plain.replaceAll('\n', '\r\n')}`)).toEqual(articleIn(plain));
  });

  test('may be in any language', () => {
    const russian = articleIn(`---\n${front.replace('en', 'ru')}---\nВ понедельник был туман.\n`);
    expect(russian).toMatchObject({ language: 'ru', paragraphs: [{ text: 'В понедельник был туман.' }] });
  });
});

describe('an article with a problem', () => {
  const begin =
    'must begin with a line ---, the fields title, publisher, language, wording, and another line ---';
  const latin1 = new Uint8Array([
    ...new TextEncoder().encode(`---\n${front}---\nFog on the `),
    0xe9,
    0x74,
    0xe9,
  ]);

  test.each<[name: string, content: string | Uint8Array, problem: string]>([
    ['no front matter', 'Fog came.\n', `${path}:1: ${begin}`],
    ['front matter that does not end', `---\n${front}Fog came.\n`, `${path}:1: ${begin}`],
    ['nothing in it', '', `${path}:1: is empty: write something in it or remove it`],
    ['only blanks', ' \n\n', `${path}:1: is empty: write something in it or remove it`],
    [
      'no paragraphs',
      `---\n${front}---\n\n`,
      `${path}:6: has no paragraphs: write the text below the second line ---`,
    ],
    [
      'an unknown field',
      `---\n${front}autor: X\n---\nFog.\n`,
      `${path}:6: there is no field "autor": did you mean "author"?`,
    ],
    [
      'a missing field',
      `---\n${front.replace('title: Fog\n', '')}---\nFog.\n`,
      `${path}:2: the field "title" is missing: add it`,
    ],
    [
      'a day that is none',
      `---\n${front}published: 2025-02-29\n---\nFog.\n`,
      `${path}:6: the field "published" must be a day such as 2025-08-17`,
    ],
    [
      'a language in words',
      `---\n${front.replace('en', 'English')}---\nFog.\n`,
      `${path}:4: the field "language" must be a code of two letters such as en`,
    ],
    [
      'another wording',
      `---\n${front.replace('restated', 'copied')}---\nFog.\n`,
      `${path}:5: the field "wording" must be one of verbatim, restated`,
    ],
    [
      'an address that is none',
      `---\n${front}url: javascript:alert(1)\n---\nFog.\n`,
      `${path}:6: the field "url" must be an address that begins with https://`,
    ],
    [
      'broken front matter',
      `---\n${front}author: a: b\n---\nFog.\n`,
      `${path}:6: a value with a colon and a blank in it needs quotation marks around it (Nested mappings are not allowed in compact mappings)`,
    ],
    ['another encoding', latin1, `${path}:7: is not UTF-8 text: save it with the encoding UTF-8`],
    [
      'a control character',
      `---\n${front}---\nFog\u0000.\n`,
      `${path}:7: holds an invisible control character: type the line again`,
    ],
    [
      'UTF-16',
      new Uint8Array([0xff, 0xfe, 0x2d, 0x00]),
      `${path}:1: is not UTF-8 text: save it with the encoding UTF-8`,
    ],
    [
      '10 MB',
      new Uint8Array(10_000_000).fill(0x61),
      `${path}:1: has 10.0 MB, at most 1 MB are read: split it into several articles`,
    ],
    [
      'an endless paragraph',
      `---\n${front}---\nFog.\n\n${'x'.repeat(10_001)}\n`,
      `${path}:9: paragraph 2 has more than 10000 characters: divide it by a blank line`,
    ],
  ])('%s', (_name, content, problem) => {
    expect(problemsOf({ [path]: content })).toEqual([problem]);
  });

  test('a file name that cannot be an id', () => {
    expect(problemsOf({ 'articles/Fog Bank.md': `---\n${front}---\nFog.\n` })).toEqual([
      'articles/Fog Bank.md:1: the file name must be lower-case letters a to z, digits and single hyphens, 60 at most, then .md',
    ]);
  });

  test('every mistake of all files is listed', () => {
    expect(
      problemsOf({ 'articles/b.md': '', 'articles/a.md': 'Fog.', 'words/english.yaml': '- [fog, mist]\n' }),
    ).toEqual([
      `articles/a.md:1: ${begin}`,
      'articles/b.md:1: is empty: write something in it or remove it',
      'words/english.yaml:1: the file name must be a language code of two letters, such as en.yaml',
    ]);
  });
});

describe('words', () => {
  const article = { [path]: `---\n${front}---\nFog.\n` };

  test('become groups of their language', () => {
    const loaded = load({ ...article, 'words/en.yaml': '- [ceasefire, truce]\n- [fog, mist, haze]\n' });
    expect(loaded).toMatchObject({
      knowledge: {
        words: [
          { language: 'en', words: ['ceasefire', 'truce'] },
          { language: 'en', words: ['fog', 'mist', 'haze'] },
        ],
      },
    });
  });

  test.each<[name: string, content: string, problem: string]>([
    [
      'a record',
      'fog: mist\n',
      '1: must be a list of lists: each line such as "- [ceasefire, truce, armistice]"',
    ],
    [
      'a word alone',
      '- [fog, mist]\n- [haze]\n',
      '2: must be a list of two or more words, such as "- [ceasefire, truce, armistice]"',
    ],
    [
      'a list in a list in a list',
      '- [fog, [mist]]\n',
      '1: holds something other than a short word or name: remove it',
    ],
  ])('%s is a problem', (_name, content, problem) => {
    expect(problemsOf({ ...article, 'words/en.yaml': content })).toEqual([`words/en.yaml:${problem}`]);
  });
});
