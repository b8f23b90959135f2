import { expect, it } from 'vitest';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { knowledgeIn } from '../../content/knowledge-folder.ts';

const head = (title: string, published: string) =>
  `---\ntitle: ${title}\npublisher: The Gull\npublished: ${published}\nlanguage: en\nwording: verbatim\n---\n\n`;

const answers = createAnswers(
  knowledgeIn({
    'articles/after.md': `${head('Talks on the dam begin', '2031-03-12')}Petra Lind, the mayor of Ostley, has been invited to the meeting of Friday after all.\n\nThe reservoir has been emptied. Divers will look at the wall.\n`,
    'articles/before.md': `${head('Cracks in the dam', '2031-03-11')}The minister is to meet the head of the power company on Friday.\n\nPetra Lind, the mayor of Ostley, has not been invited to the meeting of Friday, her office said.\n\nThe reservoir holds 61 million cubic metres.\n`,
  }),
);

it.each(['is Petra Lind invited to the meeting', 'has the mayor of Ostley been invited to the meeting'])(
  'the newest of several articles says yes or no: %s',
  (question) => {
    const answer = answers.ask(question);
    expect(answer.text).toMatch(/invited.*\n.*not been invited/u);
    expect(answer).toMatchObject({ whether: 'yes' });
  },
);
