/** What a button does. Everything it needs is in here, so that it works after a restart and from any process. */
export type Action =
  /** Asks a question. */
  | { readonly kind: 'ask'; readonly question: string }
  /** Shows how the answer to a question was found. */
  | { readonly kind: 'how'; readonly question: string }
  /** Opens a form for a question that follows on another one. */
  | { readonly kind: 'about'; readonly question: string }
  /** Shows a whole paragraph on a card of its own. */
  | Passage<'read'>
  /** Shows it in the place of the card the button is on, if only one member sees that. */
  | Passage<'turn'>
  /** Shows a private card to everyone. */
  | { readonly kind: 'post' }
  /** Takes a card away; only for the member whose id it carries, and for moderators. */
  | { readonly kind: 'delete'; readonly member: string };

/** A paragraph; `hash` is that of the article's text at the time. */
export interface Passage<Kind extends 'read' | 'turn' = 'read' | 'turn'> {
  readonly kind: Kind;
  readonly article: string;
  readonly paragraph: number;
  readonly hash: string;
}

/** An action and the few words on its button. */
export interface Button {
  readonly label: string;
  readonly action: Action;
}
