import { legible } from '../language/characters/legible.ts';
import { type BroughtOver, bringOver } from '../language/foreign/bring-over.ts';
import { withSmallWords } from '../language/foreign/small-words.ts';
import { languageOf } from '../language/language.ts';
import { once } from '../language/once.ts';
import { remembering } from '../language/remembering.ts';
import { spokenOf } from '../language/spoken/spoken.ts';
import { followUpWordsOf } from '../language/vocabulary/follow-up-words.ts';
import { plainWords } from '../markup/plain-message.ts';
import { asWritten } from './abroad/as-written.ts';
import type { Answer } from './answer.ts';
import { isAnswered, isGap, singleOf } from './answer-kinds.ts';
import type { TopicAnswer } from './answers.ts';
import { foreignAnswer, HOME, languageAsked } from './asked-language.ts';
import { articleOf } from './cite/cite-facts.ts';
import { followUp } from './follow-up/follow-up.ts';
import { judgeBy, learnedFollowUps } from './follow-up/learned.ts';
import { readFollowUp } from './follow-up/read-follow-up.ts';
import { readThread } from './follow-up/thread.ts';
import type { Lookup } from './lookups.ts';
import { topicAnswer } from './topic-answer.ts';
import { answerTuning } from './tuning.ts';
import { changeAsked, compareStory } from './versions/changes.ts';
import { voiceOf } from './voice.ts';
import { type Unspoken, type Way, wayOfSpeaking } from './way.ts';

/** Asks the articles, whichever language a question is put in. */
export interface Ask {
  ask(question: string, sought?: string): Answer;
  followUp(question: string, before: string): Answer;
  claimed(statement: string): Answer | undefined;
}

