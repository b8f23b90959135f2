import { expect, it } from 'vitest';
import { createTurns } from '../../src/discord/interactions/turns.ts';
import { messageOf, startConversation } from './bot.ts';

it('an interaction that comes when Discord has given it up is not worked on, and a message is', async () => {
  let late = 0;
  const now = () => performance.timeOrigin + performance.now();
  const talk = await startConversation(undefined, {}, undefined, undefined, undefined, {
    turns: createTurns(now),
    ageOf: (at) => now() - at + late,
  });
  const mara = talk.loopback.member('mara');
  messageOf(await mara.slash('help'));
  late = 3_000;
  void mara.slash('help');
  await expect
    .poll(() => talk.logged.at(-1))
    .toMatchObject({ event: 'unanswerable', command: '/help', error: 'it came too late to be answered' });
  messageOf(await mara.mention('when does it close?'));
  await talk.close();
});
