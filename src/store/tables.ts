/** The tables as the newest migration leaves them; days are ISO days, times are milliseconds since 1970. */
export interface Tables {
  readonly guilds: GuildRow;
}

/** A server. A row without settings says that a server is forgotten, until every process has heard of it. */
export interface GuildRow {
  readonly guild: string;
  /** JSON, see `parse-guild.ts`. */
  readonly settings: string | null;
  readonly links: string | null;
  readonly changed: number;
}
