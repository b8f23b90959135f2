/** What whoever manages a server has chosen for it; what is absent is as it is everywhere. */
export interface GuildSettings {
  /** Ids of the articles that are answered from, the one that leads first; absent: all, the newest first. */
  readonly articles?: readonly string[];
  /** Ids of channels; a thread is where its channel is. */
  readonly channels: {
    /** The only ones in which there are answers, if there are any here. */
    readonly only: readonly string[];
    /** Where only whoever asks sees the answer. */
    readonly private: readonly string[];
    /** Where nothing is answered. */
    readonly silent: readonly string[];
  };
  /** Whether a public answer repeats the question; absent: as the operator has it. */
  readonly echo?: boolean;
  /** Whether answers ask if they were helpful. */
  readonly helpful: boolean;
  /** Whether the texts of questions that were not answered are kept. */
  readonly texts: boolean;
  /** A two-letter code for what the bot itself says; absent: as Discord and the question have it. */
  readonly language?: string;
  /** Ids of roles that may do what operators may, besides whoever manages the server. */
  readonly operators: readonly string[];
}

/** A phrasing of one server and what answers it there. */
export interface Link {
  /** As it was linked, in plain words. */
  readonly phrasing: string;
  readonly to: LinkTarget;
  /** The ISO day it was linked. */
  readonly day: string;
}

/** What a phrasing is linked to: a fact or a paragraph, from 1, of an article; both are ids of the knowledge. */
export type LinkTarget =
  | { readonly kind: 'fact'; readonly article: string; readonly fact: string }
  | { readonly kind: 'paragraph'; readonly article: string; readonly paragraph: number };

/** All that is known of a server. */
export interface Guild {
  readonly settings: GuildSettings;
  readonly links: readonly Link[];
}

/** What every server begins with: the bot as it is without a store. */
export const standardSettings: GuildSettings = {
  channels: { only: [], private: [], silent: [] },
  helpful: false,
  texts: false,
  operators: [],
};

/** A server of which nothing is known. */
export const standardGuild: Guild = { settings: standardSettings, links: [] };

/** Our bounds; Discord lets 25 be chosen in one select. */
export const GUILD_LIMITS = {
  /** Channels, roles or articles chosen in one place. */
  chosen: 25,
  /** Phrasings that one server links. */
  links: 200,
  /** Characters of a linked phrasing. */
  phrasing: 200,
} as const;
