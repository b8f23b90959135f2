import { describe, expect, test } from 'vitest';
import type { Loaded } from '../../src/content/knowledge.ts';
import { article, goodFacts, knowledgeIn, load, problemsOf, story, storyWith } from './knowledge-folder.ts';

/** The good facts with one piece replaced; the piece has to be there. */
function edited(from: string, to: string): string {
  if (!goodFacts.includes(from)) throw new Error(`no ${from} in the good facts`);
  return goodFacts.replace(from, () => to);
}

const facts = 'facts/harbour.yaml';
const also = 'cite the paragraph that has it, or add it to "also" of a person or term named there';

describe('one mistake in good facts gives one problem', () => {
  test('the good facts have none', () => {
    expect(problemsOf(storyWith(goodFacts))).toEqual([]);
  });

  test.each<[rule: string, from: string, to: string, problem: string]>([
    [
      'a cited paragraph exists',
      'paragraphs: [1, 2]',
      'paragraphs: [1, 2, 9]',
      `${facts}:9: there is no paragraph 9: the article has 3`,
    ],
    [
      'a quotation stands in a cited paragraph',
      'quote: the nets stay out',
      'quote: the nets stay in',
      `${facts}:20: the quotation "the nets stay in" does not stand in paragraph 2: cite the paragraph that has it, or copy it word for word`,
    ],
    [
      'a quotation is word for word',
      'quote: the nets stay out',
      'quote: The nets stay out',
      `${facts}:20: the quotation "The nets stay out" does not stand in paragraph 2: only capitals or spaces differ: copy it from there`,
    ],
    [
      'words in quotation marks stand in a cited paragraph',
      'Venn says “the nets stay out”',
      'Venn says “the nets come in”',
      `${facts}:23: "the nets come in" is quoted but does not stand in paragraph 2: copy it word for word, or leave out the quotation marks`,
    ],
    [
      'a name stands in a cited paragraph',
      'says: Ada Venn is the mayor of Oldport.',
      'says: Ada Venn is the mayor of Oldport in Belgium.',
      `${facts}:8: the name "Belgium" does not stand in paragraphs 1 and 2: ${also}`,
    ],
    [
      'the place of an event stands in a cited paragraph, as its first word too',
      'where: Pier 7, Oldport',
      'where: Lisbon',
      `${facts}:36: the name "Lisbon" does not stand in paragraph 1: ${also}`,
    ],
    [
      'a name of another paragraph needs that paragraph cited',
      'Venn says “the nets stay out”',
      'In Oldport’s harbour the Ukrainian mayor says “the nets stay out”',
      `${facts}:23: the name "Ukrainian" does not stand in paragraph 2: ${also}`,
    ],
    [
      'a known name counts at the beginning of a sentence',
      'says: It is unclear who pays.',
      'says: Pier owners do not know who pays.',
      `${facts}:30: the name "Pier" does not stand in paragraph 3: ${also}, or, if it is no name, begin with another word`,
    ],
    [
      'an unknown word counts at the beginning of a sentence',
      'says: It is unclear who pays.',
      'says: Nobody knows. Lisbon does not say who pays.',
      `${facts}:30: the name "Lisbon" does not stand in paragraph 3: ${also}, or, if it is no name, begin with another word`,
    ],
    [
      'a number in figures stands in a cited paragraph',
      '32 boats agreed',
      '33 boats agreed',
      `${facts}:23: the number "33" does not stand in paragraph 2: correct it, or cite the paragraph that has it`,
    ],
    [
      'a number in words stands in a cited paragraph',
      'for five weeks',
      'for six weeks',
      `${facts}:23: the number "six" does not stand in paragraph 2: correct it, or cite the paragraph that has it`,
    ],
    [
      'a fraction stands in a cited paragraph',
      'says: Almost a fifth',
      'says: Almost a third',
      `${facts}:49: the number "a third" does not stand in paragraph 3: correct it, or cite the paragraph that has it`,
    ],
    [
      'a month stands in a cited paragraph',
      'when: April\n    date: 2025-04',
      'when: May',
      `${facts}:18: the name "May" does not stand in paragraph 2: ${also}`,
    ],
    [
      'the value of a number stands in a cited paragraph',
      'value: a fifth',
      'value: one fifth',
      `${facts}:47: "one fifth" does not stand in paragraph 3: write it as the paragraph does`,
    ],
    [
      'a person is named in a cited paragraph',
      'says: Ada Venn is the mayor of Oldport.\n    paragraphs: [1, 2]',
      'says: The mayor pays.\n    paragraphs: [3]',
      `${facts}:3: paragraph 3 does not speak of "Ada Venn": cite one that does, or add the name used there to "also"`,
    ],
    [
      'the name of a person stands in the article',
      'name: Ada Venn',
      'name: Ada Maria Venn',
      `${facts}:3: the name "Maria" stands nowhere in the article: take the name from there and put this one under "also"`,
    ],
    [
      'a speaker is named in a cited paragraph',
      'id: who-pays\n    attribution: article',
      'id: who-pays\n    attribution: named\n    speaker: venn',
      `${facts}:28: paragraph 3 does not speak of "venn": cite the paragraph that does, or add the name used there to "also" of the person`,
    ],
    [
      'a speaker in words is named in a cited paragraph',
      'id: who-pays\n    attribution: article',
      'id: who-pays\n    attribution: named\n    speaker: Officials of Oldport',
      `${facts}:28: the name "Oldport" does not stand in paragraph 3: ${also}`,
    ],
    [
      'what an unnamed source says is not stated as a fact',
      'id: who-pays\n    attribution: article',
      'id: who-pays\n    attribution: unnamed\n    speaker: A spokesman for Ukraine',
      `${facts}:31: states as a fact what an unnamed source says: name it in the answer, such as "according to A spokesman for Ukraine"`,
    ],
    [
      'what a person passes on is not stated as a fact',
      'attribution: named\n    to: the Gazette\n    when: April\n    date: 2025-04\n    quote: the nets stay out\n    topic: nets\n    opposes: [who-pays]\n    says: Venn says “the nets stay out” for five weeks; 32 boats agreed.',
      'attribution: relayed\n    says: Thirty-two boats agreed.',
      `${facts}:17: states as a fact what somebody passes on: name it in the answer, such as "according to Ada Venn"`,
    ],
    [
      'a topic says only what its paragraphs say',
      'Thirty-two boats agreed.',
      'Forty boats agreed in Lisbon.',
      `${facts}:55: the name "Lisbon" does not stand in paragraphs 2 and 3: ${also}\n${facts}:55: the number "Forty" does not stand in paragraphs 2 and 3: correct it, or cite the paragraph that has it`,
    ],
    [
      'a gap takes what the article has from the paragraph it cites',
      'it names only Pier 7',
      'it names only Ukraine',
      `${facts}:62: the name "Ukraine" does not stand in paragraph 1: ${also}`,
    ],
    [
      'ids are given once',
      'id: meeting',
      'id: venn',
      `${facts}:33: the id "venn" is taken by another entry: choose a different one`,
    ],
    [
      'a topic’s id is not that of a fact',
      '- id: nets\n',
      '- id: nets-out\n',
      `${facts}:21: no topic has the id "nets": correct it\n${facts}:52: the id "nets-out" is taken by another entry: choose a different one`,
    ],
    [
      'a statement opposes statements that exist',
      'opposes: [nets-out]',
      'opposes: [net-out]',
      `${facts}:28: no statement has the id "net-out": did you mean "nets-out"?`,
    ],
    [
      'a statement opposes statements only',
      'opposes: [nets-out]',
      'opposes: [venn]',
      `${facts}:28: "venn" is the id of a person, not of a statement`,
    ],
    [
      'a statement does not oppose itself',
      'opposes: [nets-out]',
      'opposes: [nets-out, who-pays]',
      `${facts}:28: a statement cannot oppose itself: remove it`,
    ],
    [
      'a speaker that looks like an id is a person',
      'speaker: venn',
      'speaker: ven',
      `${facts}:15: no person has the id "ven": did you mean "venn"?`,
    ],
    [
      'a statement’s topic exists',
      'topic: nets',
      'topic: net',
      `${facts}:21: no topic has the id "net": did you mean "nets"?`,
    ],
    [
      'a topic’s facts exist',
      'facts: [nets-out, who-pays]',
      'facts: [nets-out, who-paid]',
      `${facts}:56: no fact has the id "who-paid": did you mean "who-pays"?`,
    ],
    [
      'a command has a name that Discord takes',
      'command: nets',
      'command: The Nets',
      `${facts}:53: "The Nets" cannot be a command: use 1 to 32 lower-case letters, digits and hyphens, without blanks`,
    ],
    [
      'a command has a name of its own',
      'command: nets',
      'command: help',
      `${facts}:53: the command "help" is taken by the bot itself: choose a different name`,
    ],
    [
      'a description has at most 100 characters',
      'What becomes of the nets',
      'x'.repeat(101),
      `${facts}:54: the field "description" is too long: at most 100 characters`,
    ],
  ])('%s', (_rule, from, to, problem) => {
    expect(problemsOf(storyWith(edited(from, to))).join('\n')).toBe(problem);
  });
});

