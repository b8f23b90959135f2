/**
 * What a button does. Everything it needs is in here, so that it works after a restart and from any process; `hash` is
 * that of the article's text at the time.
 */
export type Action =
  /** Asks a question. */
  | { readonly kind: 'ask'; readonly question: string }
  /** Shows what somebody is on record with. */
  | { readonly kind: 'quote'; readonly speaker: string }
  /** Shows how the answer to a question was found. */
  | { readonly kind: 'how'; readonly question: string }
  /** Opens a form for a question that follows on another one. */
  | { readonly kind: 'about'; readonly question: string }
  /** Shows whole paragraphs on a card of their own, the most important first. */
  | {
      readonly kind: 'read';
      readonly article: string;
      readonly paragraphs: readonly number[];
      readonly hash: string;
    }
  /** Shows a paragraph in the place of the card the button is on, if only one member sees that. */
  | { readonly kind: 'turn'; readonly article: string; readonly paragraph: number; readonly hash: string }
  /** Chooses what a setting of the server is; what is chosen comes with it. */
  | { readonly kind: 'choose'; readonly setting: ChosenSetting }
  /** Switches a setting of the server. */
  | { readonly kind: 'switch'; readonly setting: SwitchedSetting; readonly isOn: boolean }
  /** Chooses one of the things that went unanswered. */
  | { readonly kind: 'entry' }
  /** Chooses what a phrasing is linked to on this server. */
  | { readonly kind: 'link'; readonly phrasing: string }
  /** A form in which that is written. */
  | { readonly kind: 'write'; readonly phrasing: string }
  /** Counts what a member thinks of an answer of a kind; `about` is the fact or paragraph it gave. */
  | { readonly kind: 'helpful'; readonly vote: 'yes' | 'no'; readonly answer: string; readonly about: string }
  /** Shows a private card to everyone. */
  | { readonly kind: 'post' }
  /** Opens the form for what stands at the head of the article that the card has as a file; for operators, as the next two. */
  | { readonly kind: 'describe' }
  /** Writes that article into the knowledge. */
  | { readonly kind: 'add' }
  /** Takes an article out of the knowledge, if that is still its text. */
  | { readonly kind: 'remove'; readonly article: string; readonly hash: string }
  /** Takes a card away; only for the member whose id it carries, and for moderators. */
  | { readonly kind: 'delete'; readonly member: string };

/** Settings of a server that are chosen from what there is. */
export const CHOSEN_SETTINGS = [
  'articles',
  'first',
  'only',
  'private',
  'silent',
  'operators',
  'language',
] as const;
export type ChosenSetting = (typeof CHOSEN_SETTINGS)[number];

/** Settings of a server that are on or off. */
export const SWITCHED_SETTINGS = ['echo', 'helpful', 'texts'] as const;
export type SwitchedSetting = (typeof SWITCHED_SETTINGS)[number];

/** An action and the few words on its button. */
export interface Button {
  readonly label: string;
  readonly action: Action;
}
