import { type Interaction as BotInteraction, Events } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { startBot } from '../bot.ts';
import { manualClock } from '../manual-clock.ts';
import { errorList, raw } from '../raw.ts';

// The clock stands still, so one interaction of each kind stays open for all refusals.
let loopback: Loopback;
let stop: () => Promise<void>;
const paths: Record<string, string> = {};

beforeAll(async () => {
  loopback = await createLoopback({ clock: manualClock() });
  let arrived: (interaction: BotInteraction) => void = () => {};
  const bot = await startBot(loopback, (client) => {
    client.on(Events.InteractionCreate, (interaction) => arrived(interaction));
  });
  stop = async () => {
    await bot.destroy();
    await loopback.close();
  };
  const option = { type: 3, name: 'what', description: 'What', autocomplete: true } as const;
  await bot.application.commands.set([{ name: 'ask', description: 'Asks', options: [option] }]);
  const mara = loopback.member('mara');
  const next = async (act: () => Promise<unknown>) => {
    const path = new Promise<string>((resolve) => {
      arrived = ({ id, token }) => resolve(`/interactions/${id}/${token}/callback`);
    });
    void act();
    return path;
  };
  paths.command = await next(() => mara.slash('ask'));
  paths.autocomplete = await next(() => mara.type('ask', {}, 'what'));
  const talks = `/channels/${loopback.channels[0]?.id}/messages`;
  const button = { type: 2, style: 1, label: 'Yes', custom_id: 'yes' };
  await raw(loopback, 'POST', talks, { content: 'x', components: [{ type: 1, components: [button] }] });
  const [message] = loopback.messages('talks', mara.id).slice(-1);
  if (!message) throw new Error('The message with the button is missing.');
  paths.component = await next(() => mara.click(message, 'yes'));
});

afterAll(() => stop());

const long = (length: number) => 'x'.repeat(length);
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const input = (more: object = {}) => ({ type: 4, custom_id: 'a', style: 1, ...more });
const label = (more: object = {}, component: object = input()) => ({
  type: 18,
  label: 'A',
  component,
  ...more,
});
const modal = (more: object = {}) => ({
  type: 9,
  data: { custom_id: 'm', title: 'T', components: [label()], ...more },
});
const choices = (...list: object[]) => ({ type: 8, data: { choices: list } });

const refused: [kind: string, mistake: string, body: object, errors: string[]][] = [
  ['command', 'no type', {}, ['type BASE_TYPE_CHOICES']],
  ['command', 'an unknown type', { type: 99 }, ['type BASE_TYPE_CHOICES']],
  ['command', 'choices', choices(), ['type BASE_TYPE_CHOICES']],
  ['command', 'an update of no message', { type: 7, data: { content: 'x' } }, ['type BASE_TYPE_CHOICES']],
  [
    'command',
    '2001 characters',
    { type: 4, data: { content: long(2001) } },
    ['data.content BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'command',
    '11 attachments',
    { type: 4, data: { content: 'x', attachments: many(11, (id) => ({ id: `${id}` })) } },
    ['data.attachments BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'command',
    'a defer with more than ephemeral',
    { type: 5, data: { flags: 32_768 } },
    ['data.flags BASE_TYPE_INVALID'],
  ],
  ['command', 'a form without title', modal({ title: undefined }), ['data.title BASE_TYPE_REQUIRED']],
  ['command', 'a form title of 46', modal({ title: long(46) }), ['data.title BASE_TYPE_MAX_LENGTH']],
  [
    'command',
    'a form label of 46',
    modal({ components: [label({ label: long(46) })] }),
    ['data.components.0.label BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'command',
    'a form with a button',
    modal({ components: [{ type: 1, components: [{ type: 2, style: 1, label: 'x', custom_id: 'b' }] }] }),
    ['data.components.0.components.0.type BASE_TYPE_CHOICES'],
  ],
  [
    'command',
    'a form of six parts',
    modal({ components: many(6, (n) => label({}, input({ custom_id: `${n}` }))) }),
    ['data.components BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'command',
    'a form with one custom_id twice',
    modal({ components: [label(), label()] }),
    ['data.components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
  ],
  ['autocomplete', 'a message', { type: 4, data: { content: 'x' } }, ['type BASE_TYPE_CHOICES']],
  ['autocomplete', 'no choices at all', { type: 8, data: {} }, ['data.choices BASE_TYPE_REQUIRED']],
  [
    'autocomplete',
    '26 choices',
    choices(...many(26, (n) => ({ name: `${n}`, value: `${n}` }))),
    ['data.choices BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'autocomplete',
    'a choice name of 101',
    choices({ name: long(101), value: 'a' }),
    ['data.choices.0.name BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'autocomplete',
    'an empty choice name',
    choices({ name: '', value: 'a' }),
    ['data.choices.0.name BASE_TYPE_REQUIRED'],
  ],
  [
    'autocomplete',
    'a choice value of 101',
    choices({ name: 'a', value: long(101) }),
    ['data.choices.0.value BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'autocomplete',
    'a number for a text',
    choices({ name: 'a', value: 5 }),
    ['data.choices.0.value STRING_TYPE_CONVERT'],
  ],
  [
    'autocomplete',
    'two choices of one name',
    choices({ name: 'a', value: 'a' }, { name: 'a', value: 'b' }),
    ['data.choices.1.name APPLICATION_COMMAND_OPTIONS_CHOICES_NAME_DUPLICATE'],
  ],
  [
    'command',
    'a form whose field wants at least more than at most',
    modal({ components: [label({}, input({ min_length: 9, max_length: 5 }))] }),
    ['data.components.0.component.min_length NUMBER_TYPE_MAX'],
  ],
  [
    'command',
    'a form whose field begins with more than it takes',
    modal({ components: [label({}, input({ max_length: 5, value: 'longer' }))] }),
    ['data.components.0.component.value BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'command',
    'pings of everybody and of somebody',
    {
      type: 4,
      data: { content: 'x', allowed_mentions: { parse: ['users'], users: ['123456789012345678'] } },
    },
    ['data.allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'],
  ],
  ['component', 'choices', choices(), ['type BASE_TYPE_CHOICES']],
  [
    'component',
    'an update of 2001 characters',
    { type: 7, data: { content: long(2001) } },
    ['data.content BASE_TYPE_MAX_LENGTH'],
  ],
];

describe('an answer', () => {
  it.each(refused)('to a %s with %s is refused', async (kind, _, body, errors) => {
    const answer = await raw(loopback, 'POST', `${paths[kind]}`, body);
    expect(errorList(answer)).toEqual(errors);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
  });

  it.each(['command', 'component'])('to a %s with nothing in it is refused', async (kind) => {
    const answer = await raw(loopback, 'POST', `${paths[kind]}`, { type: 4, data: {} });
    expect(answer).toMatchObject({ status: 400, body: { code: 50006 } });
  });

  it.each(['command', 'autocomplete', 'component'])(
    'to a %s can still be given after refusals, once',
    async (kind) => {
      const good = kind === 'autocomplete' ? choices() : { type: 4, data: { content: 'x' } };
      expect(await raw(loopback, 'POST', `${paths[kind]}`, good)).toMatchObject({ status: 204 });
      expect(await raw(loopback, 'POST', `${paths[kind]}`, good)).toMatchObject({
        status: 400,
        body: { code: 40060 },
      });
    },
  );
});
