/** What kind of thing a question asks for. */
export type QuestionKind =
  | 'who'
  | 'when'
  | 'where'
  | 'how-many'
  | 'why'
  | 'which'
  | 'what'
  | 'how'
  | 'whether'
  | 'other';

/** English openings, the more particular first. */
const kinds: readonly (readonly [RegExp, QuestionKind])[] = [
  [/\bhow (many|much|big|long|often|old|far|large)\b|\bnumber of\b|\bpercent/, 'how-many'],
  [/\bwhy\b|\bhow come\b|\breason\b|\bwhat for\b/, 'why'],
  [
    /\b(when|whens|when's|wen)\b|\b(what|which|wat) (day|date|month|year|time)\b|\bsince when\b|\bdate of\b/,
    'when',
  ],
  [
    /\b(where|wheres|where's)\b|\b(what|which) (place|city|town|state|country|room|channel|network)\b/,
    'where',
  ],
  [/\b(who|whos|who's|whom|whose)\b|\b(what|which) (person|leader|official|man|woman)\b|\bname of\b/, 'who'],
  [/\bwhich\b/, 'which'],
  [/\b(what|whats|what's|wat|wot)\b/, 'what'],
  [/\bhow\b/, 'how'],
  [/^(is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might)\b/, 'whether'],
];

/** The kind an English question asks for; `other` for claims, keywords and other languages. */
export function questionKind(question: string): QuestionKind {
  const asked = question.toLowerCase().replaceAll('’', "'").trim();
  return kinds.find(([pattern]) => pattern.test(asked))?.[1] ?? 'other';
}
