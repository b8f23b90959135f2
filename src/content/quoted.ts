/** How many characters of a writer's text a message repeats. */
const longest = 60;

/** A writer's text for a message: in quotation marks, shortened, without line breaks or control characters. */
export function quoted(text: string): string {
  const plain = text.replace(/[\p{C}\s]+/gu, ' ');
  return `"${plain.length > longest ? `${plain.slice(0, longest)}…` : plain}"`;
}
