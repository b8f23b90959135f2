import type { IntentRow } from '../vocabulary/plan-words.ts';

const LISTED = '(?:genannt|erwähnt|beteiligt|dabei|vor|betroffen|im (?:artikel|text))';
const EVERY = '(?:alle|welche|sämtliche|jede[nrs]?|liste(?: aller| der)?|nenne?(?: mir)?(?: alle)?)';
const of = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?= |$)`, 'u');
const WHOLE = 'the whole is no single record';

/** Ways in which German asks for more than one record, the more particular first. */
export const intentsGerman: readonly IntentRow[] = [
  {
    intent: 'timeline',
    asked: of(
      'zeitleiste|chronologie|zeitlicher ablauf|was (?:ist|geschah|passierte) wann|(?:in )?welche[r]? reihenfolge|der reihe nach|ablauf der ereignisse',
    ),
    besides: 'anything',
    reason: 'days in their order are no single record',
  },
  {
    intent: 'on',
    asked: of(
      'was (?:ist|war|wird|soll|alles|genau|denn|da|ja)*(?: ?(?:passiert|passierte|geschieht|geschah|geschehen|los|geplant|findet statt|fand statt|steht an|stand an))?(?: da| denn)? (?:am|im|in|an)',
    ),
    besides: 'something',
    reason: 'what happens on a day is told by whatever names it',
  },
  {
    intent: 'history',
    asked: of(
      'wie (?:ist|war|kam|konnte|kommt)(?: es| das)*(?: überhaupt| eigentlich| denn| nur| alles)*(?: dazu| so weit| soweit)(?: kommen| gekommen)?|wie kam es(?: überhaupt| eigentlich| denn)*(?: dazu| so weit| zu[mr]?)|(?:was (?:ist|war) )?(?:die )?vorgeschichte|(?:was sind )?(?:die )?hintergründe?|was (?:war|geschah|passierte|ist)(?: alles| denn)*(?: davor| vorher| zuvor)(?: alles)*(?: passiert| geschehen| los)?|seit wann geht das(?: schon| so)*',
    ),
    besides: 'anything',
    reason: 'what came before stands in several places, with earlier days',
  },
  {
    intent: 'since',
    asked: of('was (?:ist|hat sich|hat|war)(?: alles)?(?: passiert| geschehen| geändert| getan)? seit'),
    besides: 'something',
    reason: 'what happened between two days is told in several places',
  },
  {
    intent: 'open',
    asked: of(
      'was (?:ist|bleibt)(?: noch| alles)* (?:unklar|offen|ungeklärt|unbekannt)|offene fragen|was weiß man(?: noch)? nicht',
    ),
    besides: 'nothing',
    reason: 'each thing that is left open stands by itself',
  },
  {
    intent: 'next',
    asked: of(
      'wie geht es(?: da| jetzt| nun| denn| hier| eigentlich)* weiter|was (?:kommt|passiert|geschieht|steht)(?: da| jetzt| nun| noch| denn| alles)*(?: als nächstes| an| bevor)|nächste schritte|(?:alle |welche )?(?:nächsten )?(?:fristen|termine)(?: (?:gibt es|stehen|sind|kommen))?(?: (?:da|jetzt|nun|noch|alle|alles))*(?: an| bevor| geplant)?',
    ),
    besides: 'nothing',
    reason: 'what is to come is told by many records with a day after the article’s',
  },
  {
    intent: 'stakes',
    asked: of(
      '(?:warum|wieso|weshalb) (?:ist )?(?:das|es|dies|die sache)(?: denn| überhaupt| eigentlich| jetzt)*(?: so)?(?: ein| eine| eine so)? (?:wichtig|relevant|interessant|bedeutend|schlimm|(?:große?s?|riesen) ?(?:sache|thema|ding|skandal)|thema|skandal|aufreger|drama)|(?:warum|wieso) regen sich(?: da| denn| jetzt)* alle(?: so)*(?: darüber)? auf|was ist daran(?: so| denn)* (?:schlimm|wichtig|besonders|neu)|was steht auf dem spiel|na und|warum sollte (?:mich|uns|man) das (?:interessieren|kümmern)',
    ),
    besides: 'nothing',
    reason: 'no record says why the whole matters',
  },
  {
    intent: 'sides',
    asked: of(
      'was (?:will|wollen|sagen|fordern|fordert) (?:jede|beide|die(?: beiden| verschiedenen)?)(?: seiten?| parteien| lager)|streitpunkte?|worum (?:wird gestritten|streiten sie)|was ist (?:strittig|umstritten)|wer (?:ist (?:dafür|dagegen)(?: und wer (?:ist )?(?:dafür|dagegen))?|widerspricht wem|ist sich uneinig|streitet)|beide seiten|pro und contra|gegensätze',
    ),
    besides: 'anything',
    reason: 'two sides are two records or more',
  },
  {
    intent: 'opposing',
    asked: of(
      'wer (?:ist |sind |war |waren |stellt sich |spricht sich )?(?:alles |noch )?(?:gegen|kritisiert|lehnt)|(?:gegner|kritiker) (?:der|des|von)',
    ),
    besides: 'something',
    reason: 'each who is against it has a record of their own',
  },
  {
    intent: 'favouring',
    asked: of(
      'wer (?:ist |sind |war |waren )?(?:alles |noch )?(?:für(?! und)|unterstützt|befürwortet|begrüßt)|(?:befürworter|anhänger) (?:der|des|von)',
    ),
    besides: 'something',
    reason: 'each who is for it has a record of their own',
  },
  {
    intent: 'stance',
    asked: of(
      'wie (?:steht|stehen) (?:der |die |das )?(?:\\p{L}+ ){0,2}(?<of>\\p{L}+)(?: eigentlich| denn| jetzt)* (?:dazu|zu (?:der sache|dem thema|dem ganzen|allem))$',
    ),
    besides: 'something',
    reason: 'what a side is for and against is said by several',
  },
  {
    intent: 'stance',
    asked: of(
      'was (?:hält|halten) (?:der |die |das )?(?:\\p{L}+ ){0,2}?(?<of>\\p{L}+)(?: eigentlich| denn| jetzt| selbst)* davon',
    ),
    besides: 'something',
    reason: 'the same where it is asked what they think of it',
  },
  {
    intent: 'wants',
    asked: of(
      'was(?: genau| alles)? (?:will|wollen|wollte|fordert|fordern|verlangt|verlangen|möchte|möchten)(?= (?!(?:ich|man|jede|jeder|beide|die beiden)(?: |$)).{2,50}$)|(?:forderungen|bedingungen|wünsche) (?:der|des|von)',
    ),
    besides: 'something',
    reason: 'what a side wants is said by several',
  },
  {
    intent: 'quoted',
    asked: of(
      'wer (?:wird|wurde|ist)(?: alles)? (?:zitiert|zu wort)|alle (?:zitierten|zitate)|wer kommt(?: alles)? zu wort|wer sagt (?:was|etwas)',
    ),
    besides: 'nothing',
    reason: 'every voice has a record of its own',
  },
  {
    intent: 'unnamed',
    asked: of('(?:alle |welche )?(?:anonyme[nr]?|ungenannte[nr]?) (?:quellen|stimmen)|quellen ohne namen'),
    besides: 'nothing',
    reason: 'members weigh sources by whether they have a name',
  },
  {
    intent: 'said',
    asked: of(
      '(?:alles|was)(?: alles)?(?: was)?(?= .*(?:alles|bisher|insgesamt) .*(?:gesagt|sagt|sagte|erklärt))|alles was(?= )|alle(?: .{1,30}?)? (?:zitate|aussagen|äußerungen)(?: von)?|(?:zitate|aussagen) von',
    ),
    besides: 'something',
    reason: 'somebody’s words stand in several records',
  },
  {
    intent: 'saying',
    asked:
      /^(?:(?:und|aber|also) )*was (?:hat|haben|sagt|sagen|sagte|sagten|meint|meinte)(?= .{1,50}$)(?=.*(?:gesagt|sagt|sagen|sagte|sagten|meint|meinte)(?: .{1,40})?$)/u,
    besides: 'something',
    reason: 'a question with nothing more in it is answered by no single statement',
  },
  {
    intent: 'coming',
    asked: of(
      'wer (?:kommt|reist|fährt|fliegt|nimmt(?= .*teil))(?: alles| noch| da)*(?: teil| dabei| an| mit)?|wer ist(?: alles| noch)* (?:dabei|da|anwesend)|(?:gästeliste|teilnehmer(?:liste)?)',
    ),
    besides: 'anything',
    reason: 'everybody who comes is a person with a record of their own',
  },
  {
    intent: 'people',
    asked: of(
      `(?:wichtigste[nr]?|zentrale[nr]?|beteiligte[nr]?) (?:personen|leute|akteure|figuren|köpfe|namen)|wer ist wer|wer ist (?:alles )?(?:beteiligt|dabei|betroffen)|wer (?:wird|kommt)(?: alles| hier)* ${LISTED}|(?:alle|welche) (?:personen|leute|namen|menschen)(?: (?:werden|kommen|sind))*(?: ${LISTED})?`,
    ),
    besides: 'nothing',
    reason: 'each person has a record of their own',
  },
  {
    intent: 'percents',
    asked: of('(?:alle|sämtliche) (?:prozentzahlen|prozente|anteile)'),
    besides: 'anything',
    reason: 'one kind of number in many records',
  },
  {
    intent: 'money',
    asked: of('(?:alle|sämtliche) (?:beträge|summen|kosten|preise|geldbeträge)'),
    besides: 'anything',
    reason: 'one kind of number in many records',
  },
  {
    intent: 'numbers',
    asked: of(
      `(?:alle|sämtliche|die wichtigsten)(?: (?<about>\\p{L}+))? (?:zahlen|daten und zahlen)|welche zahlen (?:werden|kommen|gibt es)(?: ${LISTED})?|in zahlen|zahlen und fakten`,
    ),
    besides: 'anything',
    reason: 'each number has a record of its own',
  },
  {
    intent: 'timeline',
    asked: of(`${EVERY} (?:daten|tage|zeitpunkte)(?: (?:werden|kommen|sind))*(?: ${LISTED})?$`),
    besides: 'nothing',
    reason: 'days in their order are no single record',
  },
  {
    intent: 'countries',
    asked: of(`${EVERY} (?:länder|staaten|nationen)(?: (?:werden|kommen|sind))*(?: ${LISTED})?$`),
    besides: 'nothing',
    reason: 'names of one sort stand all over the article',
  },
  {
    intent: 'places',
    asked: of(`${EVERY} (?:orte|städte|plätze)(?: (?:werden|kommen|sind))*(?: ${LISTED})?$`),
    besides: 'nothing',
    reason: 'names of one sort stand all over the article',
  },
  {
    intent: 'companies',
    asked: of(`${EVERY} (?:firmen|unternehmen|konzerne)(?: (?:werden|kommen|sind))*(?: ${LISTED})?$`),
    besides: 'nothing',
    reason: 'names of one sort stand all over the article',
  },
  {
    intent: 'media',
    asked: of(`${EVERY} (?:medien|zeitungen|sender)(?: (?:werden|kommen|sind))*(?: ${LISTED})?$`),
    besides: 'nothing',
    reason: 'names of one sort stand all over the article',
  },
  {
    intent: 'bodies',
    asked: of(
      `${EVERY} (?:organisationen|parteien|behörden|vereine|gruppen|institutionen|fraktionen)(?: (?:werden|kommen|sind))*(?: ${LISTED})?$`,
    ),
    besides: 'nothing',
    reason: 'names of one sort stand all over the article',
  },
  {
    intent: 'overview',
    asked: of(
      '(?:kann (?:mir |uns |das |es |mal |bitte )*(?:wer|jemand|einer|man) )?(?:(?:das|es|mir|uns|alles|bitte|mal|kurz|den artikel|die geschichte) )*zusammenfassen|in (?:zwei|drei|einem|wenigen|ein paar) (?:sätzen|satz|worten)|tl ?dr|zusammenfassung|zusammengefasst|fasse?(?: (?:es|das|den artikel|alles|mir|bitte|mal|kurz))* zusammen|kurzfassung|kurzversion|überblick|übersicht|kernaussagen?|(?:wichtigste[ns]?|zentrale[n]?) (?:punkte|fakten|aussagen|infos|informationen|dinge)|das wichtigste|in kürze|kurz gesagt|auf einen blick',
    ),
    besides: 'anything',
    reason: WHOLE,
  },
  {
    intent: 'overview',
    asked: of(
      "worum (?:geht es|gehts|geht’s|geht's)(?: hier| da| eigentlich| in dem artikel| im artikel| in diesem artikel| denn)*|was ist(?: hier| da| denn| eigentlich)* (?:los|passiert|geschehen)|was geht(?: hier| da)* (?:ab|vor)|was gibt es neues|was gibts neues|neuigkeiten|was muss (?:ich|man)(?: darüber| dazu)? wissen(?: .*)?|erklär(?:e|t)?(?: (?:es|das|mir|uns|mal|bitte|den artikel))*(?: (?:einfach|kurz|noch mal))*(?: wie .*)?|was steht (?:in dem|im|in diesem) artikel|was sagt der artikel|was habe ich verpasst|bring mich auf (?:den )?stand|wie ist der stand|was ist der stand",
    ),
    besides: 'nothing',
    reason: WHOLE,
  },
  {
    intent: 'overview',
    asked: of(
      '(?:erzähl|sag|berichte?)(?: (?:mir|uns|mal|bitte|etwas|alles|mehr))* (?:über|von|zum|zur|zu)|alles (?:über|zum|zur|zu)|was (?:weiß man|ist bekannt|wissen wir|ist der stand)(?: bisher)? (?:über|zum|zur|zu|bei|beim)|wie steht es (?:um|mit)|was ist los mit',
    ),
    besides: 'something',
    reason: 'a subject is told by several records',
  },
  {
    intent: 'all',
    asked:
      /^(?:(?:kannst du |bitte |gib mir |zeig mir |nenne? mir |nenne |ich (?:will|brauche) |was sind |eine? |die )*)(?:liste(?: aller| der| von)?|alle|sämtliche|jede[nrs]?|alles)(?= )/u,
    besides: 'something',
    reason: 'a list is asked for, of whatever it is',
  },
];
