import { describe, expect, it } from 'vitest';
import { createSilence } from '../../../src/discord/client/silence.ts';
import { SILENCE } from '../../../src/discord/limits.ts';

const looks = (silence: ReturnType<typeof createSilence>, times: number) =>
  Array.from({ length: times }, () => silence.look());

describe('silence', () => {
  it('is asked about before a connection is given up', () => {
    const silence = createSilence({ look: 1, ask: 2, dead: 4 });
    expect(looks(silence, 5)).toEqual(['well', 'well', 'ask', 'ask', 'dead']);
  });

  it('begins anew with whatever arrives', () => {
    const silence = createSilence({ look: 1, ask: 2, dead: 4 });
    expect(looks(silence, 4)).toContain('ask');
    silence.heard();
    expect(looks(silence, 2)).toEqual(['well', 'well']);
  });

  it('is noticed within half a minute, and an acknowledgement has ten seconds to arrive', () => {
    expect(SILENCE.look * (SILENCE.dead + 1)).toBeLessThanOrEqual(30_000);
    expect(SILENCE.look * (SILENCE.dead - SILENCE.ask)).toBeGreaterThanOrEqual(10_000);
  });

  it('takes a small share of the 120 events a minute', () => {
    expect(60_000 / (SILENCE.look * SILENCE.ask)).toBeLessThanOrEqual(6);
  });
});
