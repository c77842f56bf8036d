/**
 * Scans inline text once, from left to right: code, raw HTML, escapes and autolinks bind first, then brackets pair up
 * (CommonMark 0.31, sections 2.4 and 6.1 to 6.6, and its appendix on parsing). Emphasis moves no link, so it is not read.
 */
import { bareReader } from './bare-url.ts'
import type { Leaf } from './blocks.ts'
import { spend } from './limits.ts'
import type { Span } from './span.ts'
import { readResource } from './target.ts'

type HoleKind = 'code' | 'html' | 'comment' | 'autolink' | 'escape'
type FoundHole = Span & { readonly kind: HoleKind }
/** A pair of brackets that makes a link or image, or a bare URL; without a target it is a reference. */
export type FoundLink = Span & {
  readonly kind: 'inline' | 'reference' | 'bare'
  readonly image: boolean
  readonly text: Span
  /** The destination as written, or the label of a reference. */
  readonly target: Span
}
export type Inline = {
  readonly holes: FoundHole[]
  readonly links: FoundLink[] /** Bare URLs after an open bracket. */
  readonly enclosed: FoundLink[]
}

const step = /[\\<[\]]|`+|https?:\/\/|www\./gi
const label = /\[((?:[^[\]\\]|\\[\s\S])*)\]/y
const escapable = /[!-/:-@[-`{-~]/
const autolink =
  /<(?:[a-z][a-z0-9+.-]{1,31}:[^\x00-\x20<>\x7f]*|[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*)>/iy
const tag =
  /<(?:[a-z][a-z0-9-]*(?:[ \t\n]+[a-z_:][\w.:-]*(?:[ \t\n]*=[ \t\n]*(?:[^ \t\n"'=<>`]+|'[^']*'|"[^"]*"))?)*[ \t\n]*\/?|\/[a-z][a-z0-9-]*[ \t\n]*)>/iy
const declarations: readonly (readonly [start: RegExp, end: string, kind: HoleKind])[] = [
  [/<!--/y, '-->', 'comment'],
  [/<!\[CDATA\[/y, ']]>', 'html'],
  [/<![a-z]/iy, '>', 'html'],
  [/<\?/y, '?>', 'html'],
]

/** A leaf's text with `\n` for line ends and spaces for quote marks; offsets stay. */
export function inlineText(text: string, { start, end, holes }: Leaf): string {
  const raw = text.slice(start, end)
  if (!raw.includes('\r') && !holes.some(({ kind }) => kind === 'quote')) return raw
  const parts: string[] = []
  let at = start
  for (const hole of holes) {
    if (hole.kind !== 'quote') continue
    parts.push(text.slice(at, hole.start), ' ')
    at = hole.end
  }
  parts.push(text.slice(at, end))
  return parts.join('').replace(/\r$/, '').replace(/\r\n/g, ' \n').replaceAll('\r', '\n')
}

type Opener = { readonly at: number; readonly image: boolean }
/** Whether a reference's label has a definition. */
type IsDefined = (label: string) => boolean

/** Reads a stretch of inline text, its lines ended by `\n` and free of quote marks. */
export function readInline(text: string, isDefined: IsDefined): Inline {
  const holes: FoundHole[] = []
  const links: FoundLink[] = []
  const enclosed: FoundLink[] = []
  spend(text.length)
  const findHole = holeFinder(text)
  const pairs = bracketPairs(text, isDefined)
  const bareEnd = bareReader(text)
  let free = 0
  step.lastIndex = 0
  for (let match = step.exec(text); match; match = step.exec(text)) {
    const at = match.index
    const mark = match[0]
    let end = -1
    if (mark === '[') pairs.open(at, at > free && text[at - 1] === '!')
    else if (mark === ']') {
      const link = pairs.close(at)
      if (link) links.push(link)
      end = link?.end ?? at + 1
    } else if (mark.length > 1 && mark[0] !== '`') {
      const bare = makeBare(at, bareEnd(at))
      if (bare) (pairs.isOpen() ? enclosed : links).push(bare)
      if (bare && !pairs.isOpen()) end = bare.end
    } else {
      const hole = findHole(at, mark)
      if (hole) holes.push(hole)
      if (hole) end = hole.end
    }
    if (end >= 0) free = step.lastIndex = end
  }
  return { holes, links, enclosed }
}

function makeBare(start: number, end: number): FoundLink | undefined {
  if (end < 0) return undefined
  const span = { start, end }
  return { kind: 'bare', image: false, ...span, text: span, target: span }
}

/** CommonMark's bracket stack: links hold no links, images may. */
function bracketPairs(text: string, isDefined: IsDefined) {
  const stack: Opener[] = []
  let inactive = 0
  return {
    isOpen: (): boolean => stack.length > 0,
    open(at: number, image: boolean): void {
      stack.push({ at, image })
    },
    /** The link or image that the bracket at an offset closes. */
    close(at: number): FoundLink | undefined {
      const opener = stack.pop()
      if (!opener) return undefined
      const isActive = opener.image || stack.length >= inactive
      inactive = Math.min(inactive, stack.length)
      const link = isActive ? readLink(text, opener, { at, isDefined }) : undefined
      if (link && !opener.image) inactive = stack.length
      return link
    },
  }
}

function readLink(
  text: string,
  { at: open, image }: Opener,
  { at, isDefined }: { at: number; isDefined: IsDefined },
): FoundLink | undefined {
  const start = image ? open - 1 : open
  const inner = { start: open + 1, end: at }
  if (text[at + 1] === '(') {
    const resource = readResource(text, at + 1)
    if (resource) return { kind: 'inline', image, start, end: resource.end, text: inner, target: resource.target }
  }
  label.lastIndex = at + 1
  const explicit = label.exec(text)
  const target = explicit?.[1] ? { start: at + 2, end: label.lastIndex - 1 } : inner
  const end = explicit ? label.lastIndex : at + 1
  if (target.end - target.start > 999 || !isDefined(text.slice(target.start, target.end))) return undefined
  return { kind: 'reference', image, start, end, text: inner, target }
}

/** Finds the code span, tag, comment, autolink or escape at an offset; offsets must rise, so that nothing is searched twice in vain. */
function holeFinder(text: string): (at: number, mark: string) => FoundHole | undefined {
  const missing = new Set<string>()
  let runs: Map<number, number[]> | undefined
  const findCode = (at: number, size: number): FoundHole | undefined => {
    runs ??= backtickRuns(text)
    const ends = runs.get(size)
    while (ends?.length && ends.at(-1)! <= at + size) ends.pop()
    return ends?.length ? { kind: 'code', start: at, end: ends.at(-1)! } : undefined
  }
  const findDeclaration = (at: number): FoundHole | undefined => {
    const [, shut, kind] = declarations.find(([open]) => endOf(open, text, at) >= 0) ?? []
    if (!shut || !kind || missing.has(shut)) return undefined
    // `<!-->` and `<!--->` are comments, `<?>` is nothing.
    const end = text.indexOf(shut, at + 2)
    if (end >= 0) return { kind, start: at, end: end + shut.length }
    missing.add(shut)
    return undefined
  }
  return (at, mark) => {
    if (mark === '\\') return escapable.test(text[at + 1] ?? '') ? { kind: 'escape', start: at, end: at + 2 } : undefined
    if (mark !== '<') return findCode(at, mark.length)
    const address = endOf(autolink, text, at)
    if (address >= 0) return { kind: 'autolink', start: at, end: address }
    const end = endOf(tag, text, at)
    return end >= 0 ? { kind: 'html', start: at, end } : findDeclaration(at)
  }
}

/** Where the runs of backticks end, by their length; the last one of the text first. */
function backtickRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>()
  for (const { 0: run, index } of [...text.matchAll(/`+/g)].reverse()) {
    const ends = runs.get(run.length)
    if (ends) ends.push(index + run.length)
    else runs.set(run.length, [index + run.length])
  }
  return runs
}

function endOf(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at
  return expression.test(text) ? expression.lastIndex : -1
}
