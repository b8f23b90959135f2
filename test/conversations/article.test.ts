import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers, shipped } from '../answer/shipped.ts';
import { buttonsOf, type Conversation, messageOf, startConversation, textOf } from './bot.ts';

/** The article that comes with the bot, asked as members would. */

let talk: Conversation;
beforeAll(async () => {
  answers.ask('who comes');
  talk = await startConversation(answers);
});
afterAll(() => talk.close());

const slash = async (name: string, options: Record<string, string> = {}) =>
  textOf(messageOf(await talk.loopback.member('mara').slash(name, options)));

const restated = 'BBC News, 17 Aug 2025 · restated by us';

describe('/who-attends', () => {
  it('names everyone who is expected, with the paragraphs that say so', async () => {
    const text = await slash('who-attends');
    for (const name of [
      'Donald Trump',
      'Volodymyr Zelensky',
      'Mark Rutte',
      'Sir Keir Starmer',
      'Emmanuel Macron',
    ]) {
      expect(text).toContain(`- **${name}:** `);
    }
    for (const name of ['Giorgia Meloni', 'Friedrich Merz', 'Alexander Stubb', 'Ursula von der Leyen']) {
      expect(text).toContain(`- **${name}:** `);
    }
    expect(text).toContain('(¶ 1, 2, 6, 7)');
    expect(text.match(/Emmanuel Macron/gu)).toHaveLength(1);
    expect(text).toContain(restated);
    expect(text).not.toContain('JD Vance');
  });
});

describe.each(shipped.topics.map(({ command }) => command))('/%s', (command) => {
  it('answers with its paragraphs, where it is from, and what to ask next', async () => {
    const message = messageOf(await talk.loopback.member('mara').slash(command));
    expect(textOf(message)).toMatch(/^### .+\n.+ \(¶ [\d, –]+\)\n/u);
    expect(textOf(message)).toContain(restated);
    expect(buttonsOf(message).length).toBeGreaterThan(0);
  });
});

describe('/ask', () => {
  it.each([
    ['what is the name of the nato secretary general', /Rutte/u, /\(¶ 2\)/u],
    ['what did putin agree to according to witkoff', /security/u, /\(¶ (4|19|20|21)[,)]/u],
    ['how many members does nato have', /32/u, /\(¶ 23\)/u],
  ])('%s', async (question, answer, citation) => {
    const text = await slash('ask', { question });
    expect(text).toMatch(answer);
    expect(text).toMatch(citation);
  });

  it('shows no excerpt when the article does not say', async () => {
    const text = await slash('ask', { question: 'who won the world cup in football?' });
    expect(text).not.toContain('> ');
  });

  it('understands the questions that it suggests itself', async () => {
    const typed = await talk.loopback.member('mara').type('ask', { question: '' }, 'question');
    if (typed.kind !== 'choices') throw new Error(`Expected choices, got: ${JSON.stringify(typed)}`);
    expect(typed.choices.length).toBeGreaterThan(2);
    for (const { value } of typed.choices.slice(0, 5)) {
      expect(await slash('ask', { question: String(value) })).toMatch(/\(¶ \d/u);
    }
  });
});

describe('the other commands', () => {
  it('/who finds somebody by a part of the name', async () => {
    expect(await slash('who', { name: 'rutte' })).toMatch(
      /^\*\*Mark Rutte, .*\*\* \(¶ 2\)\n- \*\*At the meeting\*\* takes part\n/u,
    );
  });

  it('/quote gives the words themselves', async () => {
    expect(await slash('quote', { speaker: 'Marco Rubio' })).toContain('“stupid media narrative”');
  });

  it('/timeline has each day once, with the article’s weekday', async () => {
    const text = await slash('timeline');
    expect(text).toContain('\n**<t:1755511200:D> (Monday)**\n- ');
    expect(text.match(/<t:1755511200:D>/gu)).toHaveLength(1);
  });

  it('/cite shows paragraphs with gaps', async () => {
    const text = await slash('cite', { paragraphs: '4,19-21' });
    expect(text).toContain('¶ 4, 19–21 of 27');
    expect(text.match(/^-# ¶ \d+ · /gmu)).toEqual(['-# ¶ 4 · ', '-# ¶ 19 · ', '-# ¶ 20 · ', '-# ¶ 21 · ']);
    expect(text.match(/BBC News, 17 Aug 2025/gu)).toHaveLength(1);
  });

  it('/cite says what is there', async () => {
    expect(await slash('cite', { paragraphs: '40' })).toBe(
      '**There is no ¶ 40: the article has ¶ 1 to 27.**',
    );
  });

  it('/article says what has been read', async () => {
    expect(await slash('article')).toMatch(
      /^### What I have read\nOne article: “.+”, BBC News, 17 Aug 2025\.\n/u,
    );
  });
});
