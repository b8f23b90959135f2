import type { FrameWords } from '../vocabulary/frame-words.ts';

/** The words of Spanish broad questions; from general knowledge of how people type in chats. */
export const frameSpanish: FrameWords = {
  slots: [
    [
      'against',
      /^(?:culpan?|culpa|acusan?|acusaciones|critican?|cr[ií]ticas?|cr[ií]ticos|enfadad[oa]s?|enojad[oa]s?|molest[oa]s|quejan?|quejas|en contra|oponen|opositores)$/u,
    ],
    [
      'dispute',
      /^(?:pelean?|peleas|disputas?|conflictos?|pol[eé]mic[ao]s?|controversias?|controvertid[oa]s?|discusi[oó]n|discuten|desacuerdos?|enfrentamientos?|bronca|l[ií]o)$/u,
    ],
    ['start', /^(?:empez[oó]|comenz[oó]|empieza|inici[oó]|origen|inicio)$/u],
    ['stakes', /^(?:importa|importante|importancia|juego|consecuencias|relevante)$/u],
    [
      'people',
      /^(?:personas|gente|implicad[oa]s|involucrad[oa]s|protagonistas|personajes|pol[ií]ticos|nombres|responsables)$/u,
    ],
    [
      'happens',
      /^(?:pas[oaó]|pasado|pasando|ocurri[oó]|ocurre|ocurrido|sucedi[oó]|sucede|explica(?:me|r|do)?|entender|va|est[aá]n?|situaci[oó]n|novedades|avances)$/u,
    ],
    [
      'thing',
      /^(?:historia|asunto|tema|esc[aá]ndalo|drama|cosa|rollo|revuelo|problema|caso|follón|contexto)$/u,
    ],
  ],
  whole:
    /(?<!\p{L})(?:pas[aoó]|sobre|va|tod[oa]|explica(?:me|r|do)?|entender|detr[aá]s|cu[aá]l|qu[eé] es)(?!\p{L})/u,
  details:
    /(?<!\p{L})(?:cu[aá]ndo|cu[aá]nt[oa]s?|qu[eé] (?:d[ií]a|hora|fecha|año)|d[oó]nde|si|dijo|dice|mi)(?!\p{L})/u,
  beside:
    /^(?:todos?|toda|qui[eé]n(?:es)?|alguien|aqu[ií]|ahora|exactamente|realmente|resumen|breve|cortas?|cuentas|mal|sali[oó]|tanto|detr[aá]s|cosas|momento|tan|muy|tanta)$/u,
};
