import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Disk, realDisk } from '../../src/content/disk.ts';
import { loadKnowledge } from '../../src/content/load-knowledge.ts';
import { readKnowledgeFiles } from '../../src/content/read-knowledge-files.ts';
import { article } from './knowledge-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'articles/a.md'), 'Fog.');
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (path: string) => join(folder, path);

function problems(disk?: Disk): readonly string[] {
  return readKnowledgeFiles(folder, disk).problems.map((p) => `${p.file}:${p.line}: ${p.message}`);
}

/** A disk on which something happens to `articles/b.md` after it was found and before it is read. */
function meanwhile(act: (path: string) => void): Disk {
  writeFileSync(at('articles/b.md'), 'Rain.');
  return {
    ...realDisk,
    read(path, most) {
      if (basename(path) === 'b.md') act(path);
      return realDisk.read(path, most);
    },
  };
}

function failing(step: keyof Disk, code: string): Disk {
  const fail = () => {
    throw Object.assign(new Error(`${code}: refused`), { code });
  };
  return { ...realDisk, [step]: fail };
}

describe('a file that is not as it was found', () => {
  test('is gone', () => {
    expect(problems(meanwhile((path) => rmSync(path)))).toEqual([
      'articles/b.md:1: cannot be read ("ENOENT"): check the file and its rights',
    ]);
  });

  test('has become a pipe nobody writes to, a folder or a link', () => {
    const noFile = 'articles/b.md:1: is not a file: only files ending in .md belong here';
    const acts = [
      (path: string) => execFileSync('mkfifo', [path]),
      (path: string) => mkdirSync(path),
      (path: string) => symlinkSync('/dev/zero', path),
    ];
    for (const act of acts) {
      const disk = meanwhile((path) => {
        rmSync(path);
        act(path);
      });
      expect(problems(disk)).toEqual([noFile]);
      rmSync(at('articles/b.md'), { recursive: true });
    }
  });

  test('has grown above what is read', () => {
    expect(problems(meanwhile((path) => truncateSync(path, 3_000_000_000)))).toEqual([
      'articles/b.md:1: has 3000.0 MB, at most 1 MB are read: split it into several articles',
    ]);
  });

  test.skipIf(process.platform !== 'linux')('is written to while it is read', () => {
    // The size that the disk names is one that a file in /proc has: none, whatever stands in it.
    const growing: Disk = { ...realDisk, read: (_path, most) => realDisk.read('/proc/self/status', most) };
    expect(problems(growing)).toEqual([
      'articles/a.md:1: changed while it was read: try again when it is written to its end',
    ]);
  });

  test('is another one of the same name, which is read', () => {
    appendFileSync(at('c'), 'Hail.');
    const { files } = readKnowledgeFiles(
      folder,
      meanwhile((path) => renameSync(at('c'), path)),
    );
    expect(files.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['Fog.', 'Hail.']);
  });
});

describe('a folder that is called nearly as one that is read', () => {
  const misnamed = () => readKnowledgeFiles(folder).warnings;

  test('is named, and no other one is', () => {
    for (const name of ['article', 'Facts', 'question', 'articles-old', 'notes', 'questions', 'translations'])
      mkdirSync(at(name));
    expect(misnamed()).toEqual([
      { file: 'Facts', line: 1, message: 'is not read: the folder is called facts' },
      { file: 'article', line: 1, message: 'is not read: the folder is called articles' },
      { file: 'question', line: 1, message: 'is not read: the folder is called questions' },
    ]);
  });

  test('is why no article is there', () => {
    renameSync(at('articles'), at('article'));
    expect(problems(realDisk)).toEqual([
      'articles:1: holds no article: add one, such as articles/my-story.md ("article" is not read)',
    ]);
  });

  test('is a warning of what is loaded', () => {
    mkdirSync(at('fact'));
    writeFileSync(at('articles/a.md'), article('Fog.'));
    rmSync(at('articles/b.md'), { force: true });
    const loaded = loadKnowledge(folder);
    expect(loaded.kind === 'loaded' && loaded.warnings()).toEqual([
      { file: 'fact', line: 1, message: 'is not read: the folder is called facts' },
    ]);
  });
});

