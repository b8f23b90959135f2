import { fold } from '../characters/fold.ts';

/**
 * What words of a language end with, by two-letter code: in the form that a dictionary has, and in any other. Source: general
 * knowledge of each language's declensions and conjugations, without accents as words are compared.
 */
const ENDINGS: ReadonlyMap<string, readonly [first: string, forms: string]> = new Map([
  [
    'de',
    ['e en n ern eln er', 'e en n es er ern em s st t et te ten tet ste sten stes ster ere eren erer eres'],
  ],
  [
    'fr',
    [
      'e er ir re oir if eux',
      'e s es x ee ees er ir ai as a ait aient ons ez ent ant era eront erent i is it ie ies ive ives euse euses',
    ],
  ],
  [
    'es',
    [
      'o a e ar er ir arse erse irse',
      'o a e os as es ar an en ado ada ados adas ido ida idos idas aron ieron io aba aban ia ian ara aran era eran ira iran ando iendo amos emos imos',
    ],
  ],
  [
    'it',
    [
      'o a e are ere ire arsi ersi irsi',
      'o a e i he hi ano ono ato ata ati ate uto uta uti ute ito ita iti ite ava avano eva evano iva ivano era eranno ira iranno arono erono irono ando endo iamo',
    ],
  ],
  [
    'pl',
    [
      'a o e y i ek ec ac ic yc ec owac nac',
      'a o e y i u ow owi om em ami ach mi ie ej ego emu ymi ych im ich iego iemu a al ala ali aly alo il ila ili ily ilo yl yla yli yly ylo el ela eli ely elo aja uja uje ano ono any ana ane ony ona one nal nela neli owal owala owali owano owany ki ka ku kiem kow kom kami kach',
    ],
  ],
  [
    'uk',
    [
      'а я о е ь й и і ий ій ати яти ити іти увати уватися атися ятися итися нути ок',
      'а я о е и і ї у ю ь ий ій ів їв ам ям ами ями ах ях ом ем єм ою ею єю ові еві єві ого ому им их ими ої ої ав ала али ало яв яла яли яло ив ила или ило ів іла іли іло ає ають яє яють ить ять уть ють е є ував увала ували увало ується уються алася ався алися алося илася ився илися илося аний ана ані ено ений ена ені ано ку ка ком ки ці ків кам ками ках',
    ],
  ],
  [
    'ru',
    [
      'а я о е ь й ы и ый ий ой ать ять ить еть овать ывать ивать аться яться иться оваться нуть ок',
      'а я о е ы и у ю ь ов ев ей ам ям ами ями ах ях ом ем ью ой ей ою его ого ому ему ым им ых их ыми ими ая яя ую юю ое ее ые ие ал ала али ало ял яла яли яло ил ила или ило ел ела ели ело ает ают яет яют ит ят ет ут ют овал овала овали овало ывал ывала ывали ивал ивала ивали уется уются ался алась ались алось ился илась ились илось ан ана аны ано ен ена ены ено енный анный ку ка ком ки ке ков кам ками ках',
    ],
  ],
]);

const read = new Map<string, readonly [ReadonlySet<string>, ReadonlySet<string>]>();

function endingsOf(language: string): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  const known = read.get(language);
  if (known) return known;
  const [first, forms] = ENDINGS.get(language) ?? ['', ''];
  const setOf = (list: string) => new Set(['', ...list.split(' ').map(fold)]);
  const made = [setOf(first), setOf(forms)] as const;
  read.set(language, made);
  return made;
}

/**
 * How many letters a word and the first form of another one share where only their endings differ; 0 for any others. Both in
 * small letters and without accents.
 */
export function sharedStem(word: string, first: string, language: string): number {
  const [ends, forms] = endingsOf(language);
  let shared = 0;
  while (shared < word.length && shared < first.length && word[shared] === first[shared]) shared++;
  // What is shared may be part of an ending: `dział-ać` and `dział-ały`.
  for (let at = shared; at >= Math.max(SHORTEST, shared - MOST_GIVEN_BACK); at--)
    // A short stem is told by a long ending: `us-aron`.
    if ((at > SHORTEST || word.length - at > 2) && ends.has(first.slice(at)) && forms.has(word.slice(at)))
      return (2 * at) / (word.length + first.length);
  return 0;
}

/** Letters of a stem, at least, and of an ending that two forms may share. */
const SHORTEST = 2;
const MOST_GIVEN_BACK = 2;
