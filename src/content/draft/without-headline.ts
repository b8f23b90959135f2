/** A text without its first line where that is the title, which stands at the head of the article; undefined where it is not. */
export function withoutHeadline(text: string, title: string | undefined): string | undefined {
  const [, first = '', rest = ''] = /^([^\n]*)\n+([\s\S]*)$/u.exec(text) ?? [];
  if (title === undefined || rest.trim() === '' || plain(title) === '') return undefined;
  return plain(first) === plain(title) ? rest : undefined;
}

/** Capitals and marks make no other headline. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
