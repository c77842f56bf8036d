// Which lines of a patch a review comment may hang on, where such a line has gone after another push, and the faults
// that GitHub finds in an anchor.
export type Side = 'LEFT' | 'RIGHT'
type HunkLine = { old: number | undefined; new: number | undefined; text: string; position: number }
export type Hunk = { header: string; oldStart: number; newStart: number; lines: HunkLine[] }
export type Anchor = { line: number; side: Side; startLine: number | undefined; startSide: Side }
export type Place = { hunk: Hunk; line: HunkLine }
export type AnchorFault = 'line' | 'start' | 'order'

/** The hunks of a patch without its file header. Positions count from the line after the first hunk's header. */
export function parseHunks(patch: string | undefined): Hunk[] {
  const hunks: Hunk[] = []
  let old = 0
  let fresh = 0
  for (const [index, text] of (patch ?? '').split('\n').entries()) {
    const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text)
    if (header) {
      old = Number(header[1])
      fresh = Number(header[3])
      hunks.push({ header: text, oldStart: old, newStart: fresh, lines: [] })
      continue
    }
    const lines = hunks.at(-1)?.lines
    const kind = text[0]
    if (!lines) continue
    lines.push({
      old: kind === '-' || kind === ' ' ? old++ : undefined,
      new: kind === '+' || kind === ' ' ? fresh++ : undefined,
      text,
      position: index,
    })
  }
  return hunks
}

/** Where a line of one side is in the hunks. */
export function findLine(hunks: readonly Hunk[], side: Side, number: number): Place | undefined {
  for (const hunk of hunks) for (const line of hunk.lines) if ((side === 'LEFT' ? line.old : line.new) === number) return { hunk, line }
  return undefined
}

/** The place of an anchor's last line, or what is wrong with the anchor. */
export function placeAnchor(hunks: readonly Hunk[], anchor: Anchor): Place | AnchorFault[] {
  const end = findLine(hunks, anchor.side, anchor.line)
  const faults: AnchorFault[] = end ? [] : ['line']
  if (anchor.startLine !== undefined) {
    const start = findLine(hunks, anchor.startSide, anchor.startLine)
    if (!end || !start || start.hunk !== end.hunk) faults.push('start')
    else if (start.line.position >= end.line.position) faults.push('order')
  }
  return end && faults.length === 0 ? end : faults
}

/** The hunk down to the line of a comment, as GitHub shows it above the comment. */
export function excerptHunk({ hunk, line }: Place): string {
  const shown = hunk.lines.filter((other) => other.position <= line.position)
  return [hunk.header, ...shown.map((other) => other.text)].join('\n')
}

/** The number that an old line has after a change, or undefined where the change took it away. */
export function mapLine(hunks: readonly Hunk[], number: number): number | undefined {
  let shift = 0
  for (const hunk of hunks) {
    for (const line of hunk.lines) {
      if (line.old === number) return line.new
    }
    const last = hunk.lines.findLast((line) => line.old !== undefined)?.old ?? hunk.oldStart
    if (number > last) shift = countSide(hunk, 'new') - countSide(hunk, 'old') + shift
  }
  return number + shift
}

function countSide(hunk: Hunk, side: 'old' | 'new'): number {
  return hunk.lines.filter((line) => line[side] !== undefined).length
}
