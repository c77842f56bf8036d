/** Reads where links lead: the `(destination "title")` after a link text, and link definitions. */
import type { Span } from './span.ts'

const spaces = '[ \\t]*(?:\\n[ \\t]*)?'
const title = `(?:"(?:[^"\\\\]|\\\\[\\s\\S])*"|'(?:[^'\\\\]|\\\\[\\s\\S])*'|\\((?:[^()\\\\]|\\\\[\\s\\S])*\\))`
const angled = /<((?:[^<>\n\\]|\\.)*)>/y
const opening = new RegExp(`\\(${spaces}`, 'y')
const closing = new RegExp(`(?:${spaces}(?<=[ \\t\\n])${title})?${spaces}\\)`, 'y')
const label = new RegExp(`[ \\t]*\\[((?:[^[\\]\\\\]|\\\\[\\s\\S])*)\\]:${spaces}`, 'y')
const definitionEnd = new RegExp(`(?:${spaces}(?<=[ \\t\\n])${title})?[ \\t]*(?:\\n[ \\t]*|$)`, 'y')
const lineEnd = /[ \t]*(?:\n[ \t]*|$)/y

function match(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at
  return expression.exec(text)
}

/** The `(destination "title")` at an offset: the destination and where all of it ends (CommonMark 0.31, section 6.3). */
export function readResource(text: string, at: number): { target: Span; end: number } | undefined {
  const open = match(opening, text, at)
  if (!open) return undefined
  const start = at + open[0].length
  if (text[start] === ')') return { target: { start, end: start }, end: start + 1 }
  const found = readDestination(text, start)
  const close = found && match(closing, text, found.end)
  return close ? { target: found.target, end: found.end + close[0].length } : undefined
}

/** A definition's label without brackets, its destination as written, and where the text after it begins. */
export type FoundDefinition = Span & { readonly label: Span; readonly target: Span; readonly next: number }

/** The link definitions that a paragraph begins with (CommonMark 0.31, section 4.7). */
export function readDefinitions(text: string): FoundDefinition[] {
  const all: FoundDefinition[] = []
  if (text[0] !== '[') return all
  for (let found = readDefinition(text, 0); found; found = readDefinition(text, found.next)) all.push(found)
  return all
}

function readDefinition(text: string, at: number): FoundDefinition | undefined {
  const head = match(label, text, at)
  if (!head || head[1]!.length > 999 || !/[^ \t\n]/.test(head[1]!)) return undefined
  const start = at + head[0].indexOf('[')
  const targetStart = at + head[0].length
  const found = readDestination(text, targetStart)
  if (!found) return undefined
  const tail = match(definitionEnd, text, found.end) ?? match(lineEnd, text, found.end)
  if (!tail) return undefined
  const next = found.end + tail[0].length
  const end = found.end + tail[0].trimEnd().length
  return { start, end, label: { start: start + 1, end: start + 1 + head[1]!.length }, target: { start: targetStart, end: found.end }, next }
}

/** A destination as written, without angle brackets, and where it ends. */
function readDestination(text: string, at: number): { target: Span; end: number } | undefined {
  if (text[at] !== '<') {
    const end = destinationEnd(text, at)
    return end > at ? { target: { start: at, end }, end } : undefined
  }
  const found = match(angled, text, at)
  return found ? { target: { start: at + 1, end: at + 1 + found[1]!.length }, end: at + found[0].length } : undefined
}

/** Where a destination without angle brackets ends: at a space or an unbalanced parenthesis; -1 where it holds a control or over 32 levels of parentheses. */
function destinationEnd(text: string, start: number): number {
  let depth = 0
  let at = start
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 32 || code === 9 || code === 10) break
    if (code < 32 || code === 127) return -1
    if (code === 92 && /[()\\]/.test(text[at + 1] ?? '')) at++
    else if (code === 40) {
      if (++depth > 32) return -1
    } else if (code === 41 && --depth < 0) break
  }
  return depth > 0 ? -1 : at
}
