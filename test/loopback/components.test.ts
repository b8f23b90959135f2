import {
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  type ChatInputCommandInteraction,
  Events,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLoopback, type Loopback } from '../../src/loopback/loopback.ts';
import type { Outcome } from '../../src/loopback/outcome.ts';
import { startBot } from './bot.ts';
import { errorList, raw } from './raw.ts';

let loopback: Loopback;
let stop: () => Promise<unknown>;

const card = (text: string): APIMessageTopLevelComponent[] => [
  {
    type: 17,
    accent_color: 0x336699,
    components: [
      { type: 10, content: text },
      { type: 14 },
      {
        type: 9,
        components: [{ type: 10, content: 'side' }],
        accessory: { type: 2, style: 2, label: 'Side', custom_id: 'side' },
      },
      {
        type: 1,
        components: [
          { type: 2, style: 1, label: 'Again', custom_id: 'again' },
          { type: 2, style: 5, label: 'Out', url: 'https://example.org' },
          { type: 2, style: 1, label: 'Off', custom_id: 'off', disabled: true },
        ],
      },
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: 'pick',
            options: [
              { label: 'One', value: '1' },
              { label: 'Two', value: '2' },
            ],
          },
        ],
      },
      { type: 1, components: [{ type: 5, custom_id: 'who', max_values: 2 }] },
    ],
  },
];

const form: APIModalInteractionResponseCallbackData = {
  title: 'Tell us',
  custom_id: 'form',
  components: [
    { type: 10, content: 'Please' },
    {
      type: 18,
      label: 'Why',
      component: { type: 4, custom_id: 'why', style: 2, min_length: 3, max_length: 20 },
    },
    {
      type: 18,
      label: 'Which',
      component: {
        type: 3,
        custom_id: 'which',
        options: [
          { label: 'A', value: 'a' },
          { label: 'B', value: 'b' },
        ],
        required: false,
      },
    },
  ],
};

async function onCommand(interaction: ChatInputCommandInteraction): Promise<unknown> {
  switch (interaction.commandName) {
    case 'card':
      return interaction.reply({ flags: MessageFlags.IsComponentsV2, components: card('first') });
    case 'form':
      return interaction.showModal(form);
    case 'file': {
      const files = [{ attachment: Buffer.from('a,b\n1,2\n'), name: 'table.csv', description: 'A table' }];
      return interaction.reply({
        content: 'here',
        files,
        embeds: [{ image: { url: 'attachment://table.csv' } }],
      });
    }
    case 'collect': {
      const components = [{ type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] }];
      const response = await interaction.reply({ content: 'click', components, withResponse: true });
      const clicked = await response.resource?.message?.awaitMessageComponent();
      return clicked?.reply('collected');
    }
    case 'moderate':
      return interaction.reply('moderated');
    default: {
      const { options } = interaction;
      const [user, where] = [options.getUser('user')?.username, options.getChannel('where')?.name];
      return interaction.reply(
        `${options.getSubcommand()} ${options.getInteger('count')} ${user} ${where} ${interaction.locale}`,
      );
    }
  }
}

async function onInteraction(interaction: Interaction): Promise<unknown> {
  if (interaction.isChatInputCommand()) return onCommand(interaction);
  if (interaction.isAutocomplete()) {
    const { name, value } = interaction.options.getFocused(true);
    return interaction.respond([{ name: `${name}: ${value}`, value: 1 }]);
  }
  if (interaction.isModalSubmit()) {
    const [why, which] = [
      interaction.fields.getTextInputValue('why'),
      interaction.fields.getStringSelectValues('which'),
    ];
    return interaction.reply(`because ${why} and ${which.join('+')}`);
  }
  if (interaction.isStringSelectMenu()) {
    await interaction.deferUpdate();
    return interaction.followUp(`picked ${interaction.values.join('+')}`);
  }
  if (interaction.isUserSelectMenu()) {
    await interaction.deferUpdate();
    return interaction.editReply({
      components: card(interaction.users.map((user) => user.username).join('+')),
    });
  }
  if (interaction.isButton() && interaction.customId === 'again') {
    return interaction.update({ flags: MessageFlags.IsComponentsV2, components: card('second') });
  }
  if (interaction.isButton() && interaction.customId === 'side') return interaction.reply('from the side');
  return undefined;
}

