import { anyWord, listed, type TenseWords } from '../calendar/tense-words.ts';
import { wordSet } from '../word-set.ts';

/** How Russian tells past from to come. */
export const tenseRussian: TenseWords = {
  past: anyWord(
    '(?!(?:если|или|около|мало|дела|дело|дел|числа|зал|отдел|канал|школа|сила|недели|\\p{Ll}+ители)$)' +
      '\\p{Ll}{2,}(?:л|ла|ло|ли)(?:ся|сь)?',
    // Verbs whose masculine past has no л (Зализняк, classes 4, 7 and 9).
    '\\p{Ll}*(?:умер|погиб|исчез|достиг|помог|смог|мог|нёс|нес|вёз|вез|рос|спас|лёг|замёрз|привык|возник|проник|запер|стёр)(?:ся)?',
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
  when: wordSet('когда'),
  since: wordSet(''),
  until: wordSet('до'),
  beside: wordSet('для о об про'),
};
