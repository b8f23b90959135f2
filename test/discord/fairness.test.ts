import { describe, expect, it } from 'vitest';
import { createFairness } from '../../src/discord/fairness/fairness.ts';
import { createTokenBuckets } from '../../src/discord/fairness/token-buckets.ts';
import { FAIRNESS } from '../../src/discord/limits.ts';

function clock() {
  let ms = 0;
  return { now: () => ms, pass: (seconds: number) => (ms += seconds * 1000) };
}

describe('token buckets', () => {
  it('are full at first, empty after the burst, and fill again', () => {
    const { now, pass } = clock();
    const buckets = createTokenBuckets({ burst: 2, perSecond: 0.5 }, now, 10);
    buckets.take('a');
    buckets.take('a');
    expect(buckets.wait('a')).toBe(2000);
    expect(buckets.wait('b')).toBe(0);
    pass(1);
    expect(buckets.wait('a')).toBe(1000);
    pass(1);
    expect(buckets.wait('a')).toBe(0);
  });

  it('forget the one unused for longest when there are too many', () => {
    const buckets = createTokenBuckets({ burst: 1, perSecond: 0.001 }, () => 0, 2);
    for (const key of ['a', 'b', 'c']) buckets.take(key);
    expect(['a', 'b', 'c'].map((key) => buckets.wait(key) > 0)).toEqual([false, true, true]);
  });

  it('are not refilled by a clock that was set back', () => {
    const { now, pass } = clock();
    const buckets = createTokenBuckets({ burst: 1, perSecond: 1 }, now, 10);
    pass(100);
    buckets.take('a');
    pass(-50);
    expect(buckets.wait('a')).toBe(1000);
  });

  it('fill again after the clock was set back, without waiting until it is where it was', () => {
    const { now, pass } = clock();
    const buckets = createTokenBuckets({ burst: 1, perSecond: 1 }, now, 10);
    pass(3600);
    buckets.take('a');
    pass(-3600);
    expect(buckets.wait('a')).toBe(1000);
    pass(1);
    expect(buckets.wait('a')).toBe(0);
  });
});

describe('fairness', () => {
  const wish = { kind: 'asking', member: 'mara', channel: 'talks' } as const;

  it('lets a member ask a few times in a row, then asks for patience once and goes on counting', () => {
    const { now, pass } = clock();
    const { admit } = createFairness(now);
    for (let time = 0; time < FAIRNESS.member.burst; time++) expect(admit(wish)).toEqual({ kind: 'go' });
    expect(admit(wish)).toEqual({ kind: 'wait', seconds: 3, whose: 'member', tell: true });
    expect(admit(wish)).toEqual({ kind: 'wait', seconds: 3, whose: 'member', tell: false });
    expect(admit({ ...wish, member: 'jonas' })).toEqual({ kind: 'go' });
    pass(3);
    expect(admit(wish)).toEqual({ kind: 'go' });
    pass(60);
    expect(admit(wish)).toEqual({ kind: 'go' });
  });

  it('bounds a channel whoever asks there, and no other channel', () => {
    const { admit } = createFairness(() => 0);
    for (let time = 0; time < FAIRNESS.channel.burst; time++)
      expect(admit({ ...wish, member: `member ${time}` })).toEqual({ kind: 'go' });
    expect(admit({ ...wish, member: 'late' })).toMatchObject({ kind: 'wait', whose: 'channel' });
    expect(admit({ ...wish, member: 'late', channel: 'general' })).toEqual({ kind: 'go' });
  });

  it('lets somebody type fast, without taking from what they may ask', () => {
    const { admit } = createFairness(() => 0);
    for (let time = 0; time < FAIRNESS.typing.burst; time++)
      expect(admit({ ...wish, kind: 'typing' })).toEqual({ kind: 'go' });
    expect(admit({ ...wish, kind: 'typing' })).toMatchObject({ kind: 'wait', tell: false });
    expect(admit(wish)).toEqual({ kind: 'go' });
  });
});
