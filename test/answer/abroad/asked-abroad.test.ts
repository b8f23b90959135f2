import { describe, expect, it } from 'vitest';
import type { Fact, Topic } from '../../../src/content/knowledge.ts';
import { answers, shipped } from '../shipped.ts';

const records: readonly (Fact | Topic)[] = [...shipped.facts, ...shipped.topics];
const languages = [...new Set(records.flatMap(({ abroad }) => Object.keys(abroad ?? {})))];

describe.each(languages)('what is suggested in %s', (language) => {
  const theirs = answers.speaking(language);
  const questions = records.flatMap(({ id, abroad }) => {
    const question = abroad?.[language]?.question;
    return question === undefined ? [] : [{ id, question }];
  });
  const all = new Set(questions.map(({ question }) => question));

  it('is answered with what it was written for, in that language', () => {
    const wrong = questions.filter(({ id, question }) => {
      const answer = theirs.ask(question);
      const told = answer.kind === 'answer' || answer.kind === 'article-says-unclear' ? answer : undefined;
      const ids = [...(told?.facts ?? []).map((fact) => fact.id), told?.topic?.id];
      return !ids.includes(id) || answer.receipt.language !== language;
    });
    expect(wrong).toEqual([]);
  });

  it('is asked in it after an answer, when nothing is understood, and while typing', () => {
    const [first] = questions;
    const after = theirs.next(theirs.ask(first?.question ?? ''), 3);
    expect(after.length).toBeGreaterThan(0);
    for (const next of [...after, ...theirs.suggest('', 5)]) expect(all).toContain(next);
    const [word = ''] = first?.question.toLowerCase().split(' ') ?? [];
    expect(theirs.suggest(word, 3).filter((one) => all.has(one)).length).toBeGreaterThan(0);
  });

  it('leads on from a question in that language, whatever else the bot speaks', () => {
    const [first] = questions;
    const asked = answers.ask(first?.question ?? '');
    for (const next of answers.next(asked, 2)) expect(all).toContain(next);
  });

  it('is found by what topics are called', () => {
    for (const { id, abroad } of shipped.topics) {
      const answer = theirs.ask(abroad?.[language]?.name ?? '');
      expect(answer).toMatchObject({ kind: 'answer', topic: { id }, receipt: { language } });
    }
  });
});

it('is suggested in seven languages, and in English as before', () => {
  expect([...languages].sort()).toEqual(['de', 'es', 'fr', 'it', 'pl', 'ru', 'uk']);
  expect(answers.suggest('', 2)).toEqual(answers.speaking('en').suggest('', 2));
});
