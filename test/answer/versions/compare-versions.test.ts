import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../src/answer/versions/compare-versions.ts';
import type { Article } from '../../../src/content/knowledge.ts';

const version = (texts: readonly string[]): Article => ({
  id: 'harbour',
  title: 'Harbour',
  publisher: 'The Gull',
  language: 'en',
  wording: 'restated',
  hash: '00000000',
  paragraphs: texts.map((text, at) => ({ article: 'harbour', number: at + 1, text })),
});

/** `1=1` the same, `2~3` reworded, `4-3` removed and would stand after ¶ 3, `+5` new. */
function compared(before: readonly string[], now: readonly string[]): string {
  const { paragraphs, added } = compareVersions(version(before), version(now));
  const changes = paragraphs.map((change) =>
    change.kind === 'removed'
      ? `${change.before.number}-${change.after}`
      : `${change.before.number}${change.kind === 'same' ? '=' : '~'}${change.now.number}`,
  );
  return [...changes, ...added.map((number) => `+${number}`)].join(' ');
}

const bridge = 'The harbour bridge closes on Monday.';
const bridgeLater = 'The harbour bridge closes on Tuesday.';
const work = 'Nobody knows how long the work will take.';
const toll = 'The mayor wants a toll of 2 crowns.';
const tollMore = 'The mayor wants a toll of 3 crowns.';
const weather = 'Rain fell all night.';

describe('two texts of an article', () => {
  const rows: [what: string, before: string[], now: string[], changes: string][] = [
    ['equal', [bridge, work], [bridge, work], '1=1 2=2'],
    ['a word changed', [bridge, work], [bridgeLater, work], '1~1 2=2'],
    ['everything changed', [bridge, toll], [bridgeLater, tollMore], '1~1 2~2'],
    ['a paragraph added in front', [bridge, work], [weather, bridge, work], '1=2 2=3 +1'],
    ['a paragraph added at the end', [bridge], [bridge, work], '1=1 +2'],
    ['one removed', [bridge, work, toll], [bridge, toll], '1=1 2-1 3=2'],
    ['the first removed', [bridge, work], [work], '1-0 2=1'],
    ['one added and another reworded', [bridge, toll], [bridge, weather, tollMore], '1=1 2~3 +2'],
    ['one removed and another reworded', [bridge, weather, toll], [bridgeLater, tollMore], '1~1 2-1 3~2'],
    ['another sentence in its place', [bridge, work, toll], [bridge, weather, toll], '1=1 2~2 3=3'],
    ['two in the place of one', [bridge, work], [bridge, weather, toll], '1=1 2~2 +3'],
    ['one moved', [bridge, work, toll], [toll, bridge, work], '1=2 2=3 3=1'],
    ['the same text twice', [work, bridge, work], [work, bridge, work], '1=1 2=2 3=3'],
    ['one of two equal ones removed', [work, bridge, work], [work, bridge], '1=1 2=2 3-2'],
    ['divided: the longer part', [`${bridge} ${work}`], [bridge, work], '1~2 +1'],
  ];
  it.each(rows)('%s', (_, before, now, changes) => {
    expect(compared(before, now)).toBe(changes);
  });

  it('that are long and wholly different are told apart by their places alone', () => {
    const long = (word: string) => Array.from({ length: 2000 }, (_, at) => `${word} ${at}`);
    const { paragraphs, added } = compareVersions(version(long('a')), version(long('b')));
    expect(
      paragraphs.every((change) => change.kind === 'reworded' && change.before.number === change.now.number),
    ).toBe(true);
    expect(added).toEqual([]);
  });

  it('account for every paragraph exactly once, whatever changed', () => {
    const texts = fc.array(fc.constantFrom(bridge, bridgeLater, work, toll, tollMore, weather, '…'), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(texts, texts, (before, now) => {
        const { paragraphs, added } = compareVersions(version(before), version(now));
        expect(paragraphs.map((change) => change.before.number)).toEqual(before.map((_, at) => at + 1));
        const there = paragraphs.flatMap((change) => (change.kind === 'removed' ? [] : change.now.number));
        expect([...there, ...added].sort((a, b) => a - b)).toEqual(now.map((_, at) => at + 1));
        for (const change of paragraphs) {
          if (change.kind === 'same') expect(change.now.text).toBe(change.before.text);
          if (change.kind === 'reworded') expect(change.now.text).not.toBe(change.before.text);
        }
      }),
    );
  });
});
