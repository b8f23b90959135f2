import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { createAnswers } from '../../src/answer/create-answers.ts';
import { createWordMatches } from '../../src/answer/word-matches.ts';
import { createReader } from '../../src/language/reading.ts';
import { compileIndex } from '../../src/search/compile.ts';
import { article, goodFacts, knowledgeIn, story, storyWith } from '../content/knowledge-folder.ts';

const groups = '- [agree, consent]\n- [boat, vessel, craft]\n- [close season, no fishing]\n';
const knowledge = knowledgeIn({ ...storyWith(goodFacts), 'words/en.yaml': groups });
const { facts, articles } = knowledge;
const [index] = compileIndex(knowledge);
if (!index) throw new Error('The story has an article.');
const reader = createReader(index.lexicon);
const withMatches = createWordMatches({ facts, articles, read: (text) => reader.read(text).words });

/** An answer to a question that shows these facts. */
function shows(question: string, ...ids: readonly string[]): Answer {
  const shown = facts.filter(({ id }) => ids.includes(id));
  const receipt = { question, language: 'en', matches: [], unaccounted: [], confidence: 1, threshold: 0.5 };
  return { kind: 'answer', text: '', facts: shown, citations: [], receipt };
}

/** What a receipt says of a question when this fact is shown, as `word = as (how)`, and the words left over. */
function met(question: string, ...ids: readonly string[]): string {
  return told(withMatches(shows(question, ...ids)));
}

function told({ receipt: { matches, unaccounted } }: Answer): string {
  const all = matches.map(({ word, as, how }) => `${word} = ${as} (${how})`);
  return [...all, ...unaccounted.map((word) => `${word}?`)].join(', ');
}

describe('the words of a question', () => {
  const rows: [question: string, fact: string, expected: string][] = [
    ['boats', 'nets-out', 'boats = boats (same)'],
    ['Boats!', 'nets-out', 'boats = boats (same)'],
    ['boat', 'nets-out', 'boat = boats (stem)'],
    ['vessels', 'nets-out', 'vessels = boats (synonym)'],
    ['consent', 'nets-out', 'consent = agreed (synonym)'],
    ['Adelaide Venn', 'venn', 'adelaide venn = Ada Venn (name)'],
    ['venn', 'venn', 'venn = Ada Venn (name)'],
    ['fish', 'nets-out', 'fish = fish (asked)'],
    ['fsih', 'nets-out', 'fsih = fish (spelling)'],
    ['no fishing', 'nets-out', 'no fishing?'],
    ['the moon', 'nets-out', 'moon?'],
    ['mayor', 'who-pays', 'mayor?'],
    ['moon boats moon boats', 'nets-out', 'boats = boats (same), moon?'],
    ['the of is', 'nets-out', ''],
  ];
  it('are looked for among the ways of asking only where a fact does not tell them: there may be hundreds', () => {
    const cut: string[] = [];
    const withCounted = createWordMatches({
      facts,
      articles,
      read(text) {
        cut.push(text);
        return reader.read(text).words;
      },
    });
    const ways = facts.find(({ id }) => id === 'nets-out')?.asked ?? [];
    const isWayRead = () => cut.some((text) => ways.includes(text));
    for (const [question, isRead] of [
      ['vessels', false],
      ['fish', true],
    ] as const) {
      told(withCounted(shows(question, 'nets-out')));
      expect(isWayRead()).toBe(isRead);
    }
  });

  it.each(rows)('%j meet those of %s: %s', (question, fact, expected) => {
    expect(met(question, fact)).toBe(expected);
  });

  it('meet those of several facts, the same word before another form of it', () => {
    expect(met('venn boats', 'venn', 'nets-out')).toBe('venn = Ada Venn (name), boats = boats (same)');
  });

  it('meet what the article says before how people ask', () => {
    expect(met('nets', 'nets-out')).toBe('nets = nets (same)');
  });

  it('are told apart as known and not where no fact is shown', () => {
    const receipt = { language: 'en', matches: [], unaccounted: ['moon'], confidence: 0, threshold: 0.5 };
    const refusal: Answer = {
      kind: 'topic-absent',
      text: '',
      missing: [],
      citations: [],
      receipt: { ...receipt, question: 'does venn fsih on the moon' },
    };
    expect(told(withMatches(refusal))).toBe('venn = Ada Venn (name), fsih = fish (spelling), moon?');
  });
});

describe('the words of a question to an article without facts', () => {
  const plain = createAnswers(knowledgeIn({ 'articles/harbour.md': article(...story) }));
  const rows: [question: string, expected: string][] = [
    ['who pays', 'pays = pays (same)'],
    ['what agreement of the boats with the gazete', 'boats = boats (same), gazete = gazette (spelling)'],
    ['when do the fishermen meet the pope', 'fishermen = fishermen (same), meet = meet (same), pope?'],
    ['best pizza in naples', 'best?, pizza?, naples?'],
  ];
  it.each(rows)('%j meet those of the paragraphs cited: %s', (question, expected) => {
    const shown = told(plain.ask(question));
    for (const part of expected.split(', ')) expect(shown.split(', ')).toContain(part);
  });
});
