import { describe, expect, it } from 'vitest';
import type { Quotation, Reply } from '../../../commands/reply/reply.ts';
import { verifyQuotations } from '../../../src/discord/card/verify-quotations.ts';
import { article } from '../../commands/harbour.ts';

const quotation = (change: Partial<Quotation> = {}): Quotation => ({
  text: 'Mayor Ada Quist said so on Sunday.',
  article: 'harbour-bridge',
  paragraph: 1,
  start: 37,
  label: '¶ 1 · The Gull, 2 Mar 2025',
  ...change,
});
const reply = (...quotations: readonly Quotation[]): Reply => ({
  tone: 'answer',
  visibility: 'public',
  text: 'It closes.',
  quotations,
  notes: ['Restated.'],
});

describe('verifyQuotations', () => {
  it('leaves a reply alone whose quotations all stand where they say', () => {
    const sound = reply(quotation(), quotation({ text: 'Mayor Ada Quist', start: 37 }));
    expect(verifyQuotations(sound, [article])).toEqual({ reply: sound, broken: [] });
  });

  it.each<[string, Partial<Quotation>]>([
    ['another letter', { text: 'Mayor Ada Quizt said so on Sunday.' }],
    ['another case', { text: 'mayor Ada Quist said so on Sunday.' }],
    ['a letter composed differently', { text: 'Mayor Ada Quist said so on Su\u0301nday.' }],
    ['words left out', { text: 'Mayor Ada Quist on Sunday.' }],
    ['a space more', { text: 'Mayor Ada Quist said so on Sunday. ' }],
    ['no text', { text: '' }],
    ['another place in the paragraph', { start: 0 }],
    ['a place before the paragraph', { start: -34 }],
    ['another paragraph', { paragraph: 2 }],
    ['no such paragraph', { paragraph: 99 }],
    ['another article', { article: 'moon' }],
  ])('leaves out a quotation with %s, keeps the rest, and says so', (_, change) => {
    const broken = quotation(change);
    const verified = verifyQuotations(reply(broken, quotation()), [article]);
    expect(verified.broken).toEqual([broken]);
    expect(verified.reply).toEqual({
      ...reply(quotation()),
      notes: ['One excerpt is left out: not found in the article as quoted.', 'Restated.'],
    });
  });

  it('counts those it leaves out', () => {
    const verified = verifyQuotations(reply(quotation({ start: 1 }), quotation({ start: 2 })), [article]);
    expect(verified.reply.quotations).toEqual([]);
    expect(verified.reply.notes?.[0]).toBe('2 excerpts are left out: not found in the article as quoted.');
  });
});
