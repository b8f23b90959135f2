/**
 * The same function that keeps what it made, at most so many; `keyOf` tells what is the same, and a text is what it is.
 * What was asked for longest ago is forgotten, half of it at a time: to keep an order would cost more than most of what is made.
 */
export function remembering<Value, From = string>(
  make: (from: From) => Value,
  most: number,
  keyOf: (from: From) => string = String,
): (from: From) => Value {
  let newer = new Map<string, Value>();
  let older = new Map<string, Value>();
  return (from) => {
    const key = keyOf(from);
    const known = newer.get(key);
    if (known !== undefined) return known;
    const value = older.get(key) ?? make(from);
    if (newer.size >= most / 2) {
      older = newer;
      newer = new Map();
    }
    newer.set(key, value);
    return value;
  };
}
