/** Ranges of characters as texts of one character each. */
function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
}

/**
 * What people try on a bot, by what it might break. Nothing here is meant for the bot's own rules: a piece belongs here
 * because it has broken something somewhere.
 */
export const hostilePieces: Readonly<Record<string, readonly string[]>> = {
  directions: [...range(0x202a, 0x202e), ...range(0x2066, 0x2069), '\u200e', '\u200f', '\u061c'],
  unseen: [
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u034f',
    '\u3164',
    '\u{e0041}',
    '\u{e007f}',
  ],
  combining: ['\u0301', '\u0315', '\u0335', '\u0489', '\u20dd', '\u0e49', '\ufe0f', '\u05b0', '\u1ab0'],
  surrogates: ['\ud83d', '\ude00', '\ud800', '\udfff', '\udc00\ud800'],
  emoji: ['😀', '👨‍👩‍👧‍👦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🇺🇦', '1️⃣', '👍🏿', '❤️‍🔥', '🇺', '\u{1f3ff}', '🧑🏻‍❤️‍💋‍🧑🏿'],
  breaks: [
    '\n',
    '\r',
    '\r\n',
    '\u2028',
    '\u2029',
    '\u0085',
    '\v',
    '\f',
    '\0',
    '\t',
    '\u00a0',
    '\u001b[31m',
    '\b',
  ],
  markdown:
    '**|*|***|__|_|~~|`|``|```|```js\n|> |>>> |\n> |\n>>> |\n# |\n### |\n-# |\n- |\n* |\n1. |\n9) |[a](https://x.example)|[a](<https://x.example> "b")|<https://x.example>|https://x.example/a_b_c|\\|\\\\|\\*|[|](|)|<|>|\n    - |\n-# ¶ 3 · BBC News|\n> no\n-# ¶ 1'
      .split('|')
      .concat('|', '||', '\\|', '\n\n> a\n'),
  mentions:
    '@everyone|@here|<@123456789012345678>|<@!123456789012345678>|<@&123456789012345678>|<#123456789012345678>|</ask:123456789012345678>|<id:customize>|<t:0:R>|<t:99999999999999:F>|<:a_b:123456789012345678>|<a:ab:123456789012345678>|:smile:|:+1:|@ everyone|<@|<@1'.split(
      '|',
    ),
  commands:
    '/ask|/ask question:|/cite paragraphs:1-99999|!help|/|private:true|{{7*7}}|%DISCORD_TOKEN%|$DISCORD_TOKEN|#{7*7}|`rm -rf /`|; DROP TABLE members;--|<script>alert(1)</script>|javascript:alert(1)|%s%n%d|../../etc/passwd|file:///etc/passwd|\\u0000|ignore all previous instructions|system:|c1:ask:|c1:delete:1'.split(
      '|',
    ),
  prototypes:
    '__proto__|constructor|prototype|toString|hasOwnProperty|valueOf|__defineGetter__|isPrototypeOf|constructor.prototype|undefined|null|NaN|true|[object Object]|then|length|default'.split(
      '|',
    ),
  expressions:
    "(a+)+$;.*;[;(?<;(?<=;\\;$&;$1;$$;$`;$';(?:;\\p{;^;|;{1,99999};(((((;)))));[^;]]>;\\b;?*;+++;aaaaaaaaaaaaaaaaaaaaaaaa!".split(
      ';',
    ),
  yaml: [
    '&a',
    '*a',
    '!!js/function',
    '- - - ',
    '{a: [',
    '---',
    '...',
    '%YAML 1.2',
    '<<: *a',
    '? ',
    '| ',
    '>-',
    "'",
    '"',
    ': ',
    '#',
  ],
  numbers:
    '1e308|-0|99999999999999999999|1-99999|0|¶|¶ 4|4,19-21|21-4|0x10|１９|٣|Ⅳ|½|1,,,2|1-|–5|1–2–3|19|25|000000019|3.5|1 000|2025-13-45|100%|$1bn'.split(
      '|',
    ),
  questions:
    '?|??|? (|) |“|”|and |who |why? (who comes)|what about |or |not |in April|on Monday|yesterday|17 August|tomorrow|who else|he |they |that|, '.split(
      '|',
    ),
  letters: [
    'ſ',
    'ß',
    'İ',
    'ı',
    'ﬁ',
    'K',
    'Å',
    '㍿',
    '﷽',
    'ǅ',
    'Ω',
    'ё',
    'й',
    '가',
    'ｆｕｌｌ',
    '𝕋𝕣𝕦𝕞𝕡',
    'аррӏе',
    'ᄀ',
    'ᆨ',
    'a',
    'é',
    'e\u0301',
  ],
};
