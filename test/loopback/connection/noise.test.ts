import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { createSnowflakes } from '../../../src/loopback/world/snowflake.ts';
import { raw } from '../raw.ts';

let loopback: Loopback;

beforeAll(async () => {
  loopback = await createLoopback();
});

afterAll(() => loopback.close());

/** Bodies that look right here and there, so that the rules behind the schemas are reached too. */
const body = fc.object({
  key: fc.constantFrom(
    'type',
    'name',
    'description',
    'options',
    'content',
    'embeds',
    'components',
    'flags',
    'data',
    'id',
    'custom_id',
  ),
  values: [
    fc.string(),
    fc.integer({ min: -1, max: 20 }),
    fc.boolean(),
    fc.constant(null),
    fc.constant('javascript:x'),
  ],
  maxDepth: 4,
});

test.each(['commands', 'messages', 'all commands'])(
  'no body sent as %s makes the loopback fail',
  async (what) => {
    const commands = `/applications/${loopback.applicationId}/commands`;
    const messages = `/channels/${loopback.channels[0]?.id}/messages`;
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        const answer =
          what === 'messages'
            ? await raw(loopback, 'POST', messages, sent)
            : what === 'commands'
              ? await raw(loopback, 'POST', commands, sent)
              : await raw(loopback, 'PUT', commands, [sent]);
        expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
  },
);

test('until 2060 ids grow, whatever the clock does, and keep 17 to 19 digits', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: Date.UTC(2060, 0, 1) }), { minLength: 2, maxLength: 50 }), (times) => {
      let now = 0;
      const next = createSnowflakes({ now: () => now, setTimer: () => () => {} });
      const ids = times.map((time) => {
        now = time;
        return next();
      });
      for (const id of ids) expect(id).toMatch(/^\d{17,19}$/);
      for (const [index, id] of ids.entries()) expect(BigInt(id) > BigInt(ids[index - 1] ?? 0)).toBe(true);
    }),
  );
});
