import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '../../src/loopback/member.ts';
import { answers } from '../answer/shipped.ts';
import { buttonsOf, type Conversation, connect, messageOf, startConversation, textOf } from './bot.ts';

const HOW = 'How was this found?';

let talk: Conversation;
let mara: Member;
beforeAll(async () => {
  // The first question waits for the indexes.
  answers.ask('who is macron');
  talk = await startConversation(answers);
  mara = talk.loopback.member('mara');
});
afterAll(() => talk.close());

describe('How was this found?', () => {
  it('shows facts, paragraphs, words and confidence, to whoever clicks alone', async () => {
    const question = 'did zelenskiy loose the quarrel with trump in febuary';
    const card = messageOf(await mara.slash('ask', { question }));
    const outcome = await talk.loopback.member('jonas').click(card, HOW);
    expect(outcome).toMatchObject({ kind: 'message', private: true });
    const [title, asked, used, ...lines] = textOf(messageOf(outcome)).split('\n');
    expect([title, asked]).toEqual(['### How this was found', `“${question}”`]);
    expect(used).toMatch(/^- \*\*Answered from\*\* .* \(¶ \d+.*\)$/u);
    expect(lines.slice(0, 4)).toEqual([
      '- **Names** zelenskiy → Volodymyr Zelensky, trump → Donald Trump',
      '- **Same meaning** quarrel → argument',
      '- **Spelling** febuary → february',
      '- **Found nothing for** loose',
    ]);
    expect(lines[4]).toMatch(/^- \*\*Confidence\*\* \d+ %; I answer from \d+ % on$/u);
    expect(buttonsOf(messageOf(outcome))).toEqual([]);
  });

  const ways: [string, () => Promise<Parameters<typeof messageOf>[0]>][] = [
    ['a private answer', () => mara.slash('ask', { question: 'who is macron', private: true })],
    ['a mention', () => mara.mention('who is macron')],
    ['a direct message', () => mara.dm('who is macron')],
    ['a posted card', posted],
  ];
  it.each(ways)('is there for %s', async (_, ask) => {
    const outcome = await mara.click(messageOf(await ask()), HOW);
    expect(outcome).toMatchObject({ kind: 'message', private: true });
    expect(textOf(messageOf(outcome))).toContain('- **Names** macron → Emmanuel Macron');
  });

  it('explains a refusal', async () => {
    const card = messageOf(await mara.slash('ask', { question: 'best pizza in naples' }));
    const shown = textOf(messageOf(await mara.click(card, HOW)));
    expect(shown).toMatch(/- \*\*Found nothing for\*\* .*pizza/u);
    expect(shown).not.toContain('Answered from');
  });

  const long = `who is ${'*really* '.repeat(64)}macron _today_?`;
  it.each([
    ['a slash command', (asked: string) => mara.slash('ask', { question: asked })],
    ['a mention', (asked: string) => mara.mention(asked)],
    ['a direct message', (asked: string) => mara.dm(asked)],
  ])('knows all of a question of 600 characters, from %s', async (_, ask) => {
    expect(long.length).toBeGreaterThan(590);
    expect(long.length).toBeLessThanOrEqual(600);
    const card = messageOf(await ask(long));
    const shown = textOf(messageOf(await mara.click(card, HOW)));
    expect(shown.replaceAll('\\', '')).toContain(`“${long}”`);
    expect(shown).toContain('macron → Emmanuel Macron');
  });

  it('works after the bot has been started anew, also for a long question', async () => {
    const other = await startConversation(answers);
    const asker = other.loopback.member('mara');
    const card = messageOf(await asker.slash('ask', { question: long }));
    await other.bot.stop();
    const again = await connect(other.loopback, other.desk);
    expect(textOf(messageOf(await asker.click(card, HOW)))).toContain('macron → Emmanuel Macron');
    await again.stop();
    await other.close();
  });
});

async function posted() {
  const card = messageOf(await mara.slash('ask', { question: 'who is macron', private: true }));
  return mara.click(card, 'Post to channel');
}
