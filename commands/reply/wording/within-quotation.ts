/** A text as it stands within quotation marks: its own double ones are single there. */
export function withinQuotation(text: string): string {
  return text.replace(DOUBLE, (_, at: number) => (OPENS.test(text.slice(0, at)) ? '‘' : '’'));
}

const DOUBLE = /["“”„«»]/gu;
const OPENS = /(?:^|[\s([{—–])$/u;
