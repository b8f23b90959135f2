/** Something of a question that the article has differently. */
export interface Difference {
  /**
   * `role` is somebody's office or country, `name` whoever holds it; `doer` is who does or says something, `target` to
   * whom it is done.
   */
  readonly kind:
    | 'weekday'
    | 'month'
    | 'year'
    | 'number'
    | 'place'
    | 'network'
    | 'role'
    | 'name'
    | 'doer'
    | 'target';
  /** As the member wrote it, `Wednesday`. */
  readonly asked: string;
  /** As the article has it, `Monday`. */
  readonly says: string;
  /** Where it says so. */
  readonly paragraph: number;
}
