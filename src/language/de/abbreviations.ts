import type { AbbreviationWords } from '../abbreviations.ts';

/**
 * From the sentence break suppressions of Unicode's CLDR (cldr-segments-full, licence Unicode-3.0), those that news
 * writes and that are no words as well, and what is missing there.
 */
export const abbreviationsGerman: AbbreviationWords = {
  open: `
    Dr Prof Dipl Ing Kfm Hr Hrn Fr Frl Hrsg Gebr Fam St Pfr Min Mag Lic ca Ca bzw evtl Evtl ggf Ggf ggfs vgl Vgl sog
    inkl exkl einschl zzgl abzgl geb gest ehem Ehem verh od entspr näml insb insbes max min mind Mind urspr eigtl
    kath ev röm österr schweiz frz`,
  either: `
    Mio Mrd Tsd Co Str Tel Hbf Abt Jan Feb Febr Apr Aug Sep Sept Okt Nov Dez Std Sek Chr Jh Jhdt Jahrh Ltd Inc jr sen
    e.V i.R a.D`,
  beforeNumber: 'Nr Nrn Abs Art Kap Bd Aufl Az S Abb Ziff',
  closing: '',
  openers: `
    Danach Deshalb Dabei Damit Dafür Dagegen Dazu Daraufhin Jetzt Nun Allerdings Zuvor Später Trotz Trotzdem Heute
    Gestern Viele Einige Dennoch Außerdem Zudem Obwohl Nachdem Bevor Alle Beide Man Wegen Laut Niemand Zwei Drei Mehr
    Insgesamt Inzwischen Weitere Ob Erst`,
  beforeOrdinal: `
    der die das den dem des am im zum zur vom beim ein eine einen einem einer eines jeder jede jedes jeden jedem dieser
    diese diesen diesem ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner mein dein unser unsere unserem
    Der Die Das Den Dem Am Im Zum Zur Vom Beim Ein Eine Ihr Ihre Sein Seine seit bis ab und oder`,
};
