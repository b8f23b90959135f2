import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { errorList, raw } from '../raw.ts';

let loopback: Loopback;
let path: string;

beforeAll(async () => {
  loopback = await createLoopback();
  path = `/applications/${loopback.applicationId}/commands`;
});

afterAll(() => loopback.close());

const long = (length: number) => 'x'.repeat(length);
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const option = (more: object = {}) => ({ type: 3, name: 'what', description: 'What', ...more });
const command = (more: object = {}) => ({ name: 'greet', description: 'Greets', ...more });
const withOptions = (...options: object[]) => command({ options });
const choice = (more: object = {}) => ({ name: 'one', value: 'one', ...more });
const subcommand = (more: object = {}) => ({ type: 1, name: 'list', description: 'Lists', ...more });

const accepted: [mistake: string, body: object][] = [
  ['the longest name and description', command({ name: long(32), description: long(100) })],
  ['a name of another script', command({ name: 'привет' })],
  ['25 options', withOptions(...many(25, (index) => option({ name: `o${index}` })))],
  [
    '25 choices of 100 characters',
    withOptions(option({ choices: many(25, (n) => choice({ name: `${n}`, value: long(100) })) })),
  ],
  ['permissions as a string', command({ default_member_permissions: '8192' })],
  ['no permissions', command({ default_member_permissions: null })],
  ['subcommands in a group', withOptions({ type: 2, name: 'g', description: 'G', options: [subcommand()] })],
  ['both contexts and installs', command({ contexts: [0, 1, 2], integration_types: [0, 1] })],
  [
    'translations',
    command({ name_localizations: { de: 'gruss' }, description_localizations: { de: 'Grüßt' } }),
  ],
  ['a message command with capitals and spaces', { type: 3, name: 'Check This' }],
  ['a message command with an empty description', { type: 3, name: 'Check That', description: '' }],
  [
    'a range',
    withOptions(
      option({ type: 4, min_value: 1, max_value: 27 }),
      option({ name: 'b', min_length: 1, max_length: 6000 }),
    ),
  ],
];