beforeAll(async () => {
  loopback = await createLoopback();
  const bot = await startBot(loopback, (client) => {
    client.on(Events.InteractionCreate, onInteraction);
  });
  const options = [
    {
      type: 4,
      name: 'count',
      description: 'How many',
      required: true,
      min_value: 1,
      max_value: 9,
      autocomplete: true,
    },
    { type: 6, name: 'user', description: 'Who' },
    { type: 7, name: 'where', description: 'Where' },
  ] as const;
  await bot.application.commands.set([
    { name: 'card', description: 'A card' },
    { name: 'form', description: 'A form' },
    { name: 'file', description: 'A file' },
    { name: 'collect', description: 'Collects' },
    {
      name: 'many',
      description: 'Many',
      options: [{ type: 1, name: 'one', description: 'One', options: [...options] }],
    },
    { name: 'moderate', description: 'For moderators', defaultMemberPermissions: 'ManageMessages' },
    { name: 'nowhere', description: 'In the guild only', contexts: [0] },
  ]);
  stop = () => bot.destroy().then(() => loopback.close());
});

afterAll(() => stop());

test('a V2 message gets ids for all its components and can be updated by its button', async () => {
  const message = messageOf(await mara().slash('card'));
  const ids = [...JSON.stringify(message.components).matchAll(/"id":(\d+)/g)].map((match) =>
    Number(match[1]),
  );
  expect(ids.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  const updated = await mara().click(message, 'Again');
  expect(updated).toMatchObject({
    kind: 'updated',
    message: { id: message.id, flags: MessageFlags.IsComponentsV2 },
  });
  expect(JSON.stringify(updated)).toContain('second');
  expect(await mara().click(message, 'side')).toMatchObject({
    kind: 'message',
    message: { content: 'from the side', type: 19 },
  });
});

test('a select is answered by a follow-up, a user select by an edit', async () => {
  const message = messageOf(await mara().slash('card'));
  const picked = await mara().select(message, 'pick', ['2']);
  expect(await finalOf(picked)).toMatchObject({ kind: 'message', message: { content: 'picked 2' } });
  const chosen = await mara().select(message, 'who', [mara().id, loopback.member('jonas').id]);
  const final = await finalOf(chosen);
  expect(final).toMatchObject({ kind: 'updated', message: { id: message.id } });
  expect(JSON.stringify(final)).toContain('mara+jonas');
});

test.each([
  ['a button that is not there', 'nothing'],
  ['a disabled button', 'off'],
  ['a link', 'Out'],
])('%s cannot be clicked', async (_, name) => {
  const message = messageOf(await mara().slash('card'));
  expect(await mara().click(message, name)).toMatchObject({ kind: 'failed', reason: 'unknown-component' });
});

test('values that are not offered cannot be chosen', async () => {
  const message = messageOf(await mara().slash('card'));
  expect(await mara().select(message, 'pick', ['3'])).toMatchObject({ reason: 'bad-option' });
  expect(await mara().select(message, 'pick', ['1', '2'])).toMatchObject({ reason: 'bad-option' });
});

test('a form is opened for one member, filled in and answered', async () => {
  const opened = await mara().slash('form');
  if (opened.kind !== 'modal') throw new Error(`It is ${opened.kind}, not a form.`);
  expect(opened.modal).toMatchObject({ memberId: mara().id, data: { title: 'Tell us' } });
  const sent = await mara().submit(opened.modal, { why: 'of rain', which: ['b'] });
  expect(sent).toMatchObject({ kind: 'message', message: { content: 'because of rain and b' } });
  expect(await mara().submit(opened.modal, { which: ['b'] })).toMatchObject({ reason: 'bad-option' });
  expect(await mara().submit(opened.modal, { why: 'no' })).toMatchObject({ reason: 'bad-option' });
  expect(await mara().submit(opened.modal, { why: 'yes', which: ['c'] })).toMatchObject({
    reason: 'bad-option',
  });
  expect(await mara().submit(opened.modal, { why: 'yes', other: 'x' })).toMatchObject({
    reason: 'bad-option',
  });
});

test('a file is kept and can be downloaded from the loopback', async () => {
  const message = messageOf(await mara().slash('file'));
  expect(message.attachments).toMatchObject([{ filename: 'table.csv', size: 8, description: 'A table' }]);
  const url = message.attachments[0]?.url ?? '';
  expect(message.embeds[0]?.image?.url).toBe(url);
  expect(url.startsWith(loopback.cdnUrl)).toBe(true);
  const response = await fetch(url);
  expect(await response.text()).toBe('a,b\n1,2\n');
  expect(response.headers.get('content-security-policy')).toBe('sandbox');
  expect((await fetch(`${url.slice(0, -9)}x/other.csv`)).status).toBe(404);
});

test('a collector on the reply gets the click', async () => {
  const message = messageOf(await mara().slash('collect'));
  expect(await mara().click(message, 'go')).toMatchObject({ message: { content: 'collected' } });
});

test('autocomplete gives choices for what was typed so far, whatever the other options hold', async () => {
  expect(await mara().type('many one', {}, 'count')).toEqual({
    kind: 'choices',
    choices: [{ name: 'count: ', value: 1 }],
  });
  const typed = await mara().type('many one', { count: '3x' }, 'count', 'dm');
  expect(typed).toMatchObject({ choices: [{ name: 'count: 3x' }] });
  expect(await mara().type('many one', {}, 'user')).toMatchObject({ reason: 'bad-option' });
});

test('options arrive with what they stand for, in the member’s language', async () => {
  const talks = loopback.channels[0]?.id ?? '';
  mara().locale = 'de';
  const outcome = await mara().slash('many one', {
    count: 3,
    user: loopback.member('jonas').id,
    where: talks,
  });
  expect(outcome).toMatchObject({ message: { content: 'one 3 jonas talks de' } });
});

test.each([
  ['an unknown command', 'nope', {}, 'unknown-command'],
  ['a command without its subcommand', 'many', {}, 'unknown-command'],
  ['an unknown subcommand', 'many two', {}, 'unknown-command'],
  ['a missing option', 'many one', {}, 'bad-option'],
  ['an unknown option', 'many one', { count: 1, what: 1 }, 'bad-option'],
  ['a number too large', 'many one', { count: 10 }, 'bad-option'],
  ['a number that is not whole', 'many one', { count: 1.5 }, 'bad-option'],
  ['a text for a number', 'many one', { count: 'one' }, 'bad-option'],
  ['a command for moderators', 'moderate', {}, 'not-allowed'],
] as const)('%s is not sent at all', async (_, command, options, reason) => {
  expect(await mara().slash(command, options)).toMatchObject({ kind: 'failed', reason });
});

test('a command is offered where its contexts say, and to whom its permissions say', async () => {
  expect(await mara().slash('nowhere', {}, 'dm')).toMatchObject({ reason: 'unknown-command' });
  expect(await loopback.member('mods').slash('moderate')).toMatchObject({
    message: { content: 'moderated' },
  });
});

test('the parts of a stored message can be sent back', async () => {
  const card = messageOf(await mara().slash('card'));
  const path = (message: { channel_id: string; id: string }) =>
    `/channels/${message.channel_id}/messages/${message.id}`;
  const sentBack = await raw(loopback, 'PATCH', path(card), { components: card.components });
  expect(sentBack).toMatchObject({ status: 200, body: { components: card.components } });
  const file = messageOf(await mara().slash('file'));
  const { embeds, attachments } = file;
  expect(await raw(loopback, 'PATCH', path(file), { embeds, attachments })).toMatchObject({ status: 200 });
  expect(await raw(loopback, 'PATCH', path(file), { attachments: [], embeds: [] })).toMatchObject({
    body: { attachments: [], embeds: [], content: 'here' },
  });
});

test('what one edits must stay legal', async () => {
  const message = messageOf(await mara().slash('card'));
  const path = `/channels/${message.channel_id}/messages/${message.id}`;
  expect(errorList(await raw(loopback, 'PATCH', path, { embeds: [{ title: 'x' }] }))).toEqual([
    'embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ]);
});

function mara() {
  return loopback.member('mara');
}

function messageOf(outcome: Outcome) {
  if (outcome.kind !== 'message') throw new Error(`It is ${outcome.kind}, not a message.`);
  return outcome.message;
}

function finalOf(outcome: Outcome) {
  if (outcome.kind !== 'deferred') throw new Error(`It is ${outcome.kind}, not deferred.`);
  return outcome.final();
}
