import { describe, expect, test } from 'vitest';
import { article, problemsOf } from './knowledge-folder.ts';

/** The problems of a facts file beside an article of one paragraph that it need not cite. */
function problemsIn(facts: string): readonly string[] {
  return problemsOf({ 'articles/a.md': article('Fog.'), 'facts/a.yaml': facts });
}

const file = 'facts/a.yaml';
const event = '  - id: fog\n    name: fog\n    says: There is fog.\n    paragraphs: 1\n';

describe('the form of a record', () => {
  test.each<[rule: string, facts: string, problem: string]>([
    [
      'an unknown field names the nearest one',
      `events:\n${event}    wen: Monday\n`,
      `${file}:6: there is no field "wen": did you mean "when"?`,
    ],
    [
      'an unknown field like no other names them all',
      `terms:\n${event}    colour: grey\n`,
      `${file}:6: there is no field "colour": the fields here are id, says, paragraphs, asked, name, also`,
    ],
    [
      'a field with a meaning to JavaScript is an unknown field',
      `events:\n${event}    __proto__: x\n`,
      `${file}:6: there is no field "__proto__": the fields here are id, says, paragraphs, asked, when, date, name, where`,
    ],
    [
      'an unknown section names the nearest one',
      `event:\n${event}`,
      `${file}:1: there is no field "event": did you mean "events"?`,
    ],
    [
      'a section is a list',
      'events: fog\n',
      `${file}:1: the section "events" must be a list: each entry after "- "`,
    ],
    [
      'the file is made of sections',
      '- a\n',
      `${file}:1: must be made of sections, each with a list: people, statements, events, terms, numbers, gaps, topics`,
    ],
    [
      'an entry is a record',
      'events:\n  - fog\n',
      `${file}:2: must be made of fields such as "id: some-name"`,
    ],
    [
      'a field is not missing',
      'events:\n  - id: fog\n    name: fog\n    paragraphs: 1\n',
      `${file}:2: the field "says" is missing: add it`,
    ],
    [
      'a field is not empty',
      `events:\n${event}    when:\n`,
      `${file}:6: the field "when" is empty: write something or remove the line`,
    ],
    [
      'text is not a record by a colon',
      `events:\n${event}    when:\n      day: Monday\n`,
      `${file}:6: the field "when" must be text: a colon and a blank in it need quotation marks around the whole`,
    ],
    [
      'text is one paragraph',
      `events:\n${event}    when: |\n      on\n      Monday\n`,
      `${file}:6: the field "when" must be one paragraph: join its lines (after ">-" they are joined for you)`,
    ],
    [
      'text holds no control characters, even escaped',
      `events:\n${event}    when: "on\\u0007"\n`,
      `${file}:6: the field "when" holds an invisible control character`,
    ],
    [
      'text holds no half characters',
      `events:\n${event}    when: "on\\ud83d!"\n`,
      `${file}:6: the field "when" holds an invisible control character`,
    ],
    [
      'a short answer has at most 600 characters',
      `events:\n${event.replace('There is fog.', 'x'.repeat(601))}`,
      `${file}:4: the field "says" has more than 600 characters: shorten it`,
    ],
    [
      'a phrasing has at most 300 characters',
      `events:\n${event}    asked:\n      - is there fog\n      - ${'x'.repeat(301)}\n`,
      `${file}:8: entry 2 of the field "asked" has more than 300 characters: shorten it`,
    ],
    [
      'a phrasing is not empty',
      `events:\n${event}    asked: [is there fog, ""]\n`,
      `${file}:6: entry 2 of the field "asked" is empty: write something or remove the line`,
    ],
    [
      'an id is simple',
      `events:\n${event.replace('id: fog', 'id: Fog_1')}`,
      `${file}:2: the field "id" must be made of lower-case letters a to z, digits and single hyphens`,
    ],
    [
      'paragraphs are numbers from 1',
      `events:\n${event.replace('paragraphs: 1', 'paragraphs: [1, 0]')}`,
      `${file}:5: entry 2 of the field "paragraphs" must be a paragraph number such as 6`,
    ],
    [
      'paragraphs are named once',
      `events:\n${event.replace('paragraphs: 1', 'paragraphs: [1, 1]')}`,
      `${file}:5: the field "paragraphs" names a paragraph twice`,
    ],
    [
      'paragraphs are at least one',
      `events:\n${event.replace('paragraphs: 1', 'paragraphs: []')}`,
      `${file}:5: the field "paragraphs" is empty: name at least one paragraph`,
    ],
    [
      'a date is a day or month of the calendar',
      `events:\n${event}    date: 2025-02-30\n`,
      `${file}:6: the field "date" must be a day such as 2025-08-17, a month such as 2025-08 or a year`,
    ],
    [
      'a list is a list',
      `terms:\n${event}    also: mist\n`,
      `${file}:6: the field "also" must be a list: one entry on a line, each after "- "`,
    ],
    [
      'a choice is one of a few',
      `statements:\n  - {id: fog, says: Fog., paragraphs: 1, attribution: namd}\n`,
      `${file}:2: the field "attribution" must be one of article, named, unnamed, relayed`,
    ],
    [
      'yes or no is true or false',
      `statements:\n  - {id: fog, says: Fog., paragraphs: 1, attribution: article, unclear: yes}\n`,
      `${file}:2: the field "unclear" must be one of true, false`,
    ],
    [
      'a topic names facts',
      'topics:\n  - {id: t, command: c, description: d, summary: s, facts: [], paragraphs: 1}\n',
      `${file}:2: the field "facts" is empty: name at least one fact`,
    ],
  ])('%s', (_rule, facts, problem) => {
    expect(problemsIn(facts)).toEqual([problem]);
  });

  test('every mistake is listed, in the order of the lines', () => {
    const facts = `events:\n  - id: A\n    nme: fog\n${event}terms:\n  - id: b\n    paragraphs: x\n`;
    expect(problemsIn(facts)).toEqual([
      `${file}:2: the field "id" must be made of lower-case letters a to z, digits and single hyphens`,
      `${file}:2: the field "says" is missing: add it`,
      `${file}:2: the field "paragraphs" is missing: add it`,
      `${file}:3: there is no field "nme": did you mean "name"?`,
      `${file}:9: the field "says" is missing: add it`,
      `${file}:9: the field "name" is missing: add it`,
      `${file}:10: entry 1 of the field "paragraphs" must be a paragraph number such as 6`,
    ]);
  });
});

