import type { AbbreviationWords } from '../abbreviations.ts';

/**
 * From the sentence break suppressions of Unicode's CLDR (cldr-segments-full, licence Unicode-3.0), those that news
 * writes and that are no words as well, and what is missing there.
 */
export const abbreviationsSpanish: AbbreviationWords = {
  open: `
    Sr Sra Srta Sres Sras Srtas Dr Dra Drs Dres Dña Prof Profa Lic Licda Ldo Lda Lcdo Lcda Ing Arq Gral Cnel Cap Mons
    Excmo Excma Ilmo Ilma Rvdo Sto Sta Fr Ntra Hnos hnos Mtro Mtra ej vs cf cfr aprox EE FF RR JJ SS
    sr sra srta dr dra prof`,
  either:
    'UU HH OO AA Av Avda Cía Ltda Ltd Inc Corp Vda Dpto dpto depto prov ene feb abr ago sept oct nov dic',
  beforeNumber: 'núm Núm núms pág págs art Art arts cap vol fig tel Tel n.º N.º nº',
  closing: 'a.m. p.m.',
  openers: `
    Además Según Tras Así Ahora Luego Después Antes Aunque Mientras Ayer Hoy Dos Tres Algunos Algunas Muchos Muchas
    Nadie Porque Nunca Todavía Incluso Ambos Ambas`,
};
