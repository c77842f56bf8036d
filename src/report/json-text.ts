/** Values as JSON that may go to a terminal or a log. */
import { olderCommands } from './printable.ts'

/** The JSON of a value, ending in a line break. What a terminal or a runner of workflows obeys is escaped, so that nothing is lost. */
export function jsonText(value: unknown): string {
  const escaped = (character: string): string =>
    character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `${JSON.stringify(value, null, 2)
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\udb40[\udc00-\udc7f]/g, escaped)
    .replace(olderCommands, '#\\u0023')}\n`
}
