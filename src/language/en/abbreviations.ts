import type { AbbreviationWords } from '../abbreviations.ts';

/**
 * From the sentence break suppressions of Unicode's CLDR (cldr-segments-full, licence Unicode-3.0), those that news
 * writes and that are no words as well, and the titles that are missing there.
 */
export const abbreviationsEnglish: AbbreviationWords = {
  open: `
    Mr Mrs Ms Messrs Dr Prof Sgt Capt Lt Col Maj Gen Adm Cmdr Cpl Pvt Rev Hon Gov Sen Rep Pres Amb Supt Msgr Atty Brig Det Insp Sens Reps Govs Cdr Mt Ft vs approx cf viz
    mr mrs ms pres dr prof sgt capt lt col rev gov sen gen`,
  either: `
    Sec Secs Exec sec exec govt intl natl St Ave Blvd Rd Jr Sr Inc Ltd Co Corp Bros Dept Univ Assn Jan Feb Apr Aug Sep Sept Oct Nov Dec Tue Tues Wed Weds Thu
    Thur Thurs Fri Mon Sat Sun st jr sr etc ca est incl excl tues weds thurs feb sept oct nov dec aug`,
  beforeNumber: 'No Nos no nos p pp Art art Fig fig Vol vol Ch Mar Jun Jul',
  closing: 'a.m. p.m. i.',
  openers: `
    Thus Because However Although Though While Before After Since Despite Still Yet Even Meanwhile Now Later Once Many
    Two Three Several Another Earlier Instead Nobody Everybody Today Yesterday Like According`,
};
