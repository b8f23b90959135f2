import { beforeEach, describe, expect, it } from 'vitest';
import { createAnswers } from '../../src/answer/create-answers.ts';
import { createSelections } from '../../src/process/knowledge/selections.ts';
import { type CompiledIndex, compileIndex } from '../../src/search/compile.ts';
import { article, knowledgeIn } from '../content/knowledge-folder.ts';

const ids = ['bridge', 'ferry', 'fog', 'harbour', 'market', 'tides'];
const knowledge = knowledgeIn(
  Object.fromEntries(ids.map((id) => [`articles/${id}.md`, article(`The ${id} is old.`)])),
);
const compiled = { knowledge, index: compileIndex(knowledge) };
const all = createAnswers(knowledge, { compiled: compiled.index });
/** Every choice of some articles. */
const sets = Array.from({ length: 2 ** ids.length - 2 }, (_, at) =>
  ids.filter((_id, place) => ((at + 1) >> place) % 2 === 1),
);
const HOUR = 3_600_000;

let started: string[][];
let underWay: number;
let most: number;
let time: number;
let failed: string[];
beforeEach(() => {
  started = [];
  [underWay, most, time, failed] = [0, 0, 0, []];
});

/** Compiles in some turns of the event loop, and fails for the tides alone. */
async function compile({ articles }: typeof knowledge): Promise<CompiledIndex> {
  started.push(articles.map(({ id }) => id).sort());
  underWay += 1;
  most = Math.max(most, underWay);
  await new Promise((resolve) => setTimeout(resolve, 1));
  underWay -= 1;
  if (articles.length === 1 && articles[0]?.id === 'tides') throw new Error('broken');
  return [];
}

const log = { info() {}, error: (event: string) => void failed.push(event) };
const create = () => createSelections(compiled, all, log, compile, () => time);

describe('the articles that servers choose', () => {
  it('are compiled one choice after the other, and no more than are kept', async () => {
    const { expect: prepare } = create();
    for (const set of sets) prepare(set);
    await expect.poll(() => started.length).toBe(20);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([started.length, most]).toEqual([20, 1]);
    expect(started).toEqual(sets.slice(0, 20));
  });

  it('are kept while somebody asks, and make room when nobody has for an hour', async () => {
    const { expect: prepare, of } = create();
    for (const set of sets.slice(0, 20)) prepare(set);
    await expect.poll(() => started.length).toBe(20);
    await expect.poll(() => underWay).toBe(0);
    time = HOUR - 1;
    prepare(sets[0] ?? []);
    prepare(['harbour', 'tides']);
    expect(of(['harbour', 'tides']).knowledge.articles).toHaveLength(2);
    expect(started).toHaveLength(20);
    time = HOUR + 1;
    prepare(['harbour', 'tides']);
    await expect.poll(() => started.length).toBe(21);
    expect(started.at(-1)).toEqual(['harbour', 'tides']);
    // Was asked for within the hour.
    prepare(sets[0] ?? []);
    expect(started).toHaveLength(21);
  });

  it('are tried again when compiling failed', async () => {
    const { expect: prepare } = create();
    prepare(['tides']);
    await expect.poll(() => failed).toEqual(['articles']);
    prepare(['tides']);
    await expect.poll(() => started).toEqual([['tides'], ['tides']]);
  });
});