describe('a disk that fails', () => {
  test('while a file is read', () => {
    expect(problems(failing('read', 'EIO'))).toEqual([
      'articles/a.md:1: cannot be read ("EIO"): check the file and its rights',
    ]);
  });

  test('at the folder itself', () => {
    for (const step of ['names', 'realPath'] as const)
      expect(problems(failing(step, 'EACCES'))).toEqual([
        '.:1: the folder is missing or cannot be read: create it with a folder "articles" in it',
      ]);
  });

  test('at one of its folders', () => {
    const names: Disk['names'] = (path, most) =>
      basename(path) === 'articles'
        ? failing('names', 'EACCES').names(path, most)
        : realDisk.names(path, most);
    expect(problems({ ...realDisk, names })).toEqual([
      'articles:1: is not a folder that can be read ("EACCES")',
    ]);
  });
});

describe('a folder of thousands', () => {
  test('is refused as a whole and its files are not even looked at', () => {
    const names: Disk['names'] = (path, most) =>
      basename(path) === 'articles' ? Array.from({ length: most }, (_, at) => `${at}.md`) : [];
    expect(readKnowledgeFiles(folder, { ...failing('read', 'EIO'), names })).toEqual({
      files: [],
      problems: [
        {
          file: 'articles',
          line: 1,
          message: 'holds more than 2000 files: use a second folder of knowledge',
        },
      ],
    });
  });

  test('is listed only as far as asked', () => {
    for (const name of ['b', 'c', 'd']) writeFileSync(at(`articles/${name}`), '');
    expect(realDisk.names(at('articles'), 2)).toHaveLength(2);
    expect(realDisk.names(at('articles'), 9)).toHaveLength(4);
  });
});

describe('links of whole folders', () => {
  test('are followed inside and not even listed outside', () => {
    symlinkSync('articles', at('earlier'));
    symlinkSync('..', at('words'));
    symlinkSync('/proc/self', at('facts'));
    const outside = 'is a link to a place outside this folder: put the folder itself here';
    expect(problems()).toEqual([`facts:1: ${outside}`, `words:1: ${outside}`]);
    expect(readKnowledgeFiles(folder).files.map(({ path }) => path)).toEqual([
      'articles/a.md',
      'earlier/a.md',
    ]);
  });

  test('to nothing and in a circle are named', () => {
    symlinkSync('nowhere', at('earlier'));
    symlinkSync('words', at('words'));
    expect(problems()).toEqual([
      'words:1: is not a folder that can be read ("ELOOP")',
      'earlier:1: is not a folder that can be read ("ENOENT")',
    ]);
  });
});

test('a name that would disturb the lines around it is not repeated as it is', () => {
  for (const name of ['a\nb.md', 'a\u001b[31m.md', 'a\u202e.md', 'a\ud83d.md'])
    writeFileSync(at(`articles/${name}`), 'Rain.');
  const told = 'has an invisible character in its name: rename it';
  expect(new Set(problems())).toEqual(
    new Set([
      `articles/a\ufffdb.md:1: ${told}`,
      `articles/a\ufffd[31m.md:1: ${told}`,
      `articles/a\ufffd.md:1: ${told}`,
    ]),
  );
  expect(readKnowledgeFiles(folder).files).toHaveLength(1);
});

test('translations are read from a folder for each language', () => {
  mkdirSync(at('translations/de'), { recursive: true });
  writeFileSync(at('translations/de/a.yaml'), 'facts:');
  writeFileSync(at('translations/de/a.txt'), 'Nebel.');
  writeFileSync(at('translations/b.yaml'), 'facts:');
  const { files } = readKnowledgeFiles(folder);
  expect(files.map(({ path }) => path)).toEqual(['articles/a.md', 'translations/de/a.yaml']);
  expect(problems()).toEqual([
    'translations/b.yaml:1: is not a folder that can be read ("ENOTDIR")',
    'translations/de/a.txt:1: is not read, files here end in .yaml: rename it or move it elsewhere',
  ]);
});
