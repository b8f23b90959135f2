import { describe, expect, it } from 'vitest';
import { earlierParagraph } from '../../../commands/reply/quotations/quotation-of.ts';
import type { Quotation, Reply } from '../../../commands/reply/reply.ts';
import type { Article } from '../../../src/content/knowledge.ts';
import { renderReply } from '../../../src/discord/card/render-reply.ts';
import { verifyCard } from '../../../src/discord/card/verify-card.ts';
import { verifyQuotations } from '../../../src/discord/card/verify-quotations.ts';
import { answers, article } from '../../commands/harbour.ts';

const text = 'The harbour bridge closes on Tuesday.';
const paragraph = { article: article.id, number: 1, text };
const earlier: Article = { ...article, hash: 'beefbeef', paragraphs: [paragraph] };
const quotation = earlierParagraph(paragraph, earlier, answers);
const reply = (shown: Quotation): Reply => ({
  tone: 'answer',
  visibility: 'private',
  text: 'It reads differently now.',
  quotations: [shown],
});
const isSent = (shown: Quotation, kept: readonly Article[] = [earlier]) =>
  verifyQuotations(reply(shown), [article], kept).broken.length === 0;
const isPosted = (shown: Quotation, kept: readonly Article[] = [earlier]) =>
  verifyCard(renderReply(reply(shown)).components[0], [article], kept).broken.length === 0;

describe('an earlier wording', () => {
  it('is sent and posted if it stands in the text that was kept', () => {
    expect(isSent(quotation)).toBe(true);
    expect(isPosted(quotation)).toBe(true);
  });

  it('is neither if that was not kept, or says something else', () => {
    const other = { ...earlier, paragraphs: [{ ...paragraph, text: 'It closes on Friday.' }] };
    for (const kept of [[], [other]]) {
      expect(isSent(quotation, kept)).toBe(false);
      expect(isPosted(quotation, kept)).toBe(false);
    }
  });

  it('is not sent as another version’s', () => {
    expect(isSent({ ...quotation, version: '00000000' })).toBe(false);
  });

  it('is not taken for the wording of now, nor the wording of now for an earlier one', () => {
    const { version: _, ...unlabelled } = { ...quotation, label: '¶ 1 · The Gull, 2 Mar 2025' };
    expect(isSent(unlabelled)).toBe(false);
    expect(isPosted(unlabelled)).toBe(false);
    const now = { ...quotation, text: 'The harbour bridge closes on Monday.' };
    expect(isSent(now)).toBe(false);
    expect(isPosted(now)).toBe(false);
  });
});
