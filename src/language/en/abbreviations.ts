import type { AbbreviationWords } from '../abbreviations.ts';

/**
 * From the sentence break suppressions of Unicode's CLDR (cldr-segments-full, licence Unicode-3.0), those that news
 * writes and that are no words as well, and the titles that are missing there.
 */
export const abbreviationsEnglish: AbbreviationWords = {
  open: `
    Mr Mrs Ms Messrs Dr Prof Sgt Capt Lt Col Maj Gen Adm Cmdr Cpl Pvt Rev Hon Gov Sen Rep Pres Mt Ft vs approx cf
    mr mrs ms dr prof sgt capt lt col rev gov sen gen`,
  either: 'St Ave Rd Jr Sr Inc Ltd Co Corp Dept Jan Feb Apr Aug Sep Sept Oct Nov Dec st jr sr',
  beforeNumber: 'No Nos no nos p pp Art art Fig fig Vol vol Ch Mar Jun Jul',
  closing: 'a.m. p.m. i.',
  openers: `
    Thus Because However Although Though While Before After Since Despite Still Yet Even Meanwhile Now Later Once Many
    Two Three Several Another Earlier Instead Nobody Everybody Today Yesterday Like According`,
};
