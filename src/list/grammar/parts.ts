/** An entry as a sequence of parts (link, words, code, badge, date ...) with the glue between them: what learning counts. */
import { isLabel } from '../entry.ts'
import { marks, type Tokens } from '../format/tokens.ts'
import { withoutEnd } from '../markdown/without-end.ts'

export type Kind =
  | 'name'
  | 'link'
  | 'label'
  | 'address'
  | 'badge'
  | 'code'
  | 'tag'
  | 'break'
  | 'emoji'
  | 'date'
  | 'words'
  | 'strong'
  | 'emphasis'

/** One part: what it is, how it is written (its wrap, its marks), and where, as indexes into the tokens' text. */
export type Part = { readonly kind: Kind; readonly form: string; readonly start: number; readonly end: number }

/** The parts of an entry and the glue before each of them and after the last. */
export type Sequence = {
  readonly parts: readonly Part[]
  readonly glue: readonly string[]
  /** The index of the first part of the description, which follows the name; -1 where there is none. */
  readonly description: number
}

const { open, close, badge, code, tag } = marks
const marked = `${open}${close}${badge}${code}${tag}`
/** What emphasised words do not hold; words in code they may. */
const unmarked = `${open}${close}${badge}${tag}`
const structure = `${marked}\\n`
const date = String.raw`(?:(?:19|20)\d\d(?:[./-]\d{1,2}){0,2}|\d{1,2}[./-](?:\d{1,2}[./-])?(?:19|20)\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,? (?:\d{1,2},? )?(?:19|20)\d\d)`
const link = `${open}[^${open}${close}]*${close}`
const readers = {
  link: new RegExp(`(\\*\\*\\*|\\*\\*|__|\\*|_|~~|)(${link})\\1`, 'uy'),
  emoji:
    /(?:(?![©®™‼⁉↔])\p{Extended_Pictographic}|\p{Regional_Indicator})[\ufe0f\u200d\u20e3\u{1f3fb}-\u{1f3ff}]*|:[a-z][a-z0-9_+-]{0,40}:/uy,
  strong: new RegExp(`(?:(\\*\\*)(?![\\s*])[^*${unmarked}]+(?<!\\s)\\*\\*|(__)(?![\\s_])[^_${unmarked}]+(?<!\\s)__)`, 'uy'),
  emphasis: new RegExp(`([*_])(?![\\s*_])[^*_${unmarked}\\n]+(?<!\\s)\\1(?![\\p{L}\\p{N}])`, 'uy'),
  date: new RegExp(`${date}(?![\\p{L}\\p{N}])`, 'uy'),
  words: new RegExp(`[\\p{L}\\p{N}\\p{M}#@$&+"'“‘«/\\\\][^${structure}\\[\\](){}|*（）【】［］｜\\p{Extended_Pictographic}]*`, 'uy'),
} as const

/** What words may begin with that they may not end in. */
const beginsWords = /[@$&“‘«/\\]/

/** Another name in brackets, right after the name and before a separator. */
const alias = new RegExp(`(?: \\([^()${structure}]{1,80}\\))(?= [-–—:|] )`, 'uy')
/** Where the first words end: at a dash between spaces, or a colon. */
const headEnd = /(?<! ) +[-–—~|=•·]{1,3}>? |: |：/u
const dateAtEnd = new RegExp(`(?<=[\\p{L}\\p{N})'’])[.,]? {0,3}(${date})$`, 'u')

/** Cuts the tokens of an entry, or of a cell, into parts and glue. Linear in their length. */
export function readParts(tokens: Tokens): Sequence {
  const text = tokens.text.trimEnd()
  const parts: Part[] = []
  const glue: string[] = ['']
  let description = -1
  let isFirst = true
  let hasName = false
  // Up to here nothing is left that words may end in.
  let bareEnd = 0
  const add = (kind: Kind, form: string, start: number, end: number): void => {
    parts.push({ kind, form, start, end })
    glue.push('')
  }
  for (let at = 0; at < text.length; ) {
    const found = readAt({ text, links: tokens.links }, at, { isFirst, hasName, bareEnd })
    if (!found) {
      glue[glue.length - 1] += text[at++]!
      continue
    }
    if (description < 0 && hasName && found.kind === 'words' && isApart({ parts, glue })) description = parts.length
    if (found.kind === 'words') {
      const isBare = addWords(text, found, { add, isHead: parts.length === 0, isFree: description >= 0, glue, bareEnd })
      if (isBare) bareEnd = found.end
    } else add(found.kind, found.form, at, found.end)
    at = parts.at(-1)!.end
    hasName ||= found.kind === 'name'
    isFirst &&= found.kind === 'emoji' || found.kind === 'badge'
  }
  return mergeProse({ parts, glue, description })
}

