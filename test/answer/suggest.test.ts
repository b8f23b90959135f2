import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../src/answer/create-answers.ts';
import { anyText } from '../any-text.ts';
import { article, goodFacts, knowledgeIn, story, storyWith } from '../content/knowledge-folder.ts';
import { answers, shipped } from './shipped.ts';

const harbour = createAnswers(knowledgeIn(storyWith(goodFacts)));

describe('suggest', () => {
  it('offers the topics when nothing is typed, since they lead everywhere', () => {
    const topics = [
      'Who travels to Washington?',
      'What guarantees would Ukraine get?',
      'What happens with territory?',
    ];
    expect(answers.suggest('', 3)).toEqual(topics);
    expect(answers.suggest('  ', 3)).toEqual(topics);
  });

  it('offers every topic as a short question that leads to its summary', () => {
    const offers = answers.suggest('', shipped.topics.length);
    expect(offers.map((offer) => answers.ask(offer).text)).toEqual(
      shipped.topics.map(({ summary }) => summary),
    );
    for (const offer of offers) expect(offer).toMatch(/^.{10,36}\?$/u);
  });

  const rows: [typed: string, offers: readonly string[], why: string][] = [
    ['', ['What becomes of the nets', 'Who is Venn?', 'Who is the mayor?', 'Will they fish?'], 'all'],
    ['who', ['Who is Venn?', 'Who is the mayor?'], 'what begins like it'],
    ['WHO IS T', ['Who is the mayor?', 'Who is Venn?'], 'capitals do not matter'],
    ['fish', ['Will they fish?', 'What becomes of the nets'], 'what holds it, then the topic asked for so'],
    [
      'the',
      ['What becomes of the nets', 'Who is the mayor?', 'Will they fish?'],
      'all that hold it, topics first',
    ],
    ['wil they fsh', ['Will they fish?'], 'what looks like it'],
    ['qqqqq', [], 'nothing is like it'],
  ];
  it.each(rows)('offers for %j %j: %s', (typed, offers) => {
    expect(harbour.suggest(typed, 4)).toEqual(offers);
  });

  it('offers nothing that the article leaves open, nor anything where there are no facts', () => {
    const offers = answers.suggest('', 10_000).map((offer) => offer.toLowerCase().replace('?', ''));
    const open = shipped.facts.filter(({ kind }) => kind === 'gap').flatMap(({ asked }) => asked);
    expect(open.length).toBeGreaterThan(100);
    expect(offers.filter((offer) => open.includes(offer))).toEqual([]);
    const plain = createAnswers(knowledgeIn({ 'articles/harbour.md': article(...story) }));
    expect(plain.suggest('', 9)).toEqual([]);
    expect(plain.suggest('who', 9)).toEqual([]);
  });

  it('offers at most as many as asked for, each once and short enough for Discord, whatever is typed', () => {
    const typed = fc.oneof(anyText(), fc.constantFrom('who', 'when is', 'trmup', 'will '));
    fc.assert(
      fc.property(typed, fc.integer({ min: 0, max: 25 }), (text, limit) => {
        const offers = answers.suggest(text, limit);
        expect(offers.length).toBeLessThanOrEqual(limit);
        expect(new Set(offers).size).toBe(offers.length);
        for (const offer of offers) {
          expect(offer.length).toBeGreaterThan(0);
          expect(offer.length).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 60 },
    );
    for (const offer of answers.suggest('', 10_000)) expect(offer.length).toBeLessThanOrEqual(100);
    expect(answers.suggest('x'.repeat(6_000), 25)).toEqual([]);
  });

  it('offers what the bot can answer', () => {
    for (const offer of answers.suggest('', 40)) {
      expect(answers.ask(offer).kind, offer).toMatch(/^(answer|article-says-unclear)$/u);
    }
  });
});

describe('next', () => {
  const questions = ['who is going', 'what does putin want', 'what time does it start', 'pizza recipe', ''];
  it.each(questions)(
    'after %j offers three different questions, none of them the one just asked',
    (asked) => {
      const next = answers.next(answers.ask(asked), 3);
      expect(new Set(next).size).toBe(3);
      expect(next.map((question) => question.toLowerCase())).not.toContain(asked);
    },
  );

  it('never offers the question just asked, even when that was an offer', () => {
    for (const offer of answers.suggest('', 40)) {
      expect(answers.next(answers.ask(offer), 25)).not.toContain(offer);
    }
  });

  it('never offers it after a refusal either', () => {
    const { receipt } = answers.ask('pizza recipe');
    const question = 'Who travels to Washington?';
    const refusal = { text: 'No.', missing: [], citations: [] as const, receipt: { ...receipt, question } };
    const next = answers.next({ kind: 'topic-absent', ...refusal }, 25);
    expect(next.length).toBeGreaterThanOrEqual(shipped.topics.length - 1);
    expect(next).not.toContain(question);
  });

  it('after a refusal begins with what speaks of the same things', () => {
    const first = (asked: string) => answers.next(answers.ask(asked), 2);
    expect(first('what did macron eat')).toContain('What did Macron say?');
    expect(first('how much did the minerals cost')).toContain('What is the minerals deal?');
    expect(first('pizza recipe')).toEqual(answers.suggest('', 2));
  });

  it('goes on with the topics after the one just shown, and from the last to the first', () => {
    expect(answers.next(answers.ask('What became of the ceasefire?'), 2)).toEqual([
      'What came of the Alaska summit?',
      'What was the Oval Office row?',
    ]);
    expect(answers.next(answers.ask('What is expected of the talks?'), 1)).toEqual([
      'Who travels to Washington?',
    ]);
  });

  it('gives no more than asked for', () => {
    const answer = answers.ask('who is going');
    expect(answers.next(answer, 0)).toEqual([]);
    expect(answers.next(answer, 2)).toHaveLength(2);
  });

  it('stays near what was answered, and leads elsewhere when that is used up', () => {
    expect(harbour.next(harbour.ask('who is venn'), 3)).toEqual(['What becomes of the nets']);
    expect(harbour.next(harbour.ask('will they fish'), 3)).toEqual([]);
  });
});
