/** The seven ways in which an HTML block starts, and what ends it (CommonMark 0.31, section 4.6). */

export type HtmlKind = {
  readonly node: 'HTMLBlock' | 'CommentBlock' | 'ProcessingInstructionBlock'
  readonly start: RegExp
  /** What the last line holds; without it, a blank line ends the block. */
  readonly end?: RegExp
  /** Whether the start is a tag alone on its line. */
  readonly alone?: boolean
}

const names =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul'
const attribute = '[ \\t]+[a-z_:][\\w.:-]*(?:[ \\t]*=[ \\t]*(?:[^\\s"\'=<>`]+|\'[^\']*\'|"[^"]*"))?'
const openTag = `<[a-z][a-z0-9-]*(?:${attribute})*[ \\t]*/?>`
const closeTag = '</[a-z][a-z0-9-]*[ \\t]*>'

const kinds: readonly HtmlKind[] = [
  { node: 'HTMLBlock', start: /<(?:script|pre|style|textarea)(?=[\s>]|$)/iy, end: /<\/(?:script|pre|style|textarea)>/i },
  { node: 'CommentBlock', start: /<!--/y, end: /-->/ },
  { node: 'ProcessingInstructionBlock', start: /<\?/y, end: /\?>/ },
  { node: 'HTMLBlock', start: /<![a-z]/iy, end: />/ },
  { node: 'HTMLBlock', start: /<!\[CDATA\[/y, end: /\]\]>/ },
  { node: 'HTMLBlock', start: new RegExp(`</?(?:${names})(?=\\s|/?>|$)`, 'iy') },
  { node: 'HTMLBlock', start: new RegExp(`(?:${openTag}|${closeTag})[ \\t]*$`, 'iy'), alone: true },
]

/** The kind of HTML block that starts at an offset of a line. */
export function htmlKind(line: string, at: number): HtmlKind | undefined {
  if (line.charCodeAt(at) !== 60) return undefined
  return kinds.find(({ start }) => {
    start.lastIndex = at
    return start.test(line)
  })
}
