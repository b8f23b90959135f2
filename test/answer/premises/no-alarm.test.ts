import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { article, knowledgeIn } from '../../content/knowledge-folder.ts';
import { answers as shipped } from '../shipped.ts';

const text = article(
  'The patients’ families were told by letter. What is not disputed is this: nobody opened the letters.',
  'The director of the hospital, Leontyne Castro, blamed a faulty door for the delay. Rooms at Saint Brannock’s stay shut.',
  'Talks of the two states in Lisbon were broken off on Sunday.',
  'Cordelia Mbeki, who leads the office of medicines, will not resign.',
  'The drill has not moved since 17 March, when its head jammed under Orvik.',
  'The chairman stepped down in May. His successor, Ingrid Vale, said that no batch may leave the plant.',
  'If they say no, the mandate of November comes back. A poll found 58 percent for the return and 29 percent against.',
  'The letters can be seen until 31 May. Else the fine is four per cent.',
  'The map can be seen in Corve from March on.',
  'Calder said that its promise of 8 million marks stands.',
  'Two of the papers printed the correction; not one of 410 fish in the river was above the limit.',
  'Vale will pay if they agree by the end of October.',
  'Norway has signed no paper on fish. Calder Chemicals bought the Grange; its spokesman, Osric Thane, offered five marks.',
  'In 1989 the harbour office called the dump safe after a camera had looked at drums there. In 2004 it turned out that the camera had stood in the wrong spot.',
  'The law of 1979 has never been used. The ferry, built in 1994, is exempt from a rule for ferries built since 2010.',
);
const facts = `people:
  - id: castro
    name: Leontyne Castro
    role: director
    says: Leontyne Castro is the director of the hospital.
    paragraphs: 2
  - id: mbeki
    name: Cordelia Mbeki
    role: director
    says: Cordelia Mbeki leads the office of medicines and will not resign.
    paragraphs: 4
statements:
  - id: door
    speaker: castro
    attribution: named
    says: The director of the hospital, Leontyne Castro, blamed a faulty door for the delay.
    paragraphs: 2
    asked: who is blamed
  - id: letters
    attribution: article
    says: The patients' families were told by letter.
    paragraphs: 1
    asked: |
      what about the families
      why are the families quarrelling
events:
  - id: talks
    name: Talks
    where: Lisbon
    says: Talks of the two states in Lisbon were broken off.
    paragraphs: 3
    asked: what do the two states want from each other
terms:
  - id: hospital
    name: Saint Brannock's
    also: [the hospital]
    says: Saint Brannock's is a hospital.
    paragraphs: 2
`;
const answers = createAnswers(knowledgeIn({ 'articles/one.md': text, 'facts/one.yaml': facts }));

/** What is told to be otherwise. */
function told(question: string, of = answers) {
  const answer = of.ask(question);
  if (answer.kind === 'not-understood') return [answer.kind];
  return (answer.differs ?? []).map(({ asked, says }) => `${asked} → ${says}`);
}

describe('nothing is set right', () => {
  it('of a body for which somebody speaks', () => {
    expect(told('who does the hospital blame')).toEqual([]);
  });

  it.each([
    ['so the drill jammed under Orvik on 17 march', 'a date counts no months'],
    ['why does the mandate of November come back', 'no is what they say'],
    ['that poll found 58 percent in favour and 29 percent against', 'both sides of it'],
    ['a law of 1979 that nobody has ever used', 'both deny it'],
    ['why is the ferry exempt from the rule, because she was built in 1994', 'the year stands elsewhere'],
    ['can the letters still be seen in April', 'April is before the end of May'],
    ['are the letters locked away in June', 'what is after May nobody says'],
    ['can I see the map in Corve in April', 'a month is no place'],
    ['what will Vale pay if they agree before November', 'that is by the end of October'],
    ['is the fine really cut in half then', 'to halve is no share of anything'],
    ['why did Sweden sign the paper', 'who signed none is not who signed'],
    ['has the firm that bought the Grange offered anything', 'the Grange is what was bought'],
    [
      'what was the 1989 paper even worth if the camera stood in the wrong spot',
      'it is called after its year',
    ],
    ['will Calder still give all of its 8 million', 'a million is no part of eight of them'],
    ['Why did Ingrid Vale step down?', 'what no batch may do is nothing that she may do'],
  ])('of %s: %s', (question) => {
    expect(told(question)).toEqual([]);
  });

  it('by what is unclear where something is named', () => {
    expect(told('which places are named where leaders met or will meet or talk', shipped)).toEqual([]);
  });
});

describe('what is set right', () => {
  it('is each of two wrong numbers', () => {
    const both = told(
      'With NATO’s 30 members bound by article 4 to defend each other, what would change?',
      shipped,
    );
    expect(both).toEqual(expect.arrayContaining(['4 → 5', '30 → 32']));
  });

  it.each([
    ['when did all three papers print the correction', 'three → Two'],
    ['when did all the papers print the correction', 'all → Two'],
    ['why was every fish in the river above the limit', 'every → not one'],
  ])('is a part that is taken for all: %s', (question, right) => {
    expect(told(question)).toEqual([right]);
  });

  it('is shown with the word that its verb is nothing without', () => {
    expect(told('when did Mbeki step down as director of medicines')[0]).toMatch(/^Mbeki step down → /u);
  });
});

describe('a question most of whose words the article has', () => {
  it('is refused for what is missing, and not for what the article is about', () => {
    expect(answers.ask('what was the choir of the patients’ families called').kind).not.toBe('topic-absent');
  });
});
