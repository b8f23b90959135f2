import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Markup } from '../../src/markup/markup.ts';
import { parseMarkdown } from '../../src/markup/parse-markdown.ts';

/** Writes markup as brackets, so that a table of expectations stays readable. */
function show(markup: readonly Markup[]): string {
  return markup.map(showOne).join('');
}

function showOne(one: Markup): string {
  switch (one.kind) {
    case 'text':
      return one.text;
    case 'heading':
      return `{h${one.level} ${show(one.children)}}`;
    case 'list':
      return `{${one.start ?? '•'} ${one.items.map((item) => `(${show(item)})`).join('')}}`;
    case 'code':
      return `{code ${one.text}}`;
    case 'code-block':
      return `{block ${one.language ?? '-'} ${one.text}}`;
    case 'link':
      return `{link ${one.url} ${show(one.children)}}`;
    case 'mention':
      return `{${one.of} ${one.of === 'command' ? `${one.name} ` : ''}${one.id}}`;
    case 'everyone':
      return `{${one.name}}`;
    case 'emoji':
      return `{emoji ${one.name} ${one.id}}`;
    case 'time':
      return `{time ${one.seconds} ${one.style}}`;
    default:
      return `{${one.kind} ${show(one.children)}}`;
  }
}

const id = '123456789012345678';

