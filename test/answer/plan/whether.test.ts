import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { withWhether } from '../../../src/answer/whether/whether-said.ts';
import type { Article, Fact, Gap, Statement } from '../../../src/content/knowledge.ts';
import { knowledgeIn, article as newsArticle } from '../../content/knowledge-folder.ts';
import { answers, shipped } from '../shipped.ts';

describe('the first word of an answer', () => {
  it.each([
    ['is macron going to be there', /^Yes\. /u],
    ['has trump threatened russia with sanctions', /^Yes\. /u],
    ['did trump call putin crazy', /^Yes\. /u],
    ['is the war the deadliest in europe for 80 years', /^Yes\. /u],
    ['will the meeting be on tuesday', /^No\. /u],
    ['does nato have 30 members', /^No\. /u],
    ['is putin in favour of ukraine joining nato', /^No\. /u],
    ['did trump explain what he meant by big progress', /^No\. /u],
    ['can zelensky give up territory', /^No\. /u],
    ['does ukraine’s constitution allow giving up land', /^No\. /u],
    ['did merz say anything about sanctions', /^Not said\. /u],
    ['has russia agreed to a ceasefire', /^Not said\. /u],
    ['has russia stopped advancing', /^No\. /u],
    ['will all the europeans get into the white house', /^Not said\. /u],
    ['has a trip like this ever happened before', /^No\. /u],
    ['was the summit on sunday held in person', /^No\. /u],
    ['was zelensky invited to alaska', /^No\. /u],
  ])('%s', (question, first) => {
    expect(withWhether(answers.ask(question))).toMatch(first);
  });

  it.each([
    // What is only told of by others, only may be, or is a choice, is neither.
    'did putin agree to security guarantees',
    'will trump press zelensky into agreeing',
    'did trump meet putin in geneva or in alaska',
    'who is coming on monday',
    'when is the meeting',
  ])('none of them: %s', (question) => {
    const answer = answers.ask(question);
    expect(withWhether(answer)).toBe(answer.text);
  });

  it.each([
    ['was anybody hurt', 'Nobody was hurt when the blade came down.', 'no'],
    // What is left open, or only a nameless voice says, is neither.
    ['will the academy wait', 'Two schools will wait, whereas the academy has not answered.', undefined],
    [
      'is the son a customer',
      'The son is a customer, a person familiar with the case said on condition of anonymity.',
      undefined,
    ],
    ['did Osk vote for the scheme', 'Bert Osk voted against the scheme in May.', 'no'],
    ['did Osk vote against the scheme', 'Bert Osk voted against the scheme in May.', 'yes'],
    ['did Osk argue against the scheme', 'Bert Osk argued for the scheme in May.', 'no'],
    ['is she bringing anyone', 'She is not coming alone, she brings friends.', 'yes'],
    ['did anyone resign', 'Two engineers resigned in May.', 'yes'],
    ['is the firm still producing in Oldport', 'The firm stopped production in Oldport in May.', 'no'],
    [
      'will she go to the capital to meet the minister',
      'The minister invited her. She will not go to the capital.',
      'no',
    ],
    [
      'will the nurse go to the capital on friday',
      'The nurse was invited to the capital. She will not go on Friday.',
      'no',
    ],
    ['can the truce be extended', 'The truce can be extended once, if both agree.', 'yes'],
    ['is the enemy gaining ground', 'The enemy continued to gain in the north.', undefined],
    ['did the board accept the offer', 'The board turned down the offer in May.', 'no'],
    ['did the pump get stuck', 'The pump jammed in May.', 'yes'],
    ['were all the letters burned', 'She burned four letters and kept the rest.', 'no'],
    ['does the baker deny the charge', 'The baker, who denies the charge, listened without moving.', 'yes'],
    ['does the mayor think it was stolen', 'The mayor does not doubt that it was stolen.', undefined],
    // What is to come has not happened, what somebody knows is not what they know, a ban that is agreed to is no refusal.
    ['did the envoy travel to the capital', 'The envoy will travel to the capital.', undefined],
    ['does the trust know how it will vote', 'The trust will vote in May.', undefined],
    ['has the port agreed to the ban', 'The port wants the ban in May.', undefined],
    ['did they get a water deal', '“I have looked at still water for days,” he said.', undefined],
    [
      'do i get my booking fee back',
      'The booking fee of six crowns for every ticket will not be returned.',
      undefined,
    ],
    // What was before or after what, which is more, until when, and whether it ever was, is told by what says so.
    [
      'was the paper put online before any review',
      'The paper was put online; it has not been reviewed.',
      undefined,
    ],
    [
      'did the boat have its permit before the test',
      'The test came before the boat had its permit.',
      undefined,
    ],
    [
      'was the board set up after the flood',
      'The flood of 1994 led to a call for a board, which was never set up.',
      'no',
    ],
    ['did the state pay more than the trust', 'The trust paid two million and the state one.', undefined],
    ['is the store still open', 'The store was open until in 2011 it was sold.', undefined],
    ['did the club ever lose a final before', 'The club won the final in May.', undefined],
    ['was the drill only used at night', 'The drill was used only at night.', 'yes'],
    ['is half of the board enough', 'Half of the board is enough; if they say no, it ends.', 'yes'],
    ['did the four vote against the sale', 'The four voted no on the sale.', 'yes'],
    ['is the son still at school', '“He asked how my son was doing at school,” she said.', undefined],
    ['were is the firm based', 'The firm is based in Oldport.', undefined],
    // What is demanded, only said, a condition, or another's is not so; what belonged to somebody until then, no longer.
    ['will the port get a vote on the ban', 'The port demands a vote on the ban.', undefined],
    ['was it the mayor in the red car', 'A man who police say is the mayor sat in the red car.', undefined],
    ['does the state own the mill', 'The mill belonged to the state until 2011.', undefined],
    ['is the mason’s mother dead', 'The mason survived the fall at the mill.', undefined],
    [
      'was the baker in the car outside the mill',
      'The baker came late. A car was seen outside the mill; who sat in it could not be established.',
      undefined,
    ],
    ['was Osk around in 1994', 'Osk was at the fair. There was a dispute about the map.', undefined],
    ['did the town raise the fee', 'The town cut the fee in May.', 'no'],
    // A plan that is a thing is no intention.
    [
      'will the plan pass on thursday',
      'The trust goes the same day if the plan passes on Thursday.',
      undefined,
    ],
  ])('%s, where the article has: %s', (question, says, first) => {
    expect(whetherIn(question, [fact(says)])).toBe(first);
  });

  it('is no where it is asked whether somebody has said what they have not', () => {
    const open = { ...fact('The mayor has not said how she will vote.'), unclear: true };
    expect(whetherIn('has the mayor said which way she will vote', [open])).toBe('no');
  });

  it('is no where a detail is missing because nothing of it is so', () => {
    const missing = 'The article names none of the dead; none of them has been named.';
    const gap: Gap = { ...fact(missing), kind: 'gap', missing: 'names', asked: ['have the dead been named'] };
    expect(whetherIn('have the dead been named', [gap])).toBe('no');
    // *Is it clear who pays* asks whether it is known, and not who.
    const unsettled = { ...gap, says: 'The article does not say who will pay; that has not been settled.' };
    expect(whetherIn('is it clear who will pay', [unsettled])).toBe('no');
    expect(whetherIn('will the mayor pay for it', [unsettled])).toBe('not-said');
    const unsaid: Gap = { ...gap, says: 'The article does not name the dead.' };
    expect(whetherIn('have the dead been named', [unsaid])).toBe('not-said');
  });
});

