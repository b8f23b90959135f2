import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/content/draft/clean-text.ts';
import { draftArticle, idOf } from '../../src/content/draft/draft-article.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const given = { title: 'Fog: a day', publisher: 'Quay Post', language: 'en', wording: 'restated' };

describe('cleanText', () => {
  it.each([
    ['codes', 'Nets &amp; boats&nbsp;&#8211; all&eacute;.', 'Nets & boats – allé.', '4 codes'],
    ['one tag', 'The <b class="x">mayor spoke.', 'The mayor spoke.', '1 tag of the web page taken out'],
    ['breaks', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.', '2 breaks'],
    ['scripts', 'One.<script>let x = 1 < 2;</script>', 'One.', '1 script'],
    ['links', 'The [mayor](https://example.org/m) spoke.', 'The mayor spoke.', '1 link'],
    ['headings', '## The fog\nIt came.', 'The fog\n\nIt came.', '1 heading'],
    ['bold', 'The **mayor** spoke.', 'The mayor spoke.', '1 pair'],
    ['invisible characters', 'The ma\u00adyor\u200b spoke.', 'The mayor spoke.', '2 invisible characters'],
    ['hard blanks', 'The\u00a0mayor spoke.', 'The mayor spoke.', 'blanks made plain'],
    [
      'leftovers',
      'Fog came.\n\nRead more: the tides\n\nIt left.',
      'Fog came.\n\nIt left.',
      '“Read more: the tides”',
    ],
    [
      'lines without a blank one',
      'Fog came.\nIt left.',
      'Fog came.\n\nIt left.',
      'each line made a paragraph',
    ],
  ])('takes out %s and says so', (_, written, text, said) => {
    const cleaned = cleanText(written);
    expect(cleaned.text).toBe(text);
    expect(cleaned.done.join('; ')).toContain(said);
  });

  it.each([
    'Follow the money, said the mayor, and the fishermen followed it to the harbour at once.',
    'One is < two, and R&D goes on; 3 * 4 * 5 is 60.',
    'Lines that are wrapped\nin the middle of a\nsentence stay together.',
  ])('leaves a text alone: %s', (text) => {
    expect(cleanText(text)).toEqual({ text, done: [] });
  });
});

describe('draftArticle', () => {
  it('makes an article of a plain text and what is given', () => {
    const draft = draftArticle(bytes('\ufeffFog came.\r\n\r\nIt stayed.'), 'Fog (1).txt', given);
    expect(draft).toMatchObject({
      kind: 'draft',
      id: 'fog-1',
      paragraphs: ['Fog came.', 'It stayed.'],
      wrong: [],
      article: { ...given, id: 'fog-1', paragraphs: [{ number: 1, text: 'Fog came.' }, { number: 2 }] },
    });
  });

  it('keeps what stands at the head of the file, unless something else is given, and a draft of a draft is the same', () => {
    const written = '---\ntitle: Old\npublisher: Post\npublished: 2025-01-02\n---\nFog came.\n';
    const draft = draftArticle(bytes(written), 'fog.md', given);
    expect(draft).toMatchObject({ article: { title: 'Fog: a day', published: '2025-01-02' } });
    const text = draft.kind === 'draft' ? draft.text : '';
    expect(draftArticle(bytes(text), 'fog.md')).toMatchObject({ text, done: [], wrong: [] });
  });

  it.each([
    'Fog: a day\n\nFog came.\n\nIt stayed.',
    '# FOG – A DAY\n\nFog came.\n\nIt stayed.',
    'Fog: a day\nFog came.\n\nIt stayed.',
    'Fog: a day\nFog came.\nIt stayed.',
  ])('takes the title out of the text: %j', (text) => {
    const draft = draftArticle(bytes(text), 'fog.md', given);
    expect(draft).toMatchObject({ paragraphs: ['Fog came.', 'It stayed.'] });
    expect(draft.kind === 'draft' && draft.done.at(-1)).toBe('the first line taken out: it is the title');
  });

  it.each(['Fog: a day.', 'Fog: a day of it\n\nFog came.'])('leaves what is no title: %j', (text) => {
    const draft = draftArticle(bytes(text), 'fog.md', given);
    expect(draft).toMatchObject({ paragraphs: text.split('\n\n'), done: [] });
  });

  it('says what is still missing or wrong', () => {
    expect(draftArticle(bytes('Fog came.'), 'fog.md', { ...given, published: 'Monday' })).toMatchObject({
      article: undefined,
      wrong: ['the field "published" must be a day such as 2025-08-17'],
    });
    expect(draftArticle(bytes('Fog came.'), 'fog.md')).toMatchObject({
      wrong: expect.arrayContaining(['the field "title" is missing: add it']),
    });
  });

  it.each([
    ['no text', new Uint8Array([0xff, 0xfe, 0x00]), /UTF-8/u],
    ['nothing', bytes(' \n'), /is empty/u],
    ['a mark that turns the line', bytes('Fog \u202ecame.'), /invisible mark/u],
    ['more than is read', new Uint8Array(1_000_001).fill(97), /has 1.0 MB/u],
  ])('refuses %s', (_, file, why) => {
    expect(draftArticle(file, 'fog.md')).toMatchObject({
      kind: 'unreadable',
      why: expect.stringMatching(why),
    });
  });

  it.each([
    ['Ärger über 3 Boote.md', 'arger-uber-3-boote'],
    ['Туман.txt', 'article'],
    ['../../etc/passwd', 'etc-passwd'],
    [`${'long-'.repeat(30)}.md`, 'long-'.repeat(12).slice(0, -1)],
  ])('calls %s an id', (name, id) => {
    expect(idOf(name)).toBe(id);
  });
});
