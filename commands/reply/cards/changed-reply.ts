import { changedRuns } from '../../../src/answer/versions/changed-runs.ts';
import {
  compareVersions,
  type ParagraphChange,
  type VersionChanges,
} from '../../../src/answer/versions/compare-versions.ts';
import type { Article, Knowledge } from '../../../src/content/knowledge.ts';
import { AMOUNTS } from '../amounts.ts';
import type { Button } from '../buttons/action.ts';
import { stepButtons, turnButton } from '../buttons/passage-buttons.ts';
import { paragraphSigns } from '../quotations/citation-label.ts';
import { earlierParagraph, quotationOf, wholeParagraph } from '../quotations/quotation-of.ts';
import { notice, type Quotation, type Reply } from '../reply.ts';
import { notThere } from '../wording/not-there.ts';

/** What became of a paragraph since an article read otherwise: both wordings, and what else changed. */
export function changedReply(before: Article, now: Article, number: number, knowledge: Knowledge): Reply {
  const changes = compareVersions(before, now);
  const change = changes.paragraphs[number - 1];
  if (change === undefined) return notice(notThere([number], before));
  const others: VersionChanges = {
    paragraphs: changes.paragraphs.filter((other) => other !== change && other.kind !== 'same'),
    added: changes.added,
  };
  const also = listed(others);
  const intro = change.kind === 'same' ? 'Changed since' : 'Also changed since';
  return {
    tone: change.kind === 'removed' ? 'absent' : 'answer',
    visibility: 'private',
    title: now.title,
    text: whatBecame(change, now),
    quotations: wordings(change, before, now, knowledge),
    notes: also === '' ? [] : [`${intro}: ${also}.`],
    buttons: [...steps(change, now), ...nextChange(others, number, before)],
  };
}

/** The paragraph as it is now, below a card whose text was not kept. */
export function unknownReply(reply: Reply, numbers: readonly number[]): Reply {
  const what = 'The article changed since that card was made, and its wording of then was not kept';
  const isThere = reply.quotations !== undefined;
  const note = isThere ? `${what}: ${whatElse(numbers)}.` : `${what}.`;
  const text = isThere ? `${reply.text} as it reads now.` : reply.text;
  return { ...reply, text, notes: [note, ...(reply.notes ?? [])] };
}

function whatElse(numbers: readonly number[]): string {
  const other = numbers.length === 1 ? 'another paragraph' : 'other paragraphs';
  return `${paragraphSigns(numbers)} may have been ${other}`;
}

/** What a paragraph said of an article that is no longer there. */
export function goneReply(before: Article | undefined, number: number, knowledge: Knowledge): Reply {
  const list = '/article lists what I have read.';
  const paragraph = before?.paragraphs[number - 1];
  if (before === undefined || paragraph === undefined) {
    return notice('I no longer have the article of that card, and its wording was not kept.', list);
  }
  return {
    tone: 'absent',
    visibility: 'private',
    title: before.title,
    text: `I no longer have this article. This was ¶ ${number} when that card was made.`,
    quotations: [earlierParagraph(paragraph, before, knowledge)],
    notes: [list],
  };
}

/** One line for a card that was made from another text; none when the text is still the same. */
export function changesSince(id: string, hash: string, { articles, earlier }: Knowledge): string[] {
  const now = articles.find((article) => article.id === id);
  if (now?.hash === hash) return [];
  if (now === undefined) return ['I no longer have the article of that card.'];
  const before = earlier.find((article) => article.id === id && article.hash === hash);
  const what = before && listed(compareVersions(before, now));
  return [`The article changed since that card was made${what ? `: ${what}` : ''}.`];
}

function wordings(change: ParagraphChange, before: Article, now: Article, knowledge: Knowledge): Quotation[] {
  if (change.kind === 'same') return [wholeParagraph(change.now, now, knowledge)];
  const earlier = earlierParagraph(change.before, before, knowledge);
  if (change.kind === 'removed') return [earlier];
  const { number: paragraph, text } = change.now;
  const [then, excerpt] =
    earlier.text.length + text.length <= AMOUNTS.wordings
      ? [earlier, { text, start: 0, end: text.length }]
      : changedRuns(earlier.text, text, now.language);
  return [
    { ...earlier, text: then.text, start: then.start },
    { ...quotationOf({ article: now, paragraph, excerpt }, knowledge), by: 'Now' },
  ];
}

function whatBecame(change: ParagraphChange, { paragraphs }: Article): string {
  const was = `¶ ${change.before.number}`;
  if (change.kind === 'removed') return `What was ${was} is no longer in the article.`;
  const is = `¶ ${change.now.number}`;
  const how = `${change.kind === 'same' ? 'unchanged' : 'reworded'} since that card was made`;
  return `${is} of ${paragraphs.length}, ${how}${is === was ? '' : `; it was ${was} then`}.`;
}

/** `¶ 6, 18 reworded; ¶ 5 new; former ¶ 4 gone`; empty when paragraphs only changed places. */
function listed({ paragraphs, added }: VersionChanges): string {
  const reworded = paragraphs.flatMap((change) => (change.kind === 'reworded' ? change.now.number : []));
  const gone = paragraphs.flatMap((change) => (change.kind === 'removed' ? change.before.number : []));
  return [
    ...(reworded.length > 0 ? [`${paragraphSigns(reworded)} reworded`] : []),
    ...(added.length > 0 ? [`${paragraphSigns(added)} new`] : []),
    ...(gone.length > 0 ? [`former ${paragraphSigns(gone)} gone`] : []),
  ].join('; ');
}

function steps(change: ParagraphChange, now: Article): Button[] {
  return change.kind === 'removed'
    ? stepButtons(now, change.after, change.after + 1)
    : stepButtons(now, change.now.number - 1, change.now.number + 1);
}

/** Turns to the next paragraph that changed, after the last one to the first: so one button leads to them all. */
function nextChange({ paragraphs }: VersionChanges, number: number, before: Article): Button[] {
  const next = paragraphs.find((change) => change.before.number > number) ?? paragraphs[0];
  if (next === undefined) return [];
  const label = next.kind === 'removed' ? `Gone: ¶ ${next.before.number}` : `Changed: ¶ ${next.now.number}`;
  return [turnButton(label, before, next.before.number)];
}
