import { describe, expect, it } from 'vitest';
import { readCommandText, writeCommandText } from '../../src/playground/page/entry/command/command-text.ts';
import {
  findCommands,
  menuCommands,
  nearestCommands,
  slashCommands,
} from '../../src/playground/page/entry/command/commands.ts';
import { draftValues } from '../../src/playground/page/entry/command/draft.ts';
import { all, brew, shelf } from './declared-commands.ts';

const viewer = { locale: 'en-US', permissions: '2048', inDm: false };
const commands = slashCommands(all, viewer);
const found = (typed: string) => findCommands(commands, typed).map(({ shown }) => shown);

describe('the commands on offer', () => {
  it('are sorted, with a line for each subcommand, without what the member may not use', () => {
    expect(commands.map(({ path }) => path)).toEqual(['brew', 'shelf list', 'shelf tin open']);
    expect(slashCommands(all, { ...viewer, permissions: '8192' }).map(({ path }) => path)).toContain('close');
    expect(slashCommands(all, { ...viewer, permissions: '8' }).map(({ path }) => path)).toContain('close');
  });

  it('follow contexts: in direct messages only what is declared for them', () => {
    const inDm = { ...viewer, inDm: true };
    expect(
      slashCommands(
        [
          { ...brew, contexts: [0] },
          { ...shelf, contexts: [1] },
        ],
        inDm,
      ).map((c) => c.path),
    ).toEqual(['shelf list', 'shelf tin open']);
    expect(slashCommands([{ ...brew, contexts: [1] }], viewer)).toEqual([]);
  });

  it('show names in the language of the member, are found by either, and send the declared ones', () => {
    const german = slashCommands([brew], { ...viewer, locale: 'de' });
    const [first] = german;
    expect(first).toMatchObject({ path: 'brew', shown: 'brühen' });
    expect(first?.options[0]).toMatchObject({ name: 'leaf', shown: 'blatt', description: 'Welches Blatt' });
    for (const typed of ['brü', 'bre']) expect(findCommands(german, typed)).toEqual([first]);
    expect(nearestCommands(german, 'berw')).toEqual([first]);
    for (const line of [
      '/brühen blatt: mint pot: Tonkanne',
      '/BREW leaf: mint pot: clay',
      '/brew mint pot: clay',
    ]) {
      const draft = readCommandText(line, german);
      expect(draft && draftValues(draft)).toEqual({ leaf: 'mint', pot: 'clay' });
      expect(draft && writeCommandText(draft)).toBe('/brühen blatt: mint pot: clay');
    }
  });

  it('are found by beginning, by word, then by description', () => {
    expect(found('')).toEqual(['brew', 'shelf list', 'shelf tin open']);
    expect(found('sh')).toEqual(['shelf list', 'shelf tin open']);
    expect(found('TIN')).toEqual(['shelf tin open']);
    expect(found('pot')).toEqual(['brew']);
    expect(found('zzz')).toEqual([]);
  });

  it('include the context menus', () => {
    expect(menuCommands(all, viewer)).toEqual([
      { name: 'Steep this', shown: 'Steep this', on: 'message' },
      { name: 'Pour for', shown: 'Pour for', on: 'user' },
    ]);
  });
});
