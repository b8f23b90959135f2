import { expect, it } from 'vitest';
import { corpusAnswers } from '../corpus-answers.ts';

it('does not deny what somebody wants where the record that is likest tells only who it is', () => {
  const question = 'does the foreign minister of tavorra think the pact should be scrapped?';
  const { kind, citations } = corpusAnswers('strait-treaty').ask(question);
  expect(kind).toBe('near');
  expect(citations[0]?.paragraph).toBe(11);
});
