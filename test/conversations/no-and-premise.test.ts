import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers } from '../answer/shipped.ts';
import { type Conversation, patientClock, startConversation } from './bot.ts';
import { waysToAsk } from './ways-to-ask.ts';

let talk: Conversation;
beforeAll(async () => {
  talk = await startConversation(answers, { clock: patientClock });
});
afterAll(() => talk.close());

const ways = waysToAsk(() => talk);

describe.each(ways)('in %s, the kinds of “no”', (_way, ask) => {
  it('the article says itself that it is unclear: an answer, with its paragraph', async () => {
    const text = await ask('how many leaders will go to the white house');
    expect(text).toContain(
      '**It is unclear how many of the European leaders will enter the White House itself.** (¶ 6)',
    );
    expect(text).toContain('The article itself leaves this open.');
  });

  it('the topic is there and the detail is not: which detail, and the nearest words, called no more than that', async () => {
    const text = await ask('what time does the meeting start');
    expect(text).toContain('The article does not say what time the meeting starts');
    expect(text.match(/^> .*\n.*/gmu)).toEqual([expect.stringMatching(/\n-# Nearest: ¶ 1 · /u)]);
  });

  it('not about this', async () => {
    const text = await ask('how do i cook rice');
    expect(text).toContain('The article is not about this; it does not mention “rice”.');
    expect(text).not.toMatch(/^>/mu);
  });

  it('not understood', async () => {
    expect(await ask('asdfgh qwrtz')).toContain('I did not understand that. You could ask:');
  });
});

describe.each(ways)('in %s, a false premise', (_way, ask) => {
  it('of two things that the article does not put together is answered with what it says of each', async () => {
    const text = await ask('why did Vance go to Alaska');
    expect(text).toContain('The article does not put JD Vance and Alaska together.');
    expect(text).toMatch(/^- \*\*On JD Vance:?\*\*:? .*\(¶ 10/mu);
    expect(text).toMatch(/^- \*\*On Alaska:?\*\*:? .*\(¶ 3/mu);
    expect(text).not.toMatch(/^>/mu);
  });

  it.each([
    ['The talks are on Wednesday', 'Wednesday', 'Monday', 1],
    ['Trump met Putin in Geneva', 'Geneva', 'Alaska', 3],
    ['nato has 30 members', '30', '32', 23],
    ['is President Starmer going to Washington', 'President', 'prime minister', 2],
    ['German chancellor Scholz is going', 'Scholz', 'Friedrich Merz', 6],
  ])('%s: both are shown beside the answer', async (question, asked, says, paragraph) => {
    const text = await ask(question);
    expect(text).toContain(`- You wrote “${asked}”; the article has “${says}”. (¶ ${paragraph}`);
  });

  it('of who did it to whom', async () => {
    const text = await ask('did Putin call Trump crazy');
    expect(text).toContain(
      '- You wrote “Putin” as the one who did this; the article has “Donald Trump”. (¶ 15',
    );
  });

  it('of a name that the article does not have', async () => {
    const text = await ask("What came out of Trump's summit with Medvedev in Alaska?");
    expect(text).toContain('- The article does not mention “Medvedev”.');
  });
});
