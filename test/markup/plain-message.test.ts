import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainMessage, plainQuestion, plainWords } from '../../src/markup/plain-message.ts';
import { anyText } from '../any-text.ts';

describe('plainMessage', () => {
  it.each([
    ['emphasis and spoilers', '**The** *bridge* __closes__ _on_ ||Monday||', 'The bridge closes on Monday'],
    ['headings, small print and lists', '# One\n-# two\n- three\n12. four', 'One\ntwo\nthree\nfour'],
    ['code', 'The `bridge` closes\n```js\nlet it = 1\n```\nsoon', 'The bridge closes\nsoon'],
    ['lines of a quotation', '> The bridge stays.\nNo, it closes.', 'No, it closes.'],
    ['a quotation up to the end', 'It closes.\n>>> The bridge\nstays.', 'It closes.'],
    ['what is crossed out', 'It closes ~~on Sunday~~ on Monday', 'It closes on Monday'],
    [
      'links',
      'See https://b.example/a_b?c=1. [It closes](https://b.example) <https://c.example>',
      'See. It closes',
    ],
    ['a link that stands close behind a word', 'See 0https://b.example it closes', 'See 0 it closes'],
    ['mentions', 'Hi <@1> <@!2> <@&3> <#4> </ask:5> <id:home> @everyone @here, it closes', 'Hi, it closes'],
    ['timestamps without a day', 'It closes <t:1700000000:R> and <t:1700000000:t>', 'It closes and'],
    ['emoji', '🌉 It 👩🏽‍🔧 closes 🇳🇴 <:no:1> <a:no:2> :bridge_at_night: 1️⃣ ❤️', 'It closes'],
    ['bullets of other kinds', '• one\n+ two\n3) three', 'one\ntwo\nthree'],
    [
      'all but the day of a timestamp',
      'On <t:1755518400:D> or <t:1755518400>',
      'On 2025-08-18 or 2025-08-18',
    ],
    ['the mark of a message that is only a quotation', '> The bridge closes.', 'The bridge closes.'],
    ['escapes', 'It \\*closes\\* at 3\\.', 'It closes at 3.'],
    ['invisible characters', 'It\u200B clo\u00ADses\u202E\u0000 on\tMonday', 'It closes on Monday'],
    ['line breaks of any kind', 'One\r\ntwo\rthree', 'One\ntwo\nthree'],
  ])('takes out %s', (_, markdown, plain) => expect(plainMessage(markdown)).toBe(plain));

  it.each([
    ['a time', 'It closes at 10:30:45.'],
    ['underscores and a dash within', 'The file a_b_c closes – today'],
    ['a number', 'It costs 2.50 crowns, 3 < 4 and 5 > 4'],
    ['a quotation in marks', 'She said “It has to be done”'],
    ['a year at the start', '2025. A long year'],
  ])('leaves %s as it is', (_, text) => expect(plainMessage(text)).toBe(text));

  it('takes what follows a stressed word for no bullet', () => {
    expect(plainMessage('**It** + 3 _and_ 4) more')).toBe('It + 3 and 4) more');
  });

  it('leaves no mention that shows only when something inside it is taken out', () => {
    expect(plainMessage('hi <@\u200b1> you')).toBe('hi you');
    expect(plainMessage('<\\@1> you')).toBe('you');
  });

  it('is quick and leaves no mention, link or invisible character, whatever it is given', () => {
    const marks = [
      '`',
      '``',
      '```',
      '>',
      '>>> ',
      '~~',
      '[',
      '](',
      'https://',
      '<@',
      '1>',
      '@everyone',
      ':',
      '\n',
      '**',
      '\\',
    ];
    const part = fc.oneof(fc.constantFrom(...marks), anyText({ maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 80 }), (parts) => {
        expect(plainMessage(parts.join(''))).not.toMatch(/[\p{Cf}\p{Cs}]|[^\P{Cc}\n]|<@!?\d+>|https:\/\/\w/u);
      }),
    );
    for (const mark of [...marks, '[(', '~', '_', ' ', '<t:'])
      expect(plainMessage(mark.repeat(3000))).toBeDefined();
  });
});

describe('plainQuestion', () => {
  it.each([
    ['keeps words in code marks', 'Who comes on `Monday`, ``who else``?', 'Who comes on Monday, who else?'],
    ['leaves out a block of code', 'Who comes?\n```js\nlet it = 1\n```', 'Who comes?'],
    [
      'leaves out the rest as in a message',
      '<@1> Who comes <:no:1> on [Monday](https://b.example)? https://c.example',
      'Who comes on Monday?',
    ],
    ['leaves emphasis as it was typed', '**Who** _comes_ on ||Monday||?', '**Who** _comes_ on ||Monday||?'],
    ['takes a quotation for the question when there is nothing else', '> who comes?', 'who comes?'],
    ['… and a block of code', '```who comes?```', 'who comes?'],
    ['leaves it out otherwise', '> who comes?\nIs that so?', 'Is that so?'],
  ])('%s', (_, markdown, plain) => expect(plainQuestion(markdown)).toBe(plain));
});

it('plainWords leaves all words and no markdown', () => {
  expect(plainWords('> __Who__ `comes`\n_on_ ||Monday||?')).toBe('Who comes\non Monday?');
});
