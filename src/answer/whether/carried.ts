import type { Reading } from '../../language/reading.ts';
import type { PlanWords } from '../../language/vocabulary/plan-words.ts';
import type { Search } from '../../search/search.ts';
import type { Whether } from '../answer.ts';
import type { Answered } from '../answer-kinds.ts';
import { carryingOf, isDoing } from './carrying.ts';
import { deniedIn } from './denials.ts';
import { inWords, isSame } from './same-word.ts';
import { settled } from './settled.ts';

/** Whether the short answer says what is asked, or denies it; the first row that fits counts before that. */
export function carried(
  reading: Reading,
  answer: Answered,
  table: PlanWords,
  search: Search,
): Whether | undefined {
  const one = carryingOf(reading, answer, table, search);
  const row = settled.find(({ when }) => when(one));
  if (row) return row.says;
  const { told, asked, turns, missing, asksDenied } = one;
  const pieces = told.split(PIECES).map((piece) => inWords(piece, search));
  const denied = deniedIn(pieces, asked, reading.words, turns > 0, search, table.whether);
  if (denied === undefined) return undefined;
  const isYes = (turns + denied + asksDenied) % 2 === 0;
  // A word more or less does not matter to what is not so.
  if (missing > 0 && (isYes || denied + turns === 0)) return undefined;
  // *Will not be returned* denies something, if not in the words that were asked.
  const { isNegation } = search.reader.language;
  const own = one.own.flat();
  const isDone = own.some(
    (word) => isDoing(word) && !/ing$/u.test(word.as) && asked.some((other) => isSame(other, word)),
  );
  const isDenial = !isDone && own.some(({ as }) => isNegation(as) && !OF_A_THING.test(as));
  if (isYes && denied === 0 && asksDenied === 0 && isDenial) return undefined;
  // Whether somebody knows or said how it is, is not carried by how it is.
  if (isYes && EMBEDDED.test(reading.meant)) return undefined;
  // What the article calls open it does not affirm.
  if (isYes && answer.kind === 'article-says-unclear') return undefined;
  return isYes ? 'yes' : 'no';
}

/** Where a negation does not reach across, too. */
const PIECES = /(?<=[.;:!?])\s+|,\s+(?!(?:who|which|whose|whom) )|\s+(?=(?:al)?though )/u;
/** Denials of a thing beside what is told: *he listened without moving*. */
const OF_A_THING = /^(?:without|nothing|nobody|none|ohne|nichts|niemand|sin|nada|nadie|без|ничего|никто)$/iu;
/** A question within the question. */
const EMBEDDED =
  / (?:how|what|why|when|where|who|whom|which|whether|if|ob|wie|warum|wann|wo|cómo|qué|cuándo|dónde|как|что|когда|где|почему) /u;
