import { frameGerman } from '../de/frame.ts';
import { frameEnglish } from '../en/asking/frame.ts';
import { frameSpanish } from '../es/frame.ts';
import { frameRussian } from '../ru/frame.ts';

/**
 * What a word of a broad question stands for: the whole as a noun (*the story*, *the mess*) or as what happens, how it
 * stands, who criticises whom, what is disputed, how it began, why it matters, whoever has to do with it.
 */
export type FrameSlot = 'thing' | 'happens' | 'against' | 'dispute' | 'start' | 'stakes' | 'people';

/** The words by which one language asks for the whole, whatever sentence they are put into. */
export interface FrameWords {
  /** The more particular first; each expression is for one whole word in small letters. */
  readonly slots: readonly (readonly [FrameSlot, RegExp])[];
  /** Words without which a *thing* is only one: *what is it about*, *the whole*. */
  readonly whole: RegExp;
  /** A question for a detail, which is broad in no words: *when*, *how many*. */
  readonly details: RegExp;
  /** Words beside them that ask for nothing by themselves: *everyone*, *exactly*, *wrong*. */
  readonly beside: RegExp;
}

/** The table of a language; undefined for one without. */
export function frameWordsOf(language: string): FrameWords | undefined {
  return tables.get(language);
}

const tables: ReadonlyMap<string, FrameWords> = new Map([
  ['en', frameEnglish],
  ['de', frameGerman],
  ['es', frameSpanish],
  ['ru', frameRussian],
]);
