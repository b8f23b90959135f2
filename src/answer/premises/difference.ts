/** Something of a question that the article has differently. */
export interface Difference {
  /**
   * `role` is somebody's office or country, `name` whoever holds it; `doer` is who does or says something, `target` to
   * whom it is done, `hearer` to whom or on what it is said, `owner` whose it is, `denied` what the
   * article says is not so, `quotation` somebody's words that are other ones.
   */
  readonly kind:
    | 'day'
    | 'weekday'
    | 'month'
    | 'year'
    | 'number'
    | 'place'
    | 'hearer'
    | 'owner'
    | 'role'
    | 'name'
    | 'doer'
    | 'target'
    | 'denied'
    | 'quotation';
  /** As the member wrote it, `Wednesday`. */
  readonly asked: string;
  /** As the article has it, `Monday`. */
  readonly says: string;
  /** Of a `day`, the ISO day or month that is. */
  readonly date?: string;
  /** Where it says so. */
  readonly article: string;
  readonly paragraph: number;
}
