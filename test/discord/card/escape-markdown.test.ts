import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/discord/card/escape-markdown.ts';
import { anyText } from '../../any-text.ts';

/** What Discord shows for escapes: a backslash before a mark disappears. */
const shown = (markdown: string) => markdown.replace(/\\([^0-9A-Za-z\s])/gu, '$1');

describe('escapeMarkdown', () => {
  it.each([
    ['bold', '**a**', '\\*\\*a\\*\\*'],
    ['italics and underline', '_a_ __b__', '\\_a\\_ \\_\\_b\\_\\_'],
    ['struck through', '~~a~~', '\\~\\~a\\~\\~'],
    ['spoiler', '||a||', '\\|\\|a\\|\\|'],
    ['code', '`a` ```b```', '\\`a\\` \\`\\`\\`b\\`\\`\\`'],
    ['backslash', 'a\\*', 'a\\\\\\*'],
    ['link with a text', '[a](https://b.c)', '\\[a\\](https\\://b.c)'],
    ['bare address', 'see https://b.c', 'see https\\://b.c'],
    ['mention of everyone', '@everyone @here', '\\@everyone \\@here'],
    ['mention of a member', '<@123> <@!123> <@&4>', '\\<\\@123\\> \\<\\@!123\\> \\<\\@&4\\>'],
    ['channel and command', '<#5> </ask:6>', '\\<#5\\> \\</ask\\:6\\>'],
    ['timestamp', '<t:1:R>', '\\<t\\:1\\:R\\>'],
    ['emoji by name', ':x: <:a:1>', '\\:x: \\<\\:a\\:1\\>'],
    ['heading', '# a\n## b', '\\# a\n\\## b'],
    ['small print', '-# a', '\\-# a'],
    ['list', '- a\n  - b\n+ c', '\\- a\n  \\- b\n\\+ c'],
    ['numbered list', '1. a\n 22) b', '1\\. a\n 22\\) b'],
    ['quotation', '> a\n>>> b', '\\> a\n\\>\\>\\> b'],
  ])('shows as typed: %s', (_, text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
    expect(shown(markdown)).toBe(text);
  });

  it.each([
    ['# and - within a line', 'No #1 well-known 3.5'],
    ['a colon before a space', 'He said: no'],
    ['quotation marks and letters of any language', '“Привет”, ¶ 6 · ça va?'],
  ])('leaves alone: %s', (_, text) => expect(escapeMarkdown(text)).toBe(text));

  it('keeps invisible characters, which hide no mark from it', () => {
    expect(escapeMarkdown('@\u200Beveryone \u200B*a*')).toBe('\\@\u200Beveryone \u200B\\*a\\*');
  });

  it('is undone by what Discord shows, whatever the text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(shown(escapeMarkdown(text))).toBe(text);
      }),
    );
  });

  it('leaves no mark without a backslash', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab1.) \n*_~`|[]<>@:#-+\\(') });
    fc.assert(
      fc.property(text, (typed) => {
        const rest = escapeMarkdown(typed).replace(/\\[^0-9A-Za-z\s]/gu, 'x');
        expect(rest).not.toMatch(/[\\*_~`|[\]<>@]|:(?=\S)|^ *[#+-]|^ *\d+[.)]/mu);
      }),
    );
  });
});
