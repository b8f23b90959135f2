import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/answer/premises/rules.ts';
import type { Fact } from '../../../src/content/knowledge.ts';
import { facts, sought, told } from '../versions/belmar.ts';

type Row = readonly [question: string, shown: Fact | undefined, expected: string];

const {
  venn,
  workers,
  sale,
  price,
  years,
  vats,
  inquiry,
  hearing,
  vatsOfBelmar,
  leaving,
  cart,
  liar,
  vote,
  buyer,
  dinner,
  medal,
  guild,
  levy,
  yard,
  barrels,
  road,
  holidays,
} = facts;

/** What each rule tells, by its name. */
const TOLD: Readonly<Record<string, readonly Row[]>> = {
  offices: [
    ['is Venn the judge', venn, 'role: judge → chairwoman ¶ 2'],
    ['what did Judge Venn say', vats, 'role: Judge → chairwoman ¶ 2'],
    ['since when is Venn the towns judge', vats, 'role: judge → chairwoman ¶ 2'],
    ['did director Brask go on holiday', undefined, 'role: director → judge ¶ 4'],
    ["is Venn Belmar's chairwoman", venn, "role: Belmar's chairwoman → chairwoman of Nordlys ¶ 2"],
    ['is Venn the chairwoman of Belmar', venn, 'role: chairwoman of Belmar → chairwoman of Nordlys ¶ 2'],
  ],
  holders: [['what did judge Holm say', hearing, 'name: Holm → Tom Brask ¶ 4']],
  kin: [
    ['is Osk her brother', leaving, 'role: brother → nephew ¶ 6'],
    ['did her nephew Brask leave', hearing, 'name: Brask → Carl Osk ¶ 6'],
  ],
  day: [
    ['did Nordlys buy Belmar on 12 March', sale, 'day: 12 March → Tuesday ¶ 1'],
    ['did Nordlys buy Belmar on the 10th?', sale, 'day: 10th → Tuesday ¶ 1'],
    ['did Nordlys buy Belmar on 2024-03-11', sale, 'day: 2024-03-11 → Tuesday ¶ 1'],
    ['are the vats cleaned on 19 March', holidays, 'day: 19 March → 21 March ¶ 9'],
  ],
  weekday: [
    ['did Nordlys buy Belmar on Friday', sale, 'weekday: Friday → Tuesday ¶ 1'],
    ['Nordlys bought Belmar on Fri.', sale, 'weekday: Fri → Tuesday ¶ 1'],
  ],
  month: [
    ['was the inquiry opened in July', inquiry, 'month: July → March ¶ 3'],
    ['was the inquiry opened in Sept.', inquiry, 'month: Sept → March ¶ 3'],
  ],
  year: [
    ['was the brewery founded in 1931', years, 'year: 1931 → 1921 ¶ 1'],
    ['was the brewery sold in 1999', years, 'year: 1999 → 1987 ¶ 1'],
    ['Nordlys bought the company in 1999', buyer, 'year: 1999 → 1987 ¶ 1'],
  ],
  number: [
    ['did it cost 40 million crowns', price, 'number: 40 → 14 ¶ 1'],
    ['did it cost about 20 million crowns', price, 'number: 20 → 14 ¶ 1'],
    ['does the union speak for 350 of 400 workers', workers, 'number: 350 → 320 ¶ 3'],
    ['did it cost ２０ million crowns', price, 'number: ２０ → 14 ¶ 1'],
    ['did it cost 20 million crowns', hearing, 'number: 20 → 14 ¶ 1'],
  ],
  'more or less': [
    ['the brewery sold 12% more barrels in May', barrels, 'denied: 12 % more → 12 per cent fewer ¶ 14'],
  ],
  whole: [
    ['does the union speak for all 400 workers', workers, 'number: all 400 → 320 ¶ 3'],
    ['the union speaks for all workers', workers, 'number: all → 320 ¶ 3'],
    ['was the union unanimous for the strike', vote, 'number: unanimous → 190 to 110 ¶ 3'],
  ],
  hearer: [['did Venn tell the Herald that the vats stay', vats, 'hearer: Herald → the Gazette ¶ 2']],
  place: [
    ['is the hearing in Oldport', hearing, 'place: Oldport → Sandby ¶ 4'],
    ['is the hearing in lisbon', hearing, 'place: Lisbon → Sandby ¶ 4'],
  ],
  direction: [
    [
      'did the beer go from Sandby to Oldport',
      cart,
      'place: from Sandby to Oldport → from Oldport to Sandby ¶ 6',
    ],
  ],
  order: [
    [
      'did the cart leave after the harvest fair',
      liar,
      'denied: after the harvest fair → before the harvest fair of Sandby ¶ 7',
    ],
  ],
  quotation: [
    [
      'why did Venn say “a barrel is no seat for a judge”',
      sale,
      'quotation: a barrel is no seat for a judge → A barrel is no throne for a judge ¶ 13',
    ],
    ['she said "I do sit on barrels"', sale, 'quotation: I do sit on barrels → I do not sit on barrels ¶ 13'],
  ],
  quoter: [
    ['as Brask put it, “a barrel is no throne for a judge”', sale, 'doer: Brask → Ada Venn ¶ 13'],
    ['“A barrel is no throne for a judge” was Brask on Monday', sale, 'doer: Brask → Ada Venn ¶ 13'],
  ],
  speaker: [
    ['did Venn say that Brask is a liar', liar, 'doer: Venn → Tom Brask ¶ 7'],
    ['did Brask say that the vats stay', vats, 'doer: Brask → Ada Venn ¶ 2'],
  ],
  deeds: [
    ['did Belmar buy Nordlys', sale, 'doer: Belmar → Nordlys ¶ 1'],
    ['was Nordlys bought by Belmar', sale, 'doer: Belmar → Nordlys ¶ 1'],
    ['did Nordlys open an inquiry', inquiry, 'doer: Nordlys → Union of Brewers ¶ 3'],
    ['did Brask leave Belmar in April', leaving, 'doer: Brask → Osk ¶ 5'],
    ['did Brask leave the guild of carters', guild, 'doer: Brask → Ada Venn ¶ 8'],
  ],
  elsewhere: [
    ['why did Brask open an inquiry', hearing, 'doer: Brask → Union of Brewers ¶ 3'],
    ['Belmar bought Nordlys', hearing, 'doer: Belmar → Nordlys ¶ 1'],
    ['why did Venn write the memo', venn, 'doer: Venn → Osk ¶ 5'],
    ['what did Venn call a feast for rats', sale, 'doer: Venn → Tom Brask ¶ 7'],
  ],
  another: [
    ['it was Brask who inaugurated the new road to Sandby in the rain', road, 'doer: Brask → Lena Moss ¶ 14'],
    ['the new road to Sandby was inaugurated by Venn in the rain', road, 'doer: Venn → Lena Moss ¶ 14'],
  ],
  recipient: [
    ['did Brask get a medal', medal, 'doer: Brask → Ada Venn ¶ 8'],
    ['the deal that gave Brask a medal', medal, 'target: Brask → Ada Venn ¶ 8'],
  ],
  absent: [
    [
      'why did Osk walk out of the Northam dinner',
      sale,
      'denied: Osk walk out of the Northam dinner → Osk was not there; he was left out of the dinner of Venn and Brask ¶ 8',
    ],
  ],
  denied: [['why did Belmar pay him', leaving, 'denied: Belmar pay → Belmar never paid him ¶ 5']],
  affirmed: [
    [
      'Moss did not open the new road to Sandby',
      road,
      'denied: Moss did not open the new road to Sandby → Lena Moss opened the new road to Sandby in the rain ¶ 14',
    ],
  ],
  undone: [
    [
      'why did Brask sack the clerk',
      hearing,
      'denied: Brask sack the clerk → Brask refuses to sack the clerk ¶ 9',
    ],
    [
      'when Nordlys pulled down the malt house',
      sale,
      'denied: Nordlys pulled down the malt house → Nordlys may pull down the malt house ¶ 9',
    ],
    ['how did they mend the mill', sale, 'denied: mend the mill → To mend the mill would take a summer ¶ 12'],
  ],
  'to come': [
    [
      'who won the race to Oldport',
      sale,
      'denied: won the race to Oldport → A race of carts to Oldport is to be held on 18 March ¶ 11',
    ],
  ],
  contrary: [['when did Venn and Brask meet publicly', dinner, 'denied: meet publicly → met privately ¶ 8']],
  stopped: [
    [
      'why does Brask keep demanding a levy',
      levy,
      'denied: Brask keep demanding a levy → Brask dropped his demand for a levy ¶ 10',
    ],
    [
      'Brask still insists on a levy, why',
      levy,
      'denied: Brask still insists on a levy → Brask dropped his demand for a levy ¶ 10',
    ],
  ],
  stance: [
    [
      'why is Venn so sure that the yard will open on Monday',
      yard,
      'denied: Venn so sure that the yard will open on Monday → Venn dampened hopes that the yard would open soon ¶ 10',
    ],
  ],
  owners: [["are Nordlys' vats of copper", vatsOfBelmar, 'owner: Nordlys → Belmar ¶ 1']],
};

