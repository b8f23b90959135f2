/**
 * The same function that keeps what it made last, at most so many; `keyOf` tells what is the same, and a text is what it is.
 * The oldest is forgotten first, so that a question is not read anew in the middle of its answer.
 */
export function remembering<Value, From = string>(
  make: (from: From) => Value,
  most: number,
  keyOf: (from: From) => string = String,
): (from: From) => Value {
  const kept = new Map<string, Value>();
  return (from) => {
    const key = keyOf(from);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(from);
    kept.set(key, made);
    if (kept.size > most) {
      const [oldest] = kept.keys();
      if (oldest !== undefined) kept.delete(oldest);
    }
    return made;
  };
}
