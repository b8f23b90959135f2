import type { IntentRow } from '../vocabulary/plan-words.ts';

const LISTED = '(?:mencionad[oa]s?|nombrad[oa]s?|implicad[oa]s?|involucrad[oa]s?|en el (?:artículo|texto))';
const EVERY = '(?:tod[oa]s(?: l[oa]s)?|qué|cuáles|cada|lista de(?: tod[oa]s)?(?: l[oa]s)?)';
const of = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?= |$)`, 'u');
const NAMES = 'names of one sort stand all over the article';
const named = (noun: string): RegExp =>
  of(`${EVERY} (?:${noun})(?: (?:se|son|están|aparecen|salen))*(?: (?:mencionan|nombran|${LISTED}))?$`);

/** Ways in which Spanish asks for more than one record, the more particular first. */
export const intentsSpanish: readonly IntentRow[] = [
  {
    intent: 'timeline',
    asked: of('cronología|línea de tiempo|línea temporal|en qué orden|qué pasó cuándo|paso a paso'),
    besides: 'anything',
    reason: 'days in their order are no single record',
  },
  {
    intent: 'history',
    asked: of(
      'c[oó]mo (?:se )?(?:lleg[oó]|llegaron|llegamos|empez[oó]|comenz[oó]|fue)(?: todo| esto| a esto| hasta aqu[ií]| a este punto)+|(?:cu[aá]les son |dame )?(?:los |unos )?antecedentes|qu[eé] pas[oó] antes',
    ),
    besides: 'anything',
    reason: 'what came before stands in several places, with earlier days',
  },
  {
    intent: 'since',
    asked: of(
      'qué (?:ha|han|se ha)(?: pasado| cambiado| ocurrido| sucedido| hecho) desde|qué (?:pasó|cambió|ocurrió) desde',
    ),
    besides: 'something',
    reason: 'what happened between two days is told in several places',
  },
  {
    intent: 'open',
    asked: of(
      'qué (?:no se sabe|queda por saber|sigue sin (?:saberse|aclararse)|no está claro)|preguntas (?:abiertas|sin respuesta)',
    ),
    besides: 'nothing',
    reason: 'each thing that is left open stands by itself',
  },
  {
    intent: 'next',
    asked: of(
      'qué (?:pasará|sigue|viene|va a pasar)(?: ahora| después)?|próximos pasos|(?:qué |todos los )?plazos(?: hay)?',
    ),
    besides: 'nothing',
    reason: 'what is to come is told by many records with a day after the article’s',
  },
  {
    intent: 'stakes',
    asked: of(
      'por qué (?:es importante|importa|es relevante|debería importar\\p{L}*)(?: esto| eso)?|qué está en juego|y qué$',
    ),
    besides: 'nothing',
    reason: 'no record says why the whole matters',
  },
  {
    intent: 'sides',
    asked: of(
      'qué (?:quiere|quieren|dice|dicen|pide|piden) (?:cada|ambas|las dos|ambos|las) (?:partes?|lados?|bandos?)|puntos de (?:conflicto|desacuerdo|fricción)|quién (?:está (?:a favor|en contra)|no está de acuerdo|discrepa|se opone).*|ambas partes|en qué no están de acuerdo',
    ),
    besides: 'anything',
    reason: 'two sides are two records or more',
  },
  {
    intent: 'opposing',
    asked: of(
      'quién(?:es)? (?:está en contra|están en contra|se oponen?|critican?|rechazan?)(?: de| a)?|(?:críticos|opositores) de',
    ),
    besides: 'something',
    reason: 'each who is against it has a record of their own',
  },
  {
    intent: 'favouring',
    asked: of(
      'quién(?:es)? (?:está a favor|están a favor|apoyan?|defienden?|respaldan?)(?: de| a)?|partidarios de',
    ),
    besides: 'something',
    reason: 'each who is for it has a record of their own',
  },
  {
    intent: 'wants',
    asked: of(
      'qu[eé] (?:quiere|quieren|exige|exigen|pide|piden|reclama|reclaman)(?= (?!(?:cada|decir|que)(?: |$)).{2,50}$)|(?:exigencias|demandas|condiciones|reclamos) (?:de|del)',
    ),
    besides: 'something',
    reason: 'what a side wants is said by several',
  },
  {
    intent: 'quoted',
    asked: of(
      '(?:quién|quiénes)(?: es| son)? citad[oa]s?|a quién se cita|todas las citas|quién habla|todos los citados',
    ),
    besides: 'nothing',
    reason: 'every voice has a record of its own',
  },
  {
    intent: 'unnamed',
    asked: of('(?:todas las |qué )?fuentes (?:anónimas|sin nombre)'),
    besides: 'nothing',
    reason: 'members weigh sources by whether they have a name',
  },
  {
    intent: 'said',
    asked: of(
      'todo lo que(?: ha| han)?(?: dicho| dijo| dijeron| dice)|todas las (?:citas|declaraciones|palabras) de|(?:citas|declaraciones) de',
    ),
    besides: 'something',
    reason: 'somebody’s words stand in several records',
  },
  {
    intent: 'saying',
    asked: /^[¿]?(?:y )?qué (?:ha dicho|han dicho|dijo|dijeron|dice|dicen)(?: hasta ahora)?(?= )/u,
    besides: 'something',
    reason: 'a question with nothing more in it is answered by no single statement',
  },
  {
    intent: 'coming',
    asked: of(
      '(?:quién|quiénes) (?:viene|vienen|va|van|asiste|asisten|participa|participan|estará|estarán)|lista de (?:invitados|participantes|asistentes)',
    ),
    besides: 'anything',
    reason: 'everybody who comes is a person with a record of their own',
  },
  {
    intent: 'people',
    asked: of(
      `(?:personas|figuras|actores|protagonistas|personajes) (?:clave|principales|importantes)|(?:principales|los) (?:protagonistas|personajes|implicados)|quién es quién|(?:quién|quiénes) (?:está|están|aparece|aparecen|sale|salen)(?: ${LISTED})?|${EVERY} (?:personas|nombres)(?: se mencionan| ${LISTED})?`,
    ),
    besides: 'nothing',
    reason: 'each person has a record of their own',
  },
  {
    intent: 'percents',
    asked: of('todos los porcentajes'),
    besides: 'anything',
    reason: 'one kind of number in many records',
  },
  {
    intent: 'money',
    asked: of('(?:todas las (?:sumas|cantidades)|todos los (?:importes|precios|costes))(?: de dinero)?'),
    besides: 'anything',
    reason: 'one kind of number in many records',
  },
  {
    intent: 'numbers',
    asked: of(
      '(?:todas las|las principales) (?:cifras|cantidades|estadísticas)|todos los (?:números|datos)|qué (?:cifras|números)(?: se)?(?: mencionan| dan| hay)|en cifras',
    ),
    besides: 'anything',
    reason: 'each number has a record of its own',
  },
  {
    intent: 'timeline',
    asked: named('fechas|días'),
    besides: 'nothing',
    reason: 'days in their order are no single record',
  },
  { intent: 'countries', asked: named('países|naciones|estados'), besides: 'nothing', reason: NAMES },
  { intent: 'places', asked: named('lugares|ciudades|sitios'), besides: 'nothing', reason: NAMES },
  { intent: 'companies', asked: named('empresas|compañías|firmas'), besides: 'nothing', reason: NAMES },
  { intent: 'media', asked: named('medios|periódicos|cadenas'), besides: 'nothing', reason: NAMES },
  {
    intent: 'bodies',
    asked: named('organizaciones|instituciones|partidos|asociaciones|organismos'),
    besides: 'nothing',
    reason: NAMES,
  },
  {
    intent: 'overview',
    asked: of(
      'tl ?dr|resum(?:en|e|ir|es|a|elo|irlo|irme)(?:me|lo|nos)?|síntesis|(?:puntos|datos|hechos|ideas) (?:clave|principales|importantes)|lo (?:más importante|esencial|principal)|en (?:resumen|pocas palabras|breve|síntesis)|visión general|panorama',
    ),
    besides: 'anything',
    reason: 'the whole is no single record',
  },
  {
    intent: 'overview',
    asked: of(
      'de qué (?:va|trata|se trata|habla)(?: esto| el artículo| la noticia| todo esto)?|qué (?:está pasando|pasa|ha pasado|pasó|ocurre|ocurrió|sucede)(?: aquí| hoy)?|qué hay de nuevo|(?:las )?últimas noticias|qué (?:tengo|tenemos|hay) que saber(?: .*)?|qué (?:necesito|debo|debería) saber(?: .*)?|explica(?:me|melo|lo|nos)?(?: (?:esto|lo|todo|me))*(?: (?:fácil|simple|sencillo|de forma sencilla|como .*))?|ponme al día|qué me he perdido|qué dice el artículo',
    ),
    besides: 'nothing',
    reason: 'the whole is no single record',
  },
  {
    intent: 'overview',
    asked: of(
      '(?:cuéntame|háblame|dime)(?: algo| todo| más)? (?:sobre|de|acerca de)|todo sobre|qué se sabe (?:de|sobre)|cómo está (?:lo de|el tema de)|qué pasa con',
    ),
    besides: 'something',
    reason: 'a subject is told by several records',
  },
  {
    intent: 'all',
    asked:
      /^[¿]?(?:(?:puedes |por favor |dame |dime |muéstrame |quiero |cuáles son |una? )*)(?:lista de(?: tod[oa]s)?(?: l[oa]s)?|tod[oa]s(?: l[oa]s)?|cada|todo)(?= )/u,
    besides: 'something',
    reason: 'a list is asked for, of whatever it is',
  },
];
