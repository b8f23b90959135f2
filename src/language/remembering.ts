/**
 * The same function that keeps what it made of the last texts, at most so many. The oldest is forgotten first, so that a
 * question is not read anew in the middle of its answer.
 */
export function remembering<Value>(make: (text: string) => Value, most: number): (text: string) => Value {
  const kept = new Map<string, Value>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    kept.set(text, made);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
