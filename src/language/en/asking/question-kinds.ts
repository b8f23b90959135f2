import type { Opening } from '../../question-kind.ts';

/** English openings, the more particular first. */
export const questionKindsEnglish: readonly Opening[] = [
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
