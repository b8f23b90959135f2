import { describe, expect, it } from 'vitest';
import type { QuotesAnswer, QuotesWanted } from '../../../src/answer/answers.ts';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { article, goodFacts, knowledgeIn, story, storyWith } from '../../content/knowledge-folder.ts';
import { answers } from '../shipped.ts';

function told(answer: QuotesAnswer): string {
  if (answer.kind === 'unknown-speaker') return `${answer.kind}: ${answer.speakers.join(', ')}`;
  const speaker = typeof answer.speaker === 'object' ? answer.speaker.id : (answer.speaker ?? 'anybody');
  const ids = answer.kind === 'says-nothing' ? [] : answer.statements.map(({ id }) => id);
  return `${answer.kind}: ${speaker}: ${ids.join(' ')}`;
}

const witkoff =
  'security-pact-agreed robust-guarantees protect-from-aggression article-5-like why-ukraine-wants-nato alternative-to-membership some-concessions';
const all =
  'Donald Trump, Steve Witkoff, Diplomatic sources, Marco Rubio, Nato leaders, Volodymyr Zelensky, Emmanuel Macron, European officials';

describe('quotes', () => {
  const rows: [speaker: string, about: string | undefined, told: string, why: string][] = [
    ['Macron', undefined, 'quotes: macron: united-front', 'one statement'],
    ['witkoff', undefined, `quotes: witkoff: ${witkoff}`, "in the article's order"],
    ['US envoy', undefined, `quotes: witkoff: ${witkoff}`, 'by title'],
    ['Witkof', undefined, `quotes: witkoff: ${witkoff}`, 'misspelt'],
    ['Witkoff', 'regions', 'quotes: witkoff: some-concessions', 'narrowed down'],
    ['Witkoff', 'region', 'quotes: witkoff: some-concessions', 'by another form of the word'],
    ['Witkoff', ' ', `quotes: witkoff: ${witkoff}`, 'narrowed down by nothing'],
    ['Witkoff', 'pizza', `nothing-fitting: witkoff: ${witkoff}`, 'nothing on this, but on other things'],
    ['Witkoff', 'the of and', `nothing-fitting: witkoff: ${witkoff}`, 'stop words are no subject'],
    ['nato leaders', undefined, 'quotes: Nato leaders: avoid-repeat', 'a group, whatever its case'],
    ['nato leaders', 'pizza', 'nothing-fitting: Nato leaders: avoid-repeat', 'a group with nothing on this'],
    ['Meloni', undefined, 'says-nothing: meloni: ', 'named, but not on record'],
    ['Meloni', 'migration', 'says-nothing: meloni: ', 'the same whatever the subject'],
    ['Biden', undefined, `unknown-speaker: ${all}`, 'not named: everybody who is on record'],
    ['', undefined, `unknown-speaker: ${all}`, 'nobody'],
  ];
  it.each(rows)('of %j about %j are %s (%s)', (speaker, about, expected) => {
    expect(told(answers.quotes({ speaker, ...(about === undefined ? {} : { about }) }))).toBe(expected);
  });

  it.each<[wanted: QuotesWanted, told: string]>([
    [{ attribution: 'unnamed' }, 'quotes: anybody: pressure-fear'],
    [
      { attribution: 'relayed' },
      'quotes: anybody: security-pact-agreed robust-guarantees some-concessions putin-wants-donbas source-of-donbas trump-told-allies',
    ],
    [
      { attribution: 'relayed', speaker: 'Witkoff' },
      'quotes: witkoff: security-pact-agreed robust-guarantees some-concessions',
    ],
    [
      { attribution: 'named', speaker: 'Trump' },
      'quotes: trump: big-progress gambling-with-war absolutely-crazy',
    ],
    [{ attribution: 'named', speaker: 'Trump', about: 'putin' }, 'quotes: trump: absolutely-crazy'],
    [{ attribution: 'unnamed', speaker: 'Macron' }, 'nothing-fitting: macron: united-front'],
    [{ attribution: 'relayed', about: 'concessions' }, 'quotes: anybody: some-concessions'],
    [{ about: 'minerals' }, 'quotes: anybody: minerals vatican-talk pays-for-weapons'],
    [{ speaker: ' ', attribution: 'unnamed' }, 'quotes: anybody: pressure-fear'],
  ])('of %j are %s', (wanted, expected) => {
    expect(told(answers.quotes(wanted))).toBe(expected);
  });

  it('that the article itself answers for are those it makes in its own voice', () => {
    const found = answers.quotes({ attribution: 'article' });
    if (found.kind !== 'quotes') throw new Error(found.kind);
    expect(found.statements.map(({ attribution }) => attribution)).toEqual(
      found.statements.map(() => 'article'),
    );
    expect(found.statements.map(({ id }) => id)).toContain('putin-opposes-nato');
  });

  it('are never those of a person whose words are only passed on', () => {
    expect(told(answers.quotes({ speaker: 'Putin' }))).toBe('says-nothing: putin: ');
  });

  it('of a story without facts are nobody’s', () => {
    const plain = createAnswers(knowledgeIn({ 'articles/harbour.md': article(...story) }));
    expect(plain.quotes({ speaker: 'Venn' })).toEqual({ kind: 'unknown-speaker', speakers: [] });
  });

  it('leave out what the article itself says', () => {
    const harbour = createAnswers(knowledgeIn(storyWith(goodFacts)));
    expect(told(harbour.quotes({ speaker: 'the mayor' }))).toBe('quotes: venn: nets-out');
    expect(told(harbour.quotes({ speaker: 'nobody' }))).toBe('unknown-speaker: Ada Venn');
  });
});
