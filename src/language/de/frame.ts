import type { FrameWords } from '../vocabulary/frame-words.ts';

/** The words of German broad questions; from general knowledge of how people type in chats. */
export const frameGerman: FrameWords = {
  slots: [
    [
      'against',
      /^(?:vorw(?:urf|ürfe|irft|erfen)|beschuldig\p{L}*|kritisier\p{L}*|kritik|kritiker(?:in(?:nen)?)?|wütend|sauer|verärgert|empört|gegner(?:in(?:nen)?)?|schuld|dagegen|beschwer\p{L}*)$/u,
    ],
    [
      'dispute',
      /^(?:streit(?:et|en|igkeiten|punkte?)?|zoff|krach|konflikte?|kontrovers\p{L}*|umstritten|strittig|uneinig\p{L}*|zerstritten|auseinandersetzung(?:en)?)$/u,
    ],
    ['start', /^(?:begann|begonnen|angefangen|anfing|anfang|ursprung|vorgeschichte|entstanden)$/u],
    ['stakes', /^(?:wichtig\p{L}*|bedeut(?:et|ung|sam)|relevant|folgen|spiel)$/u],
    [
      'people',
      /^(?:leute|personen|menschen|beteiligte[nr]?|beteiligt|akteure?|politiker(?:in(?:nen)?)?|namen|hauptpersonen)$/u,
    ],
    [
      'happens',
      /^(?:passiert\p{L}*|geschehen|geschieht|geschah|los|läuft|stand|steht|sachstand|erklär\p{L}*|verstehen|neues|fortschritte?)$/u,
    ],
    [
      'thing',
      /^(?:sache|geschichte|theater|wirbel|aufregung|skandal|affäre|chaos|drama|rummel|aufruhr|debakel|lage|hintergrund|problem)$/u,
    ],
  ],
  whole: /(?<!\p{L})(?:um|ganze[nrs]?|los|hinter|mit|erklär\p{L}*|verstehen|was ist)(?!\p{L})/u,
  details:
    /(?<!\p{L})(?:wann|wie ?viele?|wie (?:lange|alt|weit|oft|hoch|groß)|welche[rmns]? (?:tag|datum|jahr|uhrzeit)|um wie viel|wenn|falls|sagt?e?n?|mein(?:e[mnrs]?)?)(?!\p{L})/u,
  beside:
    /^(?:alle|jeder|jemand|wem|wen|wer|eigentlich|genau|ganze[rns]?|hier|da|jetzt|gerade|aktuell|kurz|einfach|schief|gelaufen|wirklich|geht|ging|gegangen|um|mal|dahinter|dazu)$/u,
};