describe('a quotation mark has its other half', () => {
  const said = 'She said “the 6" nets stay out. They “hang” here”, in 2025, of a 6" rope.';
  const says = (text: string) => ({
    'articles/fog.md': article(said),
    'facts/fog.yaml': `statements:\n  - {id: fog, attribution: article, says: '${text.replaceAll("'", "''")}', paragraphs: 1}\n`,
  });

  test.each([
    'She said that they “stay in.',
    'She said that they "stay in.',
    'They stay in,” she said.',
    'They stay in" she said.',
    'They stayed in 2025” she said.',
    'They “hang” here and “stay in.',
    'They "hang" here and "stay in.',
    'They stay" in and "here.',
    'They «stay in.',
    'They »stay in.',
  ])('%s', (text) => {
    expect(problemsOf(says(text))).toEqual([
      'facts/fog.yaml:2: a quotation mark is not closed: write the mark that is missing, or leave out the one that is there',
    ]);
  });

  test.each([
    'A 6" rope, a 6” one and the boats’ ropes hang here.',
    'She said “the 6” nets stay out. They “hang” here”.',
    'They "hang" here, she said: "They “hang” here".',
    'They „hang“ here, »hang« and ”hang”.',
  ])('%s is in order', (text) => {
    expect(problemsOf(says(text))).toEqual([]);
  });

  test.each(['They »stay in«.', 'They ”stay in”.', 'They “stay in“.', '“They “stay in” here”'])(
    'words in marks of another shape stand in the paragraph too: %s',
    (text) => {
      expect(problemsOf(says(text)).join()).toContain(
        '"stay in" is quoted but does not stand in paragraph 1',
      );
    },
  );
});

