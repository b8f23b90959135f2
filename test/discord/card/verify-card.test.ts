import { type APIContainerComponent, ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../commands/reply/reply.ts';
import { escapeMarkdown, unescapeMarkdown } from '../../../src/discord/card/escape-markdown.ts';
import { renderReply } from '../../../src/discord/card/render-reply.ts';
import { verifyCard } from '../../../src/discord/card/verify-card.ts';
import { article } from '../../commands/harbour.ts';

const label = (paragraph: number) => `¶ ${paragraph}`;
const quotation = (paragraph: number, text: string) => ({
  text,
  article: article.id,
  paragraph,
  start: 0,
  label: label(paragraph),
});
const card = (...quotations: NonNullable<Reply['quotations']>): APIContainerComponent => {
  const reply: Reply = { tone: 'answer', visibility: 'private', text: 'It closes.', quotations };
  return renderReply({ ...reply, notes: ['Restated.'], next: ['Who is the mayor?'] }).components[0];
};
const texts = ({ components }: APIContainerComponent) =>
  components.map((part) => ('content' in part ? part.content : ComponentType[part.type]));

describe('verifyCard', () => {
  it('leaves a card alone whose quotations all stand in the paragraphs they name', () => {
    const sound = card(quotation(2, 'Nobody knows how long'), quotation(3, '“It has to be done,”'));
    expect(verifyCard(sound, [article])).toEqual({ container: sound, broken: [] });
  });

  it('takes out what does not, keeps the rest, and says so', () => {
    const { container, broken } = verifyCard(
      card(quotation(2, 'Everybody knows.'), quotation(3, '“It has to be done,”')),
      [article],
    );
    expect(broken).toEqual([{ text: 'Everybody knows.', paragraph: 2, isEarlier: false }]);
    expect(texts(container)).toEqual([
      '**It closes.**',
      'Separator',
      '> “It has to be done,”\n-# ¶\u00a03',
      '-# Restated.',
      '-# One excerpt is left out: not found in the article as quoted.',
      'ActionRow',
    ]);
  });

  it('takes out words that stand in another paragraph than they say', () => {
    const { broken } = verifyCard(card(quotation(1, 'Nobody knows how long')), [article]);
    expect(broken).toEqual([{ text: 'Nobody knows how long', paragraph: 1, isEarlier: false }]);
  });

  it('reads the paragraph also where the line names who says so, or says more below', () => {
    const origin = { name: 'The Gull, 2 Mar 2025', particulars: ['20 months old'] };
    const more = { source: 'Ada Quist to Radio Nord', origin };
    const { broken } = verifyCard(card({ ...quotation(1, 'Nobody knows how long'), ...more }), [article]);
    expect(broken).toEqual([{ text: 'Nobody knows how long', paragraph: 1, isEarlier: false }]);
    expect(verifyCard(card({ ...quotation(2, 'Nobody knows'), ...more }), [article]).broken).toEqual([]);
  });

  it('takes the one paragraph that the answer names for a quotation that names none', () => {
    const claims = [{ text: 'It closes.', paragraphs: [1] }];
    const { label: _, ...unlabelled } = quotation(2, 'Nobody knows');
    const reply: Reply = {
      tone: 'answer',
      visibility: 'private',
      text: 'It closes.',
      asked: '(¶ 2)?',
      claims,
    };
    const [drawn] = renderReply({ ...reply, quotations: [unlabelled] }).components;
    expect(verifyCard(drawn, [article]).broken).toEqual([
      { text: 'Nobody knows', paragraph: 1, isEarlier: false },
    ]);
  });

  it('reads words back that stand out', () => {
    const strong = { start: 7, end: 12 };
    expect(verifyCard(card({ ...quotation(2, 'Nobody knows how'), strong }), [article]).broken).toEqual([]);
    expect(verifyCard(card({ ...quotation(2, 'Nobody knew how'), strong }), [article]).broken).toHaveLength(
      1,
    );
  });

  it('leaves no line above quotations when none is left', () => {
    const { container } = verifyCard(card(quotation(2, 'Everybody knows.')), [article]);
    expect(texts(container)).not.toContain('Separator');
  });

  it('reads a quotation back as it was before it was drawn, whatever is in it', () => {
    const text = '- 1. *Ada*_Quist_ <@1> `x` [a](https://b.example)\n# 2) so | ~~no~~ \\ ¶ 3';
    const odd = { ...article, paragraphs: [{ article: article.id, number: 1, text }] };
    expect(verifyCard(card(quotation(1, text)), [odd]).broken).toEqual([]);
  });
});

describe('unescapeMarkdown', () => {
  it('undoes escapeMarkdown, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'a1 \\*_~`|[]<>@:#+-.)\n') });
    fc.assert(
      fc.property(text, (plain) => unescapeMarkdown(escapeMarkdown(plain)) === plain),
      { numRuns: 1000 },
    );
  });
});
