/** Reads a guide for contributors as statements: its sentences, each with what is around it, and nothing of its code and comments. Linear, pure. */

/** A guide, or a template for pull requests: its path and text. */
export type Guide = { readonly path: string; readonly text: string }

export type Word = { readonly text: string; readonly line: number }

/** One sentence. */
export type Statement = {
  readonly path: string
  readonly line: number
  /** Without marks, in its own letter case. */
  readonly text: string
  /** In small letters; what is in code or quotes is among them. */
  readonly words: readonly Word[]
  /** What it has in code or quotes. */
  readonly quoted: readonly string[]
  /** The heading that it is under. */
  readonly heading: string
  /** What it depends on: headings, the line before its list, the items that it is in. */
  readonly around: readonly string[]
  /** The whole text of the box to tick that it is in. */
  readonly box?: string
}

type Block = { readonly kind: 'heading' | 'item' | 'text'; readonly depth: number; readonly box: boolean; readonly parts: Word[] }

/** Longest guide that is read, and longest sentence in words: beyond, nobody wrote a rule. */
const longestGuide = 200_000
const longestSentence = 80

const fence = /^[ \t]{0,12}(?:```|~~~)/
const headingLine = /^ {0,3}(#{1,6})(?=[ \t])([^\n]*)$/
const itemLine = /^([ \t]*)(?:[-*+]|\d{1,3}[.)])(?=[ \t])([^\n]*)$/
const boxMark = /^\[([ xX])\][ \t]+/

/** The statements of a guide, in its order. */
export function readStatements({ path, text }: Guide): Statement[] {
  const statements: Statement[] = []
  const headings: string[] = []
  const items: { readonly depth: number; readonly text: string }[] = []
  let lead = ''
  for (const block of readBlocks(withoutComments(text.slice(0, longestGuide)))) {
    const whole = block.parts.map((part) => plain(part.text)).join(' ')
    if (block.kind === 'heading') {
      headings.length = Math.min(headings.length, block.depth - 1)
      headings[block.depth - 1] = whole
      items.length = 0
      lead = ''
    } else if (block.kind === 'text' && block.depth === 0) items.length = 0
    else if (block.kind === 'item') while (items.length > 0 && items.at(-1)!.depth >= block.depth) items.pop()
    const around = [
      ...headings.filter((one) => one !== undefined),
      ...(block.kind === 'item' ? [lead] : []),
      ...items.map((item) => item.text),
    ]
    const box = block.box ? { box: whole } : {}
    if (block.kind !== 'heading')
      statements.push(...sentencesOf(block.parts).map((one) => ({ path, ...one, heading: headings.at(-1) ?? '', around, ...box })))
    if (block.kind === 'text') lead = /:\s*$/.test(whole) ? whole : ''
    if (block.kind === 'item') items.push({ depth: block.depth, text: whole })
  }
  return statements
}

/** The text with its comments as empty space: instructions in them are for people who fill in a template. */
function withoutComments(text: string): string {
  let result = ''
  let from = 0
  for (;;) {
    const start = text.indexOf('<!--', from)
    const end = start < 0 ? -1 : text.indexOf('-->', start)
    if (end < 0) return result + text.slice(from)
    result += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, '')
    from = end + 3
  }
}

function readBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let current: Block | undefined
  let isCode = false
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replace(/^[ ]{0,3}>[ \t]?/, '')
    if (fence.test(line)) isCode = !isCode
    const heading = headingLine.exec(line)
    const item = itemLine.exec(line)
    if (isCode || fence.test(line) || line.trim() === '' || /^[ \t]*\|/.test(line)) current = undefined
    else if (heading) {
      blocks.push({ kind: 'heading', depth: heading[1]!.length, box: false, parts: [{ text: heading[2]!.trim(), line: index + 1 }] })
      current = undefined
    } else if (item) {
      const own = item[2]!.trimStart()
      const box = boxMark.exec(own)
      const depth = item[1]!.replaceAll('\t', '    ').length
      current = { kind: 'item', depth, box: box !== null, parts: [{ text: own.slice(box?.[0].length ?? 0), line: index + 1 }] }
      blocks.push(current)
    } else if (current) current.parts.push({ text: line.trim(), line: index + 1 })
    else {
      current = { kind: 'text', depth: /^[ \t]/.test(line) ? 1 : 0, box: false, parts: [{ text: line.trim(), line: index + 1 }] }
      blocks.push(current)
    }
  }
  return blocks
}

/** Text without Markdown: links by their words, no emphasis, no tags. */
function plain(text: string): string {
  return text
    .replace(/\[([^[\]\n]{0,300})\]\([^()\n]{0,500}\)/g, '$1')
    .replace(
      /<\/?(?:a|b|i|em|strong|br|p|div|span|code|kbd|sub|sup|details|summary|img|ul|ol|li|h[1-6]|hr|center|u|s|font)(?:[ /][^<>\n]{0,200})?>/gi,
      ' ',
    )
    .replace(/\*\*|__|\*/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

type Sentence = Pick<Statement, 'line' | 'text' | 'words' | 'quoted'>

/** Abbreviations whose full stop ends no sentence. */
const abbreviations = new Set(['e.g.', 'i.e.', 'min.', 'max.', 'etc.', 'vs.', 'approx.', 'ca.', 'no.'])

function sentencesOf(parts: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = []
  let pieces: Word[] = []
  const close = (): void => {
    const sentence = toSentence(pieces)
    if (sentence) sentences.push(sentence)
    pieces = []
  }
  for (const { text, line } of parts)
    for (const chunk of text.split(/<br ?\/?>/i)) {
      if (chunk !== text && pieces.length > 0 && !text.startsWith(chunk)) close()
      for (const piece of withMarksKept(chunk).split(' ')) {
        if (piece === '') continue
        pieces.push({ text: piece, line })
        if (/[.!?;][*_)"]*$/.test(piece) && !abbreviations.has(piece.replace(/^\(/, '').toLowerCase())) close()
      }
    }
  close()
  return sentences
}

/** Plain text, in which a space within code or quotes is a no-break space: no sentence ends there. */
function withMarksKept(text: string): string {
  return plain(text).replace(/`[^`\n]{1,200}`|"[^"\n]{1,120}"|\u201c[^\u201c\u201d\n]{1,120}\u201d/g, (found) =>
    found.replaceAll(' ', '\u00a0'),
  )
}