/** What each rule is silent about, with the reason. */
const SILENT: Readonly<Record<string, readonly (readonly [question: string, shown: Fact, why: string])[]>> = {
  offices: [
    ['is Venn the chair', venn, 'another word for the same office'],
    ["is Venn Nordlys's chairwoman", venn, 'the office and whose it is'],
    ['is Venn the former judge', venn, 'an office of another time'],
  ],
  holders: [['what did judge Brask say', hearing, 'the right name']],
  kin: [
    ['is Osk her nephew', leaving, 'the same kin'],
    ['is Brask the brother of somebody', hearing, 'nobody’s kin, and nobody else’s'],
  ],
  day: [
    ['did Nordlys buy Belmar on 11/3', sale, 'the same day'],
    ['what is there on 19 March', holidays, 'either of two days may be meant'],
    ['did Nordlys buy Belmar, the 12th of its kind', sale, 'no day'],
    ['did Nordlys buy Belmar on 11 march', sale, 'the same day, in small letters'],
  ],
  weekday: [["it's Friday here, when did Nordlys buy Belmar", sale, 'the day of the question']],
  month: [
    ['may the union open an inquiry', inquiry, 'a verb'],
    ['was the inquiry opened in Mar. by the union', inquiry, 'the same month'],
  ],
  year: [['was the brewery founded in 1921', years, 'the same year']],
  number: [
    ['did it cost nearly 15 million crowns', price, 'a loose number that fits'],
    ['did it cost 14m crowns', price, 'the same number with a letter'],
    ['did it cost 14,000k crowns, at half past three', price, 'the same in thousands, and an hour'],
    ['did it cost that three and a half years ago', price, 'no half of anything'],
    ['did it cost more than 10 million crowns', price, 'a bound that fits'],
    ['does the union speak for the 190 workers', sale, 'a number of something else that is written'],
    ['do 500 workers like soup', sale, 'nothing that is counted there'],
  ],
  'more or less': [
    ['the brewery sold 12% fewer barrels in May', barrels, 'the same side'],
    ['the brewery sold 12% of its barrels, and more soup', barrels, 'no side'],
    ['the union wants 320 more barrels', workers, 'nothing less is told of that number'],
  ],
  whole: [
    ['does the union speak for almost all 400 workers', workers, 'nearly all'],
    ['is that all that the union says', sale, 'nothing that is counted'],
    ['did the union vote for the strike', vote, 'nobody says that all did'],
    ['I was away all week, how did the union vote', vote, 'a time is nothing that is counted'],
  ],
  hearer: [
    ['did Venn tell the Gazette that the vats stay', vats, 'the same hearer'],
    ['the vats were carted to BREW', vats, 'nothing is said to it'],
  ],
  place: [
    ['is the hearing in the Corn Hall', hearing, 'the same place'],
    ["I'm in Oldport, where is the hearing", hearing, 'where a member is'],
    ['what is heard in the gazette dispute', hearing, 'a dispute, and no place'],
  ],
  direction: [['did the beer go from Oldport to Sandby', cart, 'the same way']],
  order: [
    ['did the cart leave before the harvest fair', liar, 'the same order'],
    ['did the cart leave after the rain', liar, 'nothing is said of that'],
    ['did the beer go to Sandby after the harvest fair', liar, 'another thing came before it'],
  ],
  quotation: [
    ['who said “a barrel is no throne for a judge”', sale, 'word for word'],
    ['who said “A barrell is no throne for a judge…”', sale, 'a letter too many'],
    ['“a barrel is full of nice beer” is true', sale, 'too little of it to be the same'],
    ['“no throne for a judge” and a barrel', sale, 'a part of it'],
  ],
  quoter: [
    ['Venn: “a barrel is no throne for a judge”', sale, 'her own words'],
    ['what did Brask say to “a barrel is no throne for a judge” of Venn', sale, 'both are named'],
    ['in Oldport somebody said “a barrel is no throne for a judge”', sale, 'a place says nothing'],
  ],
  speaker: [
    ['did Nordlys say that the vats stay', vats, 'she speaks for it'],
    ['did Venn say that Brask called her a liar', liar, 'it was done to her as she says'],
  ],
  deeds: [
    ['did Nordlys buy Belmar', sale, 'the right way round'],
    ['should Belmar buy Nordlys', sale, 'it is only thought of'],
    ['Belmar did not buy Nordlys', sale, 'it is denied'],
    ['did the union open an inquiry', inquiry, 'the same by its kind'],
  ],
  elsewhere: [
    ['did Brask meet Venn', hearing, 'nobody is told to meet anybody'],
    ['did Venn sign the papers', hearing, 'she did'],
    ['did Brask sign', hearing, 'who knows what'],
    ['did Venn write to the Gazette', venn, 'anybody may write something else'],
    ['did Osk write the memo', leaving, 'he did'],
  ],
  another: [
    ['the new road to Sandby was opened by the mayor in the rain', road, 'she is the mayor'],
    ['Brask likes the new road', road, 'too little of the sentence'],
    ['was it Brask or Moss who inaugurated the new road to Sandby in the rain', road, 'a choice'],
    ['Moss showed Brask the new road to Sandby in the rain', road, 'she is who did it'],
    ['Brask and Venn dislike the new road to Sandby in the rain', road, 'two who are not there'],
  ],
  recipient: [
    ['did Venn get a medal', medal, 'she did'],
    ['did Brask get a letter', medal, 'something else'],
  ],
  absent: [
    ['what did Osk say about the Northam dinner', sale, 'who speaks of it need not have been there'],
    ['did Brask walk out of the Northam dinner', sale, 'he was there'],
    ['was Osk left out of the Northam dinner', sale, 'that is asked'],
    ['why was Osk not invited to the Northam dinner', sale, 'the question has it so'],
  ],
  denied: [
    ['did Belmar pay him', leaving, 'yes or no says it'],
    ['why did Belmar never pay him', leaving, 'the question denies it as well'],
    ['when did Osk leave Belmar', leaving, 'what is denied is something else'],
    ['who paid him at Belmar', leaving, 'somebody else may have'],
    ['how did Belmar hit back at him', leaving, 'what goes back backs nothing'],
    ['what is this about the payings of Belmar', leaving, 'a thing is nothing that is done'],
  ],
  affirmed: [
    ['Moss did not open the old mill', road, 'something else'],
    ['why did Moss not open the new road to Sandby?', road, 'a question'],
    ['there was never so new a road to Sandby in the rain', road, 'how new it is'],
    ['Belmar never paid him', leaving, 'the article denies it as well'],
  ],
  undone: [
    ['did Brask sack the clerk', hearing, 'yes or no says it'],
    ['who sacked the clerk', hearing, 'somebody else may have'],
    ['which malt houses were pulled down', hearing, 'there may be another'],
    ['why does Brask refuse to sack the clerk', hearing, 'the question has it so'],
    ['when will Nordlys pull down the malt house', sale, 'what may be done may well be'],
    ['what if Nordlys pulled down the malt house', sale, 'that is only thought of'],
    ['why did Venn step down from the guild', guild, 'that was done'],
    ['what did Venn say of Brask having sacked the clerk', hearing, 'what is said takes nothing for granted'],
  ],
  'to come': [
    ['when is the race to Oldport', sale, 'the question has it ahead as well'],
    ['who was asked for by the race to Sandby', sale, 'another one'],
    ['did Venn win the race to Oldport', sale, 'yes or no says it'],
    ['how did the vote of the brewers go', workers, 'that was held'],
    ['what happened before the race to Oldport', sale, 'that may be over'],
  ],
  contrary: [
    ['when did Venn and Brask meet privately', dinner, 'the same'],
    ['did Venn and Brask meet in public or in private', dinner, 'neither is taken for granted'],
    ['why did Venn and Brask not meet publicly', dinner, 'the question denies it as well'],
    ['was there a public row of the carters', dinner, 'another thing'],
  ],
  stopped: [
    ['does Brask still insist on a levy', levy, 'yes or no says it'],
    ['why did Brask drop the levy', levy, 'that was done'],
    ['why does Brask still hear the union', levy, 'another thing'],
    ['where does Brask keep the levy', levy, 'what is kept in a place does not go on'],
  ],
  stance: [
    ['does Venn think that the yard will open', yard, 'yes or no says it'],
    ['what did Venn say about the yard', yard, 'nothing is said to be so'],
    ['what did Venn say about whether the yard will be open', yard, 'what is spoken about is not told'],
    ['what did Venn tell Brask about the yard having opened', yard, 'nor after whom she tells'],
    ['what did Venn say when the yard was sold', yard, 'that is only when it was'],
    ['why did Venn say that hopes were too high that the yard will open', yard, 'the question has it so'],
    ['why did Venn say that the vats will be sold', yard, 'something else is said'],
  ],
  owners: [["are Belmar's vats of copper", vatsOfBelmar, 'the same owner']],
};

it('every rule has a reason, and is shown at work and at rest', () => {
  const names = rules.map(({ name }) => name);
  expect(Object.keys(TOLD)).toEqual(names);
  expect(Object.keys(SILENT)).toEqual(names);
  expect(rules.filter(({ reason }) => reason.length < 20)).toEqual([]);
});

describe.each(rules)('$name: $reason', ({ name }) => {
  it.each(TOLD[name] ?? [])('%s', (question, shown, expected) => {
    expect(told(question, ...(shown ? [shown] : []))).toContain(expected);
  });
  it.each(SILENT[name] ?? [])('nothing of: %s', (question, shown) => {
    expect(told(question, shown).filter((line) => !line.startsWith('strange'))).toEqual([]);
  });
});

describe('what is looked up', () => {
  it.each([
    ['what did president Venn say', 'what did Venn say', 'a wrong title'],
    ['what did chairwoman Venn say', 'what did Venn say', 'a right one: both are part of the name'],
    [
      'what did judge Holm say',
      'what did judge say',
      'a name that no article has beside an office that somebody holds',
    ],
    ['is Venn the judge', 'is Venn the judge', 'a title that is asked about'],
  ])('%s → %s: %s', (question, expected) => {
    expect(sought(question)).toBe(expected);
  });
});