/** What asks the articles for a bot that speaks a language, or without one that of each article; `topic` finds one by its id. */
export function createAsk(
  language: string | undefined,
  lookup: Lookup,
  topic: (id: string) => TopicAnswer | undefined,
): Ask {
  const { knowledge, prepared, write, topicAsked, askedAbroad, find } = lookup;
  const ways = once(() => lookup.shelves().map((unspoken) => wayOfSpeaking(unspoken, language, askPart)));
  const askedBefore = remembering(askAnew, answerTuning.kept);

  function ask(question: string, sought?: string): Answer {
    const isKept = sought === undefined && question.length <= answerTuning.longestQuestion;
    return isKept ? askedBefore(question) : askAnew(question, sought);
  }

  function askAnew(question: string, sought?: string): Answer {
    if (sought !== undefined) {
      const asked = read(question);
      return inOneLanguage(plainWords(asked), asked, plainWords(read(sought)));
    }
    const joined = readThread(question);
    return joined ? follow(joined.question, joined.before) : askWhole(question);
  }

  function follow(question: string, before: string): Answer {
    const [asked, earlier] = [read(question, answerTuning.longestFollowUp), read(before)];
    const all = ways();
    const language = [earlier, asked]
      .map((text) => languageAsked(plainWords(text), all))
      .find((spoken) => isBrought(spoken, all));
    if (language === undefined) return followIn(asked, earlier, askWhole, all);
    const [now, then] = [threadOver(asked, language), threadOver(earlier, language)];
    const written = (english: string) => now.written(english) ?? then.written(english);
    const brought = { ...now, written, untold: [...now.untold, ...then.untold] };
    const abroad = waysAbroad(brought);
    const answer = followIn(now.english, then.english, (text) => askIn(text, text, abroad), abroad);
    const receipt = { ...answer.receipt, question: `${asked} (${earlier})` };
    return asWritten({ ...answer, receipt }, brought);
  }

  function followIn(question: string, before: string, askOne: (text: string) => Answer, all: readonly Way[]) {
    const { judge = judgeBy(learnedFollowUps) } = prepared;
    const wayOf = (answer: Answer) => wayIn(answer, all);
    const ask = (text: string) => singleOf(askOne(text));
    return followUp(question, before, { knowledge, find: find(), write: write(), ask, wayOf, judge });
  }

  /** The way in the language that an answer comes from. */
  function wayIn({ citations: [first] }: Answer, all: readonly Way[]): Way | undefined {
    const language = first?.article.language;
    return all.find(({ search }) => search.articles.some((one) => one.language === language)) ?? all[0];
  }

  function askWhole(question: string): Answer {
    const asked = read(question.normalize('NFC').trim()).trim();
    const words = plainWords(asked);
    const all = ways();
    const known = askedAbroad()(words);
    const language = known?.language ?? languageAsked(words, all);
    if (!isBrought(language, all))
      return askIn(known?.english ?? words, asked, all, known ? undefined : language);
    const brought = known ?? bringOver(words, language, homeWay().home());
    return asWritten(askIn(brought.english, asked, waysAbroad(brought)), brought);
  }

  /** What the articles have on a statement, the surest of all languages; nothing on one that cannot be brought to any of them. */
  function claimed(statement: string): Answer | undefined {
    const words = plainWords(read(statement.normalize('NFC').trim()));
    const all = ways();
    const language = languageAsked(words, all);
    if (language === undefined) return surest(all.flatMap((way) => way.claimed(words) ?? []));
    if (!isBrought(language, all)) return undefined;
    const brought = bringOver(words, language, homeWay().home());
    const answer = surest(waysAbroad(brought).flatMap((way) => way.claimed(brought.english) ?? []));
    return answer && asWritten(answer, brought);
  }

  /** Whether questions in a language that no article is in can be brought to that of one that some are in. */
  function isBrought(language: string | undefined, all: readonly Way[]): language is string {
    return language !== undefined && withSmallWords.has(language) && all.some((way) => way.language === HOME);
  }

  function homeWay(): Unspoken {
    const home = lookup.shelves().find(({ language }) => language === HOME);
    if (!home) throw new Error(`There is no article in ${HOME} to bring a question to.`);
    return home;
  }

  /** A follow-up with the questions before it, `where? (when?)`, in English words; what is English stays. */
  function threadOver(text: string, language: string): BroughtOver {
    const thread = readThread(text);
    if (!thread) {
      const words = plainWords(text);
      const known = askedAbroad()(words);
      return known?.language === language ? known : bringOver(words, language, homeWay().home());
    }
    const [one, before] = [threadOver(thread.question, language), threadOver(thread.before, language)];
    return {
      language,
      english: `${one.english} (${before.english})`,
      written: (english) => one.written(english) ?? before.written(english),
      untold: [...one.untold, ...before.untold],
    };
  }

  /** How a question that was brought over is answered, in its own language. */
  function waysAbroad({ language, written, untold }: BroughtOver): readonly Way[] {
    const all: Way[] = [];
    const askOne = (text: string, before?: string) =>
      before === undefined
        ? askIn(text, text, all)
        : askAfter(
            text,
            before,
            (one) => askIn(one, one, all),
            (one, other) => followIn(one, other, (each) => askIn(each, each, all), all),
          );
    all.push(wayOfSpeaking({ ...homeWay(), written, untold }, language, askOne));
    return all;
  }

  /** `foreign` is the language of a question that no article is in and that cannot be brought to one. */
  function askIn(words: string, asked: string, all: readonly Way[], foreign?: string): Answer {
    const about = topicAsked()(words);
    const whole = about && topic(about.id);
    if (whole && whole.citations.length > 0) {
      const receipt = {
        question: asked,
        language: language ?? articleOf(whole.topic, knowledge).language,
        matches: [],
        unaccounted: [],
        confidence: 1,
        threshold: answerTuning.sureFrom,
      };
      return topicAnswer(whole, receipt, knowledge);
    }
    const change = all.flatMap((way) => {
      const kind = changeAsked(words, way.language);
      return kind === undefined || kind === 'still' ? [] : (compareStory(kind, asked, way) ?? []);
    })[0];
    if (change) return change;
    const told = foreign === undefined ? undefined : foreignAnswer(words, foreign, asked, all);
    // Read without marks and shown as it was put, with its emphasis.
    return told ?? inOneLanguage(words, asked, undefined, all);
  }

  /** Answers in the language of the question, if it is one of the articles', else in that of the first. */
  function inOneLanguage(
    words: string,
    asked: string,
    sought?: string,
    all: readonly Way[] = ways(),
  ): Answer {
    const [only, ...more] = all;
    if (only && more.length === 0) return only.answer(words, asked, sought);
    const languages = all.map((way) => way.language);
    const spoken = spokenOf(words, languages);
    const answers = all.map(({ answer }) => answer(words, asked, sought));
    const best = answers.reduce((one, other) => (rankOf(other) > rankOf(one) ? other : one));
    const home = spoken ?? knowledge.articles[0]?.language;
    const own = home === undefined ? undefined : answers[languages.indexOf(home)];
    if (!own || best === own || isAnswered(own)) return own ?? best;
    if (spoken === undefined && (rankOf(best) >= 1 || own.kind === 'not-understood')) return best;
    // Another language has the same names; that does not make it an answer.
    if (rankOf(best) < 1 || own.kind === 'near') return own;
    const { receipt } = own;
    const [first, ...others] = best.citations;
    if (!first) return own;
    const text = voiceOf(receipt.language, knowledge.articles).phrases.near(
      knowledge.articles.map(({ title }) => title),
    );
    return { kind: 'near', text, facts: [], citations: [first, ...others], receipt };
  }

  /** One of several questions, leaning on the first where it has no subject of its own. */
  function askPart(question: string, before?: string): Answer {
    if (before === undefined) return askWhole(question);
    return askAfter(question, before, askWhole, follow);
  }

  function askAfter(
    question: string,
    before: string,
    askOne: (question: string) => Answer,
    followOne: (question: string, before: string) => Answer,
  ): Answer {
    const language = knowledge.articles[0]?.language ?? '';
    const written = readFollowUp(question, followUpWordsOf(language));
    const alone = written.kind === 'open' && written.leans !== 'points' ? askOne(question) : undefined;
    if (alone && isAnswered(alone)) return alone;
    const after = followOne(question, before);
    if (isAnswered(after) || after.kind === 'near' || isGap(after))
      return alone && !isAnswered(after) ? alone : after;
    // That nothing was found for a question with words of its own is no reason to hide what comes near.
    const whole = alone ?? (hasOwnWords(question, language) ? askOne(question) : after);
    return alone || whole.kind === 'near' ? whole : after;
  }

  return { ask, followUp: follow, claimed };
}

/** Whether so many words of a question say something that it is not only asked of whoever was told of. */
function hasOwnWords(question: string, code: string): boolean {
  const language = languageOf(code);
  return language.words(question).filter((word) => !language.isStop(word)).length >= OWN_WORDS;
}

const OWN_WORDS = 3;

/** The first of some answers as they are ranked; undefined where there is none. */
function surest(answers: readonly Answer[]): Answer | undefined {
  return answers.toSorted((one, other) => rankOf(other) - rankOf(one))[0];
}

/** Answers before refusals; among equals the surer one. */
function rankOf(answer: Answer): number {
  const { kind, receipt } = answer;
  const place = isAnswered(answer) ? 2 : kind === 'near' ? 1 : kind === 'not-understood' ? -1 : 0;
  return place + receipt.confidence / 2;
}

/** As much of a member's text as is looked at. */
function read(text: string, most: number = answerTuning.longestQuestion): string {
  return legible(text.slice(0, most));
}
