import type { Fact, Knowledge, Topic } from '../content/knowledge.ts';
import { searchTuning } from './search-tuning.ts';

/** A topic as a record that may answer: its summary, by its name, its description and how people ask for it. */
export interface TopicRecord {
  readonly kind: 'topic';
  readonly id: string;
  readonly article: string;
  readonly says: string;
  readonly paragraphs: readonly number[];
  readonly asked: readonly string[];
  readonly topic: Topic;
}

/** What operators write down of an article. */
export type WrittenRecord = Fact | TopicRecord;

/** All facts and topics of some articles, facts first, in the order of the knowledge. */
export function writtenRecords(
  { facts, topics }: Pick<Knowledge, 'facts' | 'topics'>,
  articles: ReadonlySet<string>,
): readonly WrittenRecord[] {
  return [...facts, ...topics.map(recordOf)].filter(({ article }) => articles.has(article));
}

/** What a record is found by: articles may share ids. */
export function keyOf({ article, id }: Pick<WrittenRecord, 'article' | 'id'>): string {
  return `${article} ${id}`;
}

function recordOf(topic: Topic): TopicRecord {
  const { id, article, command, description, summary, paragraphs, asked } = topic;
  const names = [description, command.replaceAll('-', ' ')];
  // A topic and a fact may share an id.
  const ways = [...names, ...asked];
  return { kind: 'topic', id: `/${id}`, article, says: summary, paragraphs, asked: ways, topic };
}

/** How many of a record's ways of asking are compared by what they mean; a gap's say nothing of what might answer. */
export function softWays(record: WrittenRecord | undefined): number {
  return record === undefined || record.kind === 'gap'
    ? 0
    : Math.min(searchTuning.softWays, record.asked.length);
}
