export const UNANSWERED = {
  title: 'What I could not answer',
  text: 'By the words that nothing explains, the most frequent first. Only you see this.',
  nothing: 'Nothing went unanswered here so far, or it has not been written down yet.',
  unread: 'The store does not answer at the moment. Please try again later.',
  noWord: 'no word in particular',
  asked: (times: number, day: string) => `${times === 1 ? 'once' : `${times} times`}, last on ${day}`,
  nearest: 'nearest',
  linked: 'linked',
  choose: 'Link one of them to what answers it',
  link: 'What answers it here from now on',
  linking:
    'Whoever asks this, or something of which only these words are left, gets what you choose, with a note that moderators linked it. It never replaces an answer that I find.',
  write: 'Something else: write it',
  unlink: 'Nothing: take the link away',
  done: (phrasing: string) => `“${phrasing}” is linked now.`,
  undone: (phrasing: string) => `“${phrasing}” is no longer linked.`,
  full: 'This server has as many links as I keep: take one away first.',
  unknown: 'There is no such paragraph or fact. Write a number such as 4, or the id of a fact.',
  notForYou: 'Only moderators can do that: whoever may manage messages, or has a role that /settings names.',
  form: 'Link a question',
  phrasing: 'The question, or words of it',
  target: 'Paragraph or fact',
  targetHint: 'A number such as 4, behind the id of its article if need be, or the id of a fact',
  inMemory: 'It holds, but cannot be stored at the moment: it would be lost when I stop. I try again.',
} as const;

/** What each kind of "no" is called. */
export const KINDS: Readonly<Record<string, string>> = {
  near: 'unsure',
  'detail-absent': 'detail missing',
  'topic-absent': 'not the topic',
  'not-understood': 'not understood',
};
