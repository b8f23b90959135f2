import type { YamlPath } from './parse/parse-yaml.ts';

/** The place a record was written at. */
export interface Place {
  readonly file: string;
  /** The line of the record, or of one of its fields, or of one entry of that field; from 1. */
  line(...path: YamlPath): number;
}

/** A record together with its place. */
export interface Located<Entry> extends Place {
  readonly entry: Entry;
}