describe('YAML that is broken or does more than it should', () => {
  test.each<[rule: string, facts: string, problem: RegExp]>([
    [
      'a field twice',
      `events:\n${event}    name: mist\n`,
      /^facts\/a.yaml:6: the field "name" stands here twice: keep/,
    ],
    [
      'a colon in a value',
      `events:\n${event}    when: at: noon\n`,
      /^facts\/a.yaml:6: a value with a colon and a bl/,
    ],
    ['a tab', 'events:\n\t- id: fog\n', /^facts\/a.yaml:2: indent with blanks, not with tabs/],
    ['an open bracket', 'events:\n  - [id\nterms: x\n', /^facts\/a.yaml:3: .+/],
    ['an open quotation mark', `events:\n${event}    when: "noon\n`, /^facts\/a.yaml:\d+: a sign is missing/],
    ['indentation out of line', 'events:\n  - id: fog\n   name: x\n', /^facts\/a.yaml:3: a sign is missing/],
    [
      'a key that is no text',
      '? [a]\n: b\n',
      /^facts\/a.yaml:1: a field needs a plain name before the colon$/,
    ],
    ['a tag', 'events: !js x\n', /^facts\/a.yaml:1: a value that begins with ! needs quotation marks/],
    [
      'a second document',
      'events: []\n---\nterms: []\n',
      /^facts\/a.yaml:2: has a line "---" that starts a second/,
    ],
    ['depth', `events: ${'['.repeat(500)}\n`, /^facts\/a.yaml:1: is nested too deeply/],
    [
      'length',
      'events: []\n'.repeat(50_000),
      /^facts\/a.yaml:1: holds more than the bot reads from one file/,
    ],
    ['marks', `events: ${'}'.repeat(20_000)}\n`, /^facts\/a.yaml:1: .+/],
    ['nothing but a comment', '# later\n', /^facts\/a.yaml:1: must be made of sections/],
  ])('%s', (_rule, facts, problem) => {
    const problems = problemsIn(facts);
    expect(problems[0]).toMatch(problem);
    expect(problems).toHaveLength(1);
  });

  test('an alias and what it points to', () => {
    expect(problemsIn('events:\n  - &e fog\nterms: *e\n')).toEqual([
      `${file}:2: remove the mark "&e"`,
      `${file}:3: "*e" points elsewhere: write the text out`,
    ]);
  });

  test('numbers, dates and yes stay as they are written', () => {
    const facts =
      'numbers:\n  - {id: n, value: 007, of: fog, says: Fog., paragraphs: 1, asked: [yes, 2025-01-01, 1e3]}\n';
    expect(problemsIn(facts)).toEqual([
      `${file}:2: "007" does not stand in paragraph 1: write it as the paragraph does`,
    ]);
  });

  test('a bomb of aliases stays small', () => {
    const levels = Array.from({ length: 9 }, (_, at) => `a${at}: &a${at} [${`*a${at - 1}, `.repeat(9)}]`);
    expect(problemsIn(`a: &a-1 x\n${levels.join('\n')}\n`).length).toBeGreaterThan(0);
  });
});
