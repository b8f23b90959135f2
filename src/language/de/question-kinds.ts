import type { Opening } from '../question-kind.ts';
import { wrappedGerman } from './patterns.ts';

/**
 * German openings, the more particular first. `wie` also compares, so that it counts where a clause begins only.
 */
export const questionKindsGerman: readonly Opening[] = [
  [wrappedGerman`\bwie ?viel uhr\b|\bwie spät\b`, 'when'],
  [
    wrappedGerman`
      \bwie ?viele?[nrs]?\b|\bwie (groß|lange?|oft|häufig|alt|weit|hoch|teuer|schwer|schnell|tief|breit)\b
      |\b(an)?zahl (der|von)\b|\bprozent|\bwievielte
    `,
    'how-many',
  ],
  [
    wrappedGerman`
      \b(warum|wieso|weshalb|weswegen|wozu|wofür)\b|\baus welche[mn] gr(und|ünden)|\bwas ist der grund\b
      |\bgrund (für|des|der)\b
    `,
    'why',
  ],
  [
    wrappedGerman`
      \bwann\b|\bwelche[mnrs]? (tag|datum|monat|jahr|woche|wochentag|uhrzeit|jahrhundert)|\b(datum
      |termin) (der|des|für|von)\b
    `,
    'when',
  ],
  [
    wrappedGerman`
      \b(wo|woher|wohin)\b|\bwelche[mnrs]? (ort|stadt|land|staat|bundesland|dorf|gegend|region|raum|zimmer
      |kanal|sender)
    `,
    'where',
  ],
  [
    wrappedGerman`
      \b(wer|wen|wem|wessen)\b|\bwelche[mnrs]? (person|chef|mann|frau|politiker|minister|beamte)|\bname (der
      |des|von|vom)\b
    `,
    'who',
  ],
  [wrappedGerman`\bwelche[mnrs]?\b|\bwas für\b`, 'which'],
  [wrappedGerman`\b(wodurch|auf welche weise)\b`, 'how'],
  [
    wrappedGerman`
      \b(was|wat|wobei|wogegen|womit|wonach|woran|worauf|woraus|worin|worüber|worum|worunter|wovon|wovor)\b
    `,
    'what',
  ],
  [
    wrappedGerman`
      (^|[,;:.!?–-] ?|\b(und|aber|oder|also|denn|weißt du|wissen|sag|sag mir|erklär|erklär mir) )wie\b
    `,
    'how',
  ],
  [
    wrappedGerman`
      ^(ist|sind|war|waren|hat|haben|hatten?|wird|werden|wurden?|würden?|kann|können|konnten?|könnten?|soll
      |sollen|sollten?|muss|müssen|mussten?|darf|dürfen|durften?|will|wollen|wollten?|gibt|gab|stimmt|ob|hast
      |bist|kannst)\b
    `,
    'whether',
  ],
];