const table: Record<string, readonly (readonly [source: string, shown: string])[]> = {
  spans: [
    ['plain words', 'plain words'],
    ['**bold** and *it* and _it_', '{bold bold} and {italics it} and {italics it}'],
    ['__under__ ~~gone~~ ||boo||', '{underline under} {strike gone} {spoiler boo}'],
    ['***both***', '{italics {bold both}}'],
    ['**a *b* c**', '{bold a {italics b} c}'],
    ['___x___', '{italics {underline x}}'],
    ['snake_case_name stays', 'snake_case_name stays'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['** open', '** open'],
    ['****', '****'],
    ['**a** ________ **b**', '{bold a} ________ {bold b}'],
    ['**over\ntwo lines**', '{bold over\ntwo lines}'],
    ['||a **b**||', '{spoiler a {bold b}}'],
  ],
  escapes: [
    ['\\*not\\*', '*not*'],
    ['\\> not a quote', '> not a quote'],
    ['\\# no heading', '# no heading'],
    ['a\\b', 'a\\b'],
    ['\\<@1>', '<@1>'],
    ['**a\\*\\*b**', '{bold a**b}'],
    ['end\\', 'end\\'],
  ],
  code: [
    ['`x*y*`', '{code x*y*}'],
    ['``a`b``', '{code a`b}'],
    ['`` `a` ``', '{code `a`}'],
    ['`open', '`open'],
    ['```ts\nlet a = 1;\n```', '{block ts let a = 1;}'],
    ['```\n  kept\n```\nafter', '{block -   kept}after'],
    ['```one line```', '{block - one line}'],
    ['see ```x``` there', 'see {block - x} there'],
    ['```\n**no**\n```', '{block - **no**}'],
    ['``````', '``````'],
  ],
  blocks: [
    ['# A\n## B\n### C\n#### D', '{h1 A}{h2 B}{h3 C}#### D'],
    ['#tag', '#tag'],
    ['text # not', 'text # not'],
    ['# **A** b', '{h1 {bold A} b}'],
    ['-# small *print*', '{subtext small {italics print}}'],
    ['> one\n> two\nthree', '{quote one\ntwo}three'],
    ['> one\n>\n> two', '{quote one\n\ntwo}'],
    ['>no', '>no'],
    ['before\n> q', 'before\n{quote q}'],
    ['>>> all\nthe rest\n> too', '{quote all\nthe rest\n> too}'],
    ['> # head\n> - a\n> - b', '{quote {h1 head}{• (a)(b)}}'],
    ['a > b', 'a > b'],
  ],
  lists: [
    ['- a\n- b', '{• (a)(b)}'],
    ['* a\n* **b**', '{• (a)({bold b})}'],
    ['3. three\n4. four', '{3 (three)(four)}'],
    ['- a\n  - b\n  - c\n- d', '{• (a{• (b)(c)})(d)}'],
    ['- a\n  still a\n- b', '{• (a\nstill a)(b)}'],
    ['- a\n\nafter', '{• (a)}\nafter'],
    ['-no', '-no'],
    ['2025. was a year', '{2025 (was a year)}'],
  ],
  links: [
    ['[text](https://example.org/a)', '{link https://example.org/a text}'],
    ['[**t**](<https://example.org/>)', '{link https://example.org/ {bold t}}'],
    ['[t](https://example.org/a_(b))', '{link https://example.org/a_(b) t}'],
    ['[t](javascript:alert(1))', '[t](javascript:alert(1))'],
    ['[t](data:text/html,x)', '[t](data:text/html,x)'],
    ['see https://example.org/x.', 'see {link https://example.org/x https://example.org/x}.'],
    ['(https://example.org/)', '({link https://example.org/ https://example.org/})'],
    ['<https://example.org/?a=b>', '{link https://example.org/?a=b https://example.org/?a=b}'],
    ['https://', 'https://'],
    ['[https://example.com](https://example.org/)', '{link https://example.org/ https://example.com}'],
  ],
  mentions: [
    [`<@${id}> <@!${id}>`, `{user ${id}} {user ${id}}`],
    [`<#${id}> <@&${id}>`, `{channel ${id}} {role ${id}}`],
    [`</quote list:${id}>`, `{command quote list ${id}}`],
    [`<:wave:${id}> <a:spin:${id}>`, `{emoji wave ${id}} {emoji spin ${id}}`],
    ['@everyone @here @nobody', '{@everyone} {@here} @nobody'],
    ['<id:customize> <id:linked-roles:1>', '{guide customize} {guide linked-roles}'],
    ['<@x> <#> <b>', '<@x> <#> <b>'],
  ],
  times: [
    ['<t:1755388800>', '{time 1755388800 f}'],
    ['<t:1755388800:R> <t:-1:D>', '{time 1755388800 R} {time -1 D}'],
    ['<t:1755388800:x>', '<t:1755388800:x>'],
    ['<t:9999999999999:R>', '<t:9999999999999:R>'],
  ],
  'text that looks like HTML': [
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['&lt;b&gt; <script>', '&lt;b&gt; <script>'],
  ],
};

for (const [topic, rows] of Object.entries(table)) {
  describe(topic, () => {
    it.each(rows)('%j', (source, shown) => {
      expect(show(parseMarkdown(source))).toBe(shown);
    });
  });
}

describe('any text', () => {
  const marks = fc.constantFrom(
    '*',
    '**',
    '_',
    '`',
    '```',
    '~~',
    '||',
    '> ',
    '- ',
    '# ',
    '[',
    '](',
    ')',
    '\n',
    'a',
    ' ',
    '\\',
    '<@1>',
  );

  it('parses without throwing and loses no letter', () => {
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (pieces) => {
        const letters = (text: string) => text.replace(/[^a]/g, '').length;
        const markup = parseMarkdown(pieces.join(''));
        expect(letters(textOf(markup))).toBe(letters(pieces.join('')));
      }),
    );
  });

  it('survives deep nesting and long runs of marks', () => {
    for (const source of [
      '*a '.repeat(1000),
      '||'.repeat(1001),
      '> '.repeat(1000),
      '['.repeat(2000),
      '- '.repeat(999),
    ])
      expect(() => parseMarkdown(source)).not.toThrow();
  });
});

function textOf(markup: readonly Markup[]): string {
  return markup
    .map((one) => {
      if ('text' in one) return one.text + ('language' in one ? one.language : '');
      if (one.kind === 'list') return one.items.map(textOf).join('');
      return 'children' in one ? textOf(one.children) : '';
    })
    .join('');
}
