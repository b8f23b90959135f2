import { z } from 'zod';
import type { Event, Fact, Figure, Gap, Person, Statement, Term, Topic } from '../knowledge.ts';
import { contentLimits } from '../limits.ts';
import { type Complaint, describeIssues } from './describe-issue.ts';
import { asked, dayMonthOrYear, id, list, paragraphs, text, yesOrNo } from './field-types.ts';

/** How the records of one section of a facts file are read. */
export interface Section<Entry> {
  /** A record of an article from plain values, or what its writer has to change. */
  read(raw: unknown, article: string): EntryRead<Entry>;
}

export type EntryRead<Entry> =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'complaints'; readonly complaints: readonly Complaint[] };

const maybe = z.exactOptional(text());
const common = { id, says: text(contentLimits.says), paragraphs, asked: asked.default([]) };
const dated = { when: maybe, date: z.exactOptional(dayMonthOrYear) };
const also = list()
  .max(contentLimits.also, `has more than ${contentLimits.also} names: keep the likely ones`)
  .default([]);

/** The sections that hold facts, under the names they have in the file. */
export const factSections: ReadonlyMap<string, Section<Fact>> = new Map<string, Section<Fact>>([
  [
    'people',
    section(
      {
        ...common,
        name: text(),
        role: text(),
        of: maybe,
        also,
        not: z.exactOptional(z.array(id)),
        attendance: z.exactOptional(z.enum(['host', 'attends', 'travelling', 'not-mentioned'])),
      },
      (article, fields): Person => ({ kind: 'person', article, ...fields }),
    ),
  ],
  [
    'statements',
    section(
      {
        ...common,
        ...dated,
        speaker: maybe,
        attribution: z.enum(['article', 'named', 'unnamed', 'relayed']),
        about: maybe,
        to: maybe,
        quote: z.exactOptional(text(contentLimits.says)),
        topic: z.exactOptional(id),
        opposes: z.array(id).default([]),
        unclear: yesOrNo.default(false),
      },
      (article, fields): Statement => ({ kind: 'statement', article, ...fields }),
    ),
  ],
  [
    'events',
    section(
      { ...common, ...dated, name: text(), where: maybe },
      (article, fields): Event => ({ kind: 'event', article, ...fields }),
    ),
  ],
  [
    'terms',
    section(
      { ...common, name: text(), also },
      (article, fields): Term => ({ kind: 'term', article, ...fields }),
    ),
  ],
  [
    'numbers',
    section(
      { ...common, value: text(), of: text() },
      (article, fields): Figure => ({ kind: 'number', article, ...fields }),
    ),
  ],
  [
    'gaps',
    section({ ...common, missing: text() }, (article, fields): Gap => ({ kind: 'gap', article, ...fields })),
  ],
]);

/** The section of the topics. */
export const topicSection: Section<Topic> = section(
  {
    id,
    command: text(),
    description: text(),
    summary: text(contentLimits.summary),
    facts: z.array(id).min(1, 'is empty: name at least one fact'),
    paragraphs,
    asked: asked.default([]),
  },
  (article, fields): Topic => ({ article, ...fields }),
);

function section<Shape extends z.core.$ZodLooseShape, Entry>(
  shape: Shape,
  make: (article: string, fields: z.output<z.ZodObject<Shape, z.core.$strict>>) => Entry,
): Section<Entry> {
  const schema = z.strictObject(shape);
  const fields = Object.keys(shape);
  return {
    read(raw, article) {
      const parsed = schema.safeParse(raw);
      if (parsed.success) return { kind: 'entry', entry: make(article, parsed.data) };
      return { kind: 'complaints', complaints: describeIssues(parsed.error.issues, raw, fields) };
    },
  };
}
