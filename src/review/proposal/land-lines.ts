/**
 * Carries what a proposal changes in a text over to a newer text, line by line. Lines that others added in the same place are no conflict:
 * they stay before those of the proposal. What replaces lines that are no longer there is one. Pure, and linear in the texts.
 */
import { alignLines } from '../change/align-lines.ts'

export type Texts = {
  /** The text that the proposal began from. */
  readonly before: string
  readonly proposed: string
  /** The text as it is today. */
  readonly current: string
}

/** `conflict`: the lines of the proposal, counted from 1, that have no clear place any more. */
export type Landed = { readonly kind: 'landed'; readonly text: string } | { readonly kind: 'conflict'; readonly lines: readonly number[] }

/** Lines [start, end) of the earlier text that become lines of the proposal. */
type Hunk = { readonly before: readonly [number, number]; readonly proposed: readonly [number, number] }

type Edit = { readonly at: number; readonly until: number; readonly lines: readonly string[] }

/** The newer text with the proposal's changes in it. */
export function landLines({ before, proposed, current }: Texts): Landed {
  if (current === before) return { kind: 'landed', text: proposed }
  const [old, wanted, now] = [before, proposed, current].map(linesOf) as [string[], string[], string[]]
  const places = placesOf(old, now)
  const below = placesBelow(places, now.length)
  const edits: Edit[] = []
  const lost: number[] = []
  for (const hunk of hunksOf(old, wanted)) {
    const lines = wanted.slice(...hunk.proposed)
    const edit = place(hunk, { old, now, places, below, lines })
    if (edit) edits.push(edit)
    else lost.push(hunk.proposed[0] + 1)
  }
  if (lost.length > 0) return { kind: 'conflict', lines: lost }
  return { kind: 'landed', text: written(current, now, edits) }
}

function linesOf(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line) => line.replace(/\r$/, ''))
}

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''

/** For each line of the later text its place in the earlier one, -1 where it is new. Blank lines go with the lines beside them. */
function partnersOf(before: readonly string[], after: readonly string[]): Int32Array {
  const partners = Int32Array.from(alignLines(before, after), ({ above, below }) => (above === below ? above : -1))
  for (let line = 0; line < after.length; line++)
    if (partners[line] === -1 && isBlank(after[line])) {
      const beside = line === 0 ? 0 : partners[line - 1]! + 1
      if ((line === 0 || beside > 0) && beside < before.length && isBlank(before[beside])) partners[line] = beside
    }
  // For each line the nearest one above that was there before: what follows changes only lines further down.
  const above = new Int32Array(after.length + 1).fill(-1)
  for (let line = 0; line < after.length; line++) above[line + 1] = partners[line] === -1 ? above[line]! : partners[line]!
  // Those whose line above is new: from below.
  for (let line = after.length - 1, used = before.length; line >= 0; line--) {
    if (partners[line] !== -1) {
      used = partners[line]!
      continue
    }
    if (!isBlank(after[line])) continue
    const beside = used - 1
    if (beside > above[line]! && isBlank(before[beside]) && (line === after.length - 1 || partners[line + 1] === used)) {
      partners[line] = beside
      used = beside
    }
  }
  return partners
}

/** What changed between two texts. */
function hunksOf(before: readonly string[], after: readonly string[]): Hunk[] {
  const partners = partnersOf(before, after)
  const hunks: Hunk[] = []
  let [old, now] = [0, 0]
  const close = (untilOld: number, untilNow: number): void => {
    const isBlankAlone = [...before.slice(old, untilOld), ...after.slice(now, untilNow)].every(isBlank)
    if (!isBlankAlone) hunks.push({ before: [old, untilOld], proposed: [now, untilNow] })
  }
  for (let line = 0; line < after.length; line++) {
    const partner = partners[line]!
    if (partner === -1) continue
    if (partner > old || line > now) close(partner, line)
    old = partner + 1
    now = line + 1
  }
  if (old < before.length || now < after.length) close(before.length, after.length)
  return hunks
}

/** For each line of the earlier text its place in the newer one, -1 where it is gone. */
function placesOf(before: readonly string[], now: readonly string[]): Int32Array {
  const places = new Int32Array(before.length).fill(-1)
  partnersOf(before, now).forEach((partner, line) => {
    if (partner !== -1) places[partner] = line
  })
  return places
}

type Ground = {
  readonly old: readonly string[]
  readonly now: readonly string[]
  readonly places: Int32Array
  /** Where the first line of the earlier text from one on that is still there is today. */
  readonly below: (from: number) => number
  readonly lines: readonly string[]
}

/** Where a hunk goes today; undefined where that is not clear. */
function place({ before: [start, end] }: Hunk, ground: Ground): Edit | undefined {
  const { old, places, lines } = ground
  if (start < end) {
    const gone = Array.from({ length: end - start }, (_, index) => start + index).filter((line) => !isBlank(old[line]))
    if (gone.length === 0) return insertion(start, ground)
    const at = places[gone[0]!]!
    const last = places[gone.at(-1)!]!
    const isRising = gone.every((line, index) => places[line]! > (index === 0 ? -1 : places[gone[index - 1]!]!))
    // What others wrote between them is theirs.
    const isWhole = isRising && countText(ground.now, at, last + 1) === gone.length
    return isWhole ? { at, until: last + 1, lines: withoutBlankEnds(lines) } : asDone(start, end, ground)
  }
  return insertion(start, ground)
}

