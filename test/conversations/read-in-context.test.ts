import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttonsOf, type Conversation, messageOf, startConversation, textOf } from './bot.ts';

/** Reading a paragraph in its context, from an answer and from `/cite`. */

let talk: Conversation;
beforeAll(async () => {
  talk = await startConversation();
});
afterAll(() => talk.close());

const mara = () => talk.loopback.member('mara');

describe('“Read ¶ 1, 3” below an answer', () => {
  it('gives a private card with the whole paragraphs', async () => {
    const answer = messageOf(await mara().slash('ask', { question: 'When does it close?' }));
    expect(buttonsOf(answer)).toContain('Read ¶ 1, 3');
    const read = await talk.loopback.member('jonas').click(answer, 'Read ¶ 1, 3');
    expect(read).toMatchObject({ kind: 'message', private: true });
    const text = textOf(messageOf(read));
    expect(text).toMatch(/^### Harbour bridge closes\n¶ 1, 3 of 4\n/u);
    expect(text).toContain('\n> The harbour bridge closes on Monday. Mayor Ada Quist said so on Sunday.\n');
    expect(text).toContain('\n> “It has to be done,” Quist told Radio Nord.\n');
    expect(buttonsOf(messageOf(read))).toEqual(['Post to channel']);
  });

  it('gives a card of its own below a private answer too, which stays', async () => {
    const answer = messageOf(await mara().slash('ask', { question: 'When does it close?', private: true }));
    expect(await mara().click(answer, 'Read ¶ 1, 3')).toMatchObject({ kind: 'message', private: true });
  });

  it.each(['mention', 'dm'] as const)(
    'of a single paragraph leads on, below the answer to a %s',
    async (way) => {
      const answer = messageOf(await mara()[way]('How long?'));
      const read = await mara().click(answer, 'Read ¶ 2');
      expect(read).toMatchObject({ kind: 'message', private: true });
      expect(await mara().click(messageOf(read), '¶ 3 ▶')).toMatchObject({ kind: 'updated' });
    },
  );

  it('opens the nearest paragraph below a “no”', async () => {
    const answer = messageOf(await mara().slash('ask', { question: 'at what time?' }));
    expect(textOf(messageOf(await mara().click(answer, 'Read ¶ 1')))).toContain('\n¶ 1 of 4\n');
  });
});

describe('the buttons of a paragraph', () => {
  it('change the private card in place, forth and back, to both ends', async () => {
    const answer = messageOf(await mara().slash('ask', { question: 'At what time?' }));
    let card = messageOf(await mara().click(answer, 'Read ¶ 1'));
    const { id } = card;
    const turned: string[] = [];
    for (const button of ['¶ 2 ▶', '¶ 3 ▶', '¶ 4 ▶', '◀ ¶ 3']) {
      const outcome = await mara().click(card, button);
      if (outcome.kind !== 'updated') throw new Error(`Expected an update, got: ${JSON.stringify(outcome)}`);
      card = outcome.message;
      expect(card.id).toBe(id);
      turned.push(/¶ \d of 4/u.exec(textOf(card))?.[0] ?? '', buttonsOf(card).join(' | '));
    }
    expect(turned).toEqual([
      '¶ 2 of 4',
      '◀ ¶ 1 | ¶ 3 ▶ | Post to channel',
      '¶ 3 of 4',
      '◀ ¶ 2 | ¶ 4 ▶ | Post to channel',
      '¶ 4 of 4',
      '◀ ¶ 3 | Post to channel',
      '¶ 3 of 4',
      '◀ ¶ 2 | ¶ 4 ▶ | Post to channel',
    ]);
    expect(textOf(card)).toContain('> “It has to be done,” Quist told Radio Nord.');
  });

  it('never change a card that others see, but answer privately', async () => {
    const cited = messageOf(await mara().slash('cite', { paragraphs: '2' }));
    expect(buttonsOf(cited)).toEqual(['◀ ¶ 1', '¶ 3 ▶', 'Delete']);
    const turned = await talk.loopback.member('jonas').click(cited, '¶ 3 ▶');
    expect(turned).toMatchObject({ kind: 'message', private: true });
    expect(textOf(messageOf(turned))).toContain('\n¶ 3 of 4\n');
    const [channel] = talk.loopback.channels;
    const still = talk.loopback.messages(channel?.id ?? '', mara().id).find(({ id }) => id === cited.id);
    expect(still && textOf(still)).toBe(textOf(cited));
  });

  it('change a private /cite in place', async () => {
    const cited = messageOf(await mara().slash('cite', { paragraphs: '2', private: true }));
    expect(await mara().click(cited, '◀ ¶ 1')).toMatchObject({ kind: 'updated', message: { id: cited.id } });
  });

  it('are posted with the card, and then answer privately', async () => {
    const cited = messageOf(await mara().slash('cite', { paragraphs: '2', private: true }));
    const posted = messageOf(await mara().click(cited, 'Post to channel'));
    expect(buttonsOf(posted)).toEqual(['◀ ¶ 1', '¶ 3 ▶', 'Delete']);
    expect(await mara().click(posted, '◀ ¶ 1')).toMatchObject({ kind: 'message', private: true });
  });
});

describe('/cite', () => {
  it('of several paragraphs, with gaps, shows them all and no way on', async () => {
    const cited = messageOf(await mara().slash('cite', { paragraphs: '1,3,4' }));
    expect(textOf(cited)).toContain('\n¶ 1, 3, 4 of 4\n');
    expect(textOf(cited).match(/^> /gmu)).toHaveLength(3);
    expect(buttonsOf(cited)).toEqual(['Delete']);
  });
});
