import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { errorList, raw } from '../raw.ts';

let loopback: Loopback;
let path: string;

beforeAll(async () => {
  loopback = await createLoopback();
  path = `/channels/${loopback.channels[0]?.id}/messages`;
});

afterAll(() => loopback.close());

const V2 = 32_768;
const long = (length: number) => 'x'.repeat(length);
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const text = (content = 'hello') => ({ type: 10, content });
const v2 = (...components: object[]) => ({ flags: V2, components });
const rows = (...components: object[]) => ({ content: 'x', components: components.map((one) => row(one)) });
const row = (...components: object[]) => ({ type: 1, components });
const button = (more: object = {}) => ({ type: 2, style: 1, label: 'Yes', custom_id: 'yes', ...more });
const link = (more: object = {}) => ({ type: 2, style: 5, label: 'Go', url: 'https://example.org', ...more });
const selectOption = (more: object = {}) => ({ label: 'One', value: 'one', ...more });
const select = (more: object = {}) => ({ type: 3, custom_id: 'pick', options: [selectOption()], ...more });
const embed = (more: object = {}) => ({ embeds: [{ title: 'T', ...more }] });
const thumbnail = { type: 11, media: { url: 'https://example.org/a.png' } };
const section = (more: object = {}) => ({ type: 9, components: [text()], accessory: thumbnail, ...more });

const accepted: [body: string, body: object][] = [
  ['2000 characters', { content: long(2000) }],
  ['6000 characters over its embeds', { embeds: [{ description: long(4096) }, { description: long(1904) }] }],
  ['an embed with a time that has an offset', embed({ timestamp: '2025-08-17T12:00:00+02:00' })],
  ['40 components in a container', v2({ type: 17, components: many(39, () => text()) })],
  ['4000 characters of text', v2(text(long(2000)), text(long(2000)))],
  [
    'five rows of five buttons',
    { content: 'x', components: many(5, (r) => row(...many(5, (b) => button({ custom_id: `${r} ${b}` })))) },
  ],
  ['a button with an emoji only', rows(button({ label: undefined, emoji: { name: '🔎' } }))],
  ['a section with a thumbnail', v2(section())],
  ['an embed with an attached picture', embed({ image: { url: 'attachment://a.png' } })],
  ['nobody to ping', { content: '@everyone', allowed_mentions: { parse: [] } }],
];

