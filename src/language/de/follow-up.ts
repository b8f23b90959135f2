import type { FollowUpWords } from '../vocabulary/follow-up-words.ts';

/** How German asks on after an answer. */
export const followUpGerman: FollowUpWords = {
  nothing:
    /^(?:(?:danke(?: schön| dir)?|dankeschön|ok(?:ay)?|gut|super|cool|toll|prima|ja|nein|aha|ach so|verstehe|alles klar|lol|hm+)\b|[^\p{L}\p{N}])+$/iu,
  lead: /^(?:(?:und|aber|oder|also|ok|okay|wie ist es mit|was ist mit|wie steht es um|was war mit|auch)\b[\s,.!]*)+(?=\S)/iu,
  tail: / (?:denn|eigentlich|genau|auch|bitte|dann|nochmal|noch)$/u,
  details: [
    {
      detail: 'source',
      asked:
        'wer (?:sagt|sagte|behauptet|behauptete|hat) (?:das|es|so)(?: gesagt| behauptet)?|laut wem|woher (?:weiß|wissen) (?:man|wir|sie|du) das|quelle|wer sagt das so',
    },
    {
      detail: 'certain',
      asked: '(?:ist|war) das (?:sicher|wahr|bestätigt|klar)|wirklich|echt|stimmt das|sicher',
    },
    { detail: 'to-whom', asked: 'wem|(?:zu|an|gegen|für|über) (?:wem|wen)' },
    { detail: 'with-whom', asked: 'mit wem' },
    { detail: 'by-whom', asked: 'von wem|durch wen' },
    { detail: 'why', asked: 'warum(?: nicht)?|wieso(?: nicht)?|weshalb|weswegen|wozu|wofür' },
    { detail: 'clock', asked: 'um wie ?viel uhr|um welche uhrzeit' },
    { detail: 'since', asked: 'seit wann|ab wann' },
    { detail: 'until', asked: 'bis wann' },
    { detail: 'when', asked: 'wann|an welchem tag|in welchem (?:monat|jahr)' },
    { detail: 'where', asked: 'wo|wohin|woher|in welche[mr] (?:ort|stadt|land)' },
    { detail: 'long', asked: 'wie lange|wie oft' },
    { detail: 'number', asked: '(?:um )?wie ?viele?|wie hoch' },
    { detail: 'how', asked: 'wie|auf welche weise' },
    { detail: 'which', asked: 'welche[rsnm]?|zum beispiel|was' },
    { detail: 'who', asked: 'wer|wen' },
  ],
  after:
    '(?: genau)?(?: (?:ist|war|sind|waren|wird|soll|hat) (?:das|es|sie|er|die|der)(?: (?:sein|passiert|gewesen))?)?',
  others: /^(?:wer (?:sonst|noch)(?: noch)?|(?:die |und die )?anderen|der rest)$/u,
  more: /^(?:was (?:sonst|noch)(?: noch)?|mehr|weiter|erzähl mehr|details|mehr details)$/u,
  replies:
    /(?<!\p{L})(?:reagier\p{L}*|reaktion\p{L}*|antworte?\p{L}*|erwider\p{L}*|entgegne\p{L}*)(?: (?:darauf|dazu))?[\s?!.]*$|(?<!\p{L})(?:dazu|davon|darauf)[\s?!.]*$/u,
  matter: /(?<!\p{L})(?:dazu|davon|darüber)[\s?!.]*$/iu,
  besides: /\b(?:sonst|außerdem)\b/iu,
  next: /^(?:was (?:dann|danach|kam dann|geschah dann|passierte dann)|und dann)$/u,
  pointing:
    /\b(?:er|sie|ihm|ihn|ihr|ihre[nmrs]?|sein(?:e[nmrs]?)?|es|das|dies(?:e[nmrs]?)?|jene[nmrs]?|dort|da|dabei|daf[üu]r|dagegen|dazu|davon|darauf|dar[üu]ber|damit|dann|beide[nr]?)\b/u,
  narrowing: /^(?:welche[rsnm]?|was für|wessen) \p{L}+[\s?!.]*$/u,
  verb: /^(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnte|soll|sollte|muss|will|wer|was|wann|wo|warum|wieso|wie|welche[rsnm]?|durfte|darf|gab|gibt|sagt|sagte)$/u,
  told: {
    clock: /\b\d{1,2}(?:[:.]\d{2})? ?uhr\b|\b(?:mittag|mitternacht)\b/iu,
    since: /\b(?:seit|seitdem|ab|von)\b/iu,
    until: /\bbis\b|\bfrist\b|\bspätestens\b/iu,
    long: /\b(?:jahre?n?|monate?n?|wochen?|tage?n?|stunden?|minuten?|mal)\b/iu,
    why: /\b(?:weil|da|denn|wegen|damit|um \p{L}+.* zu|aus \p{L}+ (?:gründen?|angst)|gr[uü]nde?|aufgrund|daher|deshalb)\b/iu,
    where:
      /\b(?:in|im|an|am|auf|bei|beim|vor|nach|aus|zum|zur) (?:der |dem |den |das |die )?(?:[\p{Ll}-]+ ){0,2}?\p{Lu}/u,
    'with-whom': /\bmit (?:der |dem |den |einem |einer )?\p{L}/u,
    'by-whom': /\b(?:von|vom|durch) (?:der |dem |den |die |das )?\p{L}/u,
    'to-whom': /\b(?:dem|der|den|gegen|an|zu|für) (?:\p{Ll}+ )?\p{Lu}/u,
    which: /\b(?:nämlich|darunter|etwa|zum beispiel|sind|waren)\b|: /iu,
    how: /\b(?:durch|mit|mittels|mithilfe|indem|per)\b/iu,
  },
};
