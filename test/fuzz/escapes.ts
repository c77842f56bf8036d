/** What text of a list could do in an output where it is not kept in its place. Each function names what it finds. */
import { Parser } from 'htmlparser2'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesOf(child)
}

const acting =
  /^(?:image|imageReference|linkReference|definition|footnoteReference|footnoteDefinition|table|blockquote|delete|thematicBreak|break)$/
/** Hidden marks of our own; nobody else's text is in one. */
const mark = /^<!-- listkeeper:[\w ,.:;=+/-]*-->$/

/** What GitHub would act on in Markdown of listkeeper: tags, links of others, mentions and references outside of code. */
export function inMarkdown(text: string): string[] {
  const found: string[] = []
  for (const node of nodesOf(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))) {
    if (acting.test(node.type)) found.push(`Markdown: ${node.type}`)
    if (node.type === 'html' && !mark.test(node.value)) found.push(`Markdown: html ${node.value}`)
    if (node.type === 'link' && !node.url.startsWith('https://github.com/listkeeper/listkeeper/')) found.push(`Markdown: link ${node.url}`)
    if (node.type === 'heading' && node.depth !== 2 && node.depth !== 3) found.push('Markdown: heading')
    if (node.type === 'text')
      found.push(...(node.value.match(/(?<!\w)@[\w-]|(?:#|\bGH-)\d/gi) ?? []).map((what) => `Markdown: reference ${what}`))
  }
  return found
}

/** What a terminal would obey besides our colours. */
export function inTerminal(text: string): string[] {
  const bare = text.replace(/\u001b\[(?:\d{1,2}(?:;\d{1,2})*)?m/g, '')
  const own = bare.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g) ?? []
  return own.map((one) => `terminal: U+${one.charCodeAt(0).toString(16)}`)
}

/** Lines of a log that are commands of others. */
export function inLog(text: string): string[] {
  const lines = text.split(/\r\n?|\n/)
  return lines
    .filter(
      (line) =>
        /^\s*(?:::|##\[)/.test(line) &&
        !/^::(?:error|warning|notice) file=README\.md,line=\d+,endLine=\d+,col=\d+,title=[\w-]+::/.test(line),
    )
    .map((line) => `log: ${line.slice(0, 80)}`)
}

/** Elements with their attributes, as a reader of HTML sees them; addresses by their kind. */
export function shapesIn(html: string): ReadonlySet<string> {
  const shapes = new Set<string>()
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (Object.keys(attributes).length === 0) shapes.add(name)
      for (const [key, value] of Object.entries(attributes))
        shapes.add(`${name} ${key}${/^(?:href|src|style)$/.test(key) ? ` ${/^(?:https?:\/\/|#)/.test(value) ? '' : value}` : ''}`)
    },
    oncomment: (value) => void shapes.add(`comment ${value}`),
  })
  parser.end(html)
  return shapes
}