/** Whether spaces, a colon or a long dash part what follows from what is before it, emoji between them aside. */
function isApart({ parts, glue }: Pick<Sequence, 'parts' | 'glue'>): boolean {
  let index = parts.length
  while (!apart.test(glue[index]!) && parts[index - 1]?.kind === 'emoji') index--
  return apart.test(glue[index]!)
}

const apart = /[\s:：–—]/

/** Whether nothing but emoji and badges came before, whether a name did, and up to where nothing is left that words may end in. */
type Before = { readonly isFirst: boolean; readonly hasName: boolean; readonly bareEnd: number }
type Found = { readonly kind: Kind; readonly form: string; readonly start: number; readonly end: number }

/** Whether a character of ASCII can begin a part; of spaces and of most punctuation none does. */
const canBegin: readonly boolean[] = Array.from({ length: 128 }, (_, point) => /[\w#@$&+"'/\\*~:\n]/.test(String.fromCharCode(point)))

function readAt({ text, links }: Pick<Tokens, 'text' | 'links'>, at: number, { isFirst, hasName, bareEnd }: Before): Found | undefined {
  const point = text.charCodeAt(at)
  if (canBegin[point] === false) return undefined
  const first = text[at]!
  const found = (kind: Kind, form: string, end: number): Found => ({ kind, form, start: at, end })
  if (first === badge) return found('badge', '', at + 1)
  if (first === code) return found('code', '', at + 1)
  if (first === tag) return found('tag', '', at + 1)
  if (first === '\n') return found('break', '', at + 1)
  const linked = first === open || first === '*' || first === '_' || first === '~' ? run(readers.link, text, at) : undefined
  if (linked) {
    const inner = linked[2]!.slice(1, -1)
    const bare = withoutEnd(inner.replace(/^[[*_`~\s]+/, ''), /[\]*_`~\s]/)
    const mark = /^(?:\*\*\*|\*\*|__|\*|_|`|\[|~~)/.exec(inner)?.[0] ?? ''
    const isWrapped = mark !== '' && inner.endsWith(mark === '[' ? ']' : mark) && inner.length > 2 * mark.length
    const form = `${linked[1]}[${isWrapped ? `${mark}x${mark === '[' ? ']' : mark}` : 'x'}]${linked[1]}`
    const written = links.get(text.indexOf(open, at))?.kind
    if (written === 'bare' || written === 'autolink') return found('address', '', at + linked[0].length)
    const kind = isLabel(bare) && !isFirst ? 'label' : hasName ? 'link' : 'name'
    const end = at + linked[0].length
    return found(kind, form, end + (kind === 'name' ? (run(alias, text, end)?.[0].length ?? 0) : 0))
  }
  const emoji = first === ':' || point > 127 ? run(readers.emoji, text, at) : undefined
  if (emoji) return found('emoji', '', at + emoji[0].length)
  const strong = first === '*' || first === '_' ? run(readers.strong, text, at) : undefined
  if (strong) return found('strong', strong[1] ?? strong[2]!, at + strong[0].length)
  const emphasis = first === '*' || first === '_' ? run(readers.emphasis, text, at) : undefined
  if (emphasis) return found('emphasis', emphasis[1]!, at + emphasis[0].length)
  const dated = /[\dJFMASOND]/.test(first) ? run(readers.date, text, at) : undefined
  if (dated && /^(?:$|[\])*_}|,.:;（）】]| [-–—|(])/.test(text.slice(at + dated[0].length, at + dated[0].length + 2)))
    return found('date', '', at + dated[0].length)
  // Words that were read once already, up to their end.
  if (at < bareEnd) return beginsWords.test(first) ? found('words', '', bareEnd) : undefined
  const words = run(readers.words, text, at)
  return words ? found('words', '', at + words[0].length) : undefined
}

function run(reader: RegExp, text: string, at: number): RegExpExecArray | null {
  reader.lastIndex = at
  return reader.exec(text)
}

/**
 * Adds a run of words without the punctuation at its end; the first run of an entry ends at a separator, and a date at the end is a part. Comes
 * back with whether the whole run is such punctuation: then its first character is a part, and so may be the others.
 */
function addWords(
  text: string,
  { start, end }: Found,
  {
    add,
    isHead,
    isFree,
    glue,
    bareEnd,
  }: {
    add: (kind: Kind, form: string, start: number, end: number) => void
    isHead: boolean
    isFree: boolean
    glue: string[]
    bareEnd: number
  },
): boolean {
  let run = text.slice(start, end)
  const cut = isHead ? headEnd.exec(run) : null
  if (cut) run = run.slice(0, cut.index)
  let length = end <= bareEnd ? 0 : run.length
  if (!run.endsWith('&')) while (length > 0 && !endsWords(run[length - 1]!)) length--
  run = run.slice(0, Math.max(1, length))
  const dated = isFree || !/\d$/.test(run) ? null : dateAtEnd.exec(run.slice(-40))
  if (!dated) {
    add('words', '', start, start + run.length)
    return length === 0 && cut === null
  }
  const from = start + run.length - dated[1]!.length
  const before = run.slice(0, run.length - dated[0].length)
  add('words', '', start, start + before.length)
  glue[glue.length - 1] = dated[0].slice(0, -dated[1]!.length)
  add('date', '', from, start + run.length)
  return false
}

/** Whether a character is one that words may end in. Those of ASCII are told without Unicode classes, which are dear. */
function endsWords(one: string): boolean {
  return one < '\u0080' ? /[A-Za-z0-9"'%+#]/.test(one) : /[\p{L}\p{N}\p{M}”’»\ud800-\udfff]/u.test(one)
}

/** In a description, what stands between words with ordinary spacing is prose: a link, code or emphasis in a sentence is no part. */
function mergeProse({ parts, glue, description }: Sequence): Sequence {
  if (description < 0) return { parts, glue, description }
  const left: Part[] = parts.slice(0, description)
  const between: string[] = glue.slice(0, description + 1)
  for (let at = description; at < parts.length; at++) {
    const part = parts[at]!
    left.push(part)
    between.push(glue[at + 1]!)
    // Code or emphasis that ends a sentence, before what is no sentence.
    if (left.length >= description + 3 && part.kind !== 'words') {
      const [a, b] = left.slice(-3, -1) as [Part, Part]
      const [before, after] = between.slice(-3, -1) as [string, string]
      if (a.kind === 'words' && endsProse.has(b.kind) && isProse(before, '') && /^[.!?。！？] $/.test(after)) {
        left.splice(-3, 2, { kind: 'words', form: '', start: a.start, end: b.end })
        between.splice(-3, 1)
      }
    }
    if (part.kind !== 'words') continue
    while (left.length >= description + 3) {
      const [a, b, c] = left.slice(-3) as [Part, Part, Part]
      const [before, after] = between.slice(-3, -1) as [string, string]
      if (a.kind !== 'words' || c.kind !== 'words' || !inProse.has(b.kind) || !isProse(before, after)) break
      left.splice(-3, 3, { kind: 'words', form: '', start: a.start, end: c.end })
      between.splice(-3, 2)
    }
    while (left.length >= description + 2) {
      const [a, b] = left.slice(-2) as [Part, Part]
      if (a.kind !== 'words' || b.kind !== 'words' || /[[\](){}|\n*_]/.test(between.at(-2)!)) break
      left.splice(-2, 2, { kind: 'words', form: '', start: a.start, end: b.end })
      between.splice(-2, 1)
    }
  }
  return { parts: left, glue: between, description }
}

const inProse: ReadonlySet<Kind> = new Set(['words', 'link', 'name', 'code', 'emphasis', 'strong', 'address', 'date'])

const endsProse: ReadonlySet<Kind> = new Set(['code', 'emphasis', 'strong'])

function isProse(before: string, after: string): boolean {
  return (
    /^(?:[.,;:!?]?["'“”]? ?[-–—(/"'“]? ?|[（，。、：])$/.test(before) &&
    /^(?:["'”)]{0,2}[.,;:!?]?["'”)]? ?[-–—(/"'“]? ?|[-'’]|[），。、：])$/.test(after)
  )
}
