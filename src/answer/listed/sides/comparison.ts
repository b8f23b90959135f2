import type { ReadWord } from '../../../language/read-words.ts';
import { saysSomething } from '../../../language/read-words.ts';
import { sentenceAt } from '../../../search/sentence-at.ts';
import type { Line } from '../../answer.ts';
import { answerTuning } from '../../tuning.ts';
import { everythingOn, narrowed } from '../everything.ts';
import { lineOf, lineOfSentence, namesThese, type Shelf, type Told } from '../shelf.ts';
import { voiceIn, wordsOfVoice } from './voices.ts';

/**
 * Two sides, one below the other, each with what the articles have of it; undefined where one side has nothing, and
 * where neither has anything on what they are compared by.
 */
export function comparison(sides: readonly [string, string], about: string, shelf: Shelf): Told | undefined {
  const wanted = contentOf(about, shelf);
  const each = sides.map((side) => sideOf(side, wanted, shelf));
  const [one, other] = each;
  if (!one || !other || one.lines.length === 0 || other.lines.length === 0) return undefined;
  if (wanted.length > 0 && !one.isOnIt && !other.isOnIt) return undefined;
  return {
    lead: namesThese(shelf),
    lines: [one, other].flatMap(({ name, lines }): readonly Line[] => [
      { text: name, citations: [], isHeading: true },
      ...lines,
    ]),
  };
}

function sideOf(side: string, about: readonly ReadWord[], shelf: Shelf) {
  const own = contentOf(side, shelf);
  const voice = voiceIn(own, shelf);
  const rest = own.filter((word) => !voice?.words.includes(word));
  // Who has said nothing is spoken of.
  const said = voice ? wordsOfVoice(voice, shelf) : [];
  const all = narrowed(said.length > 0 ? said : (everythingOn(own, shelf)?.lines ?? []), rest, shelf);
  const some = narrowed(all, about, shelf);
  const lines = some.length > 0 || about.length === 0 ? some : found([...own, ...about], shelf);
  const shown = lines.length > 0 ? lines : all.length > 0 ? all : found(own, shelf);
  return {
    name: voice?.name ?? side,
    lines: some.length > 0 ? first(some) : first(shown),
    isOnIt: about.some((word) => narrowed(all, [word], shelf).length > 0),
  };
}

/** As many as one side has room for: those with somebody's own words before others, in their order. */
function first(lines: readonly Line[]): readonly Line[] {
  const isQuoted = ({ fact }: Line) => fact?.kind === 'statement' && fact.quote !== undefined;
  const kept = [...lines.filter(isQuoted), ...lines.filter((line) => !isQuoted(line))].slice(
    0,
    answerTuning.listed.side,
  );
  return lines.filter((line) => kept.includes(line));
}

/** The best records for a side that no voice stands for. */
function found(words: readonly ReadWord[], shelf: Shelf): readonly Line[] {
  if (words.length === 0) return [];
  const told = everythingOn(words, shelf);
  if (told) return told.lines;
  const { search } = shelf;
  const reading = search.reader.read(words.map(({ as }) => as).join(' '));
  const [first] = search.find(reading).ranked;
  const record = search.facts[first?.best.fact ?? -1];
  if (record && record.kind !== 'topic' && record.kind !== 'gap')
    return narrowed([lineOf(record, shelf)], words, shelf);
  const best = sentenceAt(search, first?.best.sentence ?? -1);
  const sentence = shelf.sentences.filter(
    ({ article, paragraph, start }) =>
      article === best?.article && paragraph === best.paragraph && start === best.start,
  );
  return narrowed(sentence.map(lineOfSentence), words, shelf);
}

function contentOf(text: string, { search, words: { beside } }: Shelf): readonly ReadWord[] {
  return search.reader
    .read(text)
    .words.filter((word) => word.how === 'name' || (saysSomething(word) && !beside.has(word.as)));
}
