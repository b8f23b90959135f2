import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLoopback, type Loopback } from '../../src/loopback/loopback.ts';
import { createFaultSwitches, type FaultSwitches } from '../../src/playground/fault-switches.ts';

let loopback: Loopback;
let switches: FaultSwitches;
beforeAll(async () => {
  loopback = await createLoopback();
  switches = createFaultSwitches(loopback.faults);
  loopback.watch((happening) => {
    if (happening.kind === 'exchange') switches.note(happening.exchange);
  });
});
afterAll(() => loopback.close());

/** The bot's answer to an interaction, which this Discord knows nothing of. */
const answer = async (id: string) =>
  (await fetch(`${loopback.apiUrl}/v10/interactions/${id}/token/callback`, { method: 'POST' })).status;
const asked = (id: string, type: number) =>
  switches.note({
    kind: 'frame',
    number: 1,
    at: 0,
    direction: 'to-bot',
    op: 0,
    event: 'INTERACTION_CREATE',
    data: { id, type },
  });
const call = async () => (await fetch(`${loopback.apiUrl}/v10/gateway`)).status;

describe('the fault switches', () => {
  it('count down as the faults strike, and not at calls that went well', async () => {
    expect(await call()).toBe(200);
    switches.turn('limit');
    switches.turn('break');
    switches.turn('limit');
    expect(switches.pending).toEqual([
      { fault: 'limit', left: 2 },
      { fault: 'break', left: 4 },
    ]);
    expect([await call(), await call()]).toEqual([429, 500]);
    expect(switches.pending).toEqual([
      { fault: 'limit', left: 1 },
      { fault: 'break', left: 3 },
    ]);
    expect([await call(), await call(), await call(), await call()]).toEqual([500, 500, 500, 429]);
    expect(switches.pending).toEqual([]);
    switches.turn('refuse');
    expect([await call(), await call()]).toEqual([403, 200]);
    expect(switches.pending).toEqual([]);
  });

  it('wait while somebody types, and strike the command that is sent then', async () => {
    const [typed, sent] = ['157449500000000014', '157449500000000015'];
    switches.turn('refuse');
    asked(typed, 4);
    expect(await answer(typed)).not.toBe(403);
    expect(switches.pending).toEqual([{ fault: 'refuse', left: 1 }]);
    asked(sent, 2);
    expect(await answer(sent)).toBe(403);
    expect(switches.pending).toEqual([]);
  });

  it('forget what was pending when everything is set back', async () => {
    switches.turn('break');
    switches.turn('clear');
    expect(switches.pending).toEqual([]);
    expect(await call()).toBe(200);
  });
});
