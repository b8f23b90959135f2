/** German abbreviations that end with a full stop, chosen from the sentence-break suppressions of CLDR 46. */
export const abbreviationsGerman = `
  Hr Hrn Fr Frl Dr Prof Ing Dipl St Sr Jr Gebr Inh Abt Str Std Mio Mrd Tsd Jan Feb Apr Aug Sep Sept Okt Nov Dez Mo Di Mi
  Do Sa So ca bzw usw evtl ggf vgl sog inkl exkl einschl ehem gest geb verh zzgl max mind allg jährl tägl z.b d.h u.a u.ä
  o.ä i.d.r v.a v.chr n.chr z.t u.s`;

/** The same before a number only. */
export const beforeNumberGerman = 'nr art abs kap s bd par';