/** The good facts with an event that has this `when` and `date`, in an article of a language. */
function dated(when: string, date: string, language = 'en') {
  const text = article(`${when}: fog.`, ...story)
    .replace('language: en', `language: ${language}`)
    .replace('wording', 'published: 2026-03-16\nwording');
  const facts = `events:\n  - id: fog\n    name: fog\n    when: ${when}\n    date: ${date}\n    says: fog.\n    paragraphs: [1]\n`;
  return { 'articles/fog.md': text, 'facts/fog.yaml': facts };
}

describe('a date is the one that its when names', () => {
  test.each([
    ['Friday', '2026-03-14', 'a Saturday', 'en'],
    ['friday', '2026-03-14', 'a Saturday', 'en'],
    ['last Friday', '2025-03-13', 'a Thursday', 'en'],
    ['Fri., 13 March', '2026-03-14', 'day 14 of its month', 'en'],
    ['Friday, 13 March', '2025-03-13', 'a Thursday', 'en'],
    ['13 March 2026', '2025-03-13', 'in 2025', 'en'],
    ['Feb. 13', '2026-03-13', 'in March', 'en'],
    ['April', '2026-03', 'in March', 'en'],
    ['5 to 16 January', '2026-01-17', 'day 17 of its month', 'en'],
    ['the end of 2027', '2026', 'in 2026', 'en'],
    ['in der Nacht zum Freitag', '2026-03-14', 'a Saturday', 'de'],
    ['9. bis 18. Oktober', '2026-10-08', 'day 8 of its month', 'de'],
    ['в пятницу', '2026-03-14', 'a Saturday', 'ru'],
    ['пятница, 13 марта', '2025-03-13', 'a Thursday', 'ru'],
    ['Montagabend', '2026-03-17', 'a Tuesday', 'de'],
    ['не раньше 2 марта', '2026-03-03', 'day 3 of its month', 'ru'],
    ['el viernes', '2026-03-14', 'a Saturday', 'es'],
    ['12 de octubre', '2026-10-13', 'day 13 of its month', 'es'],
  ])('%s is not %s', (when, date, is, language) => {
    expect(problemsOf(dated(when, date, language))).toEqual([
      `facts/fog.yaml:5: the date ${date} is ${is}, and "when" says "${when}": correct one of them`,
    ]);
  });

  test.each([
    ['Friday', '2026-03-13', 'en'],
    ['Friday', '2026-03', 'en'],
    ['the day after Friday', '2026-03-14', 'en'],
    ['Friday to Monday', '2026-03-15', 'en'],
    ['5 to 16 January', '2026-01-10', 'en'],
    ['28 February to 3 March', '2026-03-01', 'en'],
    ['21 October and 14 November', '2025-11-14', 'en'],
    ['May to July 2027', '2027-06', 'en'],
    ['1900 hours on Friday', '2026-03-13', 'en'],
    ['spring', '2026', 'en'],
    ['Sonnabend, 14. März', '2026-03-14', 'de'],
    ['So bald wie das', '2026-03-14', 'de'],
    ['w piątek', '2026-03-13', 'pl'],
  ])('%s may be %s', (when, date, language) => {
    expect(problemsOf(dated(when, date, language))).toEqual([]);
  });

  test.each([
    ['Friday', '2025-03-14', 367],
    ['Friday', '2026-02-27', 17],
    ['last Friday', '2026-03-06', undefined],
    ['Friday, 14 March 2025', '2025-03-14', undefined],
  ])('a weekday alone far from the article is worth a look: %s, %s', (when, date, days) => {
    const far = warningsOf(load(dated(when, date))).filter(({ message }) => message.includes(date));
    expect(far).toEqual(
      days === undefined
        ? []
        : [
            {
              file: 'facts/fog.yaml',
              line: 5,
              message: `the date ${date} is ${days} days from that of the article, 2026-03-16, and "when" says only "${when}": correct the date, or say in "when" which one it is`,
            },
          ],
    );
  });
});

