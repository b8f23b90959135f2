import { anyWord, listed, type TenseWords, wordSet } from '../calendar/tense-words.ts';

/** How Russian tells past from to come. */
export const tenseRussian: TenseWords = {
  past: anyWord(
    '(?!(?:если|или|около|мало|дела|дело|дел|числа|зал|отдел|канал|школа|сила|недели|\\p{Ll}+ители)$)' +
      '\\p{Ll}{2,}(?:л|ла|ло|ли)(?:ся|сь)?',
  ),
  toCome: anyWord(
    listed(
      'будет будут планирует планируют намерен намерена намерены обещает обещают предлагает предлагают должен ' +
        'должна должно должны предстоит собирается собираются',
    ),
    '\\p{Ll}+(?:ётся|ится|утся|ятся)',
    '(?:намечен|назначен|запланирован)[аоы]?',
  ),
  noVerbAfter: wordSet(''),
  joins: wordSet('и а но или что который которая которое которые потому когда если чтобы после'),
  since: wordSet(''),
  beside: wordSet('для о об про'),
};
