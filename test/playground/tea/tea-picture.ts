import { AttachmentBuilder, type InteractionReplyOptions } from 'discord.js';

/** One green pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mPQn5f3HwAEewJM2lQ4BwAAAABJRU5ErkJggg==',
  'base64',
);

/** Pictures uploaded and elsewhere, a file, a covered container and a button with an emoji. */
export const teaPicture: InteractionReplyOptions = {
  flags: 32_768,
  files: [
    new AttachmentBuilder(pixel, { name: 'leaf.png' }),
    new AttachmentBuilder(Buffer.from('sencha, assam'), { name: 'list.txt' }),
  ],
  components: [
    {
      type: 12,
      items: [
        { media: { url: 'attachment://leaf.png' }, description: 'A leaf' },
        { media: { url: 'https://example.org/far.png' }, description: 'A far leaf' },
      ],
    },
    { type: 13, file: { url: 'attachment://list.txt' } },
    {
      type: 17,
      spoiler: true,
      components: [
        {
          type: 9,
          components: [{ type: 10, content: 'The secret blend' }],
          accessory: { type: 11, media: { url: 'attachment://leaf.png' }, description: 'The blend' },
        },
      ],
    },
    {
      type: 1,
      components: [{ type: 2, style: 2, label: 'Wave', emoji: { name: '🍵' }, custom_id: 'pour' }],
    },
  ],
};
