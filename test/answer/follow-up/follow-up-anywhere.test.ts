import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { corpusAnswers } from '../corpus-answers.ts';

/** Articles of `bench/corpus` with a dozen phrasings for each fact: an English one and a German one. */
const IDS = ['ferry-fire', 'stadtbad-streit'];

interface Turn {
  readonly q: string;
  readonly gold?: readonly number[];
}

beforeAll(() => {
  for (const id of IDS) corpusAnswers(id);
});

/** The answer to the last of several questions in a row. */
function last(id: string, [first = '', ...rest]: readonly string[]): Answer {
  const answers = corpusAnswers(id);
  return rest.reduce(
    (answer, question) => answers.followUp(question, answer.receipt.question),
    answers.ask(first),
  );
}

describe('on an article that nobody prepared', () => {
  it.each(IDS)('%s: half of all later questions at least are answered where they are answered', (id) => {
    const file = join(import.meta.dirname, '../../../bench/corpus', id, 'dialogues.jsonl');
    const later = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .flatMap((line) => {
        const { turns } = JSON.parse(line) as { turns: readonly Turn[] };
        return turns.slice(1).map((turn, at) => ({ turn, asked: turns.slice(0, at + 2).map(({ q }) => q) }));
      });
    const wrong = later.filter(({ turn: { gold }, asked }) => {
      const { kind, citations } = last(id, asked);
      const isAnswer = kind === 'answer' || kind === 'article-says-unclear';
      return isAnswer ? !gold?.includes(citations[0]?.paragraph ?? 0) : gold !== undefined;
    });
    expect(wrong.length, wrong.map(({ asked }) => asked.join(' | ')).join('\n')).toBeLessThanOrEqual(
      later.length / 2,
    );
  });

  it.each([
    [['who led the rescue', 'how many boats did she have'], '14 vessels'],
    [['is there a criminal inquiry', 'against whom'], 'persons unknown'],
    [['was the ship exempt from some rule', 'until when?'], '2026'],
  ])('%j shows %s', (asked, words) => {
    const { kind, text, citations } = last('ferry-fire', asked);
    expect(kind).toBe('answer');
    expect([text, ...citations.map(({ excerpt }) => excerpt.text)].join(' ')).toContain(words);
  });
});
