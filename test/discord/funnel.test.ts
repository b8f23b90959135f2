import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../commands/reply.ts';
import type { Desk } from '../../src/discord/desk.ts';
import { funnel, type Job } from '../../src/discord/funnel.ts';
import { createLog } from '../../src/discord/log.ts';
import { answers } from '../commands/harbour.ts';

/** A desk whose clock goes on by 5 ms at each look, and what it logged. */
function openDesk() {
  const logged: unknown[] = [];
  let time = 0;
  const now = () => {
    time += 5;
    return new Date(time);
  };
  const log = createLog(
    (line) => logged.push(JSON.parse(line)),
    () => new Date(0),
  );
  const desk: Desk = { answers, commands: [], log, now, reference: () => '7f3a9c' };
  return { desk, logged };
}

const apiError = (code: number) =>
  new DiscordAPIError({ code, message: 'No' }, code, 404, 'POST', 'https://x', {});
const time = '1970-01-01T00:00:00.000Z';

describe('funnel', () => {
  it('logs one line for an answer: command, kind and milliseconds', async () => {
    const { desk, logged } = openDesk();
    await funnel({ command: '/ask', answer: async () => 'answer', apologise: async () => {} }, desk);
    expect(logged).toEqual([
      { time, level: 'info', event: 'answered', command: '/ask', kind: 'answer', ms: 5 },
    ]);
  });

  it('apologises for an unexpected error with the reference that stands in the log', async () => {
    const { desk, logged } = openDesk();
    const said: Reply[] = [];
    const job: Job = {
      command: '/ask',
      answer: () => Promise.reject(new TypeError('broken')),
      apologise: async (reply) => void said.push(reply),
    };
    await funnel(job, desk);
    expect(said).toEqual([
      {
        tone: 'error',
        visibility: 'private',
        text: 'Something went wrong on my side, not yours. Please try again.',
        notes: ['If it happens again, tell whoever runs this bot: reference 7f3a9c.'],
      },
    ]);
    expect(logged).toMatchObject([{ level: 'error', event: 'failed', command: '/ask', reference: '7f3a9c' }]);
    expect(JSON.stringify(logged)).toContain('TypeError: broken');
  });

  it.each([10062, 40060, 50001, 50013])(
    'does not try again after Discord’s error %i, and logs it once',
    async (code) => {
      const { desk, logged } = openDesk();
      const job: Job = {
        command: 'mention',
        answer: () => Promise.reject(apiError(code)),
        apologise: () => Promise.reject(new Error('must not be called')),
      };
      await funnel(job, desk);
      expect(logged).toEqual([
        { time, level: 'error', event: 'unanswerable', command: 'mention', ms: 5, code, error: 'No' },
      ]);
    },
  );

  it('survives an apology that fails too', async () => {
    const { desk, logged } = openDesk();
    const fail = () => Promise.reject(new Error('down'));
    await funnel({ command: 'button', answer: fail, apologise: fail }, desk);
    expect(logged).toMatchObject([{ event: 'failed' }, { event: 'unanswered', reference: '7f3a9c' }]);
  });
});

describe('createLog', () => {
  it('writes one line of JSON and blacks out secrets wherever they stand', () => {
    const lines: string[] = [];
    const log = createLog(
      (line) => lines.push(line),
      () => new Date(0),
      ['planted.secret', ''],
    );
    log.error('failed', { error: 'at planted.secret\nand "planted.secret"', ms: 1 });
    expect(lines).toEqual([
      `{"time":"${time}","level":"error","event":"failed","error":"at [secret]\\nand \\"[secret]\\"","ms":1}\n`,
    ]);
  });
});
