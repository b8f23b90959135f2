import { describe, expect, test } from 'vitest';
import { article, goodFacts, knowledgeIn, load, problemsOf, story } from './knowledge-folder.ts';

const path = 'articles/harbour.md';
const facts = 'facts/harbour.yaml';

const textOf = (paragraph: string) =>
  knowledgeIn({ [path]: article(paragraph) }).articles[0]?.paragraphs[0]?.text;

describe('what a person does not see in a pasted article', () => {
  test.each([
    ['soft hyphens', 'The har\u00adbour clo\u00adses.', 'The harbour closes.'],
    ['zero-width spaces and word joiners', 'The\u200b har\u2060bour \ufeffcloses.', 'The harbour closes.'],
    ['joiners where nothing is joined', 'The\u200d harbour\u200c closes.', 'The harbour closes.'],
    [
      'marks of direction among letters that need none',
      'The\u200e harbour\u200f closes.',
      'The harbour closes.',
    ],
    ['spaces of other kinds', 'The\u00a0harbour\u202fcloses\u2009at\u30007.', 'The harbour closes at 7.'],
    ['letters and accents apart', 'Cafe\u0301 Du\u0308ne', 'Café Düne'],
  ])('%s are taken out', (_, written, seen) => {
    expect(textOf(written)).toBe(seen);
  });

  test.each([
    ['a joiner within an emoji', 'The 👩\u200d🔧 came.'],
    ['a non-joiner in Persian', 'می\u200cخواهم بروم'],
    ['a mark of direction beside Hebrew', 'שלום\u200f (7)'],
    ['a flag made of letters nobody sees', 'Flag 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}.'],
  ])('%s stays', (_, written) => {
    expect(textOf(written)).toBe(written);
  });

  test.each(['\u202e', '\u2066', '\u202a', '\ufff9', '\u{e0041}'])('%j is refused with its line', (mark) => {
    expect(problemsOf({ [path]: article('The harbour closes.', `It ${mark}opens.`) })).toEqual([
      `${path}:10: holds an invisible mark that can hide what is written: type the line again`,
    ]);
  });

  test('is refused where YAML spells it out', () => {
    const withMark = article('The harbour closes.')
      .replace('title: Talks', 'title: "Talks \\u202e')
      .replace('harbour\n', 'harbour"\n');
    expect(problemsOf({ [path]: withMark })).toEqual([
      `${path}:2: the field "title" holds an invisible control character`,
    ]);
  });
});

describe('a quotation that reads the same', () => {
  const said =
    'She told the Gazette in April that “it’s the nets – and they stay…” for five weeks, and thirty-two boats agreed.';
  const folder = (quote: string) => ({
    [path]: article(story[0] ?? '', said, story[2] ?? ''),
    [facts]: goodFacts
      .replace('quote: the nets stay out', `quote: ${JSON.stringify(quote)}`)
      .replace('says “the nets stay out”', `says "${quote}"`.replaceAll('\\', '')),
  });

  test.each([
    ['with other apostrophes, dashes and dots', "it's the nets - and they stay..."],
    ['with other spaces', 'it’s the\u00a0nets\u202f– and they stay…'],
  ])('%s is taken, as the article has it', (_, quote) => {
    const statement = knowledgeIn(folder(quote)).facts.find(({ kind }) => kind === 'statement');
    expect(statement).toMatchObject({ quote: 'it’s the nets – and they stay…' });
  });

  test('with other letters is refused', () => {
    expect(problemsOf(folder("it's the nets and they stay"))).not.toEqual([]);
  });
});

describe('a # after a value without quotation marks', () => {
  test.each([
    ['title: Talks at the harbour', 'title: Deal #2 for the harbour', 2, 'Deal'],
    ['title: Talks at the harbour', 'title: Deal   #2 for the harbour', 2, 'Deal'],
    ['publisher: Harbour Gazette', 'publisher: Gazette # the local one', 3, 'Gazette'],
  ])('is complained about, because it cuts the value: %s', (from, to, line, read) => {
    expect(problemsOf({ [path]: article('Fog came.').replace(from, to) })).toEqual([
      `${path}:${line}: only "${read}" is read, because a # after a blank begins a comment: put the value in quotation marks, or two blanks before the comment`,
    ]);
  });

  test.each([
    'title: "Deal #2 for the harbour"',
    'title: Deal#2',
    'title: Deal  # of the harbour',
    "title: 'Deal #2'  # quoted",
    '# Deal #2\ntitle: Deal',
  ])('is in order: %s', (line) => {
    expect(problemsOf({ [path]: article('Fog came.').replace('title: Talks at the harbour', line) })).toEqual(
      [],
    );
  });

  test('is complained about in facts too, and in ways of asking', () => {
    const folder = {
      [path]: article(...story),
      [facts]: goodFacts.replace('name: Ada Venn', 'name: Ada Venn # the mayor'),
    };
    expect(problemsOf(folder)[0]).toMatch(/^facts\/harbour\.yaml:3: only "Ada Venn" is read/u);
  });
});

describe('what is left of a web page', () => {
  const warned = (...paragraphs: readonly string[]) => {
    const loaded = load({ [path]: article(...paragraphs) });
    return loaded.kind === 'loaded' ? loaded.warnings().map(({ line }) => line) : loaded.problems;
  };

  test.each([
    'Read more: the harbour in pictures',
    'Image source, Getty Images',
    'More on this story',
    'Advertisement',
    'Published: 3 March',
    'Fog&nbsp;came.',
    'Fog<br> came.',
    '<p>Fog came.</p>',
    'Fog [came](https://gull.example/fog).',
    'Lesen Sie auch: Nebel',
    'Bildquelle: dpa',
    'Читайте также: туман',
    'Te puede interesar',
  ])('is warned of with its line: %s', (left) => {
    expect(warned('Fog came.', `It stayed long.\n${left}`)).toEqual([11]);
  });

  test.each([
    'Related costs rose, and the mayor read more than she wanted.',
    'The image shows fog; AT&T and R&D; 3 < 4 and 5 > 4.',
    'Photographs of the harbour hang in the hall [sic].',
    'Following the talks she signed.',
    'Sharing the fish is old custom.',
  ])('is not what the text says: %s', (text) => {
    expect(warned('Fog came.', text)).toEqual([]);
  });
});
