import { describe, expect, it } from 'vitest';
import { hashOf, trainingOrder } from '../../src/search/rank/training-order.ts';

const examples = Array.from({ length: 50 }, (_, at) => ({
  name: `example ${at}`,
  hash: hashOf(new Map([[`word${at}`, 1]])),
}));

describe('the order of learning', () => {
  it('is another one in every pass, and the same every time', () => {
    const [first, again, second] = [1, 1, 2].map((pass) => trainingOrder(examples, pass));
    expect(again).toEqual(first);
    expect(second).not.toEqual(first);
    expect(first).not.toEqual(examples);
    expect(new Set(first)).toEqual(new Set(examples));
  });

  it('leaves the others where they were when one is added', () => {
    const added = { name: 'added', hash: hashOf(new Map([['something new', 1]])) };
    const order = trainingOrder([added, ...examples], 1).filter(({ name }) => name !== 'added');
    expect(order).toEqual(trainingOrder(examples, 1));
  });
});
