/** Words of others inside ours: they go between two backticks, which the writer of Markdown turns into a code span of its own. */
import { shortened } from '../review/change/new-entries.ts'

/** A text that can be between two backticks of a message. */
function plainText(text: string): string {
  return shortened(text.replaceAll('`', "'"), 80)
}

/** A text between backticks. */
export function quoted(text: string): string {
  return `\`${plainText(text)}\``
}

/** `a`, `a or b`, `a, b or c`, each quoted. */
export function choice(texts: readonly string[]): string {
  const all = texts.map(quoted)
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`
}
