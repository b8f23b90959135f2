import { describe, expect, it } from 'vitest';
import type { QuotesAnswer } from '../../src/answer/answers.ts';
import { createAnswers } from '../../src/answer/create-answers.ts';
import { article, goodFacts, knowledgeIn, story, storyWith } from '../content/knowledge-folder.ts';
import { answers } from './shipped.ts';

function told(answer: QuotesAnswer): string {
  if (answer.kind === 'unknown-speaker') return `${answer.kind}: ${answer.speakers.join(', ')}`;
  const speaker = typeof answer.speaker === 'string' ? answer.speaker : answer.speaker.id;
  const ids = answer.kind === 'says-nothing' ? [] : answer.statements.map(({ id }) => id);
  return `${answer.kind}: ${speaker}: ${ids.join(' ')}`;
}

const witkoff =
  'security-pact-agreed robust-guarantees protect-from-aggression article-5-like why-ukraine-wants-nato alternative-to-membership some-concessions';
const all =
  'Donald Trump, Steve Witkoff, European officials, Marco Rubio, Nato leaders, Volodymyr Zelensky, Emmanuel Macron';

describe('quotes', () => {
  const rows: [speaker: string, about: string | undefined, told: string, why: string][] = [
    ['Macron', undefined, 'quotes: macron: united-front', 'one statement'],
    ['witkoff', undefined, `quotes: witkoff: ${witkoff}`, "in the article's order"],
    ['US envoy', undefined, `quotes: witkoff: ${witkoff}`, 'by title'],
    ['Witkof', undefined, `quotes: witkoff: ${witkoff}`, 'misspelt'],
    ['Witkoff', 'regions', 'quotes: witkoff: some-concessions', 'narrowed down'],
    ['Witkoff', 'region', 'quotes: witkoff: some-concessions', 'by another form of the word'],
    ['Witkoff', ' ', `quotes: witkoff: ${witkoff}`, 'narrowed down by nothing'],
    ['Witkoff', 'pizza', `nothing-about: witkoff: ${witkoff}`, 'nothing on this, but on other things'],
    ['Witkoff', 'the of and', `nothing-about: witkoff: ${witkoff}`, 'stop words are no subject'],
    ['nato leaders', undefined, 'quotes: Nato leaders: avoid-repeat', 'a group, whatever its case'],
    ['nato leaders', 'pizza', 'nothing-about: Nato leaders: avoid-repeat', 'a group with nothing on this'],
    ['Meloni', undefined, 'says-nothing: meloni: ', 'named, but not on record'],
    ['Meloni', 'migration', 'says-nothing: meloni: ', 'the same whatever the subject'],
    ['Biden', undefined, `unknown-speaker: ${all}`, 'not named: everybody who is on record'],
    ['', undefined, `unknown-speaker: ${all}`, 'nobody'],
  ];
  it.each(rows)('of %j about %j are %s (%s)', (speaker, about, expected) => {
    expect(told(answers.quotes(speaker, about))).toBe(expected);
  });

  it('are never those of a person whose words are only passed on', () => {
    expect(told(answers.quotes('Putin'))).toBe('says-nothing: putin: ');
  });

  it('of a story without facts are nobody’s', () => {
    const plain = createAnswers(knowledgeIn({ 'articles/harbour.md': article(...story) }));
    expect(plain.quotes('Venn')).toEqual({ kind: 'unknown-speaker', speakers: [] });
  });

  it('leave out what the article itself says', () => {
    const harbour = createAnswers(knowledgeIn(storyWith(goodFacts)));
    expect(told(harbour.quotes('the mayor'))).toBe('quotes: venn: nets-out');
    expect(told(harbour.quotes('nobody'))).toBe('unknown-speaker: Ada Venn');
  });
});