const article: Article = {
  id: 'ridge',
  title: 'Blade falls',
  publisher: 'The Gull',
  language: 'en',
  wording: 'restated',
  hash: '0a1b2c3d',
  paragraphs: [
    { article: 'ridge', number: 1, text: 'A blade fell on Friday. The mason looked for her mother.' },
  ],
};

function fact(says: string): Statement {
  return {
    id: 'one',
    article: 'ridge',
    says,
    paragraphs: [1],
    asked: [],
    kind: 'statement',
    attribution: 'article',
    opposes: [],
    unclear: false,
  };
}

/** The first word of an answer from one fact, which is what somebody wrote down for the question. */
function whetherIn(question: string, [only]: readonly [Fact]) {
  const facts = [{ ...only, asked: [question] }];
  const { words, talk } = shipped;
  // What people type elsewhere takes longest to compile, and is not asked here.
  const knowledge = { articles: [article], facts, topics: [], words, elsewhere: [], talk, earlier: [] };
  const answer = createAnswers(knowledge).ask(question);
  return 'whether' in answer ? answer.whether : undefined;
}

describe('what stands around the sentence that answers', () => {
  const text = createAnswers(
    knowledgeIn({
      'articles/dam.md': newsArticle(
        'Schools in the town of Corran stay closed until Monday, since families sleep there. Lessons in Penhallow are not affected.',
        'The mayor accused the power company Norhydro of ignoring warnings.',
        'The company Norhydro denies this. A spokeswoman said that an inspection in November had found nothing.',
        'The dam holds back much water and supplies a third of the drinking water of Penhallow.',
      ),
    }),
  );
  const whether = (question: string) => {
    const answer = text.ask(question);
    return 'whether' in answer ? answer.whether : undefined;
  };

  it.each([
    ['are the schools in Corran closed until monday', 'yes'],
    // Another name stands beside it, what is denied comes later, and what supplies a town need not be fit to drink.
    ['are the schools in Penhallow closed until monday', undefined],
    ['did the company Norhydro deny the inspection', undefined],
    ['can i still drink the drinking water in Penhallow', undefined],
  ])('says no more than it does: %s', (question, expected) => expect(whether(question)).toBe(expected));
});
