import { afterEach, describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answer/answers.ts';
import { answers, article, citation } from '../commands/harbour.ts';
import { buttonsOf, type Conversation, connect, messageOf, startConversation, textOf } from './bot.ts';

const second = { ...article, id: 'second', published: '2025-03-01' };

let talk: Conversation;
afterEach(() => talk.close());

/** Answers of two articles whose first excerpt is not what the paragraph says. */
const forging: Answers = {
  ...answers,
  knowledge: { ...answers.knowledge, articles: [...answers.knowledge.articles, second] },
  ask(question) {
    const answer = answers.ask(question);
    if (answer.kind !== 'answer') return answer;
    const { excerpt, ...place } = citation(1);
    const forged = { ...place, excerpt: { ...excerpt, text: 'The harbour bridge is not old on Friday.' } };
    const other = { ...citation(3), article: second };
    return { ...answer, citations: [forged, other] };
  },
};

const sound = '> “It has to be done,” Quist told Radio Nord.';
const note = '-# One excerpt is left out: not found in the article as quoted.';

describe('a misquoted excerpt', () => {
  const ways: [string, () => Promise<Parameters<typeof messageOf>[0]>][] = [
    ['a slash command', () => mara().slash('ask', { question: 'When does it close?' })],
    ['a mention', () => mara().mention('When does it close?')],
    ['a direct message', () => mara().dm('When does it close?')],
  ];
  it.each(ways)('is never sent, the rest is, and the log says which: %s', async (_, ask) => {
    talk = await startConversation(forging);
    const shown = textOf(messageOf(await ask()));
    expect(shown).not.toContain('Friday');
    expect(shown).toContain(sound);
    expect(shown).toContain(note);
    expect(talk.logged).toContainEqual(
      expect.objectContaining({
        level: 'error',
        event: 'misquoted',
        article: 'harbour-bridge',
        paragraph: 1,
        start: 0,
        characters: 40,
      }),
    );
  });

  it('is not sent when a card that was sound once is posted after the article changed', async () => {
    talk = await startConversation();
    const card = messageOf(await mara().slash('cite', { paragraphs: '1,3', private: true }));
    expect(textOf(card)).toContain('> The harbour bridge closes on Monday.');
    await talk.bot.stop();
    const [first, ...others] = answers.knowledge.articles;
    if (first === undefined) throw new Error('The harbour has an article.');
    const paragraphs = first.paragraphs.map((paragraph) =>
      paragraph.number === 1 ? { ...paragraph, text: 'The harbour bridge closes on Friday.' } : paragraph,
    );
    const articles = [{ ...first, paragraphs }, ...others];
    const changed = { ...answers, knowledge: { ...answers.knowledge, articles } };
    const again = await connect(talk.loopback, { ...talk.desk, answers: changed });
    const posted = messageOf(await mara().click(card, 'Post to channel'));
    expect(textOf(posted)).not.toContain('> The harbour bridge');
    expect(textOf(posted)).toContain(sound);
    expect(textOf(posted)).toContain(note);
    expect(buttonsOf(posted)).toContain('Delete');
    expect(talk.logged).toContainEqual(
      expect.objectContaining({ event: 'misquoted', paragraph: 1, characters: 71 }),
    );
    await again.stop();
  });
});

function mara() {
  return talk.loopback.member('mara');
}