function countText(lines: readonly string[], from: number, until: number): number {
  let count = 0
  for (let line = from; line < until; line++) if (!isBlank(lines[line])) count += 1
  return count
}

/** No edit, where somebody has made the same change by hand: between the lines around it stands what the proposal wants there. */
function asDone(start: number, end: number, { old, now, places, below, lines }: Ground): Edit | undefined {
  const above = nearest(start - 1, -1, { old, places })
  if (above === undefined) return undefined
  const at = places[above]! + 1
  const until = below(end)
  const own = lines.filter((line) => !isBlank(line))
  if (until < at || countText(now, at, until) !== own.length) return undefined
  const there = now.slice(at, until).filter((line) => !isBlank(line))
  return own.every((line, index) => line === there[index]) ? { at, until: at, lines: [] } : undefined
}

function withoutBlankEnds(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => !isBlank(line))
  const last = lines.findLastIndex((line) => !isBlank(line))
  return first < 0 ? [] : lines.slice(first, last + 1)
}

/** After the line that it follows, and after what others put there since; else before the line that it precedes. */
function insertion(start: number, { old, now, places, below, lines }: Ground): Edit | undefined {
  const above = nearest(start - 1, -1, { old, places })
  if (above !== undefined) {
    let at = places[above]! + 1
    const until = below(start)
    const kind = kindOf(lines.find((line) => !isBlank(line)))
    const from = at
    while (at < until && kind !== '' && kindOf(now[at]) === kind) at++
    const own = withoutTaken(lines, new Set(now.slice(from, at)))
    if (own.every(isBlank) && !lines.every(isBlank)) return { at, until: at, lines: [] }
    // Blank lines between the two are the proposal's own.
    for (let line = above + 1; line < start && at < until && isBlank(now[at]) && isBlank(old[line]); line++) at++
    return { at, until: at, lines: own }
  }
  const next = nearest(start, 1, { old, places })
  if (next !== undefined) return { at: places[next]!, until: places[next]!, lines }
  return undefined
}

/**
 * Lines without those that somebody took over by hand. Entries of more lines, and rows of tables, which have lines that many have, are
 * there as a whole or not at all.
 */
function withoutTaken(lines: readonly string[], there: ReadonlySet<string>): readonly string[] {
  const texts = lines.filter((line) => !isBlank(line))
  const indent = indentOf(texts[0] ?? '')
  const isFlat = texts.every((line) => indentOf(line) === indent && kindOf(line) !== '' && kindOf(line) !== '|')
  if (isFlat) return lines.filter((line) => isBlank(line) || !there.has(line))
  return texts.every((line) => there.has(line)) ? [] : lines
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/** Further than this nobody looks for a neighbour. */
const mostSteps = 1000

/** The nearest earlier line in a direction that is still there, in the same section. */
function nearest(from: number, step: 1 | -1, { old, places }: Pick<Ground, 'old' | 'places'>): number | undefined {
  for (let line = from, steps = 0; line >= 0 && line < old.length && steps < mostSteps; line += step, steps++) {
    if (isBlank(old[line])) continue
    if (places[line] !== -1) return line
    if (kindOf(old[line]) === '#') return undefined
  }
  return undefined
}

/** Where the first line from one on that is still there is today: for all lines at once. */
function placesBelow(places: Int32Array, end: number): (from: number) => number {
  const below = new Int32Array(places.length + 1).fill(end)
  for (let line = places.length - 1; line >= 0; line--) below[line] = places[line] === -1 ? below[line + 1]! : places[line]!
  return (from) => below[from]!
}

/** What a line begins with: a heading, a bullet, a number, a row; empty for what begins nothing. */
function kindOf(line: string | undefined): string {
  return (
    /^\s*(#{1,6}(?=\s)|[-*+](?=\s)|\d+(?=[.)])|\|)/
      .exec(line ?? '')?.[1]
      ?.replace(/\d+/, '1')
      .replace(/#+/, '#') ?? ''
  )
}

function written(current: string, now: readonly string[], edits: readonly Edit[]): string {
  const isCrlf = (current.match(/\r\n/g)?.length ?? 0) * 2 > (current.match(/\n/g)?.length ?? 0)
  const raw = current.split('\n')
  const out: string[][] = []
  let done = 0
  for (const { at, until, lines } of edits) {
    const from = Math.max(at, done)
    out.push(
      raw.slice(done, from),
      lines.map((line) => (isCrlf ? `${line}\r` : line)),
    )
    done = Math.max(until, from)
  }
  out.push(raw.slice(done, now.length))
  const text = out.flat().join('\n')
  return isCrlf && text.endsWith('\r') ? text.slice(0, -1) : text
}
