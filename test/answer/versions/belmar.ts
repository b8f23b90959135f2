import type { Answer } from '../../../src/answer/answer.ts';
import { createPremises } from '../../../src/answer/premises/premises.ts';
import type {
  Article,
  Event,
  Fact,
  Figure,
  Person,
  Statement,
  Term,
} from '../../../src/content/knowledge.ts';
import { languageOf } from '../../../src/language/language.ts';
import { createNameFinder } from '../../../src/language/name-finder.ts';
import { createWordReader } from '../../../src/language/read-words.ts';
import { generalFrequencyOf } from '../../../src/language/spelling/general-frequency.ts';

/** A made-up story that no rule was written for: one brewery buys another. */
const TEXTS = [
  'Nordlys bought the brewery Belmar on Tuesday for 14 million crowns. It was founded in 1921 and sold in 1987.',
  'Ada Venn, the chairwoman of Nordlys, signed the papers in Oldport. She told the Gazette that the vats stay.',
  'The Union of Brewers opened an inquiry into the sale in March. It speaks for 320 workers. They voted by 190 to 110 for a strike.',
  'The judge, Tom Brask, will hear the union in the Corn Hall in Sandby.',
  'Carl Osk, an analyst, left Belmar in April. Belmar never paid him. Osk wrote the memo on the sale.',
  'The beer went from Oldport to Sandby on the cart of her nephew, Carl Osk.',
  'The cart left before the harvest fair of Sandby. Brask called Venn a liar. Brask called the sale a feast for rats.',
  'Venn and Brask met privately at a dinner in Northam. Osk was not there; he was left out of the dinner of Venn and Brask. Nordlys gave Venn a medal. She stepped down from the guild of carters.',
  'Brask refuses to sack the clerk. Nordlys may pull down the malt house.',
  'Brask dropped his demand for a levy. Venn dampened hopes that the yard would open soon.',
  'A race of carts to Oldport is to be held on 18 March.',
  'To mend the mill would take a summer.',
  'Brask stood by. “A barrel is no throne for a judge, and I do not sit on barrels,” said Venn.',
  'In May the brewery sold 12 per cent fewer barrels than the year before. The mayor, Lena Moss, opened the new road to Sandby in the rain.',
];

const article: Article = {
  id: 'belmar',
  title: 'Nordlys buys Belmar',
  publisher: 'The Gull',
  language: 'en',
  published: '2025-03-12',
  wording: 'restated',
  hash: '0a1b2c3d',
  paragraphs: TEXTS.map((text, at) => ({ article: 'belmar', number: at + 1, text })),
};

const base = (id: string, says: string, paragraph: number) => ({
  id,
  article: article.id,
  says,
  paragraphs: [paragraph],
  asked: [],
});

const person = (id: string, name: string, role: string, of: string, paragraph: number): Person => ({
  ...base(id, `${name} is the ${role} of ${of}.`, paragraph),
  kind: 'person',
  name,
  role,
  of,
  also: [],
});

const term = (id: string, name: string): Term => ({
  ...base(id, `${name} is a brewery.`, 1),
  kind: 'term',
  name,
  also: [],
});

const statement = { kind: 'statement', attribution: 'named', opposes: [], unclear: false } as const;

