/** Spanish abbreviations that end with a full stop, chosen from the sentence-break suppressions of CLDR 46. */
export const abbreviationsSpanish = `
  Sr Sra Sres Sras Srta Srtas D Dña Dr Dra Drs Prof Lic Ldo Lda Rev Mons Sto Sta Excmo Excma Ilmo Ilma Av Avda Cía Ltd Ltda
  Inc Corp ene feb abr jun jul ago sept set oct nov dic lun mié jue vie sáb vs etc aprox depto dpto ntra ntro p.ej ee.uu
  a.c d.c a.m p.m`;

/** The same before a number only. */
export const beforeNumberSpanish = 'núm nro art arts pág págs p pp fig cap vol';
