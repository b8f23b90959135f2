import { describe, expect, it } from 'vitest';
import { deserializeArrays, serializeArrays } from '../../src/process/knowledge/stored-arrays.ts';

describe('a value with arrays of numbers', () => {
  const odd = new Uint8Array([1, 2, 3]);
  const value = {
    text: 'naïve “quotes”',
    odd,
    again: odd,
    map: new Map([['Москва', new Float32Array([0.5, -1, 3e20])]]),
    list: [new Uint16Array([65535, 0]), new Uint32Array(), new Int8Array([-128, 127]), undefined],
    part: new Float64Array([1, 2, 3, 4]).subarray(1, 3),
  };

  it('is read as it was written', () => {
    expect(deserializeArrays(serializeArrays(value))).toEqual(value);
  });

  it('has its arrays in the bytes that were read, and nowhere else', () => {
    const bytes = serializeArrays({ some: new Uint8Array([7]), more: new Float32Array([0.25, 0.5]) });
    const read = deserializeArrays(bytes);
    expect(read).toEqual({ some: new Uint8Array([7]), more: new Float32Array([0.25, 0.5]) });
    for (const array of Object.values(read as Record<string, ArrayBufferView>))
      expect(array.buffer).toBe(bytes.buffer);
  });

  it('is read from bytes that begin anywhere', () => {
    const bytes = serializeArrays(value);
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    expect(deserializeArrays(moved.subarray(3))).toEqual(value);
  });

  it('has no arrays of other sorts', () => {
    expect(() => serializeArrays(new DataView(new ArrayBuffer(4)))).toThrow('no array of a sort');
  });
});
