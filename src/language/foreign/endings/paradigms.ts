import { fold } from '../../characters/fold.ts';

/** What first forms end with, and what all other forms of such a word may end with in its place. */
interface Endings {
  readonly first: string;
  readonly forms: string;
}

/**
 * What nouns and adjectives of a language end with, and what verbs do, by two-letter code. Source: general knowledge of each
 * language's declensions and conjugations.
 */
const ENDINGS: ReadonlyMap<string, readonly [nouns: Endings, verbs: Endings]> = new Map([
  [
    'de',
    [
      { first: 'e er', forms: 'e en n es er ern em s ste sten stes ster ere eren erer eres' },
      { first: 'en n ern eln', forms: 'e en st t et t te ten tet end' },
    ],
  ],
  [
    'fr',
    [
      { first: 'e if eux', forms: 'e s es x ive ives euse euses' },
      {
        first: 'er ir re oir',
        forms: 'e es ee ees er ir ai as a ait aient ons ez ent ant era eront erent i is it ie ies',
      },
    ],
  ],
  [
    'es',
    [
      { first: 'o a e', forms: 'o a e os as es' },
      {
        first: 'ar er ir arse erse irse',
        forms: `o a e as es an en ado ada ados adas ido ida idos idas aron ieron io aba aban ia ian ara aran era eran ira
          iran ando iendo amos emos imos`,
      },
    ],
  ],
  [
    'it',
    [
      { first: 'o a e', forms: 'o a e i he hi' },
      {
        first: 'are ere ire arsi ersi irsi',
        forms: `o a e i ano ono ato ata ati ate uto uta uti ute ito ita iti ite ava avano eva evano iva ivano era eranno
          ira iranno arono erono irono ando endo iamo`,
      },
    ],
  ],
  [
    'pl',
    [
      {
        first: 'a o e y i ek ka',
        forms:
          'a o e y i u ow owi om em ami ach mi ie ej ego emu ymi ych im ich iego iemu ki ka ku kiem kow kom kami kach',
      },
      {
        first: 'ac ec ic yc owac ywac',
        forms: `a i y e aja uja uje al ala ali aly alo il ila ili ily ilo yl yla yli yly ylo el ela eli ely elo ano ono any
          ana ane ony ona one owal owala owali owano owany`,
      },
    ],
  ],
  [
    'uk',
    [
      {
        first: 'а я о е ь й и і ий ій ок ка',
        forms: `а я о е и і ї у ю ь ий ій ів їв ам ям ами ями ах ях ом ем єм ою ею єю ові еві єві ого ому им их ими ої ку ка
          ком ки ці ків кам ками ках`,
      },
      {
        first: 'ати яти ити іти увати уватися атися ятися итися',
        forms: `у ю є ає ають яє яють ить ять уть ють е ав ала али ало яв яла яли яло ив ила или ило ів іла іли іло ував
          увала ували увало ується уються ався алася алися алося ився илася илися илося ано ено ений ена ені аний ана ані`,
      },
    ],
  ],
  [
    'ru',
    [
      {
        first: 'а я о е ь й ы и ый ий ой ок ка',
        forms: `а я о е ы и у ю ь ов ев ей ам ям ами ями ах ях ом ем ью ой ей ою его ого ому ему ым им ых их ыми ими ая яя
          ую юю ое ее ые ие ку ка ком ки ке ков кам ками ках`,
      },
      {
        first: 'ать ять ить еть овать ывать ивать аться яться иться оваться',
        forms: `у ю ает ают яет яют ит ят ет ут ют ал ала али ало ял яла яли яло ил ила или ило ел ела ели ело овал овала
          овали овало ывал ывала ывали ивал ивала ивали уется уются ался алась ались алось ился илась ились илось ан ана
          аны ано ен ена ены ено енный анный`,
      },
    ],
  ],
]);

type Sets = Readonly<Record<'first' | 'forms', ReadonlySet<string>>>;

const read = new Map<string, readonly [nouns: Sets, verbs: Sets] | undefined>();

function endingsOf(language: string): readonly [nouns: Sets, verbs: Sets] | undefined {
  if (read.has(language)) return read.get(language);
  const setOf = (list: string) => new Set(['', ...list.split(/\s+/u).map(fold)]);
  const setsOf = ({ first, forms }: Endings) => ({ first: setOf(first), forms: setOf(forms) });
  const row = ENDINGS.get(language);
  const made = row && ([setsOf(row[0]), setsOf(row[1])] as const);
  read.set(language, made);
  return made;
}

/**
 * How many letters a word and the first form of another one, a verb or not, share where only their endings differ; 0 for any
 * others. Both in small letters and without accents.
 */
export function sharedStem(word: string, first: string, isVerb: boolean, language: string): number {
  const endings = endingsOf(language)?.[isVerb ? 1 : 0];
  if (!endings) return 0;
  let shared = 0;
  while (shared < word.length && shared < first.length && word[shared] === first[shared]) shared++;
  // What is shared may be part of an ending: `dział-ać` and `dział-ały`.
  for (let at = shared; at >= Math.max(SHORTEST, shared - MOST_GIVEN_BACK); at--) {
    // A short stem is told by a long ending: `us-aron`.
    if (at === SHORTEST && word.length - at <= 2) continue;
    const [one, other] = [first.slice(at), word.slice(at)];
    if (endings.first.has(one) && endings.forms.has(other) && (!WITH_K.test(other) || WITH_K.test(one)))
      return at;
  }
  return 0;
}

/** Endings of words that have a k before their own, as `ок` and `ек` have behind a vowel: no form of any other word. */
const WITH_K = /^[eoеоё]?[kк]/u;
/** Letters of a stem, at least, and of an ending that two forms may share. */
const SHORTEST = 2;
const MOST_GIVEN_BACK = 2;
