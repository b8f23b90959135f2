/** What a writer most likely did, by the parser's error code. */
const advice: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'a value that begins with * needs quotation marks around it',
  BAD_DQ_ESCAPE: 'a backslash in double quotation marks has a meaning: use single quotation marks',
  BAD_INDENT: 'this line is indented too little or too much: line it up with its neighbours',
  BAD_SCALAR_START: 'a value that begins with this sign needs quotation marks around it',
  BLOCK_AS_IMPLICIT_KEY: 'a value with a colon and a blank in it needs quotation marks around it',
  BLOCK_IN_FLOW: 'a list in [ ] holds only values, separated by commas',
  COMMENT_SPACE: 'a comment needs a blank before its #',
  KEY_OVER_1024_CHARS: 'a colon is missing after the field name',
  MISSING_CHAR: 'a sign is missing: look for an open quotation mark or bracket, or a missing blank',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing after the field name, or a value needs quotation marks',
  MULTIPLE_DOCS: 'has a line "---" that starts a second document: remove it',
  TAB_AS_INDENT: 'indent with blanks, not with tabs',
  TAG_RESOLVE_FAILED: 'a value that begins with ! needs quotation marks around it',
  UNEXPECTED_TOKEN:
    'cannot be read from here on: look for a sign too many, or put the value in quotation marks',
};

/** A message for a writer: what to do, then the parser's own words for those who know YAML. */
export function yamlAdvice(code: string, message: string): string {
  const plain = message.replace(/ at line \d[\s\S]*$/, '').slice(0, 120);
  return `${advice[code] ?? 'is not valid YAML here'} (${plain.replace(/[\p{C}\s]+/gu, ' ').trim()})`;
}
