import type { PlanWords } from '../vocabulary/plan-words.ts';
import { intentsSpanish } from './intents.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const VERB =
  '(?:es|son|fue|fueron|era|eran|está|están|estaba|estaban|ha|han|había|habían|hay|hubo|va|van|puede|pueden|podrá|será|serán|tiene|tienen|quiere|quieren|dijo|vendrá|vendrán)';

/** How Spanish asks for more than one thing; from general knowledge of how people type in chats. */
export const planSpanish: PlanWords = {
  rows: intentsSpanish,
  lead: set(`
    y o pues ok hola por favor porfa puedes podrías puede podría alguien me nos dame danos haz hazme quiero necesito
    queremos un una el la los las lo breve corto corta rápido rápida pequeño de del en es son cuál cuáles qué que hay
    dime decir di muéstrame lista bot solo todo todos todas
  `),
  beside: set(`
    artículo noticia texto historia asunto cosa cosas todo toda situación breve corto corta rápido rápida simple fácil
    sencillo por favor porfa frases frase líneas palabras hasta ahora hoy aquí realmente exactamente mencionados mencionadas
    mencionan menciona nombrados nombran aparecen aparece salen involucrados implicados alguien total dos tres gracias niño
    dice dicen dijo piensa opina opinión posición quiere quieren sobre
  `),
  contracted: [],
  these: /(?<!\p{L})(?:este|esta|esto|estos|estas)\s+$/u,
  aside:
    /^(?:(?:ok|bueno|perdón|hola|pues|y|pero),? )*(?:(?:yo |acabo de |solo |no )?(?:lo |la )?(?:he|hemos)?(?: [\p{L}]+){0,3}? ?)(?:leído|leer|visto|seguido|llegar|perdido|titular|tiempo|idea)(?!\p{L}).*$/u,
  manner: /^(?:tl;? ?dr|en breve|resumido|versión corta)(?: por favor)?[.!?]*$/u,
  askless: /(?:qué|quién|cuándo|dónde|por qué|cómo|cuál|quiero|necesito|creo|oí|dicen)/u,
  ofEach: /^(?:y )?(?:por qué|cuánt\p{L}*)$|(?<!\p{L})(?:ellos|ellas|cada uno|cada una)(?!\p{L})/u,
  stated: /(?<!\p{L})(?:dic(?:e|en)|dij(?:o|eron)|quier(?:e|en)|piensan?|opinan?|piden?|exigen?)(?!\p{L})/u,
  hearer: /(?<!\p{L})(?:dijo|contó) (?:al |a la |a los |a )$/u,
  groups: [],
  sexes: [],
  personal: /^(?!)/u,
  versus: [
    /^(?:compara(?:r)?|comparación (?:de|entre)|(?:cuál es )?la diferencia entre|diferencias? entre) (?<one>.+?) (?:y|con) (?<other>.+?)(?: (?:sobre|en cuanto a|acerca de) (?<about>.+))?$/u,
    /^(?<one>.+?) (?:vs|versus|contra|frente a|en comparación con) (?<other>.+?)(?: (?:sobre|en cuanto a|acerca de) (?<about>.+))?$/u,
    /^qué (?:dicen|piensan|quieren|opinan) (?<one>.+?) y (?<other>.+?)(?: (?:sobre|de|acerca de) (?<about>.+))?$/u,
  ],
  joint:
    /\s*[?¿!;\n]+\s*(?:(?:y|e|también|pero)\s+)?[¿]?|\s*,\s*(?:(?:y|e|también|pero)\s+)?[¿]?|\s+(?:y|e)\s+(?:también\s+)?[¿]?|\s+\/+\s+/giu,
  opens: new RegExp(
    `^[¿]?(?:(?:en|a|de|con|por|para|desde|hasta|contra|sobre) (?:quién|quiénes|qué|cuál|cuándo|cuánto|cuántos|cuántas|dónde) \\S|(?:quién|quiénes|qué|cuál|cuáles|cuándo|dónde|adónde|cómo|cuánto|cuánta|cuántos|cuántas|por qué) (?!y\\b|o\\b)\\S|${VERB} \\S)`,
    'u',
  ),
  verbFirst: new RegExp(`^[¿]?${VERB} (?<subject>[\\p{L}\\p{N}'-]+)`, 'u'),
  subjects: set(
    'el la los las un una él ella ellos ellas alguien nadie esto eso este esta su sus todos todas ambos',
  ),
  bare: /^(?:(?:y )?(?:quién|quiénes|por qué|cuándo|dónde|cómo|cuántos?|cuántas?|con quién|de quién|desde cuándo|hasta cuándo|a qué hora|para qué|contra quién))$/u,
  doubled:
    /^[¿]?(?<one>quién|cuándo|dónde|cómo|por qué|qué)(?: y|,) (?<other>quién|cuándo|dónde|cómo|por qué) (?<rest>(?:es|son|fue|será|está|tendrá|empieza) .+)$/u,
  says: /(?<!\p{L})(?:dijo|dice|dicen|dijeron|afirm\p{L}*|declar\p{L}*|asegur\p{L}*|explic\p{L}*|señal\p{L}*|advirti\p{L}*|acus\p{L}*|critic\p{L}*|anunci\p{L}*|neg[óa]\p{L}*|niega\p{L}*|respondi\p{L}*|pidi\p{L}*|prometi\p{L}*|llam[óo]\p{L}*|calific\p{L}*|según|confirm\p{L}*|rechaz\p{L}*|reconoc\p{L}*|contest\p{L}*|sostien\p{L}*|lament\p{L}*)(?!\p{L})|["“„«]/iu,
  source: /según|en palabras de/u,
  wants:
    /(?<!\p{L})(?:quier\p{L}*|exig\p{L}*|pid\p{L}*|reclam\p{L}*|propon\p{L}*|rechaz\p{L}*|se opon\p{L}*|en contra|a favor|amenaz\p{L}*|promet\p{L}*|defiend\p{L}*|apoy\p{L}*|se niega\p{L}*|debe\p{L}*)(?!\p{L})/iu,
  demands:
    /(?<!\p{L})(?:quier\p{L}*|exig\p{L}*|pid\p{L}*|reclam\p{L}*|propon\p{L}*|insist\p{L}*|solo si|sólo si|esper\p{L}*|condici\p{L}*|prefier\p{L}*)(?!\p{L})/iu,
  opposes:
    /(?<!\p{L})(?:en contra|contra|se opon\p{L}*|rechaz\p{L}*|critic\p{L}*|crític\p{L}*|protest\p{L}*|quej\p{L}*|enfad\p{L}*|indign\p{L}*|niega[n]?|neg(?:ó|aron)|duda\p{L}*|no está de acuerdo|injust\p{L}*)(?!\p{L})/iu,
  favours:
    /(?<!\p{L})(?:a favor|apoy\p{L}*|respald\p{L}*|defiend\p{L}*|aprueb\p{L}*|aplaud\p{L}*|elogi\p{L}*|de acuerdo)(?!\p{L})/iu,
  against:
    /(?<!\p{L})(?:pero|sin embargo|aunque|en cambio|niega\p{L}*|neg[óo]|rechaz\p{L}*|critic\p{L}*|acus\p{L}*|se opon\p{L}*|polémica|disputa|desacuerdo|en contra|dividid\p{L}*|no todos|contradi\p{L}*)(?!\p{L})/iu,
  blames:
    /(?<!\p{L})(?:acus\p{L}*|critic\p{L}*|crític\p{L}*|culp\p{L}*|denunci\p{L}*|reproch\p{L}*|quej\p{L}*|neg(?:ó|aron)|niega[n]?|desmint\p{L}*|rechaz\p{L}*|enfad\p{L}*|indign\p{L}*|protest\p{L}*|mentira\p{L}*|demasiado|escándalo\p{L}*|en contra|vergüenza|injust\p{L}*)(?!\p{L})/iu,
  weighty:
    /(?<!\p{L})(?:peor|mayor|primera vez|históric\p{L}*|récord|crisis|desde (?:hace|\d{4})|décadas|millones|miles|futuro|peligro|amenaza\p{L}*|sin precedentes|en juego|podría)(?!\p{L})/iu,
  somebody: /^(?:hombre|mujer|chica|chico|niña|niño|tipo|persona|joven)$/u,
  pronouns: /^(?:él|ella|ellos|ellas)(?!\p{L})/iu,
  unknown:
    /(?<!\p{L})(?:no se sabe|no está claro|se desconoce|sin aclarar|no (?:ha|han) (?:dicho|decidido|confirmado|aclarado)|no quiso|no respondi\p{L}*|incierto|pendiente|no precis\p{L}*|se negó a)(?!\p{L})/iu,
  withheld:
    /(?<!\p{L})(?:no (?:quiso|quisieron|quiere) (?:decir|comentar|revelar|nombrar|confirmar)|se neg(?:ó|aron) a|declin(?:ó|aron)|no (?:ha|han) (?:respondido|contestado|comentado|dicho)|no respondi\p{L}*|sin (?:respuesta|comentarios)|guard(?:a|ó|an|aron) silencio|confidencial\p{L}*|no se ha hecho público|dejó abiert\p{L}*)(?!\p{L})/iu,
  ahead:
    /(?<!\p{L})(?:será|serán|va a|van a|debe|deben|tiene que|se espera|está previst\p{L}*|hasta el|antes del|plazo|próxim\p{L}*|mañana|empezará|comenzará|prevé|tendrá)(?!\p{L})/iu,
  nameless:
    /(?<!\p{L})(?:anónim\p{L}*|no quiso dar su nombre|pidió no ser|pidieron no ser|fuentes?|bajo condición)(?!\p{L})/iu,
  there: /(?<!\p{L})(?:allí|presente|presentes|asist\p{L}*|particip\p{L}*)(?!\p{L})/iu,
  whether: {
    opens: new RegExp(`^[¿]?(?:(?:y|pero|entonces|es verdad que|es cierto que) )*${VERB} (?!que\\b)`, 'u'),
    alike: [],
    modals: /(?<!\p{L})(?:puede[n]?|podría[n]?|debe[n]?)(?!\p{L})/iu,
    past: /^[¿]?(?:(?:y|pero|entonces) )*(?:ha|han|había|habían|fue|fueron|estuvo|estuvieron)(?!\p{L})/iu,
    opposites: [
      [
        /^(?:favor|apoya|apoyan|aceptó|acepta|aprobó|permite)$/iu,
        /^(?:contra|rechaza|rechazó|rechazan|opone|oponen|prohíbe|imposible)$/iu,
      ],
      [/^(?:confirmó|confirma|admitió)$/iu, /^(?:negó|niega|desmintió)$/iu],
    ],
    denies:
      /^(?:imposible|rechaz\p{L}*|neg[óo]|niega\p{L}*|sin|ilesos?|ilesas?|desconocid\p{L}*|tampoco|apenas)$/iu,
    refuses: /^(?:opon\p{L}*|rechaz\p{L}*|niega\p{L}*|neg(?:ó|aron))$/iu,
    pending:
      /(?:no ha|no han|todavía no|aún no)(?: ha| han)? (?:respondido|contestado|decidido|reaccionado)/iu,
    light: /^(?:gente|personas|ya|todavía|aún|realmente|nunca|mismo|misma)$/iu,
    anybody: /^(?:alguien|algo|algún|alguna|alguno|alguna vez)$/u,
    hedges:
      /(?<!\p{L})(?:podría\p{L}*|puede que|quizás?|tal vez|si|quiere\p{L}*|espera\p{L}*|planea\p{L}*|casi|supuest\p{L}*|amenaz\p{L}*|promet\p{L}*|parece)(?!\p{L})/iu,
    whole:
      /(?<!\p{L})(?:tod[oa]s?|cada|solo|siempre|completamente|último|última|primer\p{L}*|ambos)(?!\p{L})/iu,
    part: /(?<!\p{L})(?:solo|algun[oa]s|no todos|la mitad|parte|pocos|pocas)(?!\p{L})/iu,
    comes:
      /(?<!\p{L})(?:ven\p{L}*|vien\p{L}*|va|van|ir|asist\p{L}*|particip\p{L}*|viaj\p{L}*|allí)(?!\p{L})/iu,
  },
  sorts: {
    countries: { nouns: 'país república reino nación estado' },
    places: { nouns: 'ciudad pueblo puerto región isla capital barrio calle plaza río municipio localidad' },
    bodies: {
      nouns:
        'asociación sindicato partido ministerio consejo comisión instituto universidad hospital tribunal fundación federación agencia club',
      endings: 'Asociación Unión Federación Fundación',
    },
    companies: {
      nouns: 'empresa compañía firma banco grupo operador fabricante aseguradora promotora',
      endings: 'SA SL Grupo Banco',
    },
    media: {
      nouns: 'diario periódico cadena emisora revista canal radio',
      endings: 'Noticias Diario Prensa Gaceta',
    },
  },
  ofStates: /gobierno|ejército|armada/u,
  rulers:
    /^(?:president[ea]|primer ministro|primera ministra|rey|reina|canciller|jefe de estado|ministro de (?:exteriores|asuntos exteriores))$/iu,
};