const warningsOf = (loaded: Loaded) => (loaded.kind === 'loaded' ? loaded.warnings() : []);

describe('across files', () => {
  test('a paragraph that no fact cites is a warning, with its line in the article', () => {
    const folder = {
      'articles/harbour.md': article(...story, 'The fog lifted.'),
      'facts/harbour.yaml': goodFacts,
    };
    const message = 'paragraph 4 is cited by no fact: add one in facts/harbour.yaml if it is worth it';
    expect(warningsOf(load(folder))).toMatchObject([{ file: 'articles/harbour.md', line: 14, message }]);
  });

  test('a paragraph that a topic alone cites is said to be cited by it, and by no fact', () => {
    const folder = {
      'articles/harbour.md': article(...story, 'The fog lifted.'),
      'facts/harbour.yaml': goodFacts.replace(
        'paragraphs: [2, 3]\n    asked: [fishing]',
        'paragraphs: [2, 4]\n    asked: [fishing]',
      ),
    };
    const [{ message } = { message: '' }] = warningsOf(load(folder));
    expect(message).toContain('paragraph 4 is cited by no fact, only by the topic nets: add one');
  });

  test('an event may be called by a name that begins with a capital, and be in a year', () => {
    const event = 'name: Fog over the pier\n    date: 2025\n';
    const facts = goodFacts.replace('name: Meeting at Pier 7\n', event);
    expect(problemsOf(storyWith(facts))).toEqual([]);
    const strange = goodFacts.replace('name: Meeting at Pier 7', 'name: Fog over Lisbon');
    expect(problemsOf(storyWith(strange))).toEqual([
      `facts/harbour.yaml:34: the name "Lisbon" does not stand in paragraph 1: ${also}`,
    ]);
  });

  test('a field that nobody knows is one problem, in however many records it stands', () => {
    const facts = goodFacts.replaceAll('    paragraphs:', '    colour: red\n    paragraphs:');
    expect(problemsOf(storyWith(facts))).toEqual([
      expect.stringMatching(
        /^facts\/harbour.yaml:9: there is no field "colour": .+ \(also in lines 25, .+\)$/u,
      ),
    ]);
  });

  test('a tab is one problem at its own line', () => {
    const lines = goodFacts.replace('    name: Ada Venn', '\tname: Ada Venn');
    expect(problemsOf(storyWith(lines))).toEqual([
      'facts/harbour.yaml:3: indent with blanks, not with tabs (a tab)',
    ]);
  });

  test('ways of asking without | are read line by line, and the check says so', () => {
    const loaded = load(storyWith(goodFacts.replace('asked: |', 'asked:')));
    const message = expect.stringContaining('has no | after its colon: each of its lines was read as one');
    expect(warningsOf(loaded)).toMatchObject([{ file: 'facts/harbour.yaml', line: 10, message }]);
    const venn = loaded.kind === 'loaded' ? loaded.knowledge.facts[0] : undefined;
    expect(venn?.asked).toEqual(['who is venn', 'who is the mayor']);
  });

  test('an article without facts is in order', () => {
    expect(problemsOf({ 'articles/harbour.md': article(...story) })).toEqual([]);
  });

  test('facts need an article', () => {
    expect(
      problemsOf({ 'articles/harbor.md': article('Fog.'), 'facts/harbour.yaml': 'people: []\n' }),
    ).toEqual([
      'facts/harbour.yaml:1: has no article: add articles/harbour.md, or rename this file as its article is named',
    ]);
  });

  test('an id may be shared by two articles for the same kind of thing', () => {
    const folder = {
      'articles/a.md': article('Fog on Monday.'),
      'articles/b.md': article('Rain on Monday.'),
      'facts/a.yaml': 'events:\n  - {id: weather, name: fog, says: There is fog., paragraphs: 1}\n',
      'facts/b.yaml': 'events:\n  - {id: weather, name: rain, says: There is rain., paragraphs: 1}\n',
    };
    expect(problemsOf(folder)).toEqual([]);
    const term = 'terms:\n  - {id: weather, name: Rain, says: Rain is weather., paragraphs: 1}\n';
    expect(problemsOf({ ...folder, 'facts/b.yaml': term })).toEqual([
      'facts/b.yaml:2: the id "weather" is that of another kind of entry (event) in another file: share it only for the same thing',
    ]);
  });

  test('a statement opposes those of other articles too', () => {
    const statement = (id: string, other: string) =>
      `statements:\n  - {id: ${id}, attribution: article, opposes: [${other}], says: It is so., paragraphs: 1}\n`;
    const folder = {
      'articles/a.md': article('Fog on Monday.'),
      'articles/b.md': article('Rain on Monday.'),
      'facts/a.yaml': statement('fog', 'rain'),
      'facts/b.yaml': statement('rain', 'fog'),
    };
    expect(problemsOf(folder)).toEqual([]);
    expect(problemsOf({ ...folder, 'facts/b.yaml': statement('hail', 'fog') })).toEqual([
      expect.stringContaining('facts/a.yaml:2: '),
    ]);
  });

  test('a topic may be shared by two articles, and a command that is taken names both files', () => {
    const topic = (id: string, text: string) =>
      `topics:\n  - {id: ${id}, command: weather, description: What the weather is, summary: ${text}, facts: [${id}-now], paragraphs: 1}\n`;
    const event = (id: string, name: string) =>
      `events:\n  - {id: ${id}-now, name: ${name}, says: There is ${name}., paragraphs: 1}\n`;
    const folder = {
      'articles/a.md': article('Fog on Monday.'),
      'articles/b.md': article('Rain on Monday.'),
      'facts/a.yaml': event('sky', 'fog') + topic('sky', 'There is fog.'),
      'facts/b.yaml': event('sky', 'rain') + topic('sky', 'There is rain.'),
    };
    expect(problemsOf(folder)).toEqual([]);
    const other = event('air', 'rain') + topic('air', 'There is rain.');
    expect(problemsOf({ ...folder, 'facts/b.yaml': other.replace('What the', 'How the') })).toEqual([
      'facts/b.yaml:4: the command "weather" is taken by the topic "sky" in facts/a.yaml, line 4: choose a different name',
    ]);
  });

  test('a broken fact brings no complaints about links to it or paragraphs it may cite', () => {
    const broken = goodFacts.replace('    name: Ada Venn\n', '');
    expect(problemsOf(storyWith(broken))).toEqual([
      'facts/harbour.yaml:2: the field "name" is missing: add it',
    ]);
  });

  test('more than ninety topics are too many', () => {
    const topics = Array.from(
      { length: 91 },
      (_, at) =>
        `  - {id: t${at}, command: c${at}, description: d${at}, summary: Fog., facts: [weather], paragraphs: 1}\n`,
    ).join('');
    const folder = {
      'articles/a.md': article('Fog c0.'),
      'facts/a.yaml': `events:\n  - {id: weather, name: fog, says: There is fog., paragraphs: 1}\ntopics:\n${topics}`,
    };
    expect(problemsOf(folder)).toEqual([
      'facts/a.yaml:94: is one topic too many: Discord allows 90 beside the fixed commands, remove this one and those after it',
    ]);
  });

  test('two topics with one description are told apart', () => {
    const topic = (at: number) =>
      `  - {id: t${at}, command: c${at}, description: Fog, summary: Fog., facts: [weather], paragraphs: 1}\n`;
    const folder = {
      'articles/a.md': article('Fog.'),
      'facts/a.yaml': `events:\n  - {id: weather, name: fog, says: There is fog., paragraphs: 1}\ntopics:\n${topic(1)}${topic(2)}`,
    };
    expect(problemsOf(folder)).toEqual([
      'facts/a.yaml:5: the topic "t1" in facts/a.yaml, line 4 has the same description: say what sets this one apart',
    ]);
  });
});

