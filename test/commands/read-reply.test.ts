import { describe, expect, it } from 'vitest';
import { readButton } from '../../commands/reply/buttons/passage-buttons.ts';
import { changesSince } from '../../commands/reply/cards/changed-reply.ts';
import { readReply } from '../../commands/reply/cards/read-reply.ts';
import { notice } from '../../commands/reply/reply.ts';
import { completeReply } from '../../commands/reply/small-print/complete-reply.ts';
import type { Article } from '../../src/content/knowledge.ts';
import { answers, article, knowledge } from './harbour.ts';

const NOW = article.paragraphs.map(({ text }) => text);

/** The story as it read before, under a hash of its own. */
const textBefore = (...texts: readonly string[]): Article => ({
  ...article,
  hash: 'beefbeef',
  paragraphs: texts.map((text, at) => ({ article: article.id, number: at + 1, text })),
});

/** What a button that was made from the text of then shows; only what cards say differently. */
function read(paragraph: number | number[], earlier?: Article, articles: readonly Article[] = [article]) {
  const known = { ...knowledge, articles, earlier: earlier ? [earlier] : [] };
  const passage = {
    kind: 'read',
    article: article.id,
    paragraphs: [paragraph].flat(),
    hash: 'beefbeef',
  } as const;
  const {
    tone,
    text,
    quotations = [],
    notes = [],
    buttons = [],
  } = readReply(passage, {
    ...answers,
    knowledge: known,
  });
  return {
    tone,
    text,
    quoted: quotations.map(({ by, text }) => [by, text]),
    note: notes[0],
    buttons: buttons.map(({ label }) => label),
  };
}

describe('a paragraph of the text as it is', () => {
  const at = (...paragraphs: number[]) =>
    readReply({ kind: 'read', article: article.id, paragraphs, hash: article.hash }, answers);

  it('is shown whole, privately, with its neighbours on buttons', () => {
    const reply = at(3);
    expect(reply).toMatchObject({
      tone: 'answer',
      visibility: 'private',
      title: 'Harbour bridge closes',
      text: '¶ 3 of 4',
      quotations: [{ text: NOW[2], article: 'harbour-bridge', paragraph: 3, start: 0 }],
    });
    expect(reply.buttons).toEqual([
      { label: '◀ ¶ 2', action: { kind: 'turn', article: 'harbour-bridge', paragraph: 2, hash: '0a1b2c3d' } },
      { label: '¶ 4 ▶', action: { kind: 'turn', article: 'harbour-bridge', paragraph: 4, hash: '0a1b2c3d' } },
    ]);
  });

  it('has no button past the ends of the article', () => {
    expect(at(1).buttons?.map(({ label }) => label)).toEqual(['¶ 2 ▶']);
    expect(at(4).buttons?.map(({ label }) => label)).toEqual(['◀ ¶ 3']);
  });

  it('that does not exist is said not to exist', () => {
    expect(at(99)).toMatchObject({ tone: 'help', text: 'There is no ¶ 99: the article has ¶ 1 to 4.' });
    expect(at(0)).toMatchObject({ tone: 'help' });
  });

  it('is opened by a button that carries the version of the text', () => {
    expect(readButton(article, [3], answers.voice.phrases)).toEqual({
      label: 'Read ¶ 3',
      action: { kind: 'read', article: 'harbour-bridge', paragraphs: [3], hash: '0a1b2c3d' },
    });
  });
});

describe('several paragraphs', () => {
  it('are shown together, the most important first, without their neighbours', () => {
    const { text, quotations, buttons } = readReply(
      { kind: 'read', article: article.id, paragraphs: [3, 1], hash: article.hash },
      answers,
    );
    expect(text).toBe('¶ 1, 3 of 4');
    expect(quotations?.map(({ paragraph }) => paragraph)).toEqual([3, 1]);
    expect(buttons).toEqual([]);
  });

  it('of a text that changed since are the first, with the others on buttons', () => {
    const [first = '', ...more] = NOW;
    const shown = read([1, 3], textBefore(first.replace('Monday', 'Tuesday'), ...more));
    expect(shown).toMatchObject({ text: '¶ 1 of 4, reworded since that card was made.' });
    expect(shown.buttons).toEqual(['¶ 2 ▶', '¶ 3']);
  });

  it('of a text that was not kept may be others', () => {
    expect(read([1, 3])).toMatchObject({
      text: '¶ 1, 3 of 4 as it reads now.',
      note: 'The article changed since that card was made, and its wording of then was not kept: ¶ 1, 3 may have been other paragraphs.',
    });
  });
});

