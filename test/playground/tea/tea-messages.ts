import type { InteractionReplyOptions, InteractionUpdateOptions } from 'discord.js';
import type {
  APIModalInteractionResponseCallbackData,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

const componentsV2 = 32_768;
const ephemeral = 64;

/** A container with everything the page draws: colour, text, sections, buttons of every style and a select menu. */
export function teaCard(
  leaf: string,
  cups: number,
  onlyMe: boolean,
): InteractionReplyOptions & InteractionUpdateOptions {
  const soon = Math.floor(Date.now() / 1000) + 3600;
  return {
    flags: onlyMe ? componentsV2 | ephemeral : componentsV2,
    components: [
      {
        type: 17,
        accent_color: 0x2f9e6e,
        components: [
          { type: 10, content: `## ${cups} cups of ${leaf}\nSteeped at **80 °C**, cold <t:${soon}:R>.` },
          { type: 14 },
          {
            type: 9,
            components: [{ type: 10, content: '> Tea is quiet.\n-# Leaf book, page 6' }],
            accessory: { type: 2, style: 2, label: 'Pour', custom_id: 'pour' },
          },
          {
            type: 1,
            components: [
              { type: 2, style: 1, label: 'Again', custom_id: 'again' },
              { type: 2, style: 3, label: 'Good', custom_id: 'good' },
              { type: 2, style: 4, label: 'Silent', custom_id: 'silent' },
              { type: 2, style: 2, label: 'Sold out', custom_id: 'sold-out', disabled: true },
              { type: 2, style: 5, label: 'Leaf book', url: 'https://example.org/leaves' },
            ],
          },
          {
            type: 1,
            components: [
              {
                type: 3,
                custom_id: 'pots',
                placeholder: 'Choose pots',
                min_values: 1,
                max_values: 2,
                options: [
                  { label: 'Clay', value: 'clay', description: 'Keeps warm' },
                  { label: 'Glass', value: 'glass' },
                  { label: 'Iron', value: 'iron' },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
}

/** Plain content in Discord's markdown, with an embed. */
export const teaShelf: InteractionReplyOptions = {
  content: [
    '# Shelf',
    '- oolong, **dark**',
    '- assam',
    '  - first flush',
    '> said *quietly*',
    '||spilled|| `code` [Leaf book](https://example.org/leaves) <img src=x onerror=alert(1)>',
    '```js\nconst tea = 1;\n```',
    '-# since <t:1755388800:D>',
  ].join('\n'),
  embeds: [
    { title: 'Stock', description: 'Two *tins*', color: 0xcc7722, fields: [{ name: 'Tin', value: 'round' }] },
  ],
  allowedMentions: { parse: [] },
};

/** A form with each kind of field. */
export const teaForm: APIModalInteractionResponseCallbackData = {
  custom_id: 'leaf',
  title: 'A new leaf',
  components: [
    {
      type: 18,
      label: 'Name',
      description: 'As on the tin',
      component: { type: 4, custom_id: 'name', style: 1, min_length: 2 },
    },
    {
      type: 18,
      label: 'Pot',
      component: {
        type: 3,
        custom_id: 'pot',
        options: [
          { label: 'Clay', value: 'clay' },
          { label: 'Glass', value: 'glass' },
        ],
      },
    },
    { type: 18, label: 'Notes', component: { type: 4, custom_id: 'title', style: 2, required: false } },
    {
      type: 18,
      label: 'Strength',
      component: {
        type: 21,
        custom_id: 'strength',
        options: [
          { label: 'Light', value: 'light' },
          { label: 'Strong', value: 'strong', description: 'Keeps awake' },
        ],
      },
    },
    { type: 18, label: 'Organic', component: { type: 23, custom_id: 'organic' } },
  ],
};

/** What the bot declares: every kind of option, a subcommand, a moderator's command and a context menu. */
export const teaCommands: RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    name: 'brew',
    description: 'Makes a pot of tea',
    name_localizations: { de: 'brühen' },
    options: [
      {
        type: 3,
        name: 'leaf',
        name_localizations: { de: 'blatt' },
        description: 'Which leaf',
        description_localizations: { de: 'Welches Blatt' },
        required: true,
        autocomplete: true,
      },
      { type: 4, name: 'cups', description: 'How many', required: true, min_value: 1, max_value: 9 },
      { type: 5, name: 'private', description: 'Only you see it' },
      {
        type: 3,
        name: 'pot',
        description: 'Which pot',
        choices: [
          { name: 'Clay', value: 'clay' },
          { name: 'Glass', value: 'glass' },
        ],
      },
    ],
  },
  {
    name: 'shelf',
    description: 'What there is',
    options: [{ type: 1, name: 'list', description: 'Everything on the shelf' }],
  },
  { name: 'form', description: 'Write down a new leaf' },
  { name: 'tray', description: 'What stands beside the tea' },
  { name: 'slow', description: 'Takes its time' },
  { name: 'silent', description: 'Says nothing' },
  { name: 'close', description: 'Ends the day', default_member_permissions: '8192' },
  { name: 'Steep this', type: 3 },
];
