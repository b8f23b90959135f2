/** How English puts a statement beside a question; all for lower-case words. */
export const statedEnglish = {
  /** Words before a statement that leads into a question: `so`, `since`. */
  lead: /^(?:(?:so|ok|okay|and|but|well|look|wait|hey|lol|also|plus|like|since|because|as|given that|given|seeing (?:that|as)|now that|now|considering(?: that)?|even though|although|though|while|whereas|i (?:heard|read|saw|thought|think)(?: that)?|apparently|supposedly|when|after)\b[,:]? *)+/u,
  /** Words within a question after which it states something: `why did he resign because`. */
  within:
    /(?<!\b(?:say|says|said|know|knows|tell|told|asked|ask|clear|wonder|decide|decided|of|on|to|by|and|or|since|until|till|exactly|just|even)) (?:when|because(?! of\b)|even though|although|though|now that|given that|seeing that|considering(?: that)?|whereas|after) (?=\S+ \S+ \S+)/u,
  /** How begins what only may be so, or what asks or tells nothing. */
  open: /^(?:if|whether|unless|until|till|what|who|whom|whose|which|where|why|how|please|pls|thanks|thank|just|tell|give|explain|show|name|list|not|or)\b/u,
  /** How begins a statement about whom or what it does not name. */
  unnamed:
    /^(?:i|you|u|we|he|she|it|they|this|these|those|there|my|your|his|her|its|their|im|i'm|it's|that(?! \S+ (?:that|who|which)\b))\b/u,
} as const;
