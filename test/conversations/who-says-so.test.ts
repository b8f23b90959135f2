import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers } from '../answer/shipped.ts';
import { buttonsOf, type Conversation, messageOf, patientClock, startConversation, textOf } from './bot.ts';
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
      /^-# (?:¶ \d+ · )?Steve Witkoff(?: to American television)?, on what Putin agreed to · BBC News/mu,
    );
  });

  it('what nobody else is named for is the article’s own word', async () => {
    expect(await ask('how much of ukraine does russia occupy?')).toMatch(
      /\(¶ 16\)\n(?:> .*\n)?-# The article itself · BBC News/mu,
    );
  });

  it('both sides stand together, each with who says so, whichever was asked for', async () => {
    const denied = await ask('did rubio deny that trump bullies zelensky?');
    expect(denied).toContain(
      [
        '** (¶ 9 · Marco Rubio to CBS)',
        '**The other side**',
        '- European officials worry, according to diplomatic sources, that Trump may try to press Zelensky into agreeing to terms. (¶ 8 · unnamed sources)',
      ].join('\n'),
    );
    const feared = await ask('are europeans afraid that trump presses zelensky?');
    expect(feared).toContain(
      [
        '** (¶ 8 · Diplomatic sources (unnamed), on what European officials fear)',
        '**The other side**',
        '- Marco Rubio, the US secretary of state, told CBS that any suggestion Trump might bully Zelensky into accepting a peace deal was a “stupid media narrative”. (¶ 9)',
      ].join('\n'),
    );
  });

  it('an answer without another side has no list', async () => {
    expect(await ask('what is article 5?')).not.toContain('side');
  });
});

describe('other commands', () => {
  const slash = async (name: string, options: Record<string, string> = {}) =>
    textOf(messageOf(await talk.loopback.member('mara').slash(name, options)));

  it('/quote shows what one kind of source answers for', async () => {
    const text = await slash('quote', { source: 'unnamed' });
    expect(text).toMatch(
      /^\*\*From unnamed sources: ¶ 8\.\*\*\n\*\*Reported, not quoted\*\*\n- European officials worry/u,
    );
    expect(text).toContain(' (¶ 8 · unnamed sources)\n');
  });

  it('/quote without anything says what to ask for', async () => {
    const card = messageOf(await talk.loopback.member('mara').slash('quote'));
    expect(textOf(card)).toMatch(/^Whose words\? Name a speaker, or choose a source\.\n-# Also on record: /u);
    const [first = ''] = buttonsOf(card);
    const words = messageOf(await talk.loopback.member('mara').click(card, first));
    expect(textOf(words)).toContain(`**${first} is on record in ¶ `);
  });

  it('/quote takes no source that is not offered', async () => {
    const outcome = await talk.loopback.member('mara').slash('quote', { source: 'gossip' });
    expect(outcome.kind).toBe('failed');
  });

  it('/cite names everyone who speaks in a paragraph', async () => {
    expect(await slash('cite', { paragraphs: '22' })).toContain(
      '\n-# ¶ 22 · the article itself; Steve Witkoff · BBC News',
    );
  });

  it('/who says whose words the excerpt about somebody holds', async () => {
    expect(await slash('who', { name: 'Rubio' })).toMatch(/\n-# (?:¶ 9 · )?Marco Rubio to CBS.* · BBC News/u);
  });

  it('a topic names who says what in its lines', async () => {
    const text = await slash('territory');
    expect(text).toMatch(/According to European officials, .* \(¶ [\d, –]+\)/u);
    expect(text).not.toContain('passed on');
  });

  it('the button that opens a paragraph says so too', async () => {
    const mara = talk.loopback.member('mara');
    const card = messageOf(await mara.slash('ask', { question: 'what did rubio tell cbs?' }));
    const opened = textOf(messageOf(await mara.click(card, 'Read ¶ 9')));
    expect(opened).toContain('\n-# ¶ 9 · Marco Rubio to CBS; the article itself · BBC News');
  });
});
