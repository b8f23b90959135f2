import type { Found } from '../../search/search.ts';
import type { Answer, Citation } from '../answer.ts';
import { isAnswered, saysSo } from '../answer-kinds.ts';
import { decide } from '../decide.ts';
import { tell, tellStory } from '../pipeline.ts';
import { decideStory, type Told } from '../versions/story.ts';
import type { Asked } from './follow-up.ts';
import { leanOn, placesOf, shownBy, toldIn } from './lean.ts';
import { questionFor } from './more.ts';
import { refuse } from './refuse.ts';
import { type Asking, type Resolved, resolve } from './resolve.ts';
import { gapFor, isNarrowing, isSettled, isUseless, surer, tellsFor, weightsFor } from './settle.ts';
import { writeThread } from './thread.ts';

/** Asks a follow-up as one whole question that leans on where the answer before stands. */
export function askLeaning(read: Asking, asked: Asked): Answer {
  const { question, thread, way, words } = asked;
  const { search } = way;
  const resolved = resolve(read, asked);
  const { text, written } = resolved;
  const alone = search.find(resolved.reading);
  const apart = way.togetherness(alone.reading.words);
  const single = decide(alone, search, apart);

  const tells = tellsFor(read, resolved, asked);
  const told = tells && toldIn(search, tells);
  const places = placesOf(thread.answer, search, weightsFor(read, words));
  const shown = shownBy(thread.answer, search);
  const lean = leanOn(places, { told, isName: read.kind === 'instead', shown });
  const lacking = tells && gapFor(alone, search, tells);
  const sure = (found: Found) => surer(found, { places, told, lacking });
  const story = decideStory(sure(search.leaning(alone, lean)), search, undefined, (article) =>
    sure(search.within(alone, article, lean)),
  );
  const { found: leant, verdict } = story;

  const leaning = { read, resolved, alone, single, leant, verdict, places, tells, told, lacking };
  if (isSettled(leaning) && !isNarrowing(read, words)) {
    const told = decideStory(alone, search, apart);
    return way.withMatches(tellStory(told, text, written, way));
  }
  if (single.kind === 'not-understood' && read.kind === 'open' && read.leans === 'short')
    return tell(single, alone, question, written, way);
  if (isUseless(leaning, words)) return refuse(leaning, asked);
  return way.withMatches(shownAs(story, resolved, asked));
}

/**
 * The answer under the question it is an answer to: the follow-up with the question before it, or a question for the fact
 * itself where that stands elsewhere, so that the next follow-up leans on the right place.
 */
function shownAs(story: Told, { text, written }: Resolved, asked: Asked): Answer {
  const { question, thread, knowledge, write, way } = asked;
  const answer = tellStory(story, text, written, way);
  const [place] = answer.citations;
  const isThere = ({ article, paragraph }: Citation) =>
    article === place?.article && paragraph === place.paragraph;
  if (!isAnswered(answer) || thread.answer.citations.slice(0, 1).some(isThere))
    return saysSo(answer, writeThread(question, thread.before));
  const [fact, ...more] = answer.facts;
  const asks = fact && more.length === 0 ? questionFor(fact, knowledge) : undefined;
  if (asks === undefined) return saysSo(answer, writeThread(question, answer.text));
  const whole = write(asks);
  return tellStory(story, whole, way.premises.read(whole), way);
}