const refused: [mistake: string, body: object, errors: string[]][] = [
  ['a context twice', command({ contexts: [0, 1, 0] }), ['contexts.2 SET_TYPE_ALREADY_CONTAINS_VALUE']],
  [
    'an install twice',
    command({ integration_types: [1, 1] }),
    ['integration_types.1 SET_TYPE_ALREADY_CONTAINS_VALUE'],
  ],
  ['a capital letter', command({ name: 'Greet' }), ['name APPLICATION_COMMAND_INVALID_NAME']],
  ['a space', command({ name: 'greet me' }), ['name APPLICATION_COMMAND_INVALID_NAME']],
  ['an empty name', command({ name: '' }), ['name BASE_TYPE_REQUIRED']],
  ['no name', { description: 'Greets' }, ['name BASE_TYPE_REQUIRED']],
  ['a name of 33', command({ name: long(33) }), ['name BASE_TYPE_MAX_LENGTH']],
  ['a description of 101', command({ description: long(101) }), ['description BASE_TYPE_MAX_LENGTH']],
  ['no description', { name: 'greet' }, ['description BASE_TYPE_REQUIRED']],
  ['an unknown command type', command({ type: 9 }), ['type BASE_TYPE_CHOICES']],
  [
    'permissions that are no number',
    command({ default_member_permissions: 'all' }),
    ['default_member_permissions NUMBER_TYPE_CONVERT'],
  ],
  [
    'a capital in a translation',
    command({ name_localizations: { de: 'Gruss' } }),
    ['name_localizations.de APPLICATION_COMMAND_INVALID_NAME'],
  ],
  [
    'an unknown language',
    command({ name_localizations: { xx: 'gruss' } }),
    ['name_localizations.xx BASE_TYPE_CHOICES'],
  ],
  ['a misspelt field', command({ descripton: 'x' }), ['descripton UNKNOWN_FIELD']],
  [
    'a misspelt field of an option',
    withOptions(option({ requird: true })),
    ['options.0.requird UNKNOWN_FIELD'],
  ],
  [
    '26 options',
    withOptions(...many(26, (index) => option({ name: `o${index}` }))),
    ['options BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'a description of an option of 101',
    withOptions(option({ description: long(101) })),
    ['options.0.description BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'a capital in an option',
    withOptions(option({ name: 'What' })),
    ['options.0.name APPLICATION_COMMAND_INVALID_NAME'],
  ],
  [
    'an option without description',
    withOptions({ type: 3, name: 'what' }),
    ['options.0.description BASE_TYPE_REQUIRED'],
  ],
  ['an unknown option type', withOptions(option({ type: 12 })), ['options.0.type UNION_TYPE_CHOICES']],
  [
    'an option without type',
    withOptions({ name: 'what', description: 'What' }),
    ['options.0.type UNION_TYPE_CHOICES'],
  ],
  [
    '26 choices',
    withOptions(option({ choices: many(26, (n) => choice({ name: `${n}` })) })),
    ['options.0.choices BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'a choice name of 101',
    withOptions(option({ choices: [choice({ name: long(101) })] })),
    ['options.0.choices.0.name BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'a choice value of 101',
    withOptions(option({ choices: [choice({ value: long(101) })] })),
    ['options.0.choices.0.value BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'a number as choice of a text',
    withOptions(option({ choices: [choice({ value: 1 })] })),
    ['options.0.choices.0.value STRING_TYPE_CONVERT'],
  ],
  [
    'two choices of one name',
    withOptions(option({ choices: [choice(), choice({ value: 'two' })] })),
    ['options.0.choices.1.name APPLICATION_COMMAND_OPTIONS_CHOICES_NAME_DUPLICATE'],
  ],
  [
    'choices and autocomplete',
    withOptions(option({ autocomplete: true, choices: [choice()] })),
    ['options.0.choices APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES'],
  ],
  [
    'a required option after one that is not',
    withOptions(option(), option({ name: 'b', required: true })),
    ['options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'],
  ],
  [
    'two options of one name',
    withOptions(option(), option()),
    ['options.1.name APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE'],
  ],
  [
    'a subcommand beside a plain option',
    withOptions(subcommand(), option()),
    ['options.1.type APPLICATION_COMMAND_OPTIONS_TYPE_INVALID'],
  ],
  [
    'a group inside a subcommand',
    withOptions(subcommand({ options: [{ type: 2, name: 'g', description: 'G' }] })),
    ['options.0.options.0.type UNION_TYPE_CHOICES'],
  ],
  [
    'two options of one name in a subcommand',
    withOptions(subcommand({ options: [option(), option()] })),
    ['options.0.options.1.name APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE'],
  ],
  [
    'a least length over the greatest',
    withOptions(option({ min_length: 5, max_length: 4 })),
    ['options.0.min_length NUMBER_TYPE_MAX'],
  ],
  [
    'a least value over the greatest',
    withOptions(option({ type: 4, min_value: 5, max_value: 4 })),
    ['options.0.min_value NUMBER_TYPE_MAX'],
  ],
  [
    'a greatest length over 6000',
    withOptions(option({ max_length: 6001 })),
    ['options.0.max_length NUMBER_TYPE_MAX'],
  ],
  [
    'over 8000 characters in all',
    withOptions(
      ...many(25, (n) =>
        option({ name: `o${n}`, choices: many(4, (m) => choice({ name: `${m}`, value: long(100) })) }),
      ),
    ),
    [' APPLICATION_COMMAND_TOO_LARGE'],
  ],
  [
    'a message command with a description',
    { type: 3, name: 'Check', description: 'Checks' },
    ['description APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED'],
  ],
  [
    'a user command with options',
    { type: 2, name: 'Check', options: [option()] },
    ['options APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_NOT_ALLOWED'],
  ],
];

describe('a command with', () => {
  it.each(accepted)('%s is accepted', async (_, body) => {
    expect(await raw(loopback, 'PUT', path, [body])).toMatchObject({ status: 200 });
  });

  it.each(refused)('%s is refused', async (_, body, errors) => {
    const answer = await raw(loopback, 'POST', path, body);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    expect(errorList(answer)).toEqual(errors);
  });
});

describe('a list of commands', () => {
  it('names the index of the one that is wrong and registers none', async () => {
    await raw(loopback, 'PUT', path, []);
    const answer = await raw(loopback, 'PUT', path, [command(), command({ name: 'Other' })]);
    expect(errorList(answer)).toEqual(['1.name APPLICATION_COMMAND_INVALID_NAME']);
    expect(loopback.commands()).toEqual([]);
  });

  it('has no two of one name and type', async () => {
    const answer = await raw(loopback, 'PUT', path, [command(), { type: 3, name: 'greet' }, command()]);
    expect(errorList(answer)).toEqual(['2.name APPLICATION_COMMANDS_DUPLICATE_NAME']);
  });

  it.each([
    [1, 100],
    [2, 15],
    [3, 15],
  ])('has of type %i at most %i', async (type, most) => {
    const list = (count: number) =>
      many(count, (index) => ({ type, name: `c${index}`, ...(type === 1 ? { description: 'C' } : {}) }));
    expect(await raw(loopback, 'PUT', path, list(most))).toMatchObject({ status: 200 });
    const answer = await raw(loopback, 'PUT', path, list(most + 1));
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 30032, message: `Maximum number of application commands reached (${most}).` },
    });
  });
});
