import type { Article } from '../../../../src/content/knowledge.ts';
import type { Say } from '../../../../src/language/sayings/say.ts';
import type { Written } from '../../library.ts';
import type { Reply } from '../../reply.ts';
import { mistakes, reloadReply } from './reload-reply.ts';

/** Tells an operator what came of adding or removing an article. */
export async function writtenReply(written: Written, say: Say): Promise<Reply> {
  switch (written.kind) {
    case 'written': {
      const { files, gone, reloaded } = written;
      const reply = await reloadReply(reloaded, say);
      const said = [
        ...files.map((path) => ({ term: say('written.written'), text: path })),
        ...gone.map((path) => ({ term: say('written.gone'), text: path })),
      ];
      return { ...reply, list: [...said, ...(reply.list ?? [])] };
    }
    case 'refused':
      return mistakes(say('written.refused'), written.problems, say);
    case 'changed-meanwhile':
      return failed(say('written.changed-meanwhile'), say);
    case 'unwritable':
      return failed(say('written.unwritable', { code: written.code }), say);
  }
}

/** Asks an operator whether an article shall go. */
export function removalReply(article: Article | undefined, asked: string, say: Say): Reply {
  if (article === undefined) return failed(say('removal.unknown', { asked }), say);
  const { id, title, hash } = article;
  return {
    tone: 'help',
    visibility: 'private',
    title: say('removal.title'),
    text: say('removal.text', { title, texts: 'earlier/', facts: 'removed/' }),
    buttons: [{ label: say('removal.button'), action: { kind: 'remove', article: id, hash } }],
  };
}

function failed(text: string, say: Say): Reply {
  return { tone: 'error', visibility: 'private', title: say('knowledge.title'), text };
}
