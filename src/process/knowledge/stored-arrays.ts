import { DefaultDeserializer, DefaultSerializer } from 'node:v8';

/** A sort of arrays. */
interface Kind {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, from: number, length: number): ArrayBufferView;
}

/** The sorts that are kept, by number. */
const KINDS: readonly Kind[] = [
  Uint8Array,
  Int8Array,
  Uint16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
];

/** Bytes at whose multiples arrays begin: any sort can be read there. */
const ALIGNED = 8;

/**
 * Writes a value as bytes in which its arrays of numbers lie where they can be used as they are: all of them, after eight
 * bytes that say where they end, and then the rest.
 *
 * Node.js' own way puts them between the rest, where most are at no multiple of their size: it copies those when they are
 * read and keeps the bytes as well, for the sake of the few that are.
 */
export function serializeArrays(value: unknown): Uint8Array<ArrayBuffer> {
  const writer = new Writer();
  writer.writeHeader();
  writer.writeValue(value);
  const rest = writer.releaseBuffer();
  const bytes = new Uint8Array(writer.end + rest.length);
  new DataView(bytes.buffer).setUint32(0, writer.end, true);
  for (const { from, array } of writer.arrays)
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), from);
  bytes.set(rest, writer.end);
  return bytes;
}

/** Reads what `serializeArrays` wrote; its arrays are views of these bytes. */
export function deserializeArrays(written: Uint8Array): unknown {
  const bytes = written.byteOffset % ALIGNED === 0 ? written : written.slice();
  const reader = new Reader(bytes);
  reader.readHeader();
  return reader.readValue();
}

class Writer extends DefaultSerializer {
  readonly arrays: { readonly from: number; readonly array: ArrayBufferView }[] = [];
  /** Where the next array begins, or the rest. */
  end = ALIGNED;

  /** Node.js calls it for each array. */
  _writeHostObject(array: ArrayBufferView): void {
    const kind = KINDS.findIndex((one) => array instanceof one);
    if (kind < 0) throw new TypeError('This is no array of a sort that is kept.');
    for (const number of [kind, this.end, array.byteLength]) this.writeUint32(number);
    this.arrays.push({ from: this.end, array });
    this.end = Math.ceil((this.end + array.byteLength) / ALIGNED) * ALIGNED;
  }
}

class Reader extends DefaultDeserializer {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    super(bytes.subarray(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)));
    this.#bytes = bytes;
  }

  /** Node.js calls it for each array. */
  _readHostObject(): ArrayBufferView {
    const [kind, from, length] = [this.readUint32(), this.readUint32(), this.readUint32()];
    const Kind = KINDS[kind];
    if (!Kind) throw new TypeError('This is no array of a sort that is kept.');
    const { buffer, byteOffset } = this.#bytes;
    return new Kind(buffer, byteOffset + from, length / Kind.BYTES_PER_ELEMENT);
  }
}
