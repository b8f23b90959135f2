import { describe, expect, it } from 'vitest';
import { checkField } from '../../src/playground/page/entry/command/check-field.ts';
import { readCommandText, writeCommandText } from '../../src/playground/page/entry/command/command-text.ts';
import { slashCommands } from '../../src/playground/page/entry/command/commands.ts';
import {
  addField,
  draftProblems,
  draftValues,
  type Field,
  openOptions,
  pickChoice,
  removeField,
  startDraft,
  writeField,
} from '../../src/playground/page/entry/command/draft.ts';
import { readField, readRest, readWhole } from '../../src/playground/page/entry/command/read-on.ts';
import { readDeepLink, writeDeepLink } from '../../src/playground/page/entry/deep-link.ts';
import { all, brew, declare } from './declared-commands.ts';

const viewer = { locale: 'en-US', permissions: '2048', inDm: false };
const commands = slashCommands(all, viewer);

const [command] = commands;
if (command === undefined) throw new Error('brew is declared above');

const optional = brew.options?.map((option) => ({ ...option, required: false }));
const others = [declare('steep', optional), declare('lid', optional?.slice(3))];
/** And one that takes text without a name, and one that takes none. */
const known = [...commands, ...slashCommands(others, viewer)];

describe('a command line', () => {
  it('begins with the required options and refuses to be sent while they are empty', () => {
    const draft = startDraft(command);
    expect(draft.fields.map(({ option }) => option.name)).toEqual(['leaf', 'cups']);
    expect([...draftProblems(draft)]).toEqual([
      ['leaf', 'This option is required.'],
      ['cups', 'This option is required.'],
    ]);
  });

  it('sends values in the type of their option and leaves empty ones out', () => {
    let draft = addField(addField(addField(startDraft(command), 'grams'), 'milk'), 'pot');
    draft = writeField(writeField(writeField(draft, 'leaf', ' oolong '), 'cups', '3'), 'milk', 'true');
    draft = pickChoice(draft, 'pot', { name: 'Clay pot', value: 'clay' });
    expect(draftProblems(draft).size).toBe(0);
    expect(draftValues(draft)).toEqual({ leaf: 'oolong', cups: 3, milk: true, pot: 'clay' });
  });

  it('adds an option once, and takes only optional ones out again', () => {
    const draft = addField(addField(startDraft(command), 'milk'), 'milk');
    expect(openOptions(draft).map(({ name }) => name)).toEqual(['grams', 'pot']);
    expect(removeField(removeField(draft, 'milk'), 'leaf').fields.map(({ option }) => option.name)).toEqual([
      'leaf',
      'cups',
    ]);
  });
});

describe('a field', () => {
  const field = (name: string, text: string): Field => {
    const option = command.options.find((known) => known.name === name);
    if (option === undefined) throw new Error(`no option ${name}`);
    return { option, text };
  };
  it.each([
    ['leaf', 'x', 'Write at least 2 characters.'],
    ['leaf', 'far too long a leaf', 'Write at most 10 characters.'],
    ['cups', 'two', 'Write a whole number.'],
    ['cups', '2.5', 'Write a whole number.'],
    ['cups', '0', 'Write 1 or more.'],
    ['cups', '10', 'Write 9 or less.'],
    ['grams', '1e3', 'Write a number.'],
    ['milk', 'perhaps', 'Choose one from the list.'],
    ['pot', 'iron', 'Choose one from the list.'],
  ])('%s: %j is refused: %s', (name, text, hint) => {
    expect(checkField(field(name, text))).toEqual({ kind: 'wrong', hint });
  });
  it.each([
    ['leaf', 'assam', 'assam'],
    ['cups', '+4', 4],
    ['grams', '2.5', 2.5],
    ['grams', '-.5', -0.5],
  ])('%s: %j is sent', (name, text, value) => {
    expect(checkField(field(name, text))).toEqual({ kind: 'value', value });
  });
});

