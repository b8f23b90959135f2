/** What a word or sign of a reference to paragraphs stands for. */
export type ReferenceWord =
  | { readonly kind: 'number'; readonly number: number; readonly isOrdinal: boolean }
  /** The end of the article that is meant. */
  | { readonly kind: 'first' | 'last' | 'all' }
  /** Joins the ends of a range, joins numbers, or opens a range. */
  | { readonly kind: 'to' | 'and' | 'from' | 'between' }
  /** Says nothing: the word for a paragraph itself. */
  | { readonly kind: 'noise' };

/** What a word stands for, `bis` a range; undefined for all others. Small letters, no marks. */
export function referenceWord(word: string): ReferenceWord | undefined {
  const known = WORDS.get(word);
  if (known) return known;
  return ENDINGS.map((ending) => WORDS.get(word.replace(ending, '_'))).find(Boolean);
}

/** What a sign stands for, `–` a range; undefined for all others. */
export function referenceSign(sign: string): ReferenceWord | undefined {
  if (/^(?:[-‐‑‒–—―−~]+|\.{2,3}|…)$/u.test(sign)) return { kind: 'to' };
  if (/^[,;&+]$/u.test(sign)) return { kind: 'and' };
  return /^[¶§#№]$/u.test(sign) ? { kind: 'noise' } : undefined;
}

/** English, German, Russian, French, Spanish, Italian, Polish and Ukrainian; `_` stands for any ending of an adjective. */
const LISTS = {
  first: `first beginning start erst_ anfang перв_ начало начала premier première début primer primero primera principio
    primo prima inizio pierwsz_ początek początku перш_ початок початку`,
  last: `last final end letzt_ ende последн_ конец конца dernier dernière fin último última ultimo ultima fine ostatn_
    koniec końca останн_ кінець кінця`,
  all: 'all everything alle alles все всё tout tous todo todos tutto tutti wszystko wszystkie усе усі всі',
  to: 'to through thru till until upto bis по до à au aux a al hasta ai fino do',
  and: 'and plus und и et y e ed i oraz і й та',
  from: 'from von vom с со от de du des del desde da dal dai od з від',
  between: 'between zwischen между entre tra fra między pomiędzy між',
  noise: `
    the show paragraph paragraphs para paras par pars p pp number numbers no
    der die das den dem absatz absätze absätzen absatzes abs abschnitt nummer nr
    абзац абзаца абзацы абзацев абзацам абз параграф параграфа параграфы параграфов номер номера
    le la les paragraphe paragraphes alinéa alinéas numéro numéros el los las párrafo párrafos número números
    il gli lo paragrafo paragrafi capoverso capoversi numero numeri akapit akapity akapitu akapitów akapicie numer numery
    абзаци абзаців абзацу параграфи параграфів`,
} as const;

const CARDINALS = [
  'one two three four five six seven eight nine ten',
  'eins zwei drei vier fünf sechs sieben acht neun zehn',
  'один два три четыре пять шесть семь восемь девять десять',
  'un deux trois quatre cinq six sept huit neuf dix',
  'uno dos tres cuatro cinco seis siete ocho nueve diez',
  'uno due tre quattro cinque sei sette otto nove dieci',
  'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć',
  'один два три чотири пять шість сім вісім девять десять',
];

const ORDINALS = [
  'second third fourth fifth sixth seventh eighth ninth tenth',
  'zweit_ dritt_ viert_ fünft_ sechst_ siebt_ acht_ neunt_ zehnt_',
  'втор_ трет_ четверт_ пят_ шест_ седьм_ восьм_ девят_ десят_',
];

/** German, then Russian and Ukrainian, then Polish. */
const ENDINGS = [
  /e[rnms]?$/u,
  /(?:[оеыи]й|[аяь]я|[оеь](?:го|му)|[оеыиь][ехм]|[уюь]ю|ій|[аяіюьу])$/u,
  /(?:[yi]|[aą]|i?e|i?ego|i?emu|i?ej|[yi]ch|[yi]mi?)$/u,
];

const WORDS: ReadonlyMap<string, ReferenceWord> = new Map([
  ...Object.entries(LISTS).flatMap(([kind, list]) =>
    listed(list).map((word): [string, ReferenceWord] => [word, { kind: kind as keyof typeof LISTS }]),
  ),
  ...numbered(CARDINALS, 1, false),
  ...numbered(ORDINALS, 2, true),
]);

function numbered(lists: readonly string[], from: number, isOrdinal: boolean): [string, ReferenceWord][] {
  return lists.flatMap((list) =>
    listed(list).map((word, at): [string, ReferenceWord] => [
      word,
      { kind: 'number', number: from + at, isOrdinal },
    ]),
  );
}

function listed(list: string): string[] {
  return list.split(/\s+/u).filter(Boolean);
}
