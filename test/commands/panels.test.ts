import { describe, expect, it } from 'vitest';
import { draftReply } from '../../commands/reply/cards/knowledge/draft-reply.ts';
import { listReply } from '../../commands/reply/cards/knowledge/list-reply.ts';
import { reloadReply } from '../../commands/reply/cards/knowledge/reload-reply.ts';
import { statsReply } from '../../commands/reply/cards/knowledge/stats-reply.ts';
import { removalReply, writtenReply } from '../../commands/reply/cards/knowledge/written-reply.ts';
import { settingsReply } from '../../commands/reply/cards/settings/settings-reply.ts';
import { entryReply } from '../../commands/reply/cards/unanswered/entry-reply.ts';
import { unansweredReply } from '../../commands/reply/cards/unanswered/unanswered-reply.ts';
import type { Change, Reloaded } from '../../commands/reply/library.ts';
import type { Reply } from '../../commands/reply/reply.ts';
import { createAnswers } from '../../src/answer/create-answers.ts';
import type { Gist } from '../../src/answer/versions/answered-otherwise.ts';
import { draftArticle } from '../../src/content/draft/draft-article.ts';
import { renderReply } from '../../src/discord/card/render-reply.ts';
import { catalogs, type Saying } from '../../src/language/sayings/say.ts';
import { standardGuild } from '../../src/store/guild-settings.ts';
import { millStory } from '../answer/versions/mill-story.ts';
import { knowledgeIn } from '../content/knowledge-folder.ts';

const knowledge = knowledgeIn(millStory);
const answers = createAnswers(knowledge);
const [first] = knowledge.articles;
const bytes = new TextEncoder().encode('The &amp; ferry.\n\nThe pier.\n');
const gist = (kind: Gist['kind']): Gist => ({ kind, text: 'So it is.', paragraphs: [1] });
const none = { added: [], removed: [], reworded: [] };
const change: Change = {
  at: new Date('2026-04-05T06:07:00Z'),
  changes: {
    articles: { ...none, added: ['fog'] },
    facts: { ...none, reworded: ['a', 'b'] },
    topics: { ...none, removed: ['a', 'b', 'c', 'd', 'e'] },
    general: true,
  },
  compared: Promise.resolve({
    kind: 'compared',
    questions: 14,
    otherwise: Array.from({ length: 12 }, (_, at) => ({
      question: `${at}`,
      was: gist(at > 5 ? 'near' : 'answer'),
      is: gist(at > 5 ? 'topic-absent' : 'answer'),
    })),
  }),
};
const problems = Array.from({ length: 12 }, (_, line) => ({ file: 'facts/a.yaml', line, message: '?' }));
const reloads: readonly Reloaded[] = [
  { kind: 'renewed', change },
  { kind: 'unchanged' },
  { kind: 'unchanged', last: change },
  { kind: 'problems', problems },
  { kind: 'failed', error: '?' },
];
const entry = {
  missing: 'pier',
  count: 21,
  last: '2026-04-05',
  kinds: ['near', 'not-understood'],
  texts: ['?'],
};

/** All that those who run a server or the bot can see, in one language. */
async function panelsIn(language: string): Promise<readonly Reply[]> {
  const teller = answers.speaking(language);
  const { say } = teller.voice;
  const link = {
    phrasing: 'pier',
    to: { kind: 'paragraph', article: first?.id ?? '', paragraph: 1 },
  } as const;
  const guild = { ...standardGuild, links: [{ ...link, day: '2026-04-05' }] };
  return [
    settingsReply(standardGuild.settings, knowledge.articles, true, teller.voice),
    unansweredReply([entry, { ...entry, missing: '' }], guild, teller),
    unansweredReply([], standardGuild, teller),
    unansweredReply(undefined, standardGuild, teller),
    entryReply('pier', guild, teller),
    draftReply(draftArticle(bytes, 'pier.md', { wording: 'verbatim', title: 'The pier' }), teller),
    draftReply(draftArticle(bytes, `${first?.id}.md`, { wording: 'restated' }), teller),
    draftReply(draftArticle(Uint8Array.of(0xff, 0xfe), 'pier.md'), teller),
    statsReply(
      {
        answers: [{ kind: 'near', count: 2 }],
        shown: [],
        helpful: [{ about: 'a', kind: 'answer', yes: 3, no: 1 }],
      },
      teller,
    ),
    statsReply(undefined, teller),
    listReply({ ...teller, knowledge: { ...knowledge, earlier: knowledge.articles } }),
    removalReply(first, first?.id ?? '', say),
    removalReply(undefined, 'pier', say),
    ...(await Promise.all(reloads.map((reloaded) => reloadReply(reloaded, say)))),
    await writtenReply({ kind: 'written', files: ['a'], gone: ['b'], reloaded: { kind: 'unchanged' } }, say),
    await writtenReply({ kind: 'refused', problems }, say),
    await writtenReply({ kind: 'changed-meanwhile' }, say),
    await writtenReply({ kind: 'unwritable', code: 'EROFS' }, say),
  ];
}

const { en = {} as Record<Saying, string>, ...others } = catalogs;

describe.each(Object.keys(others))('the panels in %s', (language) => {
  it('have none of the sentences of the English bot, and nothing that was not put in', async () => {
    const sentences = (Object.keys(en) as Saying[])
      .map((name) => en[name])
      .filter((text) => !text.includes('{') && (text.match(/\p{L}{2,}/gu) ?? []).length > 1);
    const teller = answers.speaking(language);
    for (const panel of await panelsIn(language)) {
      const shown = JSON.stringify(renderReply(panel, { voice: teller.voice }));
      expect(sentences.filter((text) => shown.includes(text))).toEqual([]);
      expect(shown.replaceAll(/[{}](?=["[,\]{}])|(?<=[[,{:}])[{}]|^\{|\}$/gu, '')).not.toMatch(
        /[{}]|undefined/u,
      );
    }
  });

  it('say what the English ones say, with as many lines and controls', async () => {
    const parts = ({ list = [], controls = [], buttons = [], notes = [] }: Reply) =>
      [list, controls, buttons, notes].map(({ length }) => length);
    expect((await panelsIn(language)).map(parts)).toEqual((await panelsIn('en')).map(parts));
  });
});
