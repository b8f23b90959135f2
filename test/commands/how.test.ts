import { describe, expect, it } from 'vitest';
import { howReply } from '../../commands/reply/cards/how-reply.ts';
import type { Answer, Receipt } from '../../src/answer/answer.ts';
import type { Answers } from '../../src/answer/answers.ts';
import { answers, article, bell, citation, closing, closingTopic, quist, toll } from './harbour.ts';

const receipt = (change: Partial<Receipt> = {}): Receipt => ({
  question: 'when?',
  language: 'en',
  matches: [],
  unaccounted: [],
  confidence: 0.874,
  threshold: 0.5,
  ...change,
});
const answer = (change: Partial<Answer & { kind: 'answer' }> = {}): Answer => ({
  kind: 'answer',
  text: 'The bridge closes.',
  facts: [closing],
  citations: [citation(1)],
  receipt: receipt(),
  ...change,
});
const how = (found: Answer, change: Partial<Answers> = {}) =>
  howReply('when?', { ...answers, ask: () => found, ...change });

describe('How was this found?', () => {
  it('shows privately what was used, which words met which, and how sure it is', () => {
    const matches: Receipt['matches'] = [
      { word: 'the boss', as: 'Ada Quist', how: 'name' },
      { word: 'quist', as: 'Quist', how: 'name' },
      { word: 'bridge', as: 'bridge', how: 'same' },
      { word: 'closing', as: 'closes', how: 'stem' },
      { word: 'shut', as: 'closes', how: 'synonym' },
      { word: 'harbuor', as: 'harbour', how: 'spelling' },
      { word: 'traffic', as: 'traffic', how: 'asked' },
    ];
    expect(how(answer({ receipt: receipt({ matches, unaccounted: ['moon', 'pope'] }) }))).toEqual({
      tone: 'help',
      visibility: 'private',
      title: 'How this was found',
      text: '“when?”',
      list: [
        { term: 'Answered from', text: 'The bridge closes.', paragraphs: [1] },
        { term: 'Names', text: 'the boss → Ada Quist, quist' },
        { term: 'Same words', text: 'bridge' },
        { term: 'Other forms', text: 'closing → closes' },
        { term: 'Same meaning', text: 'shut → closes' },
        { term: 'Spelling', text: 'harbuor → harbour' },
        { term: 'Known from other questions', text: 'traffic' },
        { term: 'Found nothing for', text: 'moon, pope' },
        { term: 'Confidence', text: '87 %; I answer from 50 % on' },
        {
          term: 'Read in',
          text: 'The Gull, 2 Mar 2025 · version 0a1b2c3d of the text · Restated in our own words; the text of The Gull is not reproduced.',
        },
      ],
    });
  });

  it('calls what came nearest to a refusal by that name, and shows none for what is not there', () => {
    const absent: Answer = {
      kind: 'detail-absent',
      text: 'Not said.',
      missing: [],
      facts: [closing],
      citations: [citation(1)],
      receipt: receipt({ confidence: 0.02 }),
    };
    expect(how(absent).list?.slice(0, 2)).toEqual([
      { term: 'Nearest', text: 'The bridge closes.', paragraphs: [1] },
      { term: 'Confidence', text: '2 %; I answer from 50 % on' },
    ]);
    const unknown: Answer = {
      kind: 'topic-absent',
      text: '',
      missing: [],
      citations: [],
      receipt: receipt(),
    };
    expect(how(unknown).list?.map(({ term }) => term)).toEqual(['Confidence']);
  });

  it('says why it answered or refused where the confidence alone would not', () => {
    const last = (found: Answer) => how(found).list?.find(({ term }) => term === 'Confidence')?.text;
    expect(last(answer({ receipt: receipt({ confidence: 0.4 }) }))).toBe(
      '40 %; I answer from 50 % on; but somebody wrote down this very way of asking',
    );
    const refused: Answer = {
      kind: 'topic-absent',
      text: '',
      missing: [],
      citations: [],
      receipt: receipt(),
    };
    expect(last(refused)).toBe('87 % for the nearest; but it does not answer this; I answer from 50 % on');
  });

  it('names the topic of a question that is the name of one', () => {
    const found = answer({ text: closingTopic.summary, topic: closingTopic, facts: [closing, quist] });
    expect(how(found).list?.[0]).toEqual({
      term: 'Answered from',
      text: 'all about “When and why the bridge closes”, /closing',
      paragraphs: [1, 3],
    });
  });

  it('names the paragraphs of an article that has no facts', () => {
    expect(how(answer({ facts: [] })).list?.[0]).toEqual({
      term: 'Answered from',
      text: 'the article’s text',
      paragraphs: [1],
    });
  });

  it('writes out four facts and names the paragraphs of the others', () => {
    const facts = [closing, quist, toll, bell, { ...toll, paragraphs: [2] }, { ...toll, paragraphs: [3] }];
    const lines = how(answer({ facts })).list?.filter(({ term }) => term === 'Answered from') ?? [];
    expect(lines).toHaveLength(5);
    expect(lines[4]).toEqual({ term: 'Answered from', text: 'and more in ¶ 2, 3' });
  });

  it('says which article a fact is of where there are several', () => {
    const articles = [article, { ...article, id: 'second' }];
    const knowledge = { ...answers.knowledge, articles };
    expect(how(answer(), { knowledge }).list?.[0]?.text).toBe('The bridge closes. · The Gull, 2 Mar 2025');
  });
});
