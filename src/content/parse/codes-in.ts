/** The codes of what a file was checked against; whoever wrote something else there is not worse off than without them. */
export function codesIn(value: unknown): readonly string[] | undefined {
  const isList = Array.isArray(value) && value.every((code) => typeof code === 'string');
  return isList ? value : undefined;
}