describe('what stands there twice is worth a look', () => {
  const text = article('Viktor Hale, the Minister of Dams, spoke. Then Hale left with Ann Bell, a clerk.');
  const person = (id: string, name: string, more = '') =>
    `  - {id: ${id}, name: ${name}, role: minister, ${more}says: ${name} spoke., paragraphs: 1}\n`;
  const foundIn = (facts: string, more = {}) =>
    warningsOf(load({ 'articles/dam.md': text, 'facts/dam.yaml': facts, ...more })).map(
      ({ file, line, message }) => `${file}:${line}: ${message}`,
    );
  const one = `people:\n${person('viktor', 'Viktor Hale')}`;

  test('a person of whose name another has a part, unless they are said to be two', () => {
    const message =
      'facts/dam.yaml:3: "Hale" may be "Viktor Hale" of facts/dam.yaml, line 2: make one of both, with the shorter name under "also", or name the other under "not"';
    expect(foundIn(one + person('hale', 'Hale'))).toEqual([message]);
    expect(foundIn(one + person('hale', 'Hale', 'not: [viktor], '))).toEqual([]);
    expect(foundIn(one + person('bell', 'Ann Bell'))).toEqual([]);
    // Of another article too; the same name makes one person of them there.
    const other = (facts: string) => ({ 'articles/rain.md': text, 'facts/rain.yaml': `people:\n${facts}` });
    expect(foundIn(one, other(person('hale', 'Hale')))).toEqual([
      message.replace('dam.yaml:3', 'rain.yaml:2'),
    ]);
    expect(foundIn(one, other(person('hale', 'Viktor Hale')))).toEqual([]);
  });

  test('another name that two people have', () => {
    const people =
      person('viktor', 'Viktor Hale', 'also: [the clerk], ') +
      person('bell', 'Ann Bell', 'also: [Annie, The Clerk], ');
    expect(foundIn(`people:\n${people}`)).toEqual([
      'facts/dam.yaml:3: "The Clerk" is another name of viktor too: keep it for the one who is meant by it',
    ]);
  });

  test('a way of asking for two facts, in a file of its own too', () => {
    const gap =
      '  - {id: gap-pay, missing: the pay, says: It names no pay., paragraphs: 1, asked: [who is Hale?]}\n';
    const asking = `people:\n${person('viktor', 'Viktor Hale', 'asked: [who is hale], ')}gaps:\n${gap}`;
    const place = 'for viktor in facts/dam.yaml, line 2: keep it where it is answered better';
    expect(foundIn(asking)).toEqual([`facts/dam.yaml:4: "who is Hale?" asks for gap-pay, and ${place}`]);
    const file = { 'asked/dam.txt': '# viktor\nwho is hale\n\n# gap-pay\nWHO IS HALE\n' };
    expect(foundIn(asking.replace(', asked: [who is Hale?]', ''), file)).toEqual([
      `asked/dam.txt:4: "WHO IS HALE" asks for gap-pay, and ${place}`,
    ]);
  });
});

