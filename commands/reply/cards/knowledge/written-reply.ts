import type { Article } from '../../../../src/content/knowledge.ts';
import type { Written } from '../../library.ts';
import type { Reply } from '../../reply.ts';
import { mistakes, reloadReply } from './reload-reply.ts';

/** Tells an operator what came of adding or removing an article. */
export async function writtenReply(written: Written): Promise<Reply> {
  switch (written.kind) {
    case 'written': {
      const { files, gone, reloaded } = written;
      const reply = await reloadReply(reloaded);
      const said = [
        ...files.map((path) => ({ term: 'Written', text: path })),
        ...gone.map((path) => ({ term: 'Gone', text: path })),
      ];
      return { ...reply, list: [...said, ...(reply.list ?? [])] };
    }
    case 'refused':
      return mistakes(
        'Nothing was written, because the folder would not be in order. Mend this first.',
        written.problems,
      );
    case 'changed-meanwhile':
      return failed(
        'This article is not there any more, or has another text by now: look at /knowledge list.',
      );
    case 'unwritable':
      return failed(
        `The knowledge folder cannot be written by the bot (${written.code}), so nothing has changed. Put the file there yourself: what is saved is read at once.`,
      );
  }
}

/** Asks an operator whether an article shall go. */
export function removalReply(article: Article | undefined, asked: string): Reply {
  if (article === undefined) return failed(`There is no article “${asked}”: /knowledge list names them all.`);
  const { id, title, hash } = article;
  return {
    tone: 'help',
    visibility: 'private',
    title: 'An article to remove',
    text: `“${title}” would not be answered from any more. Its text is kept in earlier/, its facts and phrasings in removed/.`,
    buttons: [{ label: 'Remove it', action: { kind: 'remove', article: id, hash } }],
  };
}

function failed(text: string): Reply {
  return { tone: 'error', visibility: 'private', title: 'Knowledge', text };
}
