import { anyWord, listed, type TenseWords } from '../calendar/tense-words.ts';
import { wordSet } from '../word-set.ts';

/** How German tells past from to come. */
export const tenseGerman: TenseWords = {
  past: anyWord(
    '(?!(?:\\p{Ll}*(?:arbeit|wart|halt|tret|bitt|biet|leit|rat|gelt|streit|kost|rett|richt|start|reit)en|' +
      'letzten?|ersten?|nächsten?|zweiten?|dritten?|meisten|beiden|heute|bitte|seiten?|guten?|alten?|roten?|' +
      'könnten?|müssten?|möchten?|dürften?|hätten?|sollten?|wollten?|weiten?|breiten?|späten?|leichten?|echten?)$)' +
      '\\p{Ll}{2,}ten?',
    '\\p{Ll}*(?:ge)\\p{Ll}{2,}(?:t|en)',
    '\\p{Ll}+iert',
    '(?:be|ver|er|ge|ent|zer|unter|über)?(?:kam|ging|gab|nahm|sah|fand|stand|lag|sprach|trat|blieb|schrieb|verlor|' +
      'gewann|begann|starb|fiel|hielt|ließ|rief|traf|zog|warf|schloss|stieg|brach|schlug|flog|fuhr|lief|wies|bot|' +
      'bat|saß|trug|wuchs|schoss|floh|sank|sang|trank|aß|riet|hieß|schien|geschah|tat|schnitt|litt|griff|hob|schob|log|' +
      'bog|half|galt|warb|schrie|schwieg|stieß|goss|floss|kroch|verschwand|band|gelang|drang|sprang|zwang|rang|klang|' +
      'schwang|maß|vergaß|las|schuf|schlief|fing|hing|lud|grub|wusch|mied|schied|lieh|ritt|glitt|blies|sandte|wandte)' +
      '(?:en)?',
    listed('war waren hat haben habe wurde wurden'),
  ),
  toCome: anyWord(
    listed('wird werden soll sollen will wollen würde würden muss müssen geplant angesetzt morgen möchte'),
  ),
  open: anyWord(
    `(?:${listed('sollte sollten wollte wollten könnte könnten müsste dürfte hätte hätten')}) .*`,
  ),
  noVerbAfter: wordSet(
    'der die das den dem des ein eine einen einem einer eines im am zum zur vom beim kein keine',
  ),
  joins: wordSet('und aber oder denn dass weil als nachdem bevor wenn während obwohl'),
  when: wordSet('als wenn'),
  since: wordSet('seit vom'),
  until: wordSet('bis'),
  atLeast: wordSet('mindestens frühestens spätestens etwa voraussichtlich'),
  beside: wordSet('für vor über'),
};