const refused: [mistake: string, body: object, errors: string[]][] = [
  ['a text of spaces', v2(text(' \n ')), ['components.0.content BASE_TYPE_REQUIRED']],
  [
    'pings of everybody and of somebody',
    { content: 'x', allowed_mentions: { parse: ['roles'], roles: ['123456789012345678'] } },
    ['allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'],
  ],
  [
    'an emoji that is none',
    rows(button({ emoji: { name: 'smile' } })),
    ['components.0.components.0.emoji.name COMPONENT_INVALID_EMOJI'],
  ],
  [
    'an emoji that nobody made',
    rows(select({ options: [selectOption({ emoji: { id: '123456789012345678', name: 'x' } })] })),
    ['components.0.components.0.options.0.emoji.id COMPONENT_INVALID_EMOJI'],
  ],
  ['2001 characters', { content: long(2001) }, ['content BASE_TYPE_MAX_LENGTH']],
  ['content that is no text', { content: 5 }, ['content STRING_TYPE_CONVERT']],
  ['11 embeds', { embeds: many(11, () => ({ title: 'T' })) }, ['embeds BASE_TYPE_BAD_LENGTH']],
  [
    'an embed description of 4097',
    embed({ description: long(4097) }),
    ['embeds.0.description BASE_TYPE_MAX_LENGTH'],
  ],
  ['an embed title of 257', embed({ title: long(257) }), ['embeds.0.title BASE_TYPE_MAX_LENGTH']],
  [
    '26 embed fields',
    embed({ fields: many(26, () => ({ name: 'a', value: 'b' })) }),
    ['embeds.0.fields BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'an embed field of 257 and 1025',
    embed({ fields: [{ name: long(257), value: long(1025) }] }),
    ['embeds.0.fields.0.name BASE_TYPE_MAX_LENGTH', 'embeds.0.fields.0.value BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'a footer of 2049',
    embed({ footer: { text: long(2049) } }),
    ['embeds.0.footer.text BASE_TYPE_MAX_LENGTH'],
  ],
  ['an author of 257', embed({ author: { name: long(257) } }), ['embeds.0.author.name BASE_TYPE_MAX_LENGTH']],
  ['a colour beyond white', embed({ color: 0x1000000 }), ['embeds.0.color NUMBER_TYPE_MAX']],
  ['an address without scheme', embed({ url: 'example.org' }), ['embeds.0.url URL_TYPE_INVALID_URL']],
  [
    'an address that is a script',
    embed({ url: 'javascript:alert(1)' }),
    ['embeds.0.url URL_TYPE_INVALID_SCHEME'],
  ],
  ['a time that is none', embed({ timestamp: 'yesterday' }), ['embeds.0.timestamp BASE_TYPE_INVALID']],
  [
    '6001 characters over its embeds',
    { embeds: [{ description: long(4096) }, { description: long(1905) }] },
    ['embeds MAX_EMBED_SIZE_EXCEEDED'],
  ],
  ['an empty embed', { embeds: [{}] }, ['embeds.0 BASE_TYPE_REQUIRED']],
  [
    'allowed mentions of a wrong kind',
    { content: 'x', allowed_mentions: { parse: ['all'] } },
    ['allowed_mentions.parse.0 BASE_TYPE_CHOICES'],
  ],
  ['a flag nobody can set', { content: 'x', flags: 2 }, ['flags BASE_TYPE_INVALID']],
  ['the flag of ephemeral messages in a channel', { content: 'x', flags: 64 }, ['flags BASE_TYPE_INVALID']],
  [
    'six buttons in a row',
    { content: 'x', components: [row(...many(6, (n) => button({ custom_id: `${n}` })))] },
    ['components.0.components BASE_TYPE_BAD_LENGTH'],
  ],
  ['six rows', rows(...many(6, (n) => button({ custom_id: `${n}` }))), ['components BASE_TYPE_BAD_LENGTH']],
  ['an empty row', { content: 'x', components: [row()] }, ['components.0.components BASE_TYPE_REQUIRED']],
  [
    'a label of 81',
    rows(button({ label: long(81) })),
    ['components.0.components.0.label BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'a custom_id of 101',
    rows(button({ custom_id: long(101) })),
    ['components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH'],
  ],
  ['a wrong style', rows(button({ style: 9 })), ['components.0.components.0.style BASE_TYPE_CHOICES']],
  [
    'a button outside a row',
    { content: 'x', components: [button()] },
    ['components.0.type UNION_TYPE_CHOICES'],
  ],
  [
    'one custom_id twice',
    rows(button(), button()),
    ['components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
  ],
  [
    'one id twice',
    v2({ ...text(), id: 7 }, { ...text(), id: 7 }),
    ['components.1.id COMPONENT_ID_DUPLICATED'],
  ],
  [
    'a link without address',
    rows(link({ url: undefined })),
    ['components.0.components.0.url BASE_TYPE_REQUIRED'],
  ],
  [
    'a link with a custom_id',
    rows(link({ custom_id: 'go' })),
    ['components.0.components.0.custom_id COMPONENT_FIELDS_MUTUALLY_EXCLUSIVE'],
  ],
  [
    'a link that is a script',
    rows(link({ url: 'javascript:alert(1)' })),
    ['components.0.components.0.url URL_TYPE_INVALID_SCHEME'],
  ],
  [
    'a button without custom_id',
    rows(button({ custom_id: undefined })),
    ['components.0.components.0.custom_id BASE_TYPE_REQUIRED'],
  ],
  [
    'a button that shows nothing',
    rows(button({ label: undefined })),
    ['components.0.components.0.label BASE_TYPE_REQUIRED'],
  ],
  [
    'a select beside a button',
    { content: 'x', components: [row(select(), button())] },
    ['components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
  ],
  [
    '26 options of a select',
    rows(select({ options: many(26, (n) => selectOption({ value: `${n}` })) })),
    ['components.0.components.0.options BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'an option label of 101',
    rows(select({ options: [selectOption({ label: long(101) })] })),
    ['components.0.components.0.options.0.label BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'a placeholder of 151',
    rows(select({ placeholder: long(151) })),
    ['components.0.components.0.placeholder BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'one value twice in a select',
    rows(select({ options: [selectOption(), selectOption()] })),
    ['components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED'],
  ],
  [
    'a select of more than it offers',
    rows(select({ max_values: 2 })),
    ['components.0.components.0.max_values NUMBER_TYPE_MAX'],
  ],
  [
    'a select of at least more than at most',
    rows(select({ min_values: 2 })),
    ['components.0.components.0.min_values NUMBER_TYPE_MAX'],
  ],
  [
    'a text input',
    rows({ type: 4, custom_id: 'a', style: 1, label: 'A' }),
    ['components.0.components.0.type UNION_TYPE_CHOICES'],
  ],
  ['a component nobody knows', v2({ type: 99 }), ['components.0.type UNION_TYPE_CHOICES']],
  [
    'a misspelt field of a button',
    rows(button({ disable: true })),
    ['components.0.components.0.disable UNKNOWN_FIELD'],
  ],
  [
    'content beside V2 components',
    { ...v2(text()), content: 'x' },
    ['content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
  ],
  [
    'embeds beside V2 components',
    { ...v2(text()), ...embed() },
    ['embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
  ],
  ['V2 components without their flag', { components: [text()] }, ['components.0.type UNION_TYPE_CHOICES']],
  ['41 components', v2(...many(41, () => text())), ['components BASE_TYPE_BAD_LENGTH']],
  [
    '41 components with the nested ones',
    v2({ type: 17, components: many(40, () => text()) }),
    ['components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
  ],
  ['a text of 4001', v2(text(long(4001))), ['components.0.content BASE_TYPE_MAX_LENGTH']],
  [
    '4001 characters over all texts',
    v2(text(long(2000)), text(long(2001))),
    ['components COMPONENT_TOTAL_TEXT_EXCEEDED'],
  ],
  ['an empty text', v2(text('')), ['components.0.content BASE_TYPE_REQUIRED']],
  [
    'a section without accessory',
    v2(section({ accessory: undefined })),
    ['components.0.accessory BASE_TYPE_REQUIRED'],
  ],
  [
    'a section of four texts',
    v2(section({ components: many(4, () => text()) })),
    ['components.0.components BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'a container in a container',
    v2({ type: 17, components: [{ type: 17, components: [text()] }] }),
    ['components.0.components.0.type UNION_TYPE_CHOICES'],
  ],
  [
    'a gallery of 11',
    v2({ type: 12, items: many(11, () => ({ media: thumbnail.media })) }),
    ['components.0.items BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'a file from the web',
    v2({ type: 13, file: { url: 'https://example.org/a.csv' } }),
    ['components.0.file.url URL_TYPE_INVALID_SCHEME'],
  ],
];

describe('a message with', () => {
  it.each(accepted)('%s is accepted', async (_, body) => {
    const answer = await raw(loopback, 'POST', path, body);
    expect(errorList(answer)).toEqual([]);
    expect(answer).toMatchObject({ status: 200 });
  });

  it.each(refused)('%s is refused', async (_, body, errors) => {
    const answer = await raw(loopback, 'POST', path, body);
    expect(errorList(answer)).toEqual(errors);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
  });

  it.each([{}, { content: '' }, { content: ' \n\t ' }, { content: null, embeds: [] }, { components: [] }])(
    'nothing in it (%j) is refused',
    async (body) => {
      expect(await raw(loopback, 'POST', path, body)).toEqual({
        status: 400,
        body: { code: 50006, message: 'Cannot send an empty message' },
      });
    },
  );

  it('too long a text is refused in Discord’s words', async () => {
    const answer = await raw(loopback, 'POST', path, { content: long(2001) });
    expect(answer.body).toEqual({
      message: 'Invalid Form Body',
      code: 50035,
      errors: {
        content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length.' }] },
      },
    });
  });
});

describe('an edit', () => {
  it('may not empty a message, nor add content to V2 components', async () => {
    const plain = await raw(loopback, 'POST', path, { content: 'x' });
    const edited = await raw(loopback, 'PATCH', `${path}/${Object(plain.body).id}`, { content: '' });
    expect(edited).toMatchObject({ status: 400, body: { code: 50006 } });
    const rich = await raw(loopback, 'POST', path, v2(text()));
    const mixed = await raw(loopback, 'PATCH', `${path}/${Object(rich.body).id}`, { content: 'x' });
    expect(errorList(mixed)).toEqual(['content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2']);
  });

  it('of somebody else’s message is refused', async () => {
    const said = loopback.member('mara').say('mine');
    const [message] = loopback.messages('talks', loopback.member('mara').id).slice(-1);
    const answer = await raw(loopback, 'PATCH', `${path}/${message?.id}`, { content: 'x' });
    expect(answer).toMatchObject({ status: 403, body: { code: 50005 } });
    await raw(loopback, 'POST', path, { content: 'so that she need not wait' });
    await said;
  });
});
