/** Writes Markdown around text of others, so that nothing in it can do anything: no tag, no link, no mention, no reference, no early end. */

/** Control characters but tabs and line breaks, and marks that turn the direction of text. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Text in a code span that nothing in it can close; line breaks become blanks. */
export function code(text: string): string {
  const flat = text.replace(/\s+/g, ' ').replace(controls, '\ufffd')
  if (flat === '') return '` `'
  const runs = [...flat.matchAll(/`+/g)].map((run) => run[0].length)
  const ticks = '`'.repeat(Math.max(0, ...runs) + 1)
  return /^`|`$|^ .* $/.test(flat) ? `${ticks} ${flat} ${ticks}` : `${ticks}${flat}${ticks}`
}

/** Text in a fenced block whose fence is longer than any run of backticks inside (github/markup#1687). */
export function fence(text: string, { info = 'markdown', indent = '' }: { info?: string; indent?: string } = {}): string {
  const runs = [...text.matchAll(/`{3,}/g)].map((run) => run[0].length)
  const ticks = '`'.repeat(Math.max(3, ...runs.map((run) => run + 1)))
  return [`${ticks}${info}`, ...text.replace(controls, '\ufffd').split(/\r\n?|\n/), ticks].map((line) => `${indent}${line}`).join('\n')
}

/** Text that stands outside code. A backslash does not stop a mention, so a zero-width space stands behind `@` and `#`. */
export function escapeText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(controls, '\ufffd')
    .replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark]!)
    .replace(/[\\`*_~[\]|]/g, '\\$&')
    .replace(/^(?:[#+>-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
    .replace(/[@#](?=[\w-])/g, '$&\u200b')
    .replace(/\b(GH-)(?=\d)/gi, '$1\u200b')
    .replace(/(https?|www)(?=:\/\/|\.)/gi, '$1\u200b')
}

/** A rule's message: what it quotes in backticks becomes a code span of its own, all else is escaped. */
export function escapeMessage(message: string): string {
  return message
    .split(/(?<!`)(`[^`]+`)(?!`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : escapeText(part)))
    .join('')
}

/** Markdown written by this module as plain words, for a terminal. */
export function toPlain(markdown: string): string {
  return markdown
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/\\([\\`*_~[\]|#+>.)-])/g, '$1')
    .replace(/\u200b/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}
