import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { calibrationCurve } from '../../bench/eval/calibration.ts';
import { type Evaluated, evaluate, questionFilesIn, readSets } from '../../bench/eval/evaluate.ts';
import { type Figures, figuresOf, measures } from '../../bench/eval/figures.ts';
import { judge, type MissReason } from '../../bench/eval/judge.ts';
import { writeChanges, writeFigure } from '../../bench/eval/print-result.ts';
import { type EvalQuestion, readQuestions } from '../../bench/eval/read-questions.ts';
import { writeReport } from '../../bench/eval/report-page.ts';
import { percent, questionsChanged, resultOf, savedResult } from '../../bench/eval/saved-result.ts';
import { wilson } from '../../bench/eval/wilson.ts';
import { createAnswers } from '../../src/answer/create-answers.ts';
import { answers as shippedAnswers } from '../answer/shipped.ts';
import { goodFacts, knowledgeIn, storyWith } from '../content/knowledge-folder.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Percentage points by which a figure may fall below the committed one. */
const TOLERANCE = 2;
/** Sets that are asked whole; of the others each seventh question, since `npm run eval` asks all and takes longer. */
const WHOLE = ['white-house-talks', 'white-house-talks-premises'];
const EACH = 7;

describe('the committed questions', () => {
  const read = readSets(questionFilesIn(join(ROOT, 'knowledge')));
  if (read.kind === 'problems') throw new Error(read.problems.join('\n'));
  const committed = savedResult.parse(JSON.parse(readFileSync(join(ROOT, 'bench/eval-result.json'), 'utf8')));
  let whole: readonly Evaluated[];
  let sampled: readonly Evaluated[];
  beforeAll(() => {
    const isWhole = ({ name }: { name: string }) => WHOLE.includes(name);
    whole = read.sets.filter(isWhole).map((set) => evaluate(set, shippedAnswers));
    sampled = read.sets
      .filter((set) => !isWhole(set))
      .map((set) => ({ ...set, questions: set.questions.filter((_, at) => at % EACH === 0) }))
      .map((set) => evaluate(set, shippedAnswers));
  });

  it('are those of the committed result: keep them, or save a new result', () => {
    expect(read.sets.map(({ name }) => name).sort()).toEqual(Object.keys(committed).sort());
  });

  const guarded = WHOLE.flatMap((set) =>
    ['clean', 'typo', 'all'].flatMap((style) => {
      const before = committed[set]?.figures[style];
      return before ? [{ set, style, before }] : [];
    }),
  );
  it('are guarded', () => {
    expect(guarded.map(({ set, style }) => `${set} ${style}`)).toEqual(
      expect.arrayContaining(WHOLE.map((set) => `${set} all`)),
    );
  });

  it.each(guarded)('are answered as well as committed: $set, $style', ({ set, style, before }) => {
    const now = whole.find(({ name }) => name === set)?.figures.get(style);
    const fallen = now
      ? measures.filter(({ key, better }) => loss(before, now, key, better) > TOLERANCE)
      : measures;
    const told = fallen.map(({ key, title }) => `${title}: ${before[key].hits} → ${now?.[key].hits}`);
    expect(told, 'npm run eval shows which questions').toEqual([]);
  });

  it('are answered as well as committed where only some are asked', () => {
    const asked = sampled.flatMap(({ name, judged }) => judged.map((one) => ({ name, ...one })));
    const missed = (name: string, { q }: EvalQuestion) => committed[name]?.misses[q] !== undefined;
    const worse = asked.filter((one) => one.misses.length > 0 && !missed(one.name, one.question));
    const better = asked.filter((one) => one.misses.length === 0 && missed(one.name, one.question));
    expect(asked.length).toBeGreaterThan(300);
    expect(
      worse.length - better.length,
      worse.map(({ name, question }) => `${name}: ${question.q}`).join('\n'),
    ).toBeLessThanOrEqual((asked.length * TOLERANCE) / 100);
  });

  function loss(before: Figures, now: Figures, key: keyof Figures, better: 'higher' | 'lower'): number {
    return (percent(now[key]) - percent(before[key])) * (better === 'higher' ? -1 : 1);
  }
});

