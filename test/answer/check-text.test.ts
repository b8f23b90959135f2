import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/answer/check/check-text.ts';
import { statementsOf } from '../../src/answer/check/statements-of.ts';
import { languageOf } from '../../src/language/language.ts';
import { answers as harbour } from '../commands/harbour.ts';
import { answers as shipped } from './shipped.ts';

const english = [languageOf('en')];

/** What was found for each sentence: the paragraph, `¶ 23: 30/32` where something differs, or nothing. */
const found = (text: string, answers = shipped) =>
  checkText(text, answers).sentences.map((one) => {
    if (one.kind === 'absent' || one.kind === 'near') return '-';
    const differs = one.differs.map(({ asked, says }) => `${asked}/${says}`);
    return [`¶ ${one.citations[0].paragraph}`, ...differs].join(' ');
  });

describe('statementsOf', () => {
  it('cuts at sentences and line breaks, not after a title or initials', () => {
    expect(
      statementsOf('Mr. Witkoff told the U.S. President so. The talks begin\nThe war goes on!', english),
    ).toEqual(['Mr. Witkoff told the U.S. President so.', 'The talks begin', 'The war goes on!']);
  });

  it.each([
    'Novak closed the bridge in Feb. 2021.',
    'The bridge closes on Tues. at the harbour, ca. 5 days late.',
    'Lt. Gen. A. Venn met Pres. Novak vs. Sen. Lund at 5 p.m. on Sat. in Oldport.',
    'The bridge ... closes [...] on Monday... or (…) in Sept. by boat.',
    'See No. 5 of the U.S. list, i.e. the harbour bridge.',
  ])('cuts no sentence at an abbreviation or at what is left out: %s', (sentence) => {
    expect(statementsOf(`${sentence} The war goes on.`, english)).toEqual([sentence, 'The war goes on.']);
  });

  it.each([
    ['The bridge belongs to the U.S. The harbour closes.', 2],
    ['No. The harbour closes at 5 p.m. The bridge closes too.', 2],
    ['The harbour bridge sat. The war goes on… Then the talks begin.', 3],
  ])('ends one where the next surely begins: %s', (text, count) => {
    expect(statementsOf(text, english)).toHaveLength(count);
  });

  it('leaves out what says nothing', () => {
    expect(statementsOf('Hi! And you? It is. … The bridge closes. lol\n\nNo.', english)).toEqual([
      'The bridge closes.',
    ]);
  });

  it('cuts a sentence that is too long at its pauses, without losing any of it', () => {
    const long = Array.from({ length: 60 }, (_, at) => `harbour bridge ${at}`).join(', ');
    const parts = statementsOf(long, english);
    expect(parts.join(' ')).toBe(long);
    expect(parts.every((part) => part.length <= 300)).toBe(true);
    expect(parts.slice(0, -1).every((part) => part.endsWith(','))).toBe(true);
  });

  it('cuts what has no pauses too, never within a character', () => {
    const parts = statementsOf(`one ${'𝔄'.repeat(500)} two`, english);
    expect(parts.every((part) => part.length <= 300 && !/\p{Cs}/u.test(part))).toBe(true);
  });
});

