import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/language/reading.ts';
import { createStringTable } from '../../src/language/string-table.ts';

const spoken = ['en', 'de', 'es', 'fr', 'it', 'pl', 'ru', 'uk'] as const;
const readers = new Map(
  spoken.map((language) => [
    language,
    createReader({
      language,
      vocabulary: createStringTable([]),
      frequency: undefined,
      named: [],
      groups: new Map(),
    }),
  ]),
);

describe('what is typed in a chat', () => {
  it.each([
    ['en', 'wht did they say abt it', 'what did they say about it'],
    ['en', 'who did it back in feb', 'who did it back in february'],
    ['de', 'gabs da nich ne klage', 'gab es da nicht eine klage'],
    ['es', 'xq se fue', 'por qué se fue'],
    ['fr', 'pk il est parti', 'pourquoi il est parti'],
    ['it', 'xké nn viene', 'perché non viene'],
    ['pl', 'czm juz wyszedł', 'czemu już wyszedł'],
    ['ru', 'че щас будет', 'что сейчас будет'],
    ['uk', 'шо зара буде', 'що зараз буде'],
  ] as const)('is read in %s: %s', (language, typed, meant) => {
    expect(readers.get(language)?.read(typed).meant).toBe(meant);
  });

  it.each([
    ['en', 'please'],
    ['de', 'eigentlich'],
    ['es', 'oye'],
    ['fr', 'salut'],
    ['it', 'davvero'],
    ['pl', 'właściwie'],
    ['ru', 'вообще'],
    ['uk', 'взагалі'],
  ] as const)('says nothing in %s: %s', (language, filler) => {
    expect(readers.get(language)?.read(filler).words[0]?.rarity).toBe(0);
  });
});
