import { describe, expect, it } from 'vitest';
import { answers } from '../shipped.ts';

/** Questions that name what the article tells of and ask something else; none of them is a phrasing in `knowledge/`. */
describe('a question whose people stand in the article', () => {
  const rows: [question: string, gap: string][] = [
    ['is trump a good president', 'gap-opinion'],
    ['is zelensky a strong leader', 'gap-opinion'],
    ['is merz a good chancellor', 'gap-opinion'],
    ['what will Trump tell Putin tomorrow', 'gap-next-trump-putin'],
    ['what will trump say to zelensky on monday', 'gap-agenda'],
    ['what is trump going to say tomorrow', 'gap-agenda'],
    ['how did macron and meloni travel', 'gap-travel'],
    ['how did starmer and rutte get there', 'gap-travel'],
    ['did putin accept a truce', 'gap-ceasefire-details'],
    ['has russia agreed to a ceasefire', 'gap-ceasefire-details'],
    ['what did putin say', 'gap-putin-words'],
    ['what does putin say', 'gap-putin-words'],
    ['what did putin tell trump', 'gap-alaska-details'],
  ];
  it.each(rows)('%j is told what is missing: %s', (question, gap) => {
    const answer = answers.ask(question);
    expect(answer.kind).toBe('detail-absent');
    expect('facts' in answer && answer.facts.map(({ id }) => id)).toEqual([gap]);
  });

  it.each([
    'does zelensky want to give up donbas?',
    'would zelensky hand over donetsk',
    'does zelensky accept losing donbas',
    'is ukraine willing to give land away',
  ])('%j leads with what Zelensky says of it', (question) => {
    const answer = answers.ask(question);
    expect(answer.text).toBe(
      "Zelensky stressed that under Ukraine's constitution it is impossible to give up territory.",
    );
  });

  it.each(['who comes on Tuesday', 'who arrives on thursday'])('%j is told the right day', (question) => {
    const answer = answers.ask(question);
    expect('differs' in answer && answer.differs?.map(({ says }) => says)).toEqual(['Monday']);
  });
});
