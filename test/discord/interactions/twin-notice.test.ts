import { beforeEach, describe, expect, it } from 'vitest';
import { noticingTwins, TWIN } from '../../../src/discord/interactions/twin-notice.ts';
import { createLog } from '../../../src/discord/log.ts';

let time: number;
let logged: { event?: string }[];
beforeEach(() => {
  time = 0;
  logged = [];
});

function openLog() {
  const write = (line: string) => logged.push(JSON.parse(line));
  return noticingTwins(
    createLog(write, () => new Date(0)),
    () => time,
  );
}
const twins = () => logged.filter(({ event }) => event === 'twin').length;

describe('a log that notices twins', () => {
  it('says once that somebody else answers with the same token', () => {
    const log = openLog();
    for (let times = 0; times < TWIN.times - 1; times++) log.error('unanswerable', { code: 40060 });
    expect(twins()).toBe(0);
    log.error('unanswerable', { code: 40060 });
    for (let times = 0; times < 10; times++) log.error('unanswerable', { code: 40060 });
    expect(twins()).toBe(1);
    expect(logged[TWIN.times]).toMatchObject({
      level: 'error',
      hint: expect.stringContaining('same DISCORD_TOKEN: stop one of the two'),
    });
  });

  it.each([
    ['other errors', 10062, 0],
    ['ones that are far apart', 40060, TWIN.within],
  ])('makes nothing of %s, but logs them', (_, code, apart) => {
    const log = openLog();
    for (let times = 0; times < 10; times++) {
      log.error('unanswerable', { code });
      time += apart;
    }
    log.info('answered');
    expect(twins()).toBe(0);
    expect(logged).toHaveLength(11);
  });
});