/** The story's facts by id. */
export const facts = {
  venn: person('venn', 'Ada Venn', 'chairwoman', 'Nordlys', 2),
  brask: person('brask', 'Tom Brask', 'judge', 'Sandby', 4),
  nordlys: term('nordlys', 'Nordlys'),
  belmar: term('belmar', 'Belmar'),
  moss: person('moss', 'Lena Moss', 'mayor', 'Sandby', 14),
  barrels: {
    ...base('barrels', 'In May the brewery sold 12 per cent fewer barrels than the year before.', 14),
    kind: 'number',
    value: '12 per cent',
    of: 'barrels',
  } satisfies Figure,
  road: {
    ...base('road', 'Lena Moss opened the new road to Sandby in the rain.', 14),
    kind: 'event',
    name: 'Road',
  } satisfies Event,
  holidays: {
    ...base('holidays', 'The vats are cleaned on 21 March. The clerk rests on 27 March.', 9),
    ...statement,
    attribution: 'article',
  } satisfies Statement,
  sale: {
    ...base('sale', 'Nordlys bought Belmar on Tuesday.', 1),
    kind: 'event',
    name: 'Sale',
    when: 'Tuesday',
  } satisfies Event,
  price: {
    ...base('price', 'The price is 14 million crowns.', 1),
    kind: 'number',
    value: '14 million crowns',
    of: 'price',
  } satisfies Figure,
  workers: {
    ...base('workers', 'The union speaks for 320 of 400 workers.', 3),
    ...statement,
    attribution: 'article',
  } satisfies Statement,
  years: {
    ...base('years', 'The brewery was founded in 1921 and sold in 1987.', 1),
    kind: 'number',
    value: '1921',
    of: 'founding',
  } satisfies Figure,
  liar: {
    ...base('liar', 'Brask called Venn a liar. Brask called the sale a feast for rats.', 7),
    ...statement,
    speaker: 'brask',
  } satisfies Statement,
  vats: {
    ...base('vats', 'Venn said that the vats stay.', 2),
    ...statement,
    speaker: 'venn',
    to: 'the Gazette',
  } satisfies Statement,
  inquiry: {
    ...base('inquiry', 'An inquiry into the sale runs since March.', 3),
    kind: 'event',
    name: 'Inquiry',
    when: 'March',
  } satisfies Event,
  hearing: {
    ...base('hearing', 'Judge Brask hears the union.', 4),
    kind: 'event',
    name: 'Hearing',
    where: 'the Corn Hall in Sandby',
  } satisfies Event,
  vatsOfBelmar: {
    ...base('vats-of-belmar', "Belmar's vats are of copper.", 1),
    kind: 'term',
    name: 'vats',
    also: [],
  } satisfies Term,
  buyer: {
    ...base('buyer', 'Belmar is a brewery, built in 1921. Nordlys bought it in 1987.', 1),
    kind: 'number',
    value: '1987',
    of: 'purchase',
  } satisfies Figure,
  vote: {
    ...base('vote', 'The union voted by 190 to 110 for a strike.', 3),
    kind: 'event',
    name: 'Vote',
  } satisfies Event,
  cart: {
    ...base('cart', 'The beer went from Oldport to Sandby by cart.', 6),
    kind: 'event',
    name: 'Cart',
  } satisfies Event,
  dinner: {
    ...base('dinner', 'Venn and Brask met privately at a dinner in Northam.', 8),
    kind: 'event',
    name: 'Dinner',
  } satisfies Event,
  levy: {
    ...base('levy', 'Brask dropped his demand for a levy.', 10),
    ...statement,
    speaker: 'brask',
  } satisfies Statement,
  yard: {
    ...base('yard', 'Venn dampened hopes that the yard would open soon.', 10),
    ...statement,
    speaker: 'venn',
  } satisfies Statement,
  absence: {
    ...base('absence', 'Osk was not there; he was left out of the dinner of Venn and Brask.', 8),
    ...statement,
    attribution: 'article',
  } satisfies Statement,
  medal: {
    ...base('medal', 'Nordlys gave Venn a medal.', 8),
    ...statement,
    attribution: 'article',
  } satisfies Statement,
  guild: {
    ...base('guild', 'Venn stepped down from the guild of carters.', 8),
    ...statement,
    attribution: 'article',
  } satisfies Statement,
  leaving: {
    ...base('leaving', 'Osk left Belmar in April.', 5),
    kind: 'event',
    name: 'Leaving',
  } satisfies Event,
};

const all: readonly Fact[] = Object.values(facts);
const language = languageOf('en');
const named = [facts.venn, facts.brask, facts.nordlys, facts.belmar].map(({ id, name }) => ({
  id,
  names: [name, name.split(' ').at(-1) ?? ''],
}));
const reader = createWordReader({
  language,
  names: createNameFinder(named, language.words),
  vocabulary: new Set([...TEXTS, ...all.map(({ says }) => says)].flatMap(language.words)),
  nameWords: () => new Set(named.flatMap(({ names }) => names.flatMap(language.words))),
  general: generalFrequencyOf('en'),
  groupsOf: () => [],
});
const premises = createPremises({ facts: all, articles: [article], read: reader.read });

/** What is told of a question to which facts are shown, `weekday: Friday → Tuesday ¶ 1`, and which names are strange. */
export function told(question: string, ...shown: readonly Fact[]): string[] {
  const { differs = [], strangers = [] } = premises.differencesOf(premises.read(question), answerOf(shown));
  return [
    ...differs.map(({ kind, asked, says, paragraph }) => `${kind}: ${asked} → ${says} ¶ ${paragraph}`),
    ...strangers.map((name) => `strange: ${name}`),
  ];
}

/** What is looked up of a question. */
export function sought(question: string): string {
  return premises.read(question).sought;
}

function answerOf(shown: readonly Fact[]): Answer {
  const receipt = { question: '', language: 'en', matches: [], unaccounted: [], confidence: 1, threshold: 0 };
  const text = shown.map(({ says }) => says).join(' ');
  if (shown.length === 0) return { kind: 'topic-absent', text, missing: [], citations: [], receipt };
  return { kind: 'answer', text, facts: shown, citations: [], receipt };
}
