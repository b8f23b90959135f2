import { describe, expect, it } from 'vitest';
import { readActs } from '../../../src/answer/plan/read-acts.ts';
import { createReader } from '../../../src/language/reading.ts';
import { createStringTable } from '../../../src/language/string-table.ts';

const reader = createReader({
  language: 'en',
  vocabulary: createStringTable(['bridge', 'vote', 'village', 'threatened', 'decided']),
  frequency: undefined,
  named: [{ id: 'venn', names: ['Ada Venn', 'Venn'] }],
  groups: new Map(),
});
const acted = (question: string, message = question) => readActs(reader.read(question), 'en', message);

describe('what is done or said of a kind', () => {
  it.each([
    ['list all the threats in here', 'threats'],
    ['who all refused to comment', 'silence'],
    ['everyone who wouldn’t answer or dodged questions', 'silence'],
    ['which promises were made so far', 'promises'],
    ['everybody who gave away something for free', 'gifts'],
    ['what all got damaged or destroyed', 'damage'],
    ['were there people who lost their job', 'dismissals'],
    ['give me the nasty remarks about the bridge', 'faults'],
    ['everything that is still undecided', 'unknowns'],
  ])('“%s” asks for all %s', (question, act) => {
    expect(acted(question)).toMatchObject({ plan: { acts: [act] }, surely: 'whole' });
  });

  it('takes a question for whoever did something, and for nothing else, for one for all of them', () => {
    expect(acted('who threatened with what')).toMatchObject({
      plan: { acts: ['threats'] },
      surely: 'likely',
    });
    expect(acted('who put conditions on the bridge')).toMatchObject({ surely: 'likely' });
  });

  it('takes one for what somebody is doing for a list only where nothing else answers', () => {
    expect(acted('who is threatening to burn the bridge')).toMatchObject({ surely: 'weak' });
  });

  it('counts what says only how it is wanted', () => {
    const [question, message] = ['where do they contradict Venn', 'where do they contradict Venn, all of it'];
    expect(acted(question)).toBeUndefined();
    expect(acted(question, message)).toMatchObject({ plan: { acts: ['contradictions'] }, surely: 'whole' });
  });

  it('narrows a kind down by what goes with it, and by no second kind that does', () => {
    const plan = acted('everyone who threatened to sue Venn')?.plan;
    expect(plan?.acts).toEqual(['threats']);
    expect(plan?.about.map(({ as }) => as)).toEqual(['sue', 'Venn'.toLowerCase()]);
    expect(acted('list the threats and promises')?.plan.acts).toEqual(['threats', 'promises']);
  });

  it.each([
    'who threatened the village',
    'who wrote the warning',
    'did all the villages threaten',
    'has Venn promised anything at all',
    'how many people who were hurt voted',
    'why did everyone threaten Venn',
    'what did the accused write in all those years',
    'which bridge is it',
  ])('leaves “%s” to one record', (question) => {
    expect(acted(question)).toBeUndefined();
  });
});