describe('checkText', () => {
  it.each([
    ['Trump hosts Zelensky on Monday.', ['¶ 1']],
    ['Nato has 30 members.', ['¶ 23 30/32']],
    ['𝐍𝐚𝐭𝐨 has ３１ members¹.', ['¶ 23 31/32']],
    ['Nato has ٣٢ members.', ['¶ 23']],
    ['Russia occupies 25 % of Ukraine.', ['¶ 16 25%/a fifth']],
    ['Russia occupies one in four parts of Ukraine.', ['¶ 16 one in four/a fifth']],
    ['Russia occupies 20 percent of Ukraine', ['¶ 16']],
    ['Trump hosts Zelensky in the U.S. on Tuesday.', ['¶ 1 Tuesday/Monday']],
    ['Zelensky hailed „the best conversation we have had“ in June.', ['¶ 14 June/July']],
    ['I think Trump hosts Zelensky on Tues. this week', ['¶ 1 Tues/Monday']],
    ['Trump hosts Zelensky on 19 August.', ['¶ 1 19 August/Monday']],
    ['Trump hosts Zelensky on <t:1755518400:D>.', ['¶ 1']],
    ['Russia began its invasion in Feb. 2021.', ['¶ 16 2021/2022']],
    ['Trump meets Zelensky on Wednesday.', ['¶ 1 Wednesday/Monday']],
    ['The minerals deal was signed in April. The oil price rose to 90 dollars.', ['¶ 13', '-']],
    ['Putin agreed to a Nato-like pact', ['¶ 4']],
    ['nato has 30 members. russia took a fifth of ukraine', ['¶ 23 30/32', '¶ 16']],
    ['The talks are on Tuesday.', ['¶ 1 Tuesday/Monday']],
    ['the russians are still moving forward on the battlefield', ['¶ 16']],
    ['Trump said Zelensky was gambling with World War Two', ['¶ 11 Two/Three']],
    ['alexander stubb is the president of estonia', ['¶ 6 president of estonia/president of Finland']],
  ])('finds what the article has on it: %s', (text, paragraphs) => expect(found(text)).toEqual(paragraphs));

  it.each([
    ['Nato has 31 members and the talks are on Tuesday.', ['¶ 23 31/32', '¶ 1 Tuesday/Monday']],
    [
      'Russia began its invasion in 2021 and occupies a quarter of Ukraine',
      ['¶ 16 2021/2022 a quarter/a fifth'],
    ],
    ['Trump and Zelensky meet on Tuesday at the White House', ['¶ 1 Tuesday/Monday']],
  ])('looks at each claim of a sentence: %s', (text, paragraphs) => expect(found(text)).toEqual(paragraphs));

  it.each([
    [
      'Rubio meanwhile tried to dampen expectations, no quick end to the war in sight if you listen to him',
      '¶ 27',
    ],
    [
      'Mark Rutte, the European Commission president, will be there in Washington alongside Starmer',
      '¶ 2 European Commission president/secretary general of Nato',
    ],
    [
      'Trump did lose patience with Putin at some point, he even called him absolutely crazy and threatened sanctions.',
      '¶ 15',
    ],
  ])('finds the paragraph that has most of a statement, whatever else it says: %s', (text, told) =>
    expect(found(text)).toEqual([told]),
  );

  it.each([
    ['“BIG PROGRESS ON RUSSIA. STAY TUNED!” is what Witkoff posted', ['¶ 5 Witkoff/Donald Trump']],
    [
      'In July he described it as “the longest conversation we have had”',
      ['¶ 14 the longest conversation we have had/the best conversation we have had'],
    ],
    ['Rubio, and I quote: "stupid media narrative of all" lol', ['¶ 9']],
  ])('finds what is quoted, and who says it: %s', (text, told) => expect(found(text)).toEqual(told));

  it('shows a quotation of several sentences whole', () => {
    const { sentences } = checkText('“BIG PROGRESS ON RUSSIA. STAY TUNED!” is what Witkoff posted', shipped);
    expect(sentences).toMatchObject([
      { text: expect.stringMatching(/“BIG PROGRESS ON RUSSIA\. STAY TUNED!”/u) },
    ]);
  });

  it.each([
    [
      'Merz ist Präsident von Deutschland und Putin kommt am Dienstag nach Washington.',
      ['¶ 6 Dienstag/Monday'],
    ],
    ['La Russie occupe un tiers de l’Ukraine.', ['¶ 16 un tiers/a fifth']],
    ['Trump hat Putin verrückt genannt', ['¶ 15']],
    ['Ich war gestern im Kino und es war schön.', ['-']],
  ])('compares what is stated in another language: %s', (text, told) => expect(found(text)).toEqual(told));

  it('looks a claim up without its number where that is what differs', () => {
    const asked: (string | undefined)[][] = [];
    const ask = (question: string, sought?: string) => {
      asked.push([question, sought]);
      return harbour.ask(question, sought);
    };
    checkText('The football team won 12 games.', { ...harbour, ask });
    expect(asked).toEqual([
      ['The football team won 12 games.', undefined],
      ['The football team won 12 games.', 'The football team won  games.'],
    ]);
  });

  it.each([
    ['Nato has 32 members.', 'says-so'],
    ['Trump hosts Zelensky on Monday.', 'says-so'],
    ['Trump does not host Zelensky on Monday.', 'something'],
    ['Trump hosts Zelensky on Sunday.', 'differs'],
    ['Trump may bully Zelensky into a peace deal', 'something'],
    ['Russia made concessions on five regions', 'something'],
    ['The oil price rose to 90 dollars.', 'absent'],
  ])('tells whether the article says so or only has something on it: %s', (text, kind) => {
    expect(checkText(text, shipped).sentences.map((one) => one.kind)).toEqual([kind]);
  });

  it.each([
    'Thanks everyone, see you on Monday',
    'lol so this is crazy',
    'I will call you tomorrow',
    'my cat is in the garden',
    'We should all go home',
    'we had a phone call with our landlord in july',
    'I have a meeting on wednesday at the office',
    'Trump is an idiot',
  ])('finds nothing for what people say in a channel: %s', (text) => expect(found(text)).toEqual(['-']));

  it('looks at eight sentences and counts the others', () => {
    const { sentences, left } = checkText('The bridge will close. '.repeat(20), harbour);
    expect(sentences).toHaveLength(8);
    expect(left).toBe(12);
  });

  it('looks at 2,000 characters and counts the sentences after them', () => {
    const sentence = `The bridge will close ${'very, '.repeat(45)}soon.`;
    const { sentences, left } = checkText(`${sentence} `.repeat(10), harbour);
    expect(sentences.map(({ sentence: { length } }) => length).reduce((a, b) => a + b)).toBeLessThanOrEqual(
      2000,
    );
    expect(sentences).toHaveLength(6);
    expect(left).toBe(4);
  });

  it.each(['', '  ', '\u200B', '😀😀', '<@1>', 'ok', '?!'])('has nothing to look at in %j', (text) =>
    expect(checkText(text, harbour)).toEqual({ sentences: [], left: 0 }),
  );

  it('asks for at most eight sentences of a message, however long', () => {
    let asked = 0;
    const ask = (question: string) => {
      asked++;
      return harbour.ask(question);
    };
    for (const text of ['a b. '.repeat(1200), 'bridge harbour '.repeat(400), 'x'.repeat(6000)]) {
      asked = 0;
      checkText(text, { ...harbour, ask });
      expect(asked).toBeLessThanOrEqual(8);
    }
  });
});
