/**
 * Makes what is made of a text only once, as long as no more than `most` texts were asked for since; then all are made
 * anew, so that memory stays bounded.
 */
export function kept<Value>(make: (text: string) => Value, most: number): (text: string) => Value {
  const made = new Map<string, { readonly value: Value }>();
  return (text) => {
    const known = made.get(text);
    if (known) return known.value;
    if (made.size >= most) made.clear();
    const value = make(text);
    made.set(text, { value });
    return value;
  };
}
