import { changedRuns } from '../../../src/answer/versions/changed-runs.ts';
import {
  compareVersions,
  type ParagraphChange,
  type VersionChanges,
} from '../../../src/answer/versions/compare-versions.ts';
import type { Voice } from '../../../src/answer/voice.ts';
import type { Article } from '../../../src/content/knowledge.ts';
import { AMOUNTS } from '../amounts.ts';
import type { Button } from '../buttons/action.ts';
import { stepButtons, turnButton } from '../buttons/passage-buttons.ts';
import { paragraphSigns } from '../quotations/citation-label.ts';
import { earlierParagraph, quotationOf, wholeParagraph } from '../quotations/quotation-of.ts';
import { notice, type Quotation, type Reply } from '../reply.ts';
import type { Teller } from '../teller.ts';
import { notThere } from '../wording/not-there.ts';

/** What became of a paragraph since an article read otherwise: both wordings, and what else changed. */
export function changedReply(before: Article, now: Article, number: number, teller: Teller): Reply {
  const { voice } = teller;
  const changes = compareVersions(before, now);
  const change = changes.paragraphs[number - 1];
  if (change === undefined) return notice(notThere([number], before, voice));
  const others: VersionChanges = {
    paragraphs: changes.paragraphs.filter((other) => other !== change && other.kind !== 'same'),
    added: changes.added,
  };
  const also = listed(others, voice);
  const intro = change.kind === 'same' ? 'changed.since' : 'changed.also';
  return {
    tone: change.kind === 'removed' ? 'absent' : 'answer',
    visibility: 'private',
    title: now.title,
    text: whatBecame(change, now, voice),
    quotations: wordings(change, before, now, teller),
    notes: also === '' ? [] : [voice.say(intro, { changes: also })],
    buttons: [...steps(change, now), ...nextChange(others, number, before, voice)],
  };
}

/** The paragraph as it is now, below a card whose text was not kept. */
export function unknownReply(reply: Reply, numbers: readonly number[], { say }: Voice): Reply {
  const isThere = reply.quotations !== undefined;
  const paragraphs = paragraphSigns(numbers);
  const note = isThere
    ? say('changed.not-kept-else', { paragraphs, count: numbers.length })
    : say('changed.not-kept');
  const text = isThere ? say('changed.as-now', { shown: reply.text }) : reply.text;
  return { ...reply, text, notes: [note, ...(reply.notes ?? [])] };
}

/** What a paragraph said of an article that is no longer there. */
export function goneReply(before: Article | undefined, number: number, teller: Teller): Reply {
  const { say } = teller.voice;
  const list = say('article.list');
  const paragraph = before?.paragraphs[number - 1];
  if (before === undefined || paragraph === undefined) return notice(say('changed.gone-not-kept'), list);
  return {
    tone: 'absent',
    visibility: 'private',
    title: before.title,
    text: say('changed.gone-was', { number }),
    quotations: [earlierParagraph(paragraph, before, teller)],
    notes: [list],
  };
}

/** One line for a card that was made from another text; none when the text is still the same. */
export function changesSince(id: string, hash: string, { knowledge, voice }: Teller): string[] {
  const { articles, earlier } = knowledge;
  const now = articles.find((article) => article.id === id);
  if (now?.hash === hash) return [];
  if (now === undefined) return [voice.say('changed.gone')];
  const before = earlier.find((article) => article.id === id && article.hash === hash);
  const changes = before && listed(compareVersions(before, now), voice);
  return [changes ? voice.say('changed.article-how', { changes }) : voice.say('changed.article')];
}

function wordings(change: ParagraphChange, before: Article, now: Article, teller: Teller): Quotation[] {
  if (change.kind === 'same') return [wholeParagraph(change.now, now, teller)];
  const earlier = earlierParagraph(change.before, before, teller);
  if (change.kind === 'removed') return [earlier];
  const { number: paragraph, text } = change.now;
  const [then, excerpt] =
    earlier.text.length + text.length <= AMOUNTS.wordings
      ? [earlier, { text, start: 0, end: text.length }]
      : changedRuns(earlier.text, text, now.language);
  return [
    { ...earlier, text: then.text, start: then.start },
    { ...quotationOf({ article: now, paragraph, excerpt }, teller), by: teller.voice.say('changed.now') },
  ];
}

function whatBecame(change: ParagraphChange, { paragraphs }: Article, { say }: Voice): string {
  const before = change.before.number;
  if (change.kind === 'removed') return say('changed.removed', { before });
  const now = change.now.number;
  const moved = now === before ? 'no' : 'yes';
  return say('changed.is', { now, all: paragraphs.length, how: change.kind, moved, before });
}

/** `¶ 6, 18 reworded; ¶ 5 new; former ¶ 4 gone`; empty when paragraphs only changed places. */
function listed({ paragraphs, added }: VersionChanges, { say }: Voice): string {
  const reworded = paragraphs.flatMap((change) => (change.kind === 'reworded' ? change.now.number : []));
  const gone = paragraphs.flatMap((change) => (change.kind === 'removed' ? change.before.number : []));
  return [
    ...(reworded.length > 0 ? [say('changed.reworded', { paragraphs: paragraphSigns(reworded) })] : []),
    ...(added.length > 0 ? [say('changed.new', { paragraphs: paragraphSigns(added) })] : []),
    ...(gone.length > 0 ? [say('changed.former', { paragraphs: paragraphSigns(gone) })] : []),
  ].join('; ');
}

function steps(change: ParagraphChange, now: Article): Button[] {
  return change.kind === 'removed'
    ? stepButtons(now, change.after, change.after + 1)
    : stepButtons(now, change.now.number - 1, change.now.number + 1);
}

/** Turns to the next paragraph that changed, after the last one to the first: so one button leads to them all. */
function nextChange(
  { paragraphs }: VersionChanges,
  number: number,
  before: Article,
  { say }: Voice,
): Button[] {
  const next = paragraphs.find((change) => change.before.number > number) ?? paragraphs[0];
  if (next === undefined) return [];
  const label =
    next.kind === 'removed'
      ? say('changed.button-gone', { number: next.before.number })
      : say('changed.button', { number: next.now.number });
  return [turnButton(label, before, next.before.number)];
}
