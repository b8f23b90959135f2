import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answer/answers.ts';
import { answers, article, knowledge } from '../commands/harbour.ts';
import { type Conversation, messageOf, startConversation, textOf } from './bot.ts';

/** The story of the harbour bridge, published on 2 March 2025, read fifteen months later. */
const later = () => new Date('2026-06-05T12:00:00Z');

let talk: Conversation;
beforeAll(async () => {
  talk = await startConversation(answers, {}, undefined, later);
});
afterAll(() => talk.close());

const MONDAY = '<t:1740996000:D>';
const SUNDAY = '<t:1740909600:D>';
const age = '15 months old';

const ways: [string, (question: string) => Promise<string>][] = [
  ['/ask', async (question) => shown(await talk.loopback.member('mara').slash('ask', { question }))],
  ['a mention', async (question) => shown(await talk.loopback.member('mara').mention(question))],
  ['a direct message', async (question) => shown(await talk.loopback.member('jonas').dm(question))],
  [
    'a reply to an answer',
    async (question) => {
      const mara = talk.loopback.member('mara');
      const answer = messageOf(await mara.mention('is there football?'));
      return shown(await mara.say(question, { replyTo: answer }));
    },
  ],
];

describe.each(ways)('an answer to %s', (_, ask) => {
  it('says which day the article means, below the untouched words, and once how old the article is', async () => {
    const text = await ask('When does the bridge close?');
    expect(text).toMatch(
      new RegExp(
        `\\*\\*The bridge closes on Monday\\.\\*\\* \\(¶ 1, 3\\)\\n-# [^\\n]*The Gull, 2 Mar 2025 · restated by us · ${age} · Monday: ${MONDAY}$`,
        'u',
      ),
    );
    expect(text.split(age)).toHaveLength(2);
  });

  it('that refuses says how old the nearest paragraph is', async () => {
    expect(await ask('At what time?')).toMatch(
      new RegExp(`-# Nearest: ¶ 1 · The Gull, 2 Mar 2025 · restated by us · ${age}`, 'u'),
    );
  });
});

describe('days and months', () => {
  it('stand in the timeline, days as timestamps and months in words', async () => {
    const text = shown(await talk.loopback.member('mara').slash('timeline'));
    expect(text).toContain(`**${SUNDAY} (Sunday)**\n- According to Bell`);
    expect(text).toContain('**March 2025**\n- The bridge closes.');
  });

  it('stand below whole paragraphs, in the order of the text', async () => {
    const text = shown(await talk.loopback.member('mara').slash('cite', { paragraphs: '1,3' }));
    expect(text).toContain(` · Monday: ${MONDAY} · Sunday: ${SUNDAY}\n`);
  });

  it('stay on the card when it is posted', async () => {
    const mara = talk.loopback.member('mara');
    const card = messageOf(await mara.slash('cite', { paragraphs: '1', private: true }));
    const posted = shown(await mara.click(card, 'Post to channel'));
    expect(posted).toContain(` · Monday: ${MONDAY} · Sunday: ${SUNDAY}`);
    expect(posted).toContain(age);
  });
});

describe('an article of which nobody knows when it was published', () => {
  it('gets no days and no age', async () => {
    const { published: _, ...undated } = article;
    const forgetful: Answers = {
      ...answers,
      knowledge: { ...knowledge, articles: [undated], facts: [] },
      cite: () => ({ kind: 'paragraphs', article: undated, paragraphs: undated.paragraphs, outOfRange: [] }),
    };
    const other = await startConversation(forgetful, {}, undefined, later);
    const text = shown(await other.loopback.member('mara').slash('cite', { paragraphs: '1' }));
    expect(text).toMatch(/\n-# The Gull · restated by us$/u);
    expect(text).not.toMatch(/<t:|Monday:| old/u);
    await other.close();
  });
});

describe('an article of yesterday', () => {
  it('is not said to be old', async () => {
    const other = await startConversation(answers, {}, undefined, () => new Date('2025-03-03T12:00:00Z'));
    const text = shown(await other.loopback.member('mara').slash('cite', { paragraphs: '1' }));
    expect(text).toContain(`The Gull, 2 Mar 2025 · restated by us · Monday: ${MONDAY}`);
    expect(text).not.toContain(' old');
    await other.close();
  });
});

function shown(outcome: Parameters<typeof messageOf>[0]): string {
  return textOf(messageOf(outcome));
}
