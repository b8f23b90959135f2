import { describe, expect, it } from 'vitest';
import { readFollowUp } from '../../../src/answer/follow-up/read-follow-up.ts';
import { followUpWordsOf } from '../../../src/language/vocabulary/follow-up-words.ts';

const read = (language: string, text: string) => readFollowUp(text, followUpWordsOf(language));

describe('a bare question word asks for a detail', () => {
  it.each([
    ['en', 'why?', 'why'],
    ['en', 'so when is it?', 'when'],
    ['en', 'y tho', 'why'],
    ['en', 'who did he tell', 'to-whom'],
    ['en', 'how do we know that?', 'source'],
    ['de', 'warum?', 'why'],
    ['de', 'und wann war das', 'when'],
    ['de', 'mit wem denn?', 'with-whom'],
    ['de', 'seit wann', 'since'],
    ['de', 'wer sagt das', 'source'],
    ['ru', 'почему?', 'why'],
    ['ru', 'а где?', 'where'],
    ['ru', 'во сколько', 'clock'],
    ['ru', 'кто это сказал?', 'source'],
    ['es', '¿y por qué?', 'why'],
    ['es', '¿cuándo fue?', 'when'],
    ['es', 'con quién', 'with-whom'],
    ['es', '¿quién lo dice?', 'source'],
  ])('%s: %s asks for %s', (language, text, detail) => {
    expect(read(language, text)).toMatchObject({ kind: 'detail', row: { detail } });
  });
});

describe('and somebody else', () => {
  it.each([
    ['en', 'and Anna?', 'Anna'],
    ['en', 'what about the company', 'the company'],
    ['de', 'und das Ministerium?', 'das Ministerium'],
    ['ru', 'а мэр?', 'мэр'],
    ['es', '¿y el alcalde?', 'el alcalde'],
  ])('%s: %s asks the same about %s', (language, text, other) => {
    expect(read(language, text)).toEqual({ kind: 'instead', other });
  });
});

describe('what asks nothing', () => {
  it.each([
    ['en', 'thanks!'],
    ['de', 'danke schön'],
    ['ru', 'спасибо большое!'],
    ['es', 'muchas gracias'],
    ['xx', '👍'],
  ])('%s: %s is no question', (language, text) => {
    expect(read(language, text)).toEqual({ kind: 'nothing' });
  });
});

describe('a question with words of its own', () => {
  it.each([
    ['en', 'how many boats did she have', 'points'],
    ['en', 'which city?', 'short'],
    ['en', 'How many members does the union have?', 'no'],
    ['de', 'was sagt sie dazu', 'points'],
    ['ru', 'сам гендиректор это подтвердил?', 'points'],
    ['es', '¿cuánto pone ese grupo en el festival?', 'points'],
  ])('%s: %s leans: %s', (language, text, leans) => {
    expect(read(language, text)).toMatchObject({ kind: 'open', leans });
  });
});
