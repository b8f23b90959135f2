import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIMessage } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCommands } from '../../../commands/index.ts';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { loadKnowledge } from '../../../src/content/load-knowledge.ts';
import { earlierPath } from '../../../src/content/parse/parse-earlier.ts';
import type { Bot } from '../../../src/discord/client/start-bot.ts';
import { article } from '../../content/knowledge-folder.ts';
import { buttonsOf, type Conversation, connect, messageOf, startConversation, textOf } from '../bot.ts';

/** A bot is asked, its article changes, the bot starts anew, and somebody clicks on the card of before. */

const FERRY = 'The ferry to Oldport sails at noon on Mondays.';
const PRICE = 'A ticket costs 12 crowns for grown-ups.';
const DOGS = 'Dogs have to stay on the upper deck.';

const path = 'articles/ferry.md';
let folder: string;
let talk: Conversation;
let bot: Bot;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'changes-'));
  write(path, article(FERRY, PRICE, DOGS));
  talk = await startConversation(answers());
  bot = talk.bot;
});
afterEach(async () => {
  await bot.stop();
  await talk.close();
  rmSync(folder, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function answers() {
  const loaded = loadKnowledge(folder);
  if (loaded.kind === 'problems') throw new Error(JSON.stringify(loaded.problems));
  return createAnswers(loaded.knowledge);
}

/** What `npm run keep` does. */
function keep(): void {
  for (const one of answers().knowledge.articles) {
    write(earlierPath(one), readFileSync(join(folder, `articles/${one.id}.md`), 'utf8'));
  }
}

/** Stops the bot and starts it with what stands in the folder now, as another process would. */
async function startAnew(): Promise<void> {
  await bot.stop();
  const known = answers();
  const desk = { ...talk.desk, answers: known, commands: createCommands(known.knowledge) };
  bot = await connect(talk.loopback, desk);
}

const mara = () => talk.loopback.member('mara');
const cite = async (paragraphs: string, isPrivate = false) =>
  messageOf(await mara().slash('cite', { paragraphs, private: isPrivate }));
const read = async (card: APIMessage, button: string) => messageOf(await mara().click(card, button));
const quoted = (card: APIMessage) => textOf(card).match(/^(?:\*\*.*\*\*\n)?> .*\n-# .*?(?= · )/gmu);

describe('a card that was made before its article changed', () => {
  it('leads to both wordings of a paragraph, each labelled', async () => {
    const answer = messageOf(await mara().slash('ask', { question: 'How much is a ticket for grown-ups?' }));
    expect(buttonsOf(answer)).toContain('Read ¶ 2');
    keep();
    write(path, article(FERRY, 'A ticket costs 15 crowns for grown-ups.', DOGS));
    await startAnew();

    const card = await read(answer, 'Read ¶ 2');
    expect(textOf(card)).toMatch(
      /^### Talks at the harbour\n¶ 2 of 3, reworded since that card was made\.\n/u,
    );
    expect(quoted(card)).toEqual([
      `**Before**\n> ${PRICE}\n-# ¶ 2, earlier wording`,
      expect.stringMatching(/^\*\*Now\*\*\n> A ticket costs 15 crowns for grown-ups\.\n-# .*¶ 2$/u),
    ]);
    expect(buttonsOf(card)).toEqual(['◀ ¶ 1', '¶ 3 ▶', 'Post to channel']);
    expect(talk.logged.filter(({ event }) => event === 'misquoted')).toEqual([]);
  });

  it('can have both wordings posted', async () => {
    const cited = await cite('1', true);
    keep();
    write(path, article(FERRY, 'A ticket costs 15 crowns for grown-ups.', DOGS));
    await startAnew();
    const turned = await mara().click(cited, '¶ 2 ▶');
    if (turned.kind !== 'updated') throw new Error(`Expected an update, got: ${JSON.stringify(turned)}`);
    const posted = await read(turned.message, 'Post to channel');
    expect(quoted(posted)).toHaveLength(2);
    expect(textOf(posted)).not.toContain('left out');
  });

  it('says of a paragraph that did not change what did, and leads there', async () => {
    const cited = await cite('2');
    keep();
    write(path, article('Strikes are over.', FERRY, PRICE, 'Dogs have to stay below deck.'));
    await startAnew();

    const card = await read(cited, '◀ ¶ 1');
    expect(textOf(card)).toContain('\n¶ 2 of 4, unchanged since that card was made; it was ¶ 1 then.\n');
    expect(textOf(card)).toContain('-# Changed since: ¶ 4 reworded; ¶ 1 new.');
    expect(buttonsOf(card)).toEqual(['◀ ¶ 1', '¶ 3 ▶', 'Changed: ¶ 4', 'Post to channel']);
    const changed = await mara().click(card, 'Changed: ¶ 4');
    if (changed.kind !== 'updated') throw new Error(`Expected an update, got: ${JSON.stringify(changed)}`);
    expect(textOf(changed.message)).toContain(`> ${DOGS}\n`);
    expect(textOf(changed.message)).toContain('> Dogs have to stay below deck.\n');
  });

  it('shows a paragraph that is gone as it was', async () => {
    const cited = await cite('2');
    keep();
    write(path, article(FERRY, PRICE));
    await startAnew();
    const card = await read(cited, '¶ 3 ▶');
    expect(textOf(card)).toContain('\nWhat was ¶ 3 is no longer in the article.\n');
    expect(quoted(card)).toEqual([`**Before**\n> ${DOGS}\n-# ¶ 3, earlier wording`]);
  });

  it('says honestly that the wording of then was not kept', async () => {
    const cited = await cite('2');
    write(path, article(FERRY, 'A ticket costs 15 crowns for grown-ups.'));
    await startAnew();
    const one = await read(cited, '◀ ¶ 1');
    expect(textOf(one)).toContain('\n¶ 1 of 2 as it reads now.\n');
    expect(textOf(one)).toContain(
      '-# The article changed since that card was made, and its wording of then was not kept: ¶ 1 may have been another paragraph.',
    );
    expect(textOf(await read(cited, '¶ 3 ▶'))).toContain('There is no ¶ 3: the article has ¶ 1 to 2.');
  });

  it('still says how its answer was found, and that the article changed', async () => {
    const answer = messageOf(await mara().slash('ask', { question: 'How much is a ticket for grown-ups?' }));
    keep();
    write(path, article(FERRY, 'A ticket costs 15 crowns for grown-ups.', DOGS));
    await startAnew();
    expect(textOf(await read(answer, 'How was this found?'))).toContain(
      '-# The article changed since that card was made: ¶ 2 reworded.',
    );
  });

  it('shows what it can of an article that is gone', async () => {
    const cited = await cite('2');
    keep();
    rmSync(join(folder, path));
    write('articles/tram.md', article('The tram is new.'));
    await startAnew();
    const card = await read(cited, '¶ 3 ▶');
    expect(textOf(card)).toContain('I no longer have this article. This was ¶ 3 when that card was made.');
    expect(quoted(card)).toEqual([`**Before**\n> ${DOGS}\n-# ¶ 3, earlier wording`]);

    rmSync(join(folder, 'earlier'), { recursive: true });
    await startAnew();
    expect(textOf(await read(cited, '¶ 3 ▶'))).toContain(
      'I no longer have the article of that card, and its wording was not kept.',
    );
  });

  it('shows of two very long wordings what differs', async () => {
    const words = 'Many words about the ferry. '.repeat(150);
    const long = (price: number) => `${words}It costs ${price} crowns. ${words}`;
    write(path, article(FERRY, long(12)));
    await startAnew();
    const cited = await cite('1');
    keep();
    write(path, article(FERRY, long(15)));
    await startAnew();
    expect(quoted(await read(cited, '¶ 2 ▶'))).toEqual([
      '**Before**\n> Many words about the ferry. It costs 12 crowns. Many words about the ferry.\n-# ¶ 2, earlier wording',
      expect.stringContaining(
        '> Many words about the ferry. It costs 15 crowns. Many words about the ferry.\n',
      ),
    ]);
  });

  it('fits two wordings that have nothing in common into one message', async () => {
    const long = (word: string) => `${word} goes on and on. `.repeat(300);
    write(path, article(FERRY, long('Rain')));
    await startAnew();
    const cited = await cite('1');
    keep();
    write(path, article(FERRY, long('Snow')));
    await startAnew();
    const text = textOf(await read(cited, '¶ 2 ▶'));
    expect(text).toContain('¶ 2, earlier wording · shortened, it goes on · Harbour Gazette');
    expect(text).toContain('1 more paragraph: `/cite paragraphs:2`');
  });
});