test('German nouns are no names, but people of the facts are', () => {
  const german = article('Am Montag kommt Ada Venn.', 'Das Boot bleibt im Hafen.').replace('en\n', 'de\n');
  const facts = (says: string) => `people:
  - {id: venn, name: Ada Venn, role: Bürgermeisterin, says: Ada Venn kommt mit dem Zug., paragraphs: 1}
events:
  - {id: boot, name: das Boot, says: ${says}, paragraphs: 2}
`;
  const folder = (says: string) => ({ 'articles/hafen.md': german, 'facts/hafen.yaml': facts(says) });
  expect(problemsOf(folder('Das Boot liegt am Steg.'))).toEqual([]);
  expect(problemsOf(folder('Das Boot von Venn liegt am Steg.'))).toEqual([
    `facts/hafen.yaml:4: the name "Venn" does not stand in paragraph 2: ${also}`,
  ]);
});

test.each([
  ['venn', 'Venn says the boats agreed.', 'by surname'],
  ['venn', 'The mayor says the boats agreed.', 'by role'],
  ['venn', 'She says the boats agreed.', 'by another name'],
  ['Crews on the boats', 'Crews say the boats agreed.', 'by a word of theirs'],
  ['Crews on the boats', 'Sources say that they agreed.', 'as sources'],
])('an answer that passes on what %s says may be: %s (names them %s)', (speaker, says) => {
  const told = goodFacts
    .replace('speaker: venn\n    attribution: named', `speaker: ${speaker}\n    attribution: relayed`)
    .replace('Venn says “the nets stay out” for five weeks; 32 boats agreed.', says);
  const sourceless = problemsOf(storyWith(told)).filter((problem) => problem.includes('states as a fact'));
  expect(sourceless).toEqual([]);
});

