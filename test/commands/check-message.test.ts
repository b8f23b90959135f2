import { describe, expect, it } from 'vitest';
import check from '../../commands/check-message.ts';
import type { Answers } from '../../src/answer/answers.ts';
import { answers as shipped } from '../answer/shipped.ts';
import { answers } from './harbour.ts';

const run = (text: string, from = answers, isForwarded = false) =>
  check.run({ text, author: 'Jonas', isForwarded, isAutomatic: false }, from);

/** The harbour story, with a day in it that differs from what was asked. */
const differing: Answers = {
  ...answers,
  ask(question) {
    const answer = answers.ask(question);
    if (answer.kind !== 'answer' || !question.includes('Wednesday')) return answer;
    const article = answer.citations[0]?.article.id ?? '';
    const day = { kind: 'weekday', asked: 'Wednesday', says: 'Monday', article, paragraph: 1 } as const;
    return { ...answer, differs: [day] };
  },
};

describe('Check against the article', () => {
  it('shows what the article has on each sentence, with its excerpt once', () => {
    const text = 'The bridge will close soon. The football team won. They close the bridge on Monday!';
    const reply = run(text);
    expect(reply).toMatchObject({
      tone: 'answer',
      visibility: 'private',
      title: 'The article says so, in part',
      text: 'Jonas’s message: the article says the same as 2 of its 3 sentences.',
      list: [
        {
          term: '“The bridge will close soon.”',
          text: 'The article says so (¶ 1): The bridge closes on Monday.',
        },
        { term: '“The football team won.”', text: 'Nothing on it.' },
        {
          term: '“They close the bridge on Monday!”',
          text: 'The article says so (¶ 1): The bridge closes on Monday.',
        },
      ],
      notes: ['What is not in the article may be reported elsewhere.'],
    });
    expect(reply.quotations?.map(({ text, paragraph }) => [paragraph, text])).toEqual([
      [1, 'The harbour bridge closes on Monday.'],
    ]);
    expect(reply.buttons?.map(({ label }) => label)).toEqual(['Read ¶ 1']);
  });

  it('leads with what differs, and shows both', () => {
    const reply = run('The bridge will close on Wednesday. The football team won.', differing);
    expect(reply).toMatchObject({
      tone: 'unclear',
      title: 'Differs',
      text: 'Jonas’s message: the article has 1 of its 2 sentences differently.',
      list: [
        {
          term: '“The bridge will close on Wednesday.”',
          text: 'Differs. The message has “Wednesday”; the article has “Monday” (¶ 1). The bridge closes on Monday.',
        },
        { term: '“The football team won.”', text: 'Nothing on it.' },
      ],
    });
  });

  it.each([
    [
      'The bridge will close.',
      'answer',
      'The article says so',
      'Jonas’s message: the article says the same.',
    ],
    [
      'The bridge will not close.',
      'near',
      'Something on it',
      'Jonas’s message: the article has something on it; compare it.',
    ],
  ])('has a verdict for the whole of: %s', (text, tone, title, summary) => {
    expect(run(text)).toMatchObject({ tone, title, text: summary });
  });

  it('tells a message that was forwarded from one’s own', () => {
    expect(run('The bridge will close.', answers, true).text).toBe(
      'A message that Jonas forwarded: the article says the same.',
    );
  });

  it('says so when the article has nothing', () => {
    expect(run('The football team won.')).toEqual({
      tone: 'absent',
      visibility: 'private',
      title: 'Nothing on it',
      text: 'Jonas’s message: the article has nothing on it.',
      list: [{ term: '“The football team won.”', text: 'Nothing on it.' }],
      quotations: [],
      notes: ['What is not in the article may be reported elsewhere.'],
      buttons: [],
    });
  });

  it.each([
    [11, '3 more sentences were too much to look up at once.'],
    [9, '1 more sentence was too much to look up at once.'],
  ])('looks at eight sentences and says how many more there are: of %i', (count, note) => {
    const reply = run('They close the bridge. '.repeat(count));
    expect(reply.list).toHaveLength(8);
    expect(reply.notes?.[0]).toBe(note);
  });

  it('repeats only the beginning of a long sentence', () => {
    const [item] = run(`The bridge will close, ${'very '.repeat(40)}soon`).list ?? [];
    expect(item?.term).toMatch(/^“The bridge will close, very .{10,50}…”$/u);
  });

  it.each([
    ['', 'This message has no text that I could look up.'],
    [' \n ', 'This message has no text that I could look up.'],
    ['😀 <@1> https://b.example', 'There is nothing in this message that I could look up.'],
    ['ok', 'There is nothing in this message that I could look up.'],
  ])('has a notice for a message without anything to look up: %j', (text, notice) => {
    expect(run(text)).toEqual({ tone: 'help', visibility: 'private', text: notice, notes: [] });
  });

  it('does not look at what a bot wrote', () => {
    const message = { text: 'The bridge will close.', author: 'Bot', isForwarded: false };
    const reply = check.run({ ...message, isAutomatic: true }, answers);
    expect(reply.text).toBe('I only look at what members write.');
    expect(reply.list).toBeUndefined();
  });

  it('never judges', () => {
    const texts = [
      'The bridge will close on Wednesday. The football team won. ok',
      '',
      'How long will it last?',
    ];
    const said = texts.map((text) => run(text, differing));
    said.push(check.run({ text: '', author: 'Bot', isForwarded: false, isAutomatic: true }, answers));
    const words = said.flatMap(({ title = '', text, list = [], notes = [] }) => [
      title,
      text,
      ...list.map((item) => item.text),
      ...notes,
    ]);
    expect([check.description, ...words].join('\n')).not.toMatch(
      /\b(?:true|false|right|wrong|(?:dis)?agree|correct|incorrect|mistake|lie|fake)/iu,
    );
  });
});

describe('Check against the shipped article', () => {
  it('shows numbers and days beside one another, each with the paragraph', () => {
    const text =
      'Trump meets Zelensky on **Wednesday**. NATO has 30 members!! The oil price rose to 90 dollars.';
    const reply = run(text, shipped);
    expect(reply.list?.map((item) => item.text)).toEqual([
      expect.stringMatching(/^Differs. The message has “Wednesday”; the article has “Monday” \(¶ 1\)\. /u),
      'Differs. The message has “30”; the article has “32” (¶ 23). Nato has 32 members.',
      'Nothing on it.',
    ]);
    expect(reply.quotations?.map(({ paragraph }) => paragraph)).toEqual([1, 23]);
    expect(reply.buttons?.map(({ label }) => label)).toEqual(['Read ¶ 1', 'Read ¶ 23']);
  });
});
