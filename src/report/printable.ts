/** Text of others for places that obey control characters: a terminal, a log. */

/** The text with control characters and bidirectional marks replaced, tabs as two blanks; line breaks stay. */
export function printable(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replace(/\t/g, '  ')
}
