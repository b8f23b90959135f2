import type { PlanWords } from '../vocabulary/plan-words.ts';
import { intentsGerman } from './intents.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const VERB =
  '(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|würde|würden|kann|können|konnte|konnten|soll|sollen|sollte|muss|müssen|darf|dürfen|will|wollen|wollte|gibt|gab|kommt|kommen|stimmt)';

/** How German asks for more than one thing; from general knowledge of how people type in chats. */
export const planGerman: PlanWords = {
  rows: intentsGerman,
  lead: set(`
    und also ok hallo hey hi bitte mal einmal halt eben denn eigentlich kannst kann könnt du ihr jemand mir uns gib gebt zeig zeige sag sagt mach mache
    schreib ich wir möchte will brauche hätte gern gerne eine einen ein die der das den kurze kurzer kurz kurzes knapp
    von zu zum zur es gibt ist sind was welche wer nenn nenne liste alle bot doch einfach
  `),
  beside: set(`
    artikel text geschichte meldung bericht nachricht sache dinge alles lage kurz knapp einfach bitte mal satz sätze sätzen
    zeile zeilen wort worten wörter ganz ganze ganzen bisher jetzt heute hier da genau eigentlich genannt erwähnt gesagt
    vorkommen kommt kommen vor vorkommt beteiligt dabei mir uns jemand insgesamt zwei drei liste danke kind fünf verständlich
    position meinung ansicht sicht sagen sagt gesagt will wollen möchte denkt meint hat haben
  `),
  contracted: [],
  these: /(?<!\p{L})(?:diese[rmns]?|dieser ganze)\s+$/u,
  aside:
    /^(?:(?:ok|also|sorry|hi|hallo|hey|na|und|aber),? )*(?:(?:ich|wir|hab|habe|bin)(?: [\p{L}']+){0,4}? |(?:nicht|nur|noch nicht|keine?) )(?:gelesen|gesehen|verfolgt|verpasst|überflogen|neu|spät|zeit|ahnung|überschrift|schlagzeile)(?!\p{L}).*$/u,
  manner:
    /^(?:tl;? ?dr|kurz|in kurz|kurzfassung|kurze (?:antwort|fassung)|(?:bitte )?alle|liste (?:wäre|wär) (?:nett|gut|super)|(?:bitte )?als liste)(?: bitte| pls)?[.!?]*$/u,
  askless:
    /(?<!\p{L})(?:was|wer|wann|wo|warum|wie|welche[rsnm]?|ob|dass|will|möchte|brauche|gehört|glaube|denke|meine)(?!\p{L})/u,
  ofEach:
    /^(?:und )?(?:warum|wieso|weshalb|wie (?:viel|viele|lange))$|(?<!\p{L})(?:sie|ihnen|jede[rsm]?|davon)(?!\p{L})/u,
  stated:
    /(?<!\p{L})(?:sag(?:en|t|te|ten)|woll(?:en|te|ten)|will|mein(?:en|t)|forder(?:n|t)|denk(?:en|t))(?!\p{L})/u,
  hearer: /(?<!\p{L})(?:erzählte|sagte) (?:de[mr] |einem |einer )?$/u,
  groups: [],
  sexes: [],
  personal: /^(?!)/u,
  versus: [
    /^(?:vergleiche?|vergleich (?:zwischen|von)|(?:was ist |worin (?:liegt|besteht) )?(?:der )?unterschied zwischen) (?<one>.+?) (?:und|mit|gegen) (?<other>.+?)(?: (?:bei|zu|zum|zur|über|beim) (?<about>.+))?$/u,
    /^(?!(?:wer|was|wie|wo|wann|warum|welche[mnrs]?)(?!\p{L}))(?<one>.+?) (?:vs|versus|gegen|gegenüber|im vergleich zu) (?<other>.+?)(?: (?:bei|zu|zum|zur|über|beim) (?<about>.+))?$/u,
    /^was (?:sagen|meinen|wollen|denken) (?<one>.+?) und (?<other>.+?)(?: (?:zu|zum|zur|über) (?<about>.+))?$/u,
  ],
  joint:
    /\s*[?!;\n]+\s*(?:(?:und|auch|aber|dann)\s+)?|\s*,\s*(?:(?:und|auch|aber)\s+)?(?:auch\s+)?|\s+(?:und|&|sowie)\s+(?:auch\s+)?|\s+\/+\s+/giu,
  opens: new RegExp(
    `^(?:(?:in|an|auf|mit|von|zu|seit|bis|für|gegen|bei|nach|um) (?:wem|wen|was|welche[mnrs]?|wann|wie viele?n?) \\S|(?:wer|wen|wem|wessen|was|welche[mnrs]?|wieso|warum|weshalb|wann|wo|wohin|woher|womit|worüber|wofür|wogegen|wie) (?!und\\b|oder\\b)\\S|${VERB} \\S)`,
    'u',
  ),
  verbFirst: new RegExp(`^${VERB} (?<subject>[\\p{L}\\p{N}'-]+)`, 'u'),
  subjects: set(
    'der die das den dem ein eine einen jemand niemand er sie es man dort dies diese dieser dieses sein seine ihr ihre alle beide jeder kein keine',
  ),
  bare: /^(?:(?:und |auch )?(?:wer|warum|wieso|wann|wo|wohin|wie|wie (?:viele?|lange|alt|oft|groß|weit)|wozu|mit wem|von wem|seit wann|bis wann|um wie viel uhr|gegen wen|für wen|was))$/u,
  doubled:
    /^(?<one>wer|wann|wo|warum|wie|was|wie viele?)(?:,? und|,) (?<other>wer|wann|wo|warum|wie|was) (?<rest>(?:ist|sind|war|waren|hat|haben|wird|werden|wurde|findet|fand|beginnt|endet) .+)$/u,
  says: /(?<!\p{L})(?:sag(?:t|te|ten|en)|erklär(?:t|te|ten)|nann(?:te|ten)|bezeichnet(?:e|en)?|warn(?:t|te|ten)|forder(?:t|te|ten)|behaupte(?:t|te|ten)|bestreite[nt]|bestritt|kritisier(?:t|te|ten)|kündig(?:t|te|ten)|teil(?:t|te|ten)|sprach|sprachen|antworte(?:t|te)|betonte?|versprach|lehnte|klagte|meint(?:e|en)?|schrieb|bestätig(?:t|te|ten)|räum(?:t|te) ein|laut|zufolge|rechnet|hält|wollte)(?!\p{L})|["“„«]/iu,
  source: /laut|nach angaben(?: von| des| der)?|nach den worten(?: von)?/u,
  wants:
    /(?<!\p{L})(?:will|wollen|wollte|forder\p{L}*|verlang\p{L}*|lehn\p{L}*|gegen|dafür|dagegen|versprach|verspr\p{L}*|droh\p{L}*|plan\p{L}*|schlag\p{L}* vor|besteh\p{L}*|unterstütz\p{L}*|soll|sollen|möchte\p{L}*|stimm\p{L}*)(?!\p{L})/iu,
  demands:
    /(?<!\p{L})(?:will|wollen|wollte\p{L}*|forder\p{L}*|verlang\p{L}*|besteh\p{L}* auf|nur wenn|hoff\p{L}*|schlag\p{L}* vor|bedingung\p{L}*|lieber)(?!\p{L})/iu,
  opposes:
    /(?<!\p{L})(?:gegen|dagegen|ablehn\p{L}*|lehn\p{L}* (?:\p{L}+ )*ab|kritisier\p{L}*|kritik\p{L}*|gegner\p{L}*|protest\p{L}*|beklag\p{L}*|wütend|empört|verärgert|bestreite[nt]|bestritt|wies (?:\p{L}+ )*zurück|weist (?:\p{L}+ )*zurück|bezweifel\p{L}*|widerspr\p{L}*|nicht einverstanden)(?!\p{L})/iu,
  favours:
    /(?<!\p{L})(?:dafür|befürwort\p{L}*|unterstütz\p{L}*|begrüß\p{L}*|lob(?:t|te|ten)|verteidig\p{L}*|einverstanden|stimm\p{L}* zu|zustimm\p{L}*)(?!\p{L})/iu,
  against:
    /(?<!\p{L})(?:aber|jedoch|dagegen|hingegen|umstritten|bestreite[nt]|bestritt|widersprach|widersp\p{L}*|kritisier\p{L}*|kritik|zerstritten|streit\p{L}*|lehn\p{L}* ab|ablehn\p{L}*|weist zurück|wies zurück|gegner\p{L}*|uneinig|gespalten|nicht bestätig\p{L}*|zu hoch)(?!\p{L})/iu,
  blames:
    /(?<!\p{L})(?:beschuldig\p{L}*|vorw(?:urf|ürfe|irft|arf)|wirft|warf|kritisier\p{L}*|kritik\p{L}*|beklag\p{L}*|klagte|beschwer\p{L}*|wütend|empört|verärgert|bestreite[nt]|bestritt|weist zurück|wies zurück|schuld|lüge\p{L}*|zu (?:spät|wenig|teuer|hoch)|skandal\p{L}*|protest\p{L}*|gegner\p{L}*|lehnt\p{L}* ab|unfair|versagt\p{L}*|glaubt nicht)(?!\p{L})/iu,
  weighty:
    /(?<!\p{L})(?:schlimmste\p{L}*|größte\p{L}*|wichtigste\p{L}*|erstmals|zum ersten mal|seit \d{4}|seit \p{L}+ jahren|historisch\p{L}*|rekord\p{L}*|krise\p{L}*|katastrophe|jahrzehnt\p{L}*|million\p{L}*|milliard\p{L}*|tausende\p{L}*|zukunft|gefahr|bedroht|droht|einwohner\p{L}*|könnte kosten|einmalig)(?!\p{L})/iu,
  somebody: /^(?:mann|frau|mädchen|junge|typ|kerl|person|jugendliche[rn]?)$/u,
  pronouns: /^(?:er|sie|ihre?[mnrs]?|seine?[mnrs]?)(?!\p{L})/iu,
  unknown:
    /(?<!\p{L})(?:unklar|ungeklärt|offen|unbekannt|ungewiss|fraglich|nicht bekannt|nicht klar|noch nicht|ließ sie offen|ließ er offen|wollte sich nicht|konnte (?:sie|er) nicht sagen|äußerte sich nicht|reagierte \p{L}+ \p{L}+ nicht|nicht gesagt|nicht entschieden|nicht bestätig\p{L}*)(?!\p{L})/iu,
  withheld:
    /(?<!\p{L})(?:wollte(?:n)? (?:sich )?(?:\p{L}+ ){0,3}nicht (?:sagen|äußern|nennen|bestätigen)|äußerte[n]? sich (?:\p{L}+ ){0,3}nicht|ließ(?:en)? (?:\p{L}+ ){0,2}offen|weigert\p{L}* sich|schweigt|schwieg|kein(?:en)? Kommentar|nicht (?:öffentlich|veröffentlicht|beantwortet)|vertraulich|(?:hat|haben) (?:noch )?nicht geantwortet|lehnte[n]? (?:es )?(?:\p{L}+ ){0,3}ab)(?!\p{L})/iu,
  ahead:
    /(?<!\p{L})(?:wird|werden|soll|sollen|sollte|müssen|muss|bis zum|ab|erwartet|geplant|frist|morgen|nächste\p{L}*|kommende\p{L}*|beginnt|beginnen|will|wollen)(?!\p{L})/iu,
  nameless:
    /(?<!\p{L})(?:anonym\p{L}*|nicht genannt werden|ungenannt\p{L}*|kreise[n]?|quellen?|wie zu hören|mitarbeiter des|ein (?:beamter|mitarbeiter|vertrauter|insider|sprecher))(?!\p{L})/iu,
  there: /(?<!\p{L})(?:da|dabei|dort|teil|teilnehmen|anwesend|teilnehmer\p{L}*|gäste)(?!\p{L})/iu,
  whether: {
    opens: new RegExp(`^(?:(?:und|also|aber|ok|dann|stimmt es dass) )*${VERB} (?!du\\b|ihr\\b)`, 'u'),
    alike: [],
    modals: /(?<!\p{L})(?:kann|können|könnte\p{L}*|darf|dürfen|muss|müssen|würde\p{L}*)(?!\p{L})/iu,
    past: /^(?:(?:und|also|aber|ok|dann) )*(?:hat|haben|hatte|hatten|war|waren|wurde|wurden)(?!\p{L})/iu,
    opposites: [
      [
        /^(?:für|dafür|unterstützt|unterstützen|zugestimmt|stimmte|angenommen|erlaubt)$/iu,
        /^(?:gegen|dagegen|abgelehnt|lehnt|lehnte|lehnten|verboten|unmöglich)$/iu,
      ],
      [/^(?:offen|geöffnet)$/iu, /^(?:geschlossen|zu)$/iu],
      [
        /^(?:verletzt|bekannt|klar|geklärt|genannt)$/iu,
        /^(?:unverletzt|unbekannt|unklar|ungeklärt|ungenannt)$/iu,
      ],
      [/^(?:bestätigt|bestätigte|bestätigen)$/iu, /^(?:bestreitet|bestritt|bestritten|dementiert)$/iu],
    ],
    denies:
      /^(?:unmöglich|verweiger\p{L}*|lehnte?n?|abgelehnt|bestreite[nt]|bestritt|bestritten|ausgeschlossen|unverletzt|unbekannt|unklar|ungeklärt|ohne|kaum|weder)$/iu,
    refuses: /^(?:lehn\p{L}*|ablehn\p{L}*|bestreite\p{L}*|bestritt|weiger\p{L}*)$/iu,
    pending:
      /(?:hat|haben) (?:noch |bisher |bislang )?nicht (?:geantwortet|reagiert|entschieden)|(?:noch |bisher |bislang )(?:offen|unentschieden)/iu,
    light: /^(?:leute|menschen|schon|bereits|noch|wirklich|überhaupt|selbst|tatsächlich|je|jemals)$/iu,
    anybody: /^(?:jemand(?:em|en)?|irgend\p{L}*|etwas|je|jemals)$/u,
    hedges:
      /(?<!\p{L})(?:könnte[n]?|vielleicht|wohl|womöglich|möglicherweise|wenn|falls|ob|soll|sollen|sollte|will|wollen|möchte|plant|hofft|angeblich|fast|beinahe|würde[n]?|vermut\p{L}*|droht|drohte|versprach|fordert|forderte|scheint)(?!\p{L})/iu,
    whole:
      /(?<!\p{L})(?:alle[rns]?|jede[rns]?|ganz\p{L}*|nur|immer|völlig|letzte\p{L}*|erste\p{L}*|allein|beide)(?!\p{L})/iu,
    part: /(?<!\p{L})(?:nur|einige|manche|wenige|nicht alle|hälfte|teil)(?!\p{L})/iu,
    comes:
      /(?<!\p{L})(?:komm\p{L}*|geht|gehen|reis\p{L}*|dabei|da|teil\p{L}*|fähr\p{L}*|flieg\p{L}*)(?!\p{L})/iu,
  },
  sorts: {
    countries: { nouns: 'Land Staat Republik Königreich Nachbarland' },
    places: {
      nouns:
        'Ort Stadt Dorf Gemeinde Nachbarstadt Hafen Region Insel Hauptstadt Bezirk Stadtteil Straße Platz Fluss See',
    },
    bodies: {
      nouns:
        'Verein Partei Gewerkschaft Behörde Amt Ministerium Stiftung Initiative Fraktion Verband Institut Universität Klinik Gericht Kommission Rat Ingenieurbüro',
      endings: 'Verein Partei Amt Ministerium Stiftung Verband Institut Universität Liste Bündnis Union',
    },
    companies: {
      nouns:
        'Firma Unternehmen Konzern Hersteller Betreiber Bank Versicherer Bauunternehmen Ingenieurbüro Start-up Anbieter Lieferant',
      endings: 'AG GmbH SE KG Gruppe Holding Bank Werke Motoren Energie',
    },
    media: {
      nouns: 'Zeitung Sender Magazin Blatt Zeitschrift Radio',
      endings: 'Zeitung Anzeiger Nachrichten Rundschau Kurier Bote Blatt Post Tageblatt Rundfunk',
    },
  },
  ofStates: /Regierung|Marine|Armee|Parlament|Botschaft|Präsident|Präsidentin|Premierminister/u,
  rulers:
    /^(?:präsident(?:in)?|bundeskanzler(?:in)?|kanzler(?:in)?|premierminister(?:in)?|ministerpräsident(?:in)?|könig(?:in)?|staatschef(?:in)?|außenminister(?:in)?)$/iu,
};
