import { stemmer } from '@orama/stemmers/french';
import type { Grammar } from '../vocabulary/grammar.ts';
import { chatFrench } from './chat.ts';

/** French, stemmed by the rules of Snowball. */
export const french: Grammar = {
  chat: chatFrench,
  stops: `
    le la les l un une des du de d et ou mais donc que qui quoi qu quel quelle quels quelles quand où comment combien
    pourquoi lequel laquelle est sont était étaient sera seront soit été être a ont avait avaient avoir aura fut
    dans sur sous par pour avec sans chez entre vers aux au en y à ne n pas plus ce cet cette ces c cela ça
    son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos il elle ils elles on nous vous je j tu me m te t se s
    lui eux fait va vont doit peut si comme aussi très encore déjà ici là alors car dont même tout tous toute toutes`,
  negations: 'ne pas non jamais aucun aucune rien personne sans ni',
  numbers: `
    deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent cents mille
    million millions milliard milliards douzaine moitié tiers quart cinquième`,
  dates: `
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi
    vendredi samedi dimanche aujourd'hui hier demain siècle`,
  asksDate: /(^|[\s,])quand(\s|\?|$)|quel(le)?s? (année|jour|mois|date|siècle)/,
  asksNumber: /combien|quel(le)? (âge|pourcentage|nombre|part|quantité)/,
  stem: stemmer,
};
