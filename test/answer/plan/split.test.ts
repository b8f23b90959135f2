import { describe, expect, it } from 'vitest';
import { questionsIn } from '../../../src/answer/plan/split.ts';
import { planWordsOf } from '../../../src/language/vocabulary/plan-words.ts';

const partsOf = (text: string, language = 'en') => {
  const words = planWordsOf(language);
  return words ? questionsIn(text, words, (word) => ['venn', 'brask'].includes(word)) : [];
};

describe('several questions in one message', () => {
  it.each([
    ['where did Venn meet Brask and was Osk there', ['where did Venn meet Brask and was Osk there']],
    ['where did Osk meet them and was Venn there', ['where did Osk meet them', 'was Venn there']],
    ['who is the judge? when is the hearing', ['who is the judge', 'when is the hearing']],
    ['Who is the judge? And when is the hearing?', ['Who is the judge', 'when is the hearing']],
    ['Who is the judge? Also, when is the hearing?', ['Who is the judge', 'when is the hearing']],
    ['who paid, and until when can it be stopped', ['who paid', 'until when can it be stopped']],
    ['who is the judge\nand when is the hearing', ['who is the judge', 'when is the hearing']],
    ['what did it cost, and who paid?', ['what did it cost', 'who paid']],
    ['what did it cost + who paid', ['what did it cost', 'who paid']],
    ['who is the judge and btw when is the hearing', ['who is the judge', 'when is the hearing']],
    [
      'i want to know how old it is, and whether it ever broke',
      ['i want to know how old it is', 'whether it ever broke'],
    ],
    ['what did it cost / who paid', ['what did it cost', 'who paid']],
    ['who opposes it and why', ['who opposes it', 'why']],
    ['when and where is the meeting', ['when is the meeting', 'where is the meeting']],
    ['what did Venn say and is it true', ['what did Venn say', 'is it true']],
  ])('%j', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.each([
    ['wann schloss das Bad und warum', ['wann schloss das Bad', 'warum']],
    ['Wer ist der Richter? Und wann ist sie', ['Wer ist der Richter', 'wann ist sie']],
    ['wer ist der Richter? wann ist die Verhandlung', ['wer ist der Richter', 'wann ist die Verhandlung']],
  ])('German: %j', (text, parts) => {
    expect(partsOf(text, 'de')).toEqual(parts);
  });

  it.each([
    'what did Venn and Brask say',
    'when Venn met Brask, was the union there',
    'what has been agreed and is still open',
    'is it true that they sold it and moved away',
    'who are they and their friends',
    'who is coming from Oldport, is it Venn',
    'is the sale done or will it be stopped',
    'is it cold there? asking for my column',
    'how many are there, 28 or 32?',
    'did they agree? I need all the names.',
  ])('one question: %s', (text) => {
    expect(partsOf(text)).toHaveLength(1);
  });

  it('bounds how many are answered', () => {
    expect(partsOf('who is it? '.repeat(40))).toHaveLength(4);
  });
});
