/** Writes Markdown around text of others, so that nothing in that text has an effect: no tag, link, mention or reference, and no early end of the block. */

/** Control characters but tabs and line breaks, and marks that turn the direction of text. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Text in a code span that nothing in it can close; line breaks become spaces. */
export function code(text: string): string {
  const flat = text.replace(/\s+/g, ' ').replace(controls, '\ufffd')
  if (flat === '') return '` `'
  const runs = [...flat.matchAll(/`+/g)].map((run) => run[0].length)
  const ticks = '`'.repeat(Math.max(0, ...runs) + 1)
  return /^`|`$|^ .* $/.test(flat) ? `${ticks} ${flat} ${ticks}` : `${ticks}${flat}${ticks}`
}

/**
 * Text to look at in a fenced block; a character that cannot be shown is written as its number, for example `⟨U+202E⟩`, so that nobody takes it for the
 * text itself.
 */
export function fence(text: string, { info = 'markdown', indent = '' }: { info?: string; indent?: string } = {}): string {
  return fenced(markHidden(text).split(/\r\n?|\n/), { info, indent })
}

/** Text to take over in a fenced block: true to the byte but for line ends. Only for text without `unsafeIn` it. */
export function exactFence(text: string, info: string): string {
  return fenced(text.split(/\r?\n/), { info, indent: '' })
}

/** The fence is longer than any run of backticks inside (github/markup#1687). */
function fenced(lines: readonly string[], { info, indent }: { info: string; indent: string }): string {
  const longest = lines.reduce((most, line) => Math.max(most, ...Array.from(line.matchAll(/`{3,}/g), (run) => run[0].length)), 2)
  const ticks = '`'.repeat(longest + 1)
  return [`${ticks}${info}`, ...lines, ticks].map((line) => `${indent}${line}`).join('\n')
}

/** What JSON, a database or a reader of HTML may replace or drop: controls, halves of characters, noncharacters (Unicode 16, section 23.7). */
const unsafe = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** The characters of a text that a comment may not bring back as they were, each once, as `U+000B`. Tabs and line ends are safe. */
export function unsafeIn(text: string): string[] {
  const found = text.replace(/\t|\r?\n/g, '').match(unsafe) ?? []
  return [...new Set(found)].map(numberOf)
}

/** The text with a number in place of each character that cannot be shown, or that turns what is shown. */
export function markHidden(text: string): string {
  return text.replace(controls, mark).replace(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, mark)
}

function mark(character: string): string {
  return `⟨${numberOf(character)}⟩`
}

function numberOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Text that is outside code. A backslash does not stop a mention, so a zero-width space is after `@` and `#`. */
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
