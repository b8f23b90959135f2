import { type APIComponentInContainer, ComponentType, MessageFlags } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quotation, Reply, Tone } from '../../../commands/reply/reply.ts';
import { type Presented, renderReply } from '../../../src/discord/card/render-reply.ts';
import { anyText } from '../../any-text.ts';

const plain: Reply = { tone: 'answer', visibility: 'public', text: 'It closes.' };

const parts = (reply: Reply, how?: Presented) => renderReply(reply, how).components[0].components;
const texts = (reply: Reply, how?: Presented) =>
  parts(reply, how).flatMap((part) => ('content' in part ? [part.content] : []));
const labels = (reply: Reply, how?: Presented) =>
  parts(reply, how).flatMap((part) =>
    part.type === ComponentType.ActionRow
      ? part.components.flatMap((b) => ('label' in b ? b.label : []))
      : [],
  );
const quotation = (paragraph: number, text: string): Quotation => ({
  text,
  article: 'gull',
  paragraph,
  start: 0,
  label: `¶ ${paragraph}`,
});

describe('renderReply', () => {
  it('draws answer, list, quotations, small print and buttons in one container', () => {
    const reply: Reply = {
      ...plain,
      title: 'The *bridge*',
      list: [{ term: 'Role', text: 'mayor', paragraphs: [1, 3] }, { text: 'It is old.' }],
      quotations: [quotation(1, 'It closes\n# on Monday.'), { ...quotation(3, 'It must.'), by: 'Quist' }],
      notes: ['Restated.'],
      next: ['Who is the mayor?'],
    };
    expect(renderReply(reply)).toEqual({
      flags: MessageFlags.IsComponentsV2,
      allowedMentions: { parse: [], repliedUser: false },
      components: [
        {
          type: ComponentType.Container,
          accent_color: 0x2e8b70,
          components: [
            { type: ComponentType.TextDisplay, content: '### The \\*bridge\\*\nIt closes.' },
            { type: ComponentType.TextDisplay, content: '- **Role** mayor (¶\u00a01,\u00a03)\n- It is old.' },
            { type: ComponentType.Separator },
            {
              type: ComponentType.TextDisplay,
              content: '> It closes\n> \\# on Monday.\n-# ¶\u00a01',
            },
            {
              type: ComponentType.TextDisplay,
              content: '**Quist**\n> It must.\n-# ¶\u00a03',
            },
            { type: ComponentType.TextDisplay, content: '-# Restated.' },
            {
              type: ComponentType.ActionRow,
              components: [
                {
                  type: ComponentType.Button,
                  style: 2,
                  label: 'Who is the mayor?',
                  custom_id: 'c1:ask:Who is the mayor?',
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('makes the short answer stand out, claim by claim with where each stands', () => {
    const claims = [
      { text: 'It *closes*.', paragraphs: [1, 4] },
      { text: 'It must.', paragraphs: [3], source: 'Ada Quist' },
    ];
    expect(texts({ ...plain, claims })).toEqual([
      '**It \\*closes\\*.** (¶\u00a01,\u00a04) **It must.** (¶\u00a03 · Ada Quist)',
    ]);
    expect(texts({ ...plain, title: 'Bridge', claims: claims.slice(1) })).toEqual([
      '### Bridge\nIt must. (¶\u00a03 · Ada Quist)',
    ]);
    expect(texts({ ...plain, tone: 'near' })).toEqual(['It closes.']);
  });

  it('makes the words stand out that support it, and leaves a run over a line break alone', () => {
    const strong = { start: 3, end: 9 };
    const draw = (text: string) => texts({ ...plain, quotations: [{ ...quotation(1, text), strong }] })[1];
    expect(draw('It c*oses.')).toBe('> It **c\\*oses**.\n-# ¶\u00a01');
    expect(draw('It clo\nes.')).toBe('> It clo\n> es.\n-# ¶\u00a01');
  });

  it('says in one line where it is from, with a link where there is an address', () => {
    const origin = {
      name: 'The [Gull]',
      url: 'https://gull.example/a(b)?c=<d>',
      particulars: ['2 weeks old'],
      dates: [{ said: 'May', date: '2025-05' }],
    };
    const line = '[The \\[Gull\\]](<https://gull.example/a%28b%29?c=%3Cd%3E>) · 2 weeks old';
    expect(texts({ ...plain, origins: [origin] }).at(-1)).toBe(`-# ${line} · May 2025`);
    const { dates: _, ...undated } = origin;
    const quoted = { ...quotation(1, 'It closes.'), source: 'Ada Quist', origin: undated };
    expect(texts({ ...plain, quotations: [quoted] }).at(-1)).toBe(
      `> It closes.\n-# ¶\u00a01 · Ada Quist · ${line}`,
    );
  });

  it('lets only the member see a private reply', () => {
    const flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
    expect(renderReply({ ...plain, visibility: 'private' }).flags).toBe(flags);
  });

  it('leaves out whole quotations from the end and says how to read them', () => {
    const quotations = [4, 19, 20, 21].map((number) => quotation(number, 'A sentence. '.repeat(110).trim()));
    const shown = texts({ ...plain, quotations });
    expect(shown.slice(1, 3).map((text) => text.split('\n')[0])).toEqual(
      quotations.slice(0, 2).map(({ text }) => `> ${text}`),
    );
    expect(shown.at(-1)).toBe('-# 2 more paragraphs: `/cite paragraphs:20,21`');
  });

  it('names the article of paragraphs left out that are not of the first one', () => {
    const quotations = Array.from({ length: 40 }, (_, at) => ({
      ...quotation(at + 1, 'Yes.'),
      article: 'second',
      isOther: true,
    }));
    expect(texts({ ...plain, quotations }).at(-1)).toBe(
      '-# 7 more paragraphs: `/cite paragraphs:34-40 article:second`',
    );
  });

  it('ends a paragraph that is too long for a message with a sentence, and says that it goes on', () => {
    const long = 'All of this is one paragraph. '.repeat(200).trim();
    const [, quoted = ''] = texts({ ...plain, quotations: [quotation(6, long)] });
    const [line = '', label] = quoted.split('\n');
    expect(long.startsWith(line.slice(2))).toBe(true);
    expect(line.endsWith('paragraph.')).toBe(true);
    expect(line.length).toBeGreaterThan(2500);
    expect(label).toBe('-# ¶\u00a06 · shortened, it goes on');
  });

  it('ends a long answer with a sentence and says so', () => {
    const [head = '', notes] = texts({ ...plain, text: 'One more sentence. '.repeat(400).trim() });
    expect(head.endsWith('sentence.**')).toBe(true);
    expect(head.length).toBeLessThanOrEqual(4000);
    expect(notes).toBe('-# Shortened to fit into one message.');
  });

  it('ends a long list with a whole line and says how to read on', () => {
    const list = Array.from({ length: 50 }, (_, at) => ({ text: 'word '.repeat(20), paragraphs: [at + 1] }));
    const [, lines = '', notes] = texts({ ...plain, list });
    const count = lines.split('\n').length;
    expect(lines.endsWith(`word (¶\u00a0${count})`)).toBe(true);
    expect(notes).toBe(`-# ${50 - count} more lines: \`/cite paragraphs:${count + 1}-50\``);
  });

  it('offers a question once, and none that does not fit into a button', () => {
    const next = ['Who?', ' Who? ', 'x'.repeat(94), '', 'When?'];
    expect(labels({ ...plain, next })).toEqual(['Who?', 'When?']);
  });
});

describe('the question on a card', () => {
  const long = `Does it close ${'very '.repeat(40)}soon?`;

  it('stands above the answer in small print, in one line and as typed', () => {
    const [first, second] = texts({ ...plain, asked: 'Does it\n*close*?' });
    expect([first, second]).toEqual(['-# “Does it \\*close\\*?”', '**It closes.**']);
  });

  it('is not repeated below the message that asked it, unless it is too long for the buttons', () => {
    const above = { questionIsAbove: true };
    expect(texts({ ...plain, asked: 'Does it close?' }, above)).toEqual(['**It closes.**']);
    expect(texts({ ...plain, asked: long }, above)).toEqual([`-# “${long}”`, '**It closes.**']);
  });

  it('leaves room for the answer however long it is', () => {
    const reply = { ...plain, asked: '*'.repeat(600), text: 'One more sentence. '.repeat(400).trim() };
    expect(texts(reply).join('').length).toBeLessThanOrEqual(4000);
  });
});

describe('the last button', () => {
  const asker = '123';

  it.each<[Tone, Reply['visibility'], readonly string[]]>([
    ['answer', 'public', ['Delete']],
    ['unclear', 'public', ['Delete']],
    ['absent', 'public', ['Delete']],
    ['help', 'public', []],
    ['error', 'public', []],
    ['answer', 'private', ['Post to channel']],
    ['unclear', 'private', ['Post to channel']],
    ['absent', 'private', ['Post to channel']],
    ['help', 'private', []],
    ['error', 'private', []],
  ])('of a card with the tone %s that is %s: %j', (tone, visibility, expected) => {
    expect(labels({ ...plain, tone, visibility }, { asker })).toEqual(expected);
  });

  it('is there even when there is more to ask than five buttons hold', () => {
    const next = ['Who?', 'When?', 'Where?', 'Why?', 'How?'];
    expect(labels({ ...plain, next }, { asker })).toEqual(['Who?', 'When?', 'Where?', 'Why?', 'Delete']);
  });

  it('carries the id of the member who asked', () => {
    const [row] = parts(plain, { asker }).slice(-1);
    expect(row).toMatchObject({ components: [{ custom_id: 'c1:delete:123' }] });
  });
});

describe('renderReply, whatever the content', () => {
  const text = fc.oneof(
    { arbitrary: anyText({ maxLength: 60 }), weight: 3 },
    { arbitrary: fc.string({ unit: fc.constantFrom(...'a. *_>\n-1@:'), maxLength: 6000 }), weight: 1 },
  );
  const list = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 60 });
  const date = fc.constantFrom('2025-08-18', '2025-04', '2025', 'someday', '');
  const said = anyText({ maxLength: 30 });
  const dates = fc.array(fc.record({ said, date }), { maxLength: 6 });
  const origin = fc.record({ name: text, url: text, particulars: list(said), dates });
  const replies: fc.Arbitrary<Reply> = fc.record(
    {
      tone: fc.constantFrom('answer', 'unclear', 'absent', 'help', 'error'),
      visibility: fc.constantFrom('public', 'private'),
      text,
      title: text,
      dates,
      list: list(
        fc.record({
          text,
          term: text,
          at: fc.record({ date, said }),
          paragraphs: fc.array(fc.nat(9999), { maxLength: 40 }),
          dates,
        }),
      ),
      quotations: list(
        fc.record({
          text,
          label: text,
          paragraph: fc.nat(9999),
          article: text,
          start: fc.nat(999),
          by: text,
          source: text,
          strong: fc.record({ start: fc.nat(60), end: fc.nat(60) }),
          origin,
          dates,
        }),
      ),
      claims: list(fc.record({ text, paragraphs: fc.array(fc.nat(9999), { maxLength: 40 }) })),
      origins: list(origin),
      notes: list(text),
      next: list(text),
    },
    { requiredKeys: ['tone', 'visibility', 'text'] },
  );

  it('keeps within 40 components and 4000 characters, with no empty text', () => {
    fc.assert(
      fc.property(replies, (reply) => {
        const [container] = renderReply(reply).components;
        expect(count(container.components) + 1).toBeLessThanOrEqual(40);
        const shown = texts(reply);
        expect(shown.join('').length).toBeLessThanOrEqual(4000);
        expect(shown.filter((content) => content.trim() === '')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('shows each quotation as an unbroken run from its start', () => {
    const words = fc.string({ unit: fc.constantFrom(...'ab. é'), minLength: 1, maxLength: 3000 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (paragraphs) => {
        const quotations = paragraphs.map((one, at) => quotation(at + 1, one));
        const quoted = texts({ ...plain, quotations }).filter((shown) => shown.startsWith('> '));
        quoted.forEach((shown, at) => {
          expect(paragraphs[at]?.startsWith(shown.slice(2).split('\n-# ')[0] ?? '')).toBe(true);
        });
      }),
    );
  });
});

function count(components: readonly APIComponentInContainer[]): number {
  return components.reduce(
    (sum, part) => sum + 1 + (part.type === ComponentType.ActionRow ? part.components.length : 0),
    0,
  );
}