describe('a paragraph of a text that changed since', () => {
  const [first = '', second = '', third = '', fourth = ''] = NOW;
  const tuesday = first.replace('Monday', 'Tuesday');

  it('is shown in both wordings', () => {
    expect(read(1, textBefore(tuesday, second, third, fourth))).toEqual({
      tone: 'answer',
      text: '¶ 1 of 4, reworded since that card was made.',
      quoted: [
        ['Before', tuesday],
        ['Now', first],
      ],
      note: undefined,
      buttons: ['¶ 2 ▶'],
    });
  });

  it('is labelled as an earlier wording, of its own date, and carries its version', () => {
    const earlier = { ...textBefore(tuesday, second, third, fourth), published: '2025-03-01' };
    const known = { ...knowledge, earlier: [earlier] };
    const passage = { kind: 'turn', article: article.id, paragraph: 1, hash: 'beefbeef' } as const;
    const { quotations = [] } = readReply(passage, { ...answers, knowledge: known });
    expect(quotations[0]).toMatchObject({ version: 'beefbeef' });
    expect(quotations[0]?.label).toBe('¶ 1, earlier wording');
    expect(quotations[1]).not.toHaveProperty('version');
    expect(quotations[1]?.label).toBe('¶ 1');
    const complete = completeReply({ ...notice(''), quotations }, known, new Date('2025-03-03'));
    expect(complete.quotations?.map(({ origin }) => origin?.name)).toEqual([
      'The Gull, 1 Mar 2025',
      'The Gull, 2 Mar 2025',
    ]);
  });

  it('is shown once when it did not change, with what did', () => {
    expect(read(2, textBefore(tuesday, second, third, 'Gone for good, this one.'))).toEqual({
      tone: 'answer',
      text: '¶ 2 of 4, unchanged since that card was made.',
      quoted: [[undefined, second]],
      note: 'Changed since: ¶ 1, 4 reworded.',
      buttons: ['◀ ¶ 1', '¶ 3 ▶', 'Changed: ¶ 4'],
    });
  });

  it('leads to the next that changed, and from the last to the first', () => {
    const changed = textBefore(tuesday, second, 'Gone for good, this one.', fourth);
    const next = (paragraph: number) => read(paragraph, changed).buttons.at(-1);
    expect([1, 2, 3, 4].map(next)).toEqual(['Changed: ¶ 3', 'Changed: ¶ 3', 'Changed: ¶ 1', 'Changed: ¶ 1']);
  });

  it('is found under the number it has now', () => {
    expect(read(2, textBefore(first, third, fourth))).toMatchObject({
      text: '¶ 3 of 4, unchanged since that card was made; it was ¶ 2 then.',
      quoted: [[undefined, third]],
      note: 'Changed since: ¶ 2 new.',
      buttons: ['◀ ¶ 2', '¶ 4 ▶'],
    });
    expect(
      read(
        1,
        textBefore(tuesday),
        [textBefore('News.', 'More news.', first)].map((one) => ({ ...one, hash: '00000000' })),
      ),
    ).toMatchObject({
      text: '¶ 3 of 3, reworded since that card was made; it was ¶ 1 then.',
      note: 'Also changed since: ¶ 1, 2 new.',
    });
  });

  it('is shown as it was when it is gone, with what stands around its place', () => {
    expect(read(2, textBefore(first, 'The fair is on Friday.', second, third, fourth))).toEqual({
      tone: 'absent',
      text: 'What was ¶ 2 is no longer in the article.',
      quoted: [['Before', 'The fair is on Friday.']],
      note: undefined,
      buttons: ['◀ ¶ 1', '¶ 2 ▶'],
    });
  });

  it('leads to what else is gone', () => {
    const { note, buttons } = read(1, textBefore(first, 'The fair is on Friday.', second, third, fourth));
    expect(note).toBe('Changed since: former ¶ 2 gone.');
    expect(buttons).toEqual(['¶ 2 ▶', 'Gone: ¶ 2']);
  });

  it('says nothing of changes when paragraphs only changed places', () => {
    expect(read(1, textBefore(second, first, third, fourth))).toMatchObject({
      text: '¶ 2 of 4, unchanged since that card was made; it was ¶ 1 then.',
      note: undefined,
    });
  });

  it('that was never there is said not to have been there', () => {
    expect(read(9, textBefore(first))).toMatchObject({ text: 'There is no ¶ 9: the article has only ¶ 1.' });
  });
});

describe('a paragraph whose wording was not kept', () => {
  it('is shown as it reads now, and the card says so', () => {
    expect(read(2)).toMatchObject({
      tone: 'answer',
      text: '¶ 2 of 4 as it reads now.',
      quoted: [[undefined, NOW[1]]],
      note: 'The article changed since that card was made, and its wording of then was not kept: ¶ 2 may have been another paragraph.',
      buttons: ['◀ ¶ 1', '¶ 3 ▶'],
    });
  });

  it('may no longer be there', () => {
    expect(read(9)).toMatchObject({
      text: 'There is no ¶ 9: the article has ¶ 1 to 4.',
      quoted: [],
      note: 'The article changed since that card was made, and its wording of then was not kept.',
    });
  });
});

describe('a paragraph of an article that is gone', () => {
  it('is shown as it was, if that was kept', () => {
    expect(read(1, textBefore('The fair is on Friday.'), [])).toEqual({
      tone: 'absent',
      text: 'I no longer have this article. This was ¶ 1 when that card was made.',
      quoted: [['Before', 'The fair is on Friday.']],
      note: '/article lists what I have read.',
      buttons: [],
    });
  });

  it('is gone with it otherwise', () => {
    expect(read(1, undefined, [])).toMatchObject({
      tone: 'help',
      text: 'I no longer have the article of that card, and its wording was not kept.',
      note: '/article lists what I have read.',
    });
  });
});

describe('what changed since a card was made', () => {
  const since = (earlier: readonly Article[], articles: readonly Article[] = [article], hash = 'beefbeef') =>
    changesSince(article.id, hash, { ...answers, knowledge: { ...knowledge, articles, earlier } });

  it('is one line, or none', () => {
    const [first = '', second = '', third = ''] = NOW;
    expect(since([], [article], article.hash)).toEqual([]);
    expect(
      since([
        textBefore(first.replace('Monday', 'Tuesday'), second, third, 'Gone for good, this one.', second),
      ]),
    ).toEqual(['The article changed since that card was made: ¶ 1, 4 reworded; former ¶ 5 gone.']);
    expect(since([])).toEqual(['The article changed since that card was made.']);
    expect(since([], [])).toEqual(['I no longer have the article of that card.']);
  });
});
