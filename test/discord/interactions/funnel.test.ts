import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../commands/reply/reply.ts';
import { createFairness } from '../../../src/discord/fairness/fairness.ts';
import type { Desk } from '../../../src/discord/interactions/desk.ts';
import { funnel, type Job } from '../../../src/discord/interactions/funnel.ts';
import { FAIRNESS } from '../../../src/discord/limits.ts';
import { createLog } from '../../../src/discord/log.ts';
import { createPrometheus } from '../../../src/process/prometheus.ts';
import { answers } from '../../commands/harbour.ts';

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

const asked: Job = {
  kind: 'asking',
  command: '/ask',
  within: 2500,
  member: '111',
  channel: '222',
  answer: async () => ({ kind: 'answer' }),
  putOff: async () => {},
  apologise: async () => {},
};

describe('funnel', () => {
  it('logs one line for an answer: command, kind and milliseconds', async () => {
    const { desk, logged } = openDesk();
    await funnel({ ...asked, answer: async () => ({ kind: 'answer', confidence: 0.91 }) }, desk);
    expect(logged).toEqual([
      { time, level: 'info', event: 'answered', command: '/ask', kind: 'answer', confidence: 0.91, ms: 5 },
    ]);
  });

  it('apologises for an unexpected error with the reference that stands in the log', async () => {
    const { desk, logged } = openDesk();
    const said: Reply[] = [];
    const job: Job = {
      ...asked,
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
        ...asked,
        command: 'mention',
        answer: () => Promise.reject(apiError(code)),
        apologise: () => Promise.reject(new Error('must not be called')),
      };
      await funnel(job, desk);
      expect(logged).toEqual([
        {
          time,
          level: 'error',
          event: 'unanswerable',
          command: 'mention',
          ms: 5,
          status: 404,
          code,
          error: 'No',
        },
      ]);
    },
  );

  it('survives an apology that fails too', async () => {
    const { desk, logged } = openDesk();
    const fail = () => Promise.reject(new Error('down'));
    await funnel({ ...asked, answer: fail, apologise: fail }, desk);
    expect(logged).toMatchObject([{ event: 'failed' }, { event: 'unanswered', reference: '7f3a9c' }]);
  });
});

describe('a funnel with limits', () => {
  it('puts off who asks too fast, with a friendly word, and logs that too', async () => {
    const { desk, logged } = openDesk();
    const said: [string, boolean][] = [];
    const putOff: Job['putOff'] = async ({ text }, tell) => void said.push([text, tell]);
    const fair = { ...desk, fairness: createFairness(() => 0) };
    for (let time = 0; time < FAIRNESS.member.burst + 2; time++) await funnel({ ...asked, putOff }, fair);
    const text = 'You ask faster than I may answer. Please try again in 3 seconds.';
    expect(said).toEqual([
      [text, true],
      [text, false],
    ]);
    expect(logged.slice(-1)).toMatchObject([
      { level: 'info', event: 'put off', command: '/ask', kind: 'wait' },
    ]);
  });

  it('says that it is busy when too much is under way, and answers again afterwards', async () => {
    const { desk } = openDesk();
    const fair = { ...desk, fairness: createFairness(() => 0) };
    const open: (() => void)[] = [];
    const slow = () =>
      new Promise<{ kind: string }>((resolve) => open.push(() => resolve({ kind: 'answer' })));
    const many = Array.from({ length: FAIRNESS.underWay }, (_, at) =>
      funnel({ ...asked, member: `m${at}`, channel: `c${at}`, answer: slow }, fair),
    );
    const said: string[] = [];
    const late: Job = { ...asked, member: 'late', putOff: async ({ text }) => void said.push(text) };
    await funnel(late, fair);
    expect(said).toEqual(['Very many are asking at this moment. Please try again shortly.']);
    for (const finish of open) finish();
    await Promise.all(many);
    await funnel(late, fair);
    expect(said).toHaveLength(1);
  });

  it('counts answers, what was put off and what failed', async () => {
    const { desk } = openDesk();
    const prometheus = createPrometheus();
    const counted = { ...desk, metrics: prometheus };
    await funnel({ ...asked, answer: async () => ({ kind: 'absent' }) }, counted);
    await funnel({ ...asked, answer: () => Promise.reject(apiError(10062)) }, counted);
    const text = await prometheus.text();
    expect(text).toContain('communique_interactions_total{command="/ask",kind="absent"} 1');
    expect(text).toContain('communique_refusals_total 1');
    expect(text).toContain('communique_errors_total{command="/ask",reason="unanswerable"} 1');
    expect(text).toContain('communique_answer_seconds_count 1');
  });

  it('names the member in the log only if the operator wants it', async () => {
    const { desk, logged } = openDesk();
    await funnel(asked, desk);
    await funnel(asked, { ...desk, logMembers: true });
    expect(JSON.stringify(logged[0])).not.toContain('111');
    expect(logged[1]).toMatchObject({ member: '111' });
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
      `{"level":"error","time":"${time}","error":"at [secret]\\nand \\"[secret]\\"","ms":1,"event":"failed"}\n`,
    ]);
  });
});
