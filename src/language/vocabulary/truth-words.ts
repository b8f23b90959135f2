/**
 * How members ask whether a message they reply to is so, by two-letter code; small letters, without marks at the end.
 * Source: general knowledge of each language.
 */
const ASKS: readonly RegExp[] = [
  // English
  /^(?:(?:hey|hi|yo|ok|so|wait|but|and|um|hmm+)\s+)*(?:(?:bot|please|pls|can you|could you|would you|can u)\s+)*(?:(?:is|are|was|isn't|isnt)\s+(?:this|that|it|these|those|he|she|they|any of (?:this|that))\s*(?:actually|really|even|all|still)?\s*(?:true|right|correct|accurate|real|legit|fake|false|wrong|so|a fact|factual|fake news|bs|verified|confirmed)|(?:this|that|it)\s+(?:true|right|correct|real|legit)|(?:true|tru|real|legit|correct|accurate|fake|cap|no cap|facts?|really|fr|for real|right)(?:\s+or\s+(?:not|false|fake|no|nah))?|(?:fact\s*-?\s*check|check|verify|confirm|debunk|prove)(?:\s+(?:this|that|it|him|her|them|the (?:message|claim|article)|against the article))*(?:\s+(?:please|pls|out|for (?:me|us)))*|(?:do|does|did)\s+(?:the article|it|they|the text)\s+(?:really |actually )?(?:say|confirm|support|mention)\s+(?:so|this|that|it)|what (?:does|about) the article (?:say )?(?:about|on|to)?\s*(?:this|that|it)?|(?:is|are) (?:he|she|they|we) (?:right|lying|correct|wrong)|how true is (?:this|that|it)|thoughts on (?:this|that)|any truth (?:to|in) (?:this|that|it)|is there any truth (?:to|in) (?:this|that|it))(?:\s+(?:please|pls|bot|though|tho|tbh|or not|or false|or fake|lol))*$/u,
  // German
  /^(?:(?:hey|hallo|und|aber|bitte|bot)\s+)*(?:(?:ist|war)\s+(?:das|dies|es)\s+(?:denn |wirklich |so |auch )*(?:wahr|richtig|korrekt|echt|falsch|so)|stimmt(?:'s| das| dies| es)?(?: denn| wirklich| so| auch)*|wirklich|echt|wahr|faktencheck|prüf(?:e|en)?(?: das| es| mal| bitte)*|kannst du das (?:prüfen|bestätigen)|steht das (?:so )?(?:im artikel|da)|fake)(?:\s+(?:bitte|oder|oder nicht))*$/u,
  // Spanish
  /^(?:(?:hola|oye|y|pero|bot)\s+)*(?:(?:es|será|eso es|esto es)\s*(?:esto|eso)?\s*(?:verdad|cierto|correcto|real|falso|así)(?:\s+(?:esto|eso))?|verdad|cierto|de verdad|en serio|(?:verifica|comprueba|confirma)(?:lo|r)?(?:\s+(?:esto|eso))?|puedes (?:verificar|comprobar|confirmar)(?:lo)?(?:\s+(?:esto|eso))?|lo dice el artículo|bulo)(?:\s+(?:por favor|o no))*$/u,
  // Russian
  /^(?:(?:эй|привет|а|и|но|бот|слушай)\s+)*(?:это\s+(?:правда|верно|так|точно|фейк|ложь|вообще правда)|правда(?:\s+(?:ли|что ли))?(?:\s+это)?|верно(?:\s+ли)?(?:\s+это)?|так ли это|точно|фейк|серьёзно|серьезно|проверь(?:\s+(?:это|пожалуйста))*|проверить|фактчек|есть (?:ли )?это в статье|в статье (?:так|это))(?:\s+(?:пожалуйста|или нет))*$/u,
];

/** Whether a text asks nothing but whether something said before is so: *is this true?*, *stimmt das?* */
export function asksWhetherTrue(text: string): boolean {
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')
    .trim();
  return ASKS.some((asks) => asks.test(plain));
}
