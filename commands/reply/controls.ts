import type { Action, Button } from './buttons/action.ts';

/** One thing to choose, and whether it is chosen now. */
export interface ControlOption {
  readonly label: string;
  readonly value: string;
  readonly isChosen: boolean;
}

/** What can be chosen or switched on a card, below its text; `label` stands above it. */
export type Control =
  | {
      readonly kind: 'options';
      readonly label: string;
      readonly action: Action;
      /** At least one. */
      readonly options: readonly ControlOption[];
      /** How many may be chosen. */
      readonly least: number;
      readonly most: number;
    }
  /** Channels or roles of the server, by id; none to 25. */
  | {
      readonly kind: 'channels' | 'roles';
      readonly label: string;
      readonly action: Action;
      readonly chosen: readonly string[];
    }
  /** Up to five buttons in a row. */
  | { readonly kind: 'buttons'; readonly label: string; readonly buttons: readonly Button[] };
