/** A detail that people ask for: how a question asks for it, and what a sentence has that may tell it. */
export interface Attribute {
  readonly name: string;
  readonly asked: RegExp;
  readonly said: RegExp;
}
