import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../../src/answer/lookup/build-timeline.ts';
import type { Event, Fact } from '../../../src/content/knowledge.ts';
import { answers, shipped } from '../shipped.ts';

function event(id: string, date: string | undefined, paragraph: number, when = 'then'): Event {
  const said = { says: 'It happened.', paragraphs: [paragraph], asked: [] };
  return { kind: 'event', id, article: 'a', name: id, when, ...said, ...(date ? { date } : {}) };
}

describe('buildTimeline', () => {
  it('puts the oldest first', () => {
    const facts: Fact[] = [
      event('day', '2025-08-17', 1), // a day after the month that holds it
      event('later-day', '2025-08-18', 1), // the latest
      event('second', '2025-08-17', 4), // the same day as the first, but further down the article
      event('month', '2025-08', 9), // some day of the month: before its days
      event('year-before', '2024-12-31', 9), // the oldest
    ];
    const order = buildTimeline(facts).map(({ fact }) => fact.id);
    expect(order).toEqual(['year-before', 'month', 'day', 'second', 'later-day']);
  });

  it('leaves out what has no date and does not change what it is given', () => {
    const facts: readonly Fact[] = Object.freeze([event('b', '2025-02', 1), event('a', undefined, 1)]);
    expect(buildTimeline(facts).map(({ fact }) => fact.id)).toEqual(['b']);
    expect(buildTimeline([])).toEqual([]);
  });

  it('tells the shipped story from the invasion to Monday, as the article puts the days', () => {
    const timeline = answers.timeline();
    expect(timeline[0]).toMatchObject({ date: '2022-02', when: 'February 2022' });
    expect(timeline.at(-1)).toMatchObject({ date: '2025-08-18', when: 'Monday' });
    const dates = timeline.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
  });
});

describe('topic', () => {
  it('has its facts in reading order and a citation for each paragraph', () => {
    for (const topic of shipped.topics) {
      const found = answers.topic(topic.id);
      expect(found?.topic).toBe(topic);
      expect(found?.facts.map(({ id }) => id)).toEqual(topic.facts);
      expect(found?.citations.map(({ paragraph }) => paragraph)).toEqual(topic.paragraphs);
      expect(answers.topic(topic.command)).toEqual(found);
    }
  });

  it.each(['', 'nonsense', '__proto__', 'constructor'])('is undefined for %j', (id) => {
    expect(answers.topic(id)).toBeUndefined();
  });

  it('is the answer to its description, its command and its name, with at most three citations', () => {
    for (const topic of shipped.topics) {
      for (const question of [topic.description, `/${topic.command}`, topic.command.replaceAll('-', ' ')]) {
        const answer = answers.ask(question);
        expect(answer, question).toMatchObject({ kind: 'answer', text: topic.summary, topic });
        expect(answer.citations.length).toBeLessThanOrEqual(3);
      }
    }
  });
});