test('good facts become frozen records in the order of the file', () => {
  const knowledge = knowledgeIn(storyWith(goodFacts));
  expect(knowledge.facts.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'person venn',
    'statement nets-out',
    'statement who-pays',
    'event meeting',
    'term gazette',
    'number fleet-share',
    'gap gap-price',
  ]);
  expect(knowledge.facts[1]).toEqual({
    kind: 'statement',
    id: 'nets-out',
    article: 'harbour',
    speaker: 'venn',
    attribution: 'named',
    to: 'the Gazette',
    when: 'April',
    date: '2025-04',
    quote: 'the nets stay out',
    topic: 'nets',
    opposes: ['who-pays'],
    unclear: false,
    says: 'Venn says “the nets stay out” for five weeks; 32 boats agreed.',
    paragraphs: [2],
    asked: ['will they fish', 'nets: in or out'],
  });
  expect(knowledge.facts[0]?.asked).toEqual(['who is venn', 'who is the mayor']);
  expect(knowledge.facts[2]).toMatchObject({ unclear: true, asked: [] });
  expect(knowledge.topics).toEqual([
    {
      id: 'nets',
      article: 'harbour',
      command: 'nets',
      description: 'What becomes of the nets',
      summary: 'Venn told the Gazette that the nets stay out. Thirty-two boats agreed.',
      facts: ['nets-out', 'who-pays'],
      paragraphs: [2, 3],
      asked: ['fishing'],
    },
  ]);
  expect(
    Object.isFrozen(knowledge.facts[0]?.asked) && Object.isFrozen(knowledge.articles[0]?.paragraphs[0]),
  ).toBe(true);
});
