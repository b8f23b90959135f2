import type { Found } from '../../search/search.ts';
import { saysSo } from '../answer-kinds.ts';
import { decide } from '../decide.ts';
import { ageTold } from '../other-record/age-told.ts';
import { besidePerson, carriedBySome, wholeBySome } from '../other-record/another-record.ts';
import { tell, tellStory } from '../tell.ts';
import { answerTuning } from '../tuning.ts';
import { decideStory } from '../versions/story.ts';
import { isOnlyAgain, othersFirst } from './again.ts';
import { beyondShown } from './beyond-shown.ts';
import type { Asked, Turn } from './follow-up.ts';
import { leanOn, placesOf, shownBy, toldIn } from './lean.ts';
import { leavesUntold } from './leaves-untold.ts';
import { refuse } from './refuse.ts';
import { type Asking, questionOf, resolve } from './resolve.ts';
import { gapFor, isNarrowing, isSettled, isUseless, tellsFor, weightsFor } from './settle.ts';
import { followUpSigns } from './signs.ts';
import { writeThread } from './thread.ts';

/** Asks a follow-up as one whole question that leans on where the answer before stands. */
export function askLeaning(read: Asking, asked: Asked): Turn {
  const { question, thread, way, words } = asked;
  const { search } = way;
  const resolved = resolve(read, asked);
  const { text, written, isWhole } = resolved;
  const before = isWhole || read.kind === 'open' ? text : thread.before;
  const alone = search.find(resolved.reading);
  const apart = way.togetherness(alone.reading.words);
  const single = decide(alone, search, apart);

  const tells = tellsFor(read, resolved, asked);
  const told = tells && toldIn(search, tells);
  const places = placesOf(thread.answer, search, weightsFor(read, words));
  const record = shownBy(thread.answer, search);
  const lean = leanOn(places, { told, isName: read.kind === 'instead', shown: record });
  const lacking = tells && gapFor(alone, search, tells);
  const limits = { ...answerTuning.followUp, isFollowUp: true };
  const sure = (found: Found): Found => {
    const [first] = found.ranked;
    const isTold = first && told?.(first.best);
    return {
      ...found,
      ...asked.judge(followUpSigns({ read, resolved, alone, leant: found, places, isTold })),
    };
  };
  const story = decideStory(
    sure(search.leaning(alone, lean)),
    search,
    undefined,
    (article) => sure(search.within(alone, article, lean)),
    limits,
  );
  const { found: leant, verdict } = story;

  const leaning = {
    ...{ read, resolved, alone, single, leant, verdict, places, tells, told, lacking },
    shown: search.facts[record?.place ?? -1],
  };
  if (isSettled(leaning) && !isNarrowing(read, words)) {
    const whole = decideStory(alone, search, apart);
    const answer = way.withMatches(tellStory(whole, questionOf(resolved, way)));
    if (!isOnlyAgain(answer, alone, read, asked) && !leavesUntold(answer, read, asked))
      return { answer, before };
  }
  const isNothing = single.kind === 'not-understood' && resolved.reading.kind === 'other';
  if (isNothing && read.kind === 'open' && read.leans === 'short')
    return { answer: tell(single, alone, questionOf({ text: question, written }, way)), before };
  const whole = questionOf(resolved, way);
  const first = tellStory(story, whole);
  const aged = ageTold(first, story.found, whole);
  if (aged) return { answer: saysSo(way.withMatches(aged), writeThread(question, thread)), before };
  if (isUseless(leaning, words)) return { answer: refuse(leaning, asked), before };
  const answer = way.withMatches(
    (words.pointing.test(text.toLowerCase()) ? undefined : carriedBySome(first, story.found, whole)) ??
      wholeBySome(first, story.found, whole) ??
      besidePerson(first, story.found, whole) ??
      beyondShown(first, leaning, asked) ??
      first,
  );
  const isOld = isOnlyAgain(answer, story.found, read, asked);
  const near = isOld ? othersFirst(story.found) : story.found;
  const shown = isOld || leavesUntold(answer, read, asked) ? tell({ kind: 'near' }, near, whole) : answer;
  return { answer: saysSo(shown, writeThread(question, thread)), before };
}
