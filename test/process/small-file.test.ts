import { lstatSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { smallFile } from '../../src/process/start-guard/small-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'small-'));
});
const schema = z.object({ count: z.number() });

describe('a small file', () => {
  it('keeps what was written, for this account alone', () => {
    const path = join(folder, 'new/record.json');
    const file = smallFile(path, schema);
    expect(file.read()).toBeUndefined();
    expect(file.write({ count: 1 })).toBe(true);
    expect(file.write({ count: 2 })).toBe(true);
    expect(file.read()).toEqual({ count: 2 });
    expect(lstatSync(path).mode & 0o777).toBe(0o600);
    file.remove();
    expect(file.read()).toBeUndefined();
  });

  it('says that it could not be written, and reads nothing else as a record', () => {
    writeFileSync(join(folder, 'file'), '{"count":"many"}');
    expect(smallFile(join(folder, 'file/record.json'), schema).write({ count: 1 })).toBe(false);
    expect(smallFile(join(folder, 'file'), schema).read()).toBeUndefined();
  });

  it('follows no link, neither to read nor to write', () => {
    const [target, path] = [join(folder, 'target'), join(folder, 'record.json')];
    writeFileSync(target, '{"count":7}');
    for (const name of [path, `${path}.${process.pid}`]) symlinkSync(target, name);
    const file = smallFile(path, schema);
    expect(file.read()).toBeUndefined();
    expect(file.write({ count: 1 })).toBe(true);
    expect(file.read()).toEqual({ count: 1 });
    expect(readFileSync(target, 'utf8')).toBe('{"count":7}');
  });
});
