import type { Answer } from '../src/answer/answer.ts';
import type { Answers } from '../src/answer/answers.ts';
import { AMOUNTS } from './amounts.ts';
import { citationLabel } from './citation-label.ts';
import { quotationOf, wordingNotes } from './quotation-of.ts';
import type { Reply, Visibility } from './reply.ts';

/** Answers a question in a member's own words. Only an answer shows excerpts; a refusal names the nearest paragraph. */
export function askReply(question: string, visibility: Visibility, answers: Answers): Reply {
  const answer = answers.ask(question);
  switch (answer.kind) {
    case 'answer':
      return { tone: 'answer', visibility, text: answer.text, ...shown(answer, answers) };
    case 'article-says-unclear': {
      const parts = shown(answer, answers);
      const notes = ['The article itself leaves this open.', ...parts.notes];
      return { tone: 'unclear', visibility, text: answer.text, ...parts, notes };
    }
    case 'detail-absent':
      return {
        tone: 'absent',
        visibility,
        text: answer.text,
        notes: nearest(answer),
        next: answers.next(answer, AMOUNTS.next),
      };
    case 'topic-absent':
      return { tone: 'absent', visibility, text: answer.text, next: answers.next(answer, AMOUNTS.next) };
    case 'not-understood':
      return { tone: 'help', visibility, text: answer.text, next: answer.suggestions.slice(0, AMOUNTS.next) };
  }
}

function shown(answer: Answer, answers: Answers) {
  return {
    quotations: answer.citations.map((citation) => quotationOf(citation, answers.knowledge)),
    notes: wordingNotes(answer.citations.map((citation) => citation.article)),
    next: answers.next(answer, AMOUNTS.next),
  };
}

function nearest(answer: Answer): string[] {
  const [first] = answer.citations;
  if (first === undefined) return [];
  return [`Nearest: ${citationLabel(first.article, first.paragraph)}`];
}
