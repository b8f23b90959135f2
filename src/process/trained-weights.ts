import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TrainedWeights } from '../search/rank/classifier.ts';

/**
 * Keeps trained weights in one file of a folder, under a hash of what they were trained on: preparing the search then
 * takes half the time. A file that is missing, of another input or broken is as good as none; a folder that cannot be
 * written to costs only the time.
 */
export function trainedWeightsIn(folder: string): TrainedWeights {
  const file = join(folder, 'trained-weights.bin');
  return {
    read(input, size) {
      const stored = attempt(() => readFileSync(file));
      const hash = hashOf(input);
      if (stored?.length !== hash.length + size * BYTES || !stored.subarray(0, hash.length).equals(hash))
        return undefined;
      // Copied, because the numbers have to begin at a multiple of their size.
      return new Float32Array(Uint8Array.from(stored.subarray(hash.length)).buffer);
    },
    write(input, weights) {
      const bytes = Buffer.concat([
        hashOf(input),
        Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength),
      ]);
      attempt(() => {
        mkdirSync(dirname(file), { recursive: true });
        // Written beside it and renamed, so that two starts at once never read half a file.
        const fresh = `${file}.${process.pid}`;
        writeFileSync(fresh, bytes);
        renameSync(fresh, file);
      });
    },
  };
}

const BYTES = Float32Array.BYTES_PER_ELEMENT;

function hashOf(input: readonly ArrayBufferView[]): Buffer {
  const hash = createHash('sha256');
  for (const view of input) hash.update(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
  return hash.digest();
}

/** The disk may refuse for many reasons, and none of them matters here. */
function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
