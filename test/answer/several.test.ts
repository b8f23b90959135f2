import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { severalAnswers } from '../../src/answer/listed/several.ts';
import { answers, citation } from '../commands/harbour.ts';

const { receipt } = answers.ask('close');
const BRIDGE = 'The harbour bridge closes on Monday.';
const TOLL = 'The mayor wants a toll of 2 crowns.';

function answer(text: string, ...paragraphs: number[]): Answer {
  return {
    kind: 'answer',
    text,
    facts: [],
    citations: paragraphs.map((one) => citation(one, true)),
    receipt,
  };
}

function list(...lines: (readonly [text: string, paragraph: number])[]): Answer {
  const all = lines.map(([text, paragraph]) => ({ text, citations: [citation(paragraph, true)] }));
  const citations = all.flatMap((line) => line.citations);
  return {
    kind: 'answer',
    text: all.map(({ text }) => text).join(' '),
    lead: 'These:',
    lines: all,
    facts: [],
    citations,
    receipt,
  };
}

function near(...paragraphs: number[]): Answer {
  const citations = paragraphs.map((one) => citation(one, true));
  return { kind: 'near', text: 'Not sure.', facts: [], citations, receipt };
}

/** Both questions of a message, each answered as given. */
function both(first: Answer, second: Answer): Answer {
  const ask = (question: string) => (question === 'first' ? first : second);
  return severalAnswers(
    ['first', 'second'],
    'first and second',
    ask,
    () => undefined,
    () => near(2),
  );
}

describe('Two questions in one message', () => {
  it('are answered line by line', () => {
    expect(both(answer(BRIDGE, 1), answer(TOLL, 4))).toMatchObject({
      lines: [{ text: BRIDGE }, { text: TOLL }],
    });
  });

  it('have one answer where what comes near the other is the passage that says it', () => {
    const told = both(near(1), answer(BRIDGE, 1));
    expect(told).toMatchObject({ kind: 'answer', text: BRIDGE, receipt: { question: 'first and second' } });
    expect(told).not.toHaveProperty('lines');
  });

  it('show what comes near each, by turns and no more than for one, and say once that they are not sure', () => {
    const { kind, text, citations } = both(near(1, 2), near(3, 1, 4));
    expect({ kind, text, at: citations.map(({ paragraph }) => paragraph) }).toEqual({
      kind: 'near',
      text: 'Not sure.',
      at: [1, 3, 2],
    });
  });

  it('show once what comes near both', () => {
    expect(both(near(1, 2), near(1, 4))).toMatchObject({ kind: 'near', citations: [{}, {}] });
  });

  it('are a list where that has what answers the other', () => {
    expect(both(list([BRIDGE, 1], [TOLL, 4]), answer(TOLL, 4))).toMatchObject({
      lead: 'These:',
      lines: [{ text: BRIDGE }, { text: TOLL }],
    });
  });

  it('are told the same of one paragraph once, by what says more', () => {
    const longer = 'The harbour bridge closes on Monday, said Mayor Ada Quist.';
    expect(both(list([BRIDGE, 1], [TOLL, 4]), answer(longer, 1))).toMatchObject({
      lines: [{ text: TOLL }, { text: longer }],
    });
  });

  it('are told the same of two paragraphs twice', () => {
    expect(both(list([BRIDGE, 1], [TOLL, 4]), list([TOLL, 3], [BRIDGE, 2]))).toMatchObject({
      lines: [{ text: BRIDGE }, { text: TOLL }, { text: TOLL }, { text: BRIDGE }],
    });
  });
});
