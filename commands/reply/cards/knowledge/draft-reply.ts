import {
  DRAFT_FIELDS,
  type Draft,
  type Drafted,
  type DraftField,
} from '../../../../src/content/draft/draft.ts';
import type { Say, Saying } from '../../../../src/language/sayings/say.ts';
import type { Item, Reply } from '../../reply.ts';
import type { Teller } from '../../teller.ts';
import { cutAtWord } from '../../wording/cut-at-word.ts';

/** Characters of all paragraphs that a card shows, and of one of them; the whole file goes along. */
const SHOWN = { all: 2_000, most: 160, least: 30 } as const;

/** What was cleaned is named in so many lines at most. */
const CLEANED = 8;

const NAMES = {
  title: 'draft.field.title',
  publisher: 'draft.field.publisher',
  published: 'draft.field.published',
  published_note: undefined,
  language: 'draft.field.language',
  wording: 'draft.field.wording',
  url: 'draft.field.url',
  author: 'draft.field.author',
} as const satisfies Readonly<Record<DraftField, Saying | undefined>>;

/** Shows an operator the article that would be added, paragraph by paragraph; nothing is written yet. */
export function draftReply(drafted: Drafted, { knowledge: { articles }, voice: { say } }: Teller): Reply {
  if (drafted.kind === 'unreadable') {
    return card(say('draft.unreadable'), say, {
      list: [{ text: say('draft.why', { why: drafted.why }) }],
      tone: 'error',
    });
  }
  const before = articles.find(({ id }) => id === drafted.id);
  const will = before
    ? say('draft.replaces', { title: before.title, folder: 'earlier/' })
    : say('draft.called', { id: drafted.id });
  const isVerbatim = drafted.fields.wording === 'verbatim';
  return card(say('draft.unwritten', { will, paragraphs: drafted.paragraphs.length }), say, {
    list: [...paragraphs(drafted), ...head(drafted, say), ...cleaned(drafted, say), ...wrong(drafted, say)],
    notes: isVerbatim ? [say('draft.rights')] : [],
    file: { name: `${drafted.id}.md`, text: drafted.text },
    buttons: [
      ...(drafted.article
        ? [
            {
              label: say(isVerbatim ? 'draft.add-verbatim' : 'draft.add'),
              action: { kind: 'add' } as const,
            },
          ]
        : []),
      { label: say('draft.describe'), action: { kind: 'describe' } },
    ],
  });
}

function card(text: string, say: Say, rest: Partial<Reply>): Reply {
  return { tone: 'help', visibility: 'private', title: say('draft.title'), text, ...rest };
}

function paragraphs({ paragraphs }: Draft): Item[] {
  const room = Math.min(SHOWN.most, Math.max(SHOWN.least, Math.floor(SHOWN.all / paragraphs.length) - 12));
  return paragraphs.map((text, at) => ({ term: `¶ ${at + 1}`, text: cutAtWord(text, room) }));
}

function head({ fields }: Draft, say: Say): Item[] {
  const written = DRAFT_FIELDS.flatMap((name) => {
    const saying = NAMES[name];
    return fields[name] === undefined ? [] : [`${saying ? say(saying) : name}: ${fields[name]}`];
  });
  return written.length === 0 ? [] : [{ term: say('draft.head'), text: written.join(' · ') }];
}

function cleaned({ done }: Draft, say: Say): Item[] {
  const more = done.length > CLEANED ? [say('draft.cleaned-more', { count: done.length - CLEANED })] : [];
  return done.length === 0
    ? []
    : [{ term: say('draft.cleaned'), text: [...done.slice(0, CLEANED), ...more].join('; ') }];
}

function wrong({ wrong }: Draft, say: Say): Item[] {
  return wrong.map((text) => ({ term: say('draft.to-do'), text }));
}