describe('wilson', () => {
  const rows: [hits: number, of: number, low: number, high: number][] = [
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [5, 10, 0.2366, 0.7634],
    [81, 263, 0.2553, 0.3662],
    [0, 0, 0, 1],
  ];
  it.each(rows)('of %i in %i is %f to %f', (hits, of, low, high) => {
    const interval = wilson(hits, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
});

const answers = createAnswers(knowledgeIn(storyWith(goodFacts)));

describe('judge', () => {
  const question: EvalQuestion = {
    q: '',
    answerable: true,
    gold: [],
    must: [],
    style: 'casual',
    alarm: false,
  };
  const rows: { q: string; expected: Partial<EvalQuestion>; misses: MissReason[]; why: string }[] = [
    { q: 'will they fish', expected: { gold: [2], must: ['FIVE weeks', '32'] }, misses: [], why: 'right' },
    {
      q: 'will they fish',
      expected: { gold: [2, 3], must: ['six weeks'] },
      misses: ['wrong fact'],
      why: 'a word is missing',
    },
    { q: 'will they fish', expected: { gold: [1] }, misses: ['wrong paragraph'], why: 'cites ¶ 2' },
    {
      q: 'will they fish',
      expected: { gold: [3], must: ['Norway'] },
      misses: ['wrong fact', 'wrong paragraph'],
      why: 'both',
    },
    {
      q: 'best pizza in naples',
      expected: { gold: [1], must: ['pizza'] },
      misses: ['refused'],
      why: 'a refusal is neither',
    },
    { q: 'best pizza in naples', expected: { answerable: false }, misses: [], why: 'rightly refused' },
    { q: '?!', expected: { answerable: false }, misses: [], why: 'not understood is a refusal' },
    { q: 'will they fish', expected: { answerable: false }, misses: ['answered'], why: 'must not' },
  ];
  it.each(rows)('$q: $misses ($why)', ({ q, expected, misses }) => {
    expect(judge({ ...question, q, ...expected }, answers.ask(q), 'harbour').misses).toEqual(misses);
  });

  it('wants the paragraph of the right article', () => {
    const asked = { ...question, q: 'will they fish', gold: [2] };
    expect(judge(asked, answers.ask(asked.q), 'another').misses).toEqual(['wrong paragraph']);
    expect(judge({ ...asked, article: 'harbour' }, answers.ask(asked.q), 'another').misses).toEqual([]);
  });
});

/** The harbour's questions: right, wrong paragraph, refused; answered, refused, not understood. */
const lines = [
  '{"q": "will they fish", "answerable": true, "gold": [2], "must": ["five weeks"], "style": "casual"}',
  '{"q": "wil they fihs", "answerable": true, "gold": [3], "style": "typo"}',
  '{"q": "football results", "answerable": true, "gold": [1], "must": ["Monday"], "style": "typo"}',
  '',
  '{"q": "who is the mayor <of> \\"Oldport\\"", "answerable": false, "style": "casual"}',
  '{"q": "best pizza in naples", "answerable": false}',
  '{"q": "?!", "answerable": false}',
].join('\n');

function harbour() {
  const read = readQuestions(lines, 'questions/harbour.jsonl');
  if (read.kind === 'problems') throw new Error(read.problems.join('\n'));
  return evaluate(read.set, answers);
}

describe('an evaluation', () => {
  it('counts each figure among the questions it is about', () => {
    expect(figuresOf(harbour().judged)).toEqual({
      firstCitation: { hits: 1, of: 3 },
      shortAnswer: { hits: 1, of: 2 },
      falseRefusal: { hits: 1, of: 3 },
      refused: { hits: 2, of: 3 },
      alarm: { hits: 0, of: 0 },
      wrongAlarm: { hits: 0, of: 3 },
    });
  });

  it('counts misspelt questions apart from clean ones, and each style', () => {
    const { figures } = harbour();
    expect([...figures.keys()]).toEqual(['all', 'clean', 'casual', 'typo', 'unmarked']);
    expect(figures.get('clean')?.firstCitation).toEqual({ hits: 1, of: 1 });
    expect(figures.get('typo')?.firstCitation).toEqual({ hits: 0, of: 2 });
  });

  it('draws a curve that refuses at 0 what was not understood, and never less at a higher threshold', () => {
    const curve = calibrationCurve(harbour().judged, 0.33);
    expect(curve.map(({ threshold }) => threshold)).toContain(0.33);
    expect(curve[0]).toEqual({ threshold: 0, refused: 1 / 3, falselyRefused: 0 });
    for (const [at, point] of curve.entries()) {
      expect(point.refused).toBeGreaterThanOrEqual(curve[at - 1]?.refused ?? 0);
      expect(point.falselyRefused).toBeGreaterThanOrEqual(curve[at - 1]?.falselyRefused ?? 0);
    }
  });

  it('shows what changed, and not what did not', () => {
    const now = resultOf([harbour()]);
    expect(writeChanges(now, now)).toBe('No figure differs from the committed result.');
    const before = structuredClone(now);
    const old = before.harbour;
    if (!old) throw new Error('the set has no result');
    old.figures = { typo: { ...(old.figures.typo ?? figuresOf([])), firstCitation: { hits: 1, of: 1 } } };
    old.misses = { 'will they fish': 'refused' };
    const told = writeChanges(before, now);
    expect(told).toContain(
      '- harbour, typo: first citation right 100.0 % (21–100, 1/1) → 0.0 % (0–66, 0/2): worse',
    );
    expect(told).toContain('- put right, harbour: will they fish');
    expect(questionsChanged(before, now).worse).toEqual([
      'harbour: wil they fihs',
      'harbour: football results',
      'harbour: who is the mayor <of> "Oldport"',
    ]);
  });

  it('writes a dash for what was not counted', () => {
    expect(writeFigure({ hits: 0, of: 0 })).toBe('–');
  });

  it('writes a page that needs nothing else and shows questions as text', () => {
    const page = writeReport([harbour()]);
    expect(page).toContain('who is the mayor &lt;of&gt; &quot;Oldport&quot;');
    expect(page).not.toContain('<of>');
    expect(page).toContain('<b>answered</b>');
    expect(page).toContain('<polyline class="refused"');
    expect(page).not.toMatch(/<script|\bsrc=|<link|url\(/u);
  });
});

describe('readQuestions', () => {
  const rows: [string, string][] = [
    ['foo', 'is no question: write it as {"q": "…", "answerable": true, "gold": [1], "must": ["…"]}'],
    ['["q"]', 'is no question: write it as {"q": "…", "answerable": true, "gold": [1], "must": ["…"]}'],
    ['{"q": "a", "answerable": true}', 'gold: names no paragraph: say which ones answer the question'],
    [
      '{"q": "a", "answerable": false, "must": ["x"]}',
      'answerable: is false, but gold or must say what the answer is: empty them or write true',
    ],
    ['{"q": "a", "answerable": true, "gold": [0]}', 'gold.0: Too small: expected number to be >0'],
    ['{"q": "a", "answerable": false, "golden": []}', 'Unrecognized key: "golden"'],
  ];
  it.each(rows)('says file and line of %s', (line, message) => {
    const read = readQuestions(`{"q": "fine", "answerable": false}\n\n${line}\n`, 'questions/harbour.jsonl');
    expect(read).toEqual({ kind: 'problems', problems: [`questions/harbour.jsonl:3: ${message}`] });
  });

  it('says that a file is empty or not there', () => {
    expect(readQuestions('\n', 'a.jsonl')).toEqual({
      kind: 'problems',
      problems: ['a.jsonl:1: holds no question: write one a line'],
    });
    expect(readSets(['no-such-file.jsonl'])).toEqual({
      kind: 'problems',
      problems: ['no-such-file.jsonl: there is no such file'],
    });
  });
});
