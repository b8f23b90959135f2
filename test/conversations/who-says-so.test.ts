import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers } from '../answer/shipped.ts';
import { type Conversation, messageOf, patientClock, startConversation, textOf } from './bot.ts';
import { waysToAsk } from './ways-to-ask.ts';

let talk: Conversation;
beforeAll(async () => {
  talk = await startConversation(answers, { clock: patientClock });
});
afterAll(() => talk.close());

const ways = waysToAsk(() => talk);

describe.each(ways)('in %s', (_way, ask) => {
  it('what Putin agreed to is shown as Witkoff’s word', async () => {
    const text = await ask('did putin agree to a security pact?');
    expect(text).toMatch(/said .*Putin had agreed/u);
    expect(text).toMatch(
      /^-# Steve Witkoff(?: to American television)?, on what Putin agreed to · ¶ (?:4|19) ·/mu,
    );
  });

  it('what nobody else is named for is the article’s own word', async () => {
    expect(await ask('how much of ukraine does russia occupy?')).toMatch(/^-# The article itself · ¶ 16 ·/mu);
  });

  it('both sides stand in the article’s order, whichever was asked for', async () => {
    const denied = await ask('did rubio deny that trump bullies zelensky?');
    expect(denied).toContain(
      [
        '**Both sides, in the article’s order**',
        '- European officials worry, according to diplomatic sources, that Trump may try to press Zelensky into agreeing to terms. (¶ 8 · unnamed sources)',
        '- The answer above (¶ 9 · Marco Rubio to CBS)',
      ].join('\n'),
    );
    const feared = await ask('are europeans afraid that trump presses zelensky?');
    expect(feared).toContain(
      [
        '**Both sides, in the article’s order**',
        '- The answer above (¶ 8 · Diplomatic sources (unnamed), on what European officials fear)',
        '- Marco Rubio, the US secretary of state, told CBS that any suggestion Trump might bully Zelensky into accepting a peace deal was a “stupid media narrative”. (¶ 9)',
      ].join('\n'),
    );
  });

  it('an answer without another side has no list', async () => {
    expect(await ask('what is article 5?')).not.toContain('sides');
  });
});

describe('other commands', () => {
  const slash = async (name: string, options: Record<string, string> = {}) =>
    textOf(messageOf(await talk.loopback.member('mara').slash(name, options)));

  it('/quote shows what one kind of source answers for', async () => {
    const text = await slash('quote', { source: 'unnamed' });
    expect(text).toMatch(/^From unnamed sources: ¶ 8\.\n> European officials worry/u);
    expect(text).toContain('\n-# Diplomatic sources (unnamed), on what European officials fear · ¶ 8 ·');
  });

  it('/quote without anything says what to ask for', async () => {
    expect(await slash('quote')).toMatch(
      /^Whose words\? Name a speaker, or choose a source\.\n-# On record: Donald/u,
    );
  });

  it('/quote takes no source that is not offered', async () => {
    const outcome = await talk.loopback.member('mara').slash('quote', { source: 'gossip' });
    expect(outcome.kind).toBe('failed');
  });

  it('/cite names everyone who speaks in a paragraph', async () => {
    expect(await slash('cite', { paragraphs: '22' })).toContain(
      '\n-# The article itself; Steve Witkoff · ¶ 22 ·',
    );
  });

  it('/who says whose words the excerpt about somebody holds', async () => {
    expect(await slash('who', { name: 'Rubio' })).toContain(
      '\n-# Marco Rubio to CBS; the article itself · ¶ 9 ·',
    );
  });

  it('a topic says whose words are passed on, and shows both sides', async () => {
    const text = await slash('territory');
    expect(text).toContain('\n-# European officials, on what Trump said Putin wants · ¶ 25 ·');
    expect(text).toContain('\n-# Volodymyr Zelensky to Nato leaders · ¶ 26 ·');
  });

  it('the button that opens a paragraph says so too', async () => {
    const mara = talk.loopback.member('mara');
    const card = messageOf(await mara.slash('ask', { question: 'what did rubio tell cbs?' }));
    const opened = textOf(messageOf(await mara.click(card, 'Read ¶ 9')));
    expect(opened).toContain('\n-# Marco Rubio to CBS; the article itself · ¶ 9 ·');
  });
});
