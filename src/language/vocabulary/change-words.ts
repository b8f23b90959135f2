/** How one language asks what is new in a story; expressions for lower-case text without marks at its ends. */
export interface ChangeWords {
  /** What is different from before, and nothing more: `what has changed since then`. */
  readonly changed: RegExp;
  /** What is told for the first time: `what's new`, `any news`. */
  readonly news: RegExp;
  /** After an answer: whether that holds to this day. */
  readonly still: RegExp;
}

/** The table of a language; undefined where nobody has made one. */
export function changeWordsOf(language: string): ChangeWords | undefined {
  return tables.get(language);
}

const tables: ReadonlyMap<string, ChangeWords> = new Map([
  [
    'en',
    {
      changed:
        /^(?:so |and |ok |okay )*(?:what(?:'s| is| has|s)? (?:been )?(?:changed|different)|what did change|has anything changed|did anything change|anything changed|what changes|changes|what (?:has )?changed? between the (?:two )?articles)(?: now| here| since(?: then| that| yesterday| last time)?| in (?:the )?(?:story|meantime)| (?:since|between|from|in) the (?:first|second|last|old|older|new|newer|two|other|latest) (?:article|text|one|articles|texts))*$/u,
      news: /^(?:so |and |ok |okay )*(?:what(?:'s| is|s)? (?:the )?(?:new|news|latest)|any (?:news|updates?|news on this)|is there (?:any|some)?(?:thing)? ?(?:new|news|update)|(?:the )?(?:latest|news|updates?)|anything new|what(?:'s| is|s)? (?:the )?latest news|what happened (?:since|since then|next|after that|in the meantime)|what(?:'s| has|s) happened since(?: then)?)(?: now| here| since(?: then| yesterday)?| in (?:the )?(?:story|(?:new|newer|latest|second) article))*$/u,
      still:
        /^(?:so |and |but )*(?:is (?:that|this|it) still (?:so|true|the case|right|correct|valid|on|current|planned|up to date)|does (?:that|this|it) still (?:hold|stand|apply|count)|still (?:so|true|valid|the case)|still|is (?:that|this) up to date|has (?:that|this|it) changed(?: since)?|did (?:that|this|it) change)$/u,
    },
  ],
  [
    'de',
    {
      changed:
        /^(?:und |also )*(?:was (?:hat|haben) sich (?:seitdem |inzwischen |jetzt )?geändert|was ist (?:jetzt |nun |inzwischen )?anders|was hat sich (?:seit|zwischen|gegenüber) .{1,40} geändert|hat sich (?:etwas|was) geändert|änderungen)(?: seitdem| inzwischen)?$/u,
      news: /^(?:und |also )*(?:was (?:ist|gibt es|gibt's|gibts) (?:jetzt )?(?:neu|neues)|(?:gibt es|gibt's|gibts) (?:etwas |was )?neues|neuigkeiten|(?:die )?neuesten? nachrichten|was ist (?:seitdem|inzwischen|danach) passiert|was ist der neueste stand|neuester stand)$/u,
      still:
        /^(?:und |aber )*(?:(?:ist|gilt|stimmt) (?:das|dies|es) (?:immer noch|noch|weiterhin)(?: so| aktuell| der fall| richtig)?|(?:immer )?noch (?:so|aktuell|immer)|hat sich (?:das|daran etwas|daran was) geändert)$/u,
    },
  ],
  [
    'es',
    {
      changed:
        /^(?:y )?(?:qué (?:ha cambiado|cambió|es (?:ahora )?(?:distinto|diferente))|ha cambiado algo|cambios)(?: desde entonces| ahora)?$/u,
      news: /^(?:y )?(?:qué hay (?:de )?nuevo|hay (?:algo nuevo|novedades|noticias)|novedades|últimas noticias|qué es lo (?:último|nuevo)|qué ha pasado desde entonces|qué pasó después)$/u,
      still:
        /^(?:y |pero )?(?:(?:eso |esto )?(?:sigue (?:siendo )?(?:así|igual|cierto|vigente)|todavía es así|aún es así|es así todavía)|ha cambiado eso)$/u,
    },
  ],
  [
    'ru',
    {
      changed:
        /^(?:и |а )?(?:что (?:изменилось|поменялось|теперь (?:иначе|по-другому))|изменилось ли что-нибудь|изменения)(?: с тех пор| теперь)?$/u,
      news: /^(?:и |а )?(?:что нового|есть (?:ли )?(?:новости|что-нибудь новое)|новости|последние новости|что (?:было|случилось|произошло) (?:потом|дальше|с тех пор|после этого))$/u,
      still:
        /^(?:и |а |но )?(?:это (?:всё|все) ещ[её] так|(?:всё|все) ещ[её] так|так ли это (?:до сих пор|ещ[её])|это до сих пор так|это изменилось)$/u,
    },
  ],
]);
