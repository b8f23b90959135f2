import type { FollowUpWords } from '../vocabulary/follow-up-words.ts';

const END = '(?![\\p{L}\\p{N}])';

/** How Spanish asks on after an answer; `\b` takes `é` for the end of a word, so words end where no letter follows. */
export const followUpSpanish: FollowUpWords = {
  nothing: new RegExp(
    `^(?:(?:(?:muchas )?gracias|vale|ok|bien|genial|perfecto|sí|si|no|ya|entiendo|claro|jaja(?:ja)*)${END}|[^\\p{L}\\p{N}])+$`,
    'iu',
  ),
  lead: new RegExp(
    `^[¿¡\\s]*(?:(?:y|e|pero|o|entonces|vale|ok|qué hay de|qué pasa con|y qué hay de|también)${END}[\\s,.!¿]*)+(?=\\S)`,
    'iu',
  ),
  tail: / (?:entonces|exactamente|también|por favor|otra vez)$/u,
  details: [
    {
      detail: 'source',
      asked:
        '(?:quién|quien) (?:lo |la |eso )?(?:dice|dijo|ha dicho|afirma)(?: eso| esto)?|según quién|cómo (?:se sabe|lo saben)|fuente',
    },
    {
      detail: 'certain',
      asked: '(?:es|está) (?:seguro|cierto|verdad|confirmado)(?: eso)?|de verdad|en serio|seguro',
    },
    { detail: 'to-whom', asked: '(?:a|para|contra|sobre) (?:quién|quiénes|quien)' },
    { detail: 'with-whom', asked: 'con (?:quién|quiénes|quien)' },
    { detail: 'by-whom', asked: '(?:por|de) (?:quién|quiénes|quien)' },
    { detail: 'why', asked: 'por ?qué(?: no)?|para qué|porque|por que' },
    { detail: 'clock', asked: 'a qué hora|a que hora' },
    { detail: 'since', asked: 'desde (?:cuándo|cuando)' },
    { detail: 'until', asked: 'hasta (?:cuándo|cuando)' },
    { detail: 'when', asked: 'cuándo|cuando|(?:en )?qué (?:día|mes|año|fecha)' },
    {
      detail: 'where',
      asked: '(?:en |a |de )?(?:dónde|donde|adónde)|en qué (?:ciudad|lugar|país)',
    },
    { detail: 'long', asked: '(?:por |durante )?cuánto tiempo|cada cuánto' },
    { detail: 'number', asked: '(?:por )?cuánt[oa]s?|cuant[oa]s?' },
    { detail: 'how', asked: 'cómo|como|de qué manera' },
    { detail: 'which', asked: 'cuál|cuáles|cual|cuales|por ejemplo|qué|que' },
    { detail: 'who', asked: 'quién|quiénes|quien|quienes' },
  ],
  after: '(?: exactamente)?(?: (?:es|fue|era|será|ha sido|ocurrió|pasó)(?: (?:eso|esto|ella|él))?)?',
  others: /^(?:quién más|quiénes más|quien mas|los demás|las demás|los otros|el resto)$/u,
  more: /^(?:qué más|que mas|más|algo más|más detalles|detalles|sigue)$/u,
  replies:
    /(?<!\p{L})(?:respond\p{L}*|respuestas?|contest\p{L}*|reacci\p{L}*)(?: (?:a|sobre) (?:ello|eso|esto))?[\s?!.]*$|(?<!\p{L})(?:sobre|de|a) (?:ello|eso|esto)[\s?!.]*$/u,
  matter: /(?<!\p{L})(?:de|sobre|a) (?:ello|eso|esto)[\s?!.]*$/iu,
  besides: /\b(?:más|además)\b/iu,
  next: /^(?:qué (?:pasó (?:después|luego)|viene después)|y (?:luego|después)|luego|después)$/u,
  pointing: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:él|ella|ellos|ellas|ello|lo|la|los|las|le|les|su|sus|eso|esto|esa|ese|esos|esas|este|esta|estos|estas|allí|ahí|allá|entonces|aquello)${END}`,
    'u',
  ),
  narrowing: /^¿?(?:qué|cuál|cuáles) \p{L}+[\s?!.]*$/u,
  verb: /^(?:es|son|era|eran|fue|fueron|ha|han|había|hay|está|están|va|van|será|quién|quien|qué|que|cuándo|dónde|cómo|cuánto|cuántos|cuál)$/u,
  told: {
    clock: /\d{1,2}[:.]\d{2}|las \d{1,2}|mediodía|medianoche/iu,
    since: /(?:desde|a partir de)/iu,
    until: /(?:hasta|antes del?|plazo)/iu,
    long: /\b(?:años?|meses|mes|semanas?|días?|horas?|minutos?|veces)/iu,
    why: /(?:porque|por (?:la|el|los|las|su|falta)|debido|para que|a causa|ya que|motivo|razón|razones)/iu,
    where: /\b(?:en|a|de|desde|hacia) (?:el |la |los |las )?(?:[\p{Ll}-]+ ){0,2}?\p{Lu}/u,
    'with-whom': /\bcon \p{L}/u,
    'by-whom': /\b(?:por|de) (?:el |la |los |las )?(?:\p{Ll}+ )?\p{Lu}/u,
    'to-whom': /\b(?:a|al|contra|para) (?:el |la |los |las )?(?:\p{Ll}+ )?\p{L}/u,
    which: /(?:entre ell[oa]s|como|por ejemplo|incluid[oa]s?|son|eran) |: /iu,
    how: /(?:mediante|a través de|con|por medio)/iu,
  },
};
