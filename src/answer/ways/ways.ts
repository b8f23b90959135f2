import type { Answer } from '../answer.ts';
import { framed, onTopic } from './around.ts';
import { besides } from './besides.ts';
import { gatheredAll } from './gathered-all.ts';
import { guessed } from './guessed.ts';
import { planned } from './planned.ts';
import type { Put } from './put.ts';
import { widely } from './widely.ts';

/**
 * The ways to answer with more than one record, in the order in which they are tried: the first that makes an answer counts,
 * and where none does the one record answers. Each stands alone and can be left out.
 */
export const ways: readonly {
  readonly name: string;
  readonly reason: string;
  readonly tell: (put: Put) => Answer | undefined;
}[] = [
  {
    name: 'planned',
    reason: 'what is put as a list, an overview or several questions is answered by no single record',
    tell: planned,
  },
  {
    name: 'gathered',
    reason: 'of what is asked for as a list no record may have most words',
    tell: gatheredAll,
  },
  {
    name: 'guessed',
    reason: 'nobody can write down all ways of asking, but what was learned from many knows more of them',
    tell: guessed,
  },
  {
    name: 'widely',
    reason:
      'a list or a broad question of which one record has a part is answered by what comes near it, too',
    tell: widely,
  },
  {
    name: 'besides',
    reason: 'what surely answers a broad question seldom is all that the articles have on it',
    tell: besides,
  },
  {
    name: 'framed',
    reason:
      'where nothing answers, what the words of a broad question stand for tells more than what comes near',
    tell: framed,
  },
  {
    name: 'topic',
    reason: 'how and why is seldom told by one sentence where several paragraphs come equally near',
    tell: onTopic,
  },
];
