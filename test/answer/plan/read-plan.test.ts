import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/answer/plan/read-plan.ts';
import { createReader } from '../../../src/language/reading.ts';
import { createStringTable } from '../../../src/language/string-table.ts';

const named = [
  { id: 'venn', names: ['Ada Venn', 'Venn'] },
  { id: 'brask', names: ['Tom Brask', 'Brask'] },
];

/** What is wanted, by readers who know two people and nothing else. */
function planIn(language: string, question: string) {
  const reader = createReader({
    language,
    vocabulary: createStringTable([]),
    frequency: undefined,
    named,
    groups: new Map(),
  });
  return readPlan(reader.read(question), language);
}

describe('what a message wants', () => {
  it.each(['what day does brask see venn', 'which side was nets against'])('is one thing: %s', (question) => {
    expect(planIn('en', question).kind).toBe('one');
  });

  it.each([
    ['en', 'tl;dr', 'overview'],
    ['en', 'can someone summarise this for me', 'overview'],
    ['en', 'what’s going on here', 'overview'],
    ['en', 'give me the gist pls', 'overview'],
    ['en', 'what do i need to know before the vote', 'overview'],
    ['en', 'explain like im five', 'overview'],
    ['en', 'what happened', 'overview'],
    ['en', 'why does this matter', 'stakes'],
    ['en', 'who are the key players', 'people'],
    ['en', 'who is coming on monday', 'coming'],
    ['en', 'who goes first', 'one'],
    ['en', 'who is coming back', 'one'],
    ['en', 'timeline please', 'timeline'],
    ['en', 'what changed since may', 'since'],
    ['en', 'what happens next', 'next'],
    ['en', 'what’s still unclear', 'open'],
    ['en', 'what are the sticking points', 'sides'],
    ['en', 'who is for and who is against', 'sides'],
    ['en', 'everything Venn said', 'said'],
    ['en', 'what has Venn said so far', 'said'],
    ['en', 'whats still unclear', 'open'],
    ['en', 'what still isnt known', 'open'],
    ['en', 'who is against the plan', 'stances'],
    ['en', 'which parties support the plan', 'stances'],
    ['en', 'what does Venn want', 'wants'],
    ['en', 'who owns how much of the mill', 'each'],
    ['en', 'which points are agreed', 'all'],
    ['en', 'what happens after the vote', 'next'],
    ['en', 'what still has to happen', 'next'],
    ['en', 'sooo whats next', 'next'],
    ['en', 'what needs to be decided before the vote', 'next'],
    ['en', 'so what is the actual sticking point', 'sides'],
    ['en', 'where exactly does Venn stand', 'wants'],
    ['en', "what is Venn's position", 'wants'],
    ['en', 'Venn’s stance on this', 'wants'],
    ['en', 'what is his position at the mill', 'one'],
    ['en', 'everything Venn said, please, in order', 'said'],
    ['en', 'could you collect what Venn has said or done', 'all'],
    ['en', 'how did Brask and Venn come to hate each other? some background please', 'history'],
    ['en', 'what happened between Venn and Brask? timeline pls', 'timeline'],
    ['en', 'facts & figures on the mill', 'figures'],
    ['en', 'who is who in this mill fight', 'people'],
    ['en', 'who is asking for what', 'wishes'],
    ['en', 'what does every group actually want here', 'wishes'],
    ['en', 'what is each of the parties after', 'wishes'],
    ['en', 'what are they still fighting about, which bits does nobody agree on', 'sides'],
    ['en', 'which outcome each of the groups is hoping for', 'wishes'],
    ['en', 'where are they stuck, what can they not agree on', 'sides'],
    ['en', 'so how does this go on from here, whats coming up in the next months', 'next'],
    ['en', 'biggest hurdles pls', 'sides'],
    ['en', 'what cant they see eye to eye on', 'sides'],
    ['en', 'whats on the cards for the next weeks', 'next'],
    ['en', 'eli5 the bridge mess', 'overview'],
    ['en', 'what still stands in the way of a deal', 'sides'],
    ['en', 'where could this whole thing fall apart', 'sides'],
    ['en', 'whats coming up over the next few weeks', 'next'],
    ['en', 'explain how these two firms ended up in such a mess', 'history'],
    ['en', 'how could something like this go so wrong', 'history'],
    ['en', 'every amount of cash thats mentioned', 'figures'],
    ['en', 'why does that bother brask', 'one'],
    ['en', 'who is against the sale and who wants it', 'together'],
    ['en', 'what is the main thing they cant agree on', 'sides'],
    ['en', 'why is everyone making such a fuss about the mill', 'stakes'],
    ['en', 'what are the percentages again', 'figures'],
    ['en', 'percentages and shares', 'figures'],
    ['en', 'how much money is mentioned', 'figures'],
    ['en', 'Right, and where are the sticking points? Feels like nobody agrees', 'sides'],
    ['en', 'hey, trying to keep up with this one: what all did Venn say? Brask is no help', 'said'],
    ['en', 'Venn and the mill, some background please', 'history'],
    ['en', 'which questions does the article leave open', 'open'],
    ['en', 'all the calendar dates', 'timeline'],
    ['en', 'what is this mill thing on Friday about', 'overview'],
    ['en', 'everything Venn said on tv', 'said'],
    ['en', 'all the money amounts', 'figures'],
    ['en', 'who is quoted', 'quoted'],
    ['en', 'all the numbers', 'figures'],
    ['en', 'which companies are mentioned', 'names'],
    ['en', 'which ships are mentioned', 'names'],
    ['en', 'which tv channels / newspapers does it mention', 'names'],
    ['en', 'every day, month or year thats mentioned pls', 'timeline'],
    ['en', 'which dates are still ahead? list all of them with what happens', 'next'],
    ['en', 'list the people who refused to comment', 'silent'],
    ['en', 'list everything Venn is asking for', 'wants'],
    ['en', 'all the things Venn wants', 'wants'],
    ['en', 'name all the Danish officials who come up', 'people'],
    ['en', 'list all the leaders', 'people'],
    ['en', 'who are the Danes in this story', 'people'],
    ['en', 'i want every single thing Venn said', 'said'],
    ['en', 'what has Venn actually said himself', 'said'],
    ['en', 'list the stuff nobody knows yet', 'open'],
    ['en', 'explain this whole thing to me like im 12', 'overview'],
    ['en', 'give me the main sticking points', 'sides'],
    ['en', 'who all is gonna be in Oldport', 'coming'],
    ['en', 'Venn vs Brask on the sale', 'comparison'],
    ['en', 'compare what Venn wants and what Brask wants on the sale', 'comparison'],
    ['en', 'what did Venn say after the vote and what did Brask say about the sale', 'several'],
    ['de', 'worum geht es hier', 'overview'],
    ['de', 'fasse das bitte zusammen', 'overview'],
    ['de', 'streitpunkte', 'sides'],
    ['de', 'was hat Venn gesagt', 'said'],
    ['de', 'wer ist gegen den plan', 'stances'],
    ['de', 'welche firmen werden genannt', 'names'],
    ['de', 'zeitleiste', 'timeline'],
    ['de', 'kann das wer kurz zusammenfassen? hab keine zeit', 'overview'],
    ['de', 'wie gehts da jetzt weiter', 'next'],
    ['de', 'welche termine stehn jetz an, bitte alle', 'next'],
    ['de', 'wie kam es überhaupt so weit', 'history'],
    ['de', 'warum ist das so eine große sache', 'stakes'],
    ['de', 'was will die ministerin', 'wants'],
    ['de', 'was hält der bürgermeister davon', 'wants'],
    ['de', 'was will ich da', 'one'],
    ['es', 'cómo empezó todo esto', 'history'],
    ['es', 'q exigen los vecinos', 'wants'],
    ['ru', 'как до этого дошло', 'history'],
    ['ru', 'чего хотят водители', 'wants'],
    ['es', 'un resumen por favor', 'overview'],
    ['es', '¿de qué trata?', 'overview'],
    ['es', 'cronología', 'timeline'],
    ['es', 'qué dicen las partes', 'sides'],
    ['ru', 'о чём статья', 'overview'],
    ['ru', 'кратко', 'overview'],
    ['ru', 'кто за и кто против', 'sides'],
    ['ru', 'все цифры', 'figures'],
  ])('%s: %s', (language, question, kind) => {
    expect(planIn(language, question).kind).toBe(kind);
  });

  it.each([
    'what did Venn say about the sale',
    'did the minister read the summary aloud',
    'how many people died',
    'what happened in the harbour',
    'who is going to win',
    'what is the key to the office',
    'all eight boats made it into the water',
    'which company bought the brewery',
    'what percentage of the shares does Venn hold',
    'so what do they get out of it',
    'what did Venn and Brask say',
  ])('one thing: %s', (question) => {
    const plan = planIn('en', question);
    // Who is not known to come is for the articles to say, and so is what two people say.
    expect(['one', 'coming', 'comparison', 'all']).toContain(plan.kind);
    expect(plan.kind).not.toBe('several');
  });

  it('keeps what narrows a subject down, and leaves out what does not', () => {
    const plan = planIn('en', 'give me a short summary of the article about the sale');
    expect(plan.kind === 'overview' && plan.about.map(({ word }) => word)).toEqual(['sale']);
  });

  it('wants quotations alone only where they are asked for', () => {
    const isQuoted = (question: string) => {
      const plan = planIn('en', question);
      return plan.kind === 'said' && plan.isQuoted;
    };
    expect(isQuoted('every Venn quote in there pls')).toBe(true);
    expect(isQuoted('all quotes by Venn')).toBe(true);
    expect(isQuoted('everything Venn said')).toBe(false);
    expect(isQuoted('everything Venn is quoted with')).toBe(true);
    expect(isQuoted('everything Venn said or posted word for word')).toBe(true);
  });

  it('takes another word for saying for no matter', () => {
    const plan = planIn('en', 'all the things Venn said or made clear');
    expect(plan.kind === 'said' && plan.about.map(({ as }) => as)).toEqual(['venn']);
  });

  it('wants ages, however they are asked for', () => {
    for (const question of [
      'ages of the people in it?',
      'how old are the people in this story?',
      'all the ages',
    ])
      expect(planIn('en', question)).toMatchObject({ kind: 'figures', of: 'ages' });
  });

  it('wants one thing in a language without a table', () => {
    expect(planIn('fr', 'résumé').kind).toBe('one');
  });
});

it('a timeline of one month is wanted of that month', () => {
  for (const question of ['timeline of september', 'give me the timeline for september please'])
    expect(planIn('en', question)).toEqual({ kind: 'on', when: { month: 8 }, isList: true });
  expect(planIn('en', 'timeline of the september vote').kind).toBe('timeline');
});

it.each([
  ['en', 'what happened in may', { month: 4 }],
  ['en', 'whats on for friday', { weekday: 4 }],
  ['en', 'what happened in 2011', { year: 2011 }],
  ['de', 'was passiert am montag', { weekday: 0 }],
  ['ru', 'что произошло в пятницу', { weekday: 4 }],
])('what happens on a day is told of that day (%s): %s', (language, question, when) =>
  expect(planIn(language, question)).toEqual({ kind: 'on', when, isList: false }),
);