function toSentence(pieces: readonly Word[]): Sentence | undefined {
  if (pieces.length === 0 || pieces.length > longestSentence) return undefined
  const text = pieces.map((piece) => piece.text).join(' ')
  const quoted = [...text.matchAll(/`([^`\n]{1,200})`|"([^"\n]{1,120})"|\u201c([^\u201c\u201d\n]{1,120})\u201d/g)].map((found) =>
    (found[1] ?? found[2] ?? found[3])!.replaceAll('\u00a0', ' '),
  )
  const words = pieces.flatMap(({ text: piece, line }) =>
    [...piece.toLowerCase().matchAll(/[\p{L}\p{N}'.,]+|[<>]=?|[\u2264\u2265+~:\u2b50\u2605]/gu)].flatMap(([found]) => {
      const word = withoutMarks(found)
      return word === '' ? [] : [{ text: word, line }]
    }),
  )
  if (words.length === 0 || words.length > 2 * longestSentence) return undefined
  return { line: pieces[0]!.line, text: text.replaceAll('\u00a0', ' '), words, quoted }
}

/** A word without the marks before and after it: `don't` and `2.0` keep theirs. */
function withoutMarks(word: string): string {
  const isMark = (at: number): boolean => "'.,".includes(word.charAt(at))
  let [start, end] = [0, word.length]
  while (start < end && isMark(start)) start++
  while (end > start && isMark(end - 1)) end--
  return word.slice(start, end)
}