describe('a line pasted whole', () => {
  it.each([
    ['/brew leaf: green tea cups: 2 milk: true', { leaf: 'green tea', cups: 2, milk: true }],
    ['/brew dark: red cups:4', { leaf: 'dark: red', cups: 4 }],
    ['/BREW oolong', { leaf: 'oolong' }],
    ['/brew pot: glass', { pot: 'glass' }],
    ['/brew', {}],
  ])('%s', (line, values) => {
    const draft = readCommandText(line, commands);
    expect(draft?.command.path).toBe('brew');
    expect(draft && draftValues(draft)).toEqual(values);
  });

  it('keeps what belongs to no option, and says so', () => {
    for (const [line, problem] of [
      ['/lid green milk: true', 'Write before “green” what it is: pot:'],
      ['/shelf list all', '/shelf list takes no options, and no “all”.'],
    ] as const) {
      const draft = readCommandText(line, known);
      expect(draft && [...draftProblems(draft)]).toEqual([['', problem]]);
      expect(draft && writeCommandText(draft)).toBe(line);
    }
  });

  it('finds subcommands, and nothing in other text', () => {
    expect(readCommandText('/shelf tin open', commands)?.command.path).toBe('shelf tin open');
    expect(readCommandText('/brewery', commands)).toBeUndefined();
    expect(readCommandText('hello /brew', commands)).toBeUndefined();
  });
});

describe('a line typed letter by letter', () => {
  it.each([
    '/brew leaf: green tea cups: 2 milk: true',
    '/brew dark: red cups:4',
    '/brew a leaf: b cups: 3',
    '/lid green milk: true',
    '/brew cups: 2 leaf: mint pot: Glass pot',
    '/steep dark oolong',
    '/steep milk: true dark oolong',
    '/steep pot luck milk: true',
    '/shelf list everything',
  ])('%s is read as one pasted whole', (line) => {
    const name = /^\/(?:shelf list|\w+) /.exec(line)?.[0] ?? '';
    let draft = readCommandText(name, known);
    let at = draft?.fields[0]?.option.name;
    for (const letter of line.slice(name.length)) {
      if (draft === undefined) throw new Error(`${name} is no command.`);
      const before = draft.fields.find(({ option }) => option.name === at)?.text ?? draft.rest;
      const read =
        at === undefined ? readRest(draft, before + letter) : readField(draft, at, before + letter);
      draft = read.draft;
      at = read.at ?? at;
    }
    const typed = draft && readWhole(draft);
    const pasted = readCommandText(line, known);
    expect(typed && draftValues(typed)).toEqual(pasted && draftValues(pasted));
    expect(typed?.rest.trim()).toBe(pasted?.rest);
  });
});

describe('an address', () => {
  it.each([
    ['#/brew=green+tea%3F', 'brew', { leaf: 'green tea?' }],
    ['#/brew?leaf=a%26b&cups=2&nothing=1', 'brew', { leaf: 'a&b', cups: 2 }],
    ['#/shelf/list', 'shelf list', {}],
  ])('%s runs a command', (hash, path, values) => {
    const draft = readDeepLink(hash, commands);
    expect(draft?.command.path).toBe(path);
    expect(draft && draftValues(draft)).toEqual(values);
  });

  it('is ignored when it names no command, and survives broken escapes', () => {
    expect(readDeepLink('#/nobody=x', commands)).toBeUndefined();
    expect(readDeepLink('', commands)).toBeUndefined();
    expect(readDeepLink('#/brew=%E0%A4%A', commands)?.fields[0]?.text).toBe('%E0%A4%A');
  });

  it('is written so that it reads back', () => {
    const values = { leaf: 'a & b', cups: 2, milk: false };
    const draft = readDeepLink(writeDeepLink('brew', values), commands);
    expect(draft && draftValues(draft)).toEqual(values);
    expect(writeDeepLink('shelf list', {})).toBe('#/shelf/list');
  });
});
