import type { Draft, Drafted } from '../../../../src/content/draft/draft-article.ts';
import type { Knowledge } from '../../../../src/content/knowledge.ts';
import type { Item, Reply } from '../../reply.ts';
import { cutAtWord } from '../../wording/cut-at-word.ts';

/** Characters of all paragraphs that a card shows, and of one of them; the whole file goes along. */
const SHOWN = { all: 2_000, most: 160, least: 30 } as const;

/** What was cleaned is named in so many lines at most. */
const CLEANED = 8;

const NAMES: Readonly<Record<string, string>> = {
  title: 'Title',
  publisher: 'Publisher',
  published: 'Day',
  language: 'Language',
  wording: 'Wording',
  url: 'Address',
  author: 'Author',
};

/** Shows an operator the article that would be added, paragraph by paragraph; nothing is written yet. */
export function draftReply(drafted: Drafted, { articles }: Knowledge): Reply {
  if (drafted.kind === 'unreadable') {
    return card('This file cannot be an article.', {
      list: [{ text: `Its ${drafted.why}.` }],
      tone: 'error',
    });
  }
  const before = articles.find(({ id }) => id === drafted.id);
  const will = before
    ? `It takes the place of “${before.title}”, whose text is kept in earlier/.`
    : `It would be called ${drafted.id}.`;
  const count = drafted.paragraphs.length;
  return card(`Nothing is written yet. ${will} ${count} ${count === 1 ? 'paragraph' : 'paragraphs'}:`, {
    list: [...paragraphs(drafted), ...head(drafted), ...cleaned(drafted), ...wrong(drafted)],
    notes: drafted.fields.wording === 'verbatim' ? [RIGHTS] : [],
    file: { name: `${drafted.id}.md`, text: drafted.text },
    buttons: [
      ...(drafted.article
        ? [
            {
              label: drafted.fields.wording === 'verbatim' ? 'Add it: I may use this text' : 'Add it',
              action: { kind: 'add' } as const,
            },
          ]
        : []),
      { label: 'Title, publisher, day …', action: { kind: 'describe' } },
    ],
  });
}

const RIGHTS =
  'verbatim says that these are the publisher’s own sentences: add them only if the rights holder lets you show them.';

function card(text: string, rest: Partial<Reply>): Reply {
  return { tone: 'help', visibility: 'private', title: 'An article to add', text, ...rest };
}

function paragraphs({ paragraphs }: Draft): Item[] {
  const room = Math.min(SHOWN.most, Math.max(SHOWN.least, Math.floor(SHOWN.all / paragraphs.length) - 12));
  return paragraphs.map((text, at) => ({ term: `¶ ${at + 1}`, text: cutAtWord(text, room) }));
}

function head({ fields }: Draft): Item[] {
  const written = Object.entries(fields).map(([name, value]) => `${NAMES[name] ?? name}: ${value}`);
  return written.length === 0 ? [] : [{ term: 'Head', text: written.join(' · ') }];
}

function cleaned({ done }: Draft): Item[] {
  const more = done.length > CLEANED ? [`and ${done.length - CLEANED} more`] : [];
  return done.length === 0
    ? []
    : [{ term: 'Cleaned', text: [...done.slice(0, CLEANED), ...more].join('; ') }];
}

function wrong({ wrong }: Draft): Item[] {
  return wrong.map((text) => ({ term: 'Still to do', text }));
}
