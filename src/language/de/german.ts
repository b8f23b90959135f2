import { stemmer } from '@orama/stemmers/german';
import type { Grammar } from '../vocabulary/grammar.ts';
import { chatGerman } from './chat.ts';

/** German, stemmed by the rules of Snowball; `ue` is taken as `ü`, as in its variant `german2`. */
export const german: Grammar = {
  chat: chatGerman,
  stops: `
    der die das den dem des ein eine einer eines einem einen und oder aber doch denn als wie wenn weil dass daß ob
    ist sind war waren sei wäre wird werden wurde wurden worden bin bist hat haben hatte hatten hätte kann können
    konnte konnten soll sollen sollte sollten muss müssen musste mussten darf dürfen will wollen wollte wollten
    ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen mein dein sein seine seiner seinem seinen
    seines ihre ihrer ihrem ihren ihres unser euer dieser diese dieses diesem diesen jener jene jenes
    in im an am auf aus bei beim von vom zu zum zur mit nach über unter für durch um gegen vor ohne bis seit während
    zwischen was wer wen wem wessen wann wo woher wohin warum wieso welche welcher welches welchem welchen wieviel
    nicht kein keine keiner keinen keinem auch nur noch schon so sehr da dort hier dann`,
  negations: 'nicht kein keine keiner keinen keinem nie niemals niemand nichts ohne weder',
  numbers: `
    eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend million millionen
    milliarde milliarden dutzend hälfte drittel viertel fünftel`,
  dates: `
    januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch
    donnerstag freitag samstag sonntag heute gestern morgen jahrhundert`,
  asksDate: /(^|\s)wann(\s|\?|$)|welche[mnrs]? (jahr|tag|monat|datum|jahrhundert)/,
  asksNumber: /wie ?viele?|wie (lange|weit|alt|groß|hoch|oft)(\s|\?|$)|prozent|welcher anteil/,
  stem: (word) => stemmer(word.replace(/(?<!q)[aou]e/g, (pair) => UMLAUTS.get(pair) ?? pair)),
};

const UMLAUTS: ReadonlyMap<string, string> = new Map([
  ['ae', 'ä'],
  ['oe', 'ö'],
  ['ue', 'ü'],
]);
