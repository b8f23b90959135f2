import { describe, expect, it } from 'vitest';
import who from '../../commands/who.ts';
import { answers as shipped } from '../answer/shipped.ts';
import { answers } from './harbour.ts';

describe('/who', () => {
  it('says who somebody is and where the article says so', () => {
    expect(who.run({ name: 'quist' }, answers)).toEqual({
      tone: 'answer',
      visibility: 'public',
      text: 'Ada Quist is the mayor; she closes the bridge.',
      claims: [{ text: 'Ada Quist is the mayor; she closes the bridge.', paragraphs: [1, 3] }],
      list: [
        { term: 'Role', text: 'mayor, Port Nord' },
        { term: 'At the meeting', text: 'hosts it' },
      ],
      articles: ['harbour-bridge'],
      quotations: [
        {
          text: 'The harbour bridge closes on Monday.',
          article: 'harbour-bridge',
          paragraph: 1,
          start: 0,
          strong: { start: 12, end: 25 },
          label: '¶ 1',
          source: 'the article itself',
        },
      ],
      notes: [],
      buttons: [
        {
          label: 'Read ¶ 1, 3',
          action: { kind: 'read', article: 'harbour-bridge', paragraphs: [1, 3], hash: '0a1b2c3d' },
        },
        { label: 'Ask about this', action: { kind: 'about', question: 'Who is Ada Quist?' } },
      ],
      next: ['Who is the mayor?', 'Is there a toll?'],
    });
  });

  it('does not repeat a country that the role already names, nor invent an attendance', () => {
    expect(who.run({ name: 'bell' }, answers).list).toEqual([
      { term: 'Role', text: 'engineer of Port Nord' },
    ]);
  });

  it('names a role only where the answer does not', () => {
    const terms = (name: string) => who.run({ name }, shipped).list?.map(({ term }) => term);
    expect(terms('Rubio')).toEqual(['At the meeting']);
    expect(terms('Starmer')).toEqual(['At the meeting']);
    expect(terms('Pope Francis')).toEqual([]);
  });

  it('names the others a name may mean', () => {
    expect(who.run({ name: 'Nord' }, answers).notes).toContain('“Nord” may also mean: Tom Bell.');
  });

  it('repeats an unknown name in one visible line and says who is named', () => {
    expect(who.run({ name: ' Zo\u202Erro\n of\u200B  *X* ', private: true }, answers)).toEqual({
      tone: 'absent',
      visibility: 'private',
      text: 'Nobody called “Zorro of *X*” is named in the article.',
      notes: ['Named there: Ada Quist, Tom Bell.'],
    });
  });

  it('suggests who is meant first, then everyone', () => {
    const suggest = (value: string) => who.autocomplete({ option: 'name', value }, answers);
    expect(suggest('bell').map(({ value }) => value)).toEqual(['Tom Bell', 'Ada Quist']);
    expect(suggest('').map(({ value }) => value)).toEqual(['Ada Quist', 'Tom Bell']);
    expect(suggest('nobody')).toHaveLength(2);
  });
});
