/**
 * Corrects texts again and again until a further run would change nothing. Corrections that would go on and on are left out, entry by
 * entry; where even that does not help, nothing is changed. Pure.
 */
import { composeFixes, type Edit, type Finding, type Fix } from '../../finding.ts'
import { lineAt, readLines } from '../../list/markdown/span.ts'
import { enumerate } from '../../review/text/enumerate.ts'

/** Texts by their paths, without byte-order marks. */
export type Texts = ReadonlyMap<string, string>

/** A line, from 1, of a text as it was given, and the rule whose corrections were left out there. */
export type UnstableFix = { readonly path: string; readonly line: number; readonly rule: string }

export type Settled<Judged> = {
  readonly texts: Texts
  /** What was found in these texts. */
  readonly judged: Judged
  /** How many corrections were made. */
  readonly fixed: number
  readonly unstable: readonly UnstableFix[]
}

export type Judge<Judged> = {
  readonly judge: (texts: Texts) => Judged
  /** The findings whose corrections are wanted; each has one. */
  readonly wanted: (judged: Judged) => readonly Finding[]
}

/** A fix can uncover another one; more rounds than this mean that two rules disagree. */
const rounds = 10
/** How often is tried again without the corrections that went on. */
const attempts = 3
/** A text that is more than so many times as long as it was, and a thousand characters, grows without an end. */
const growth = 2

/** The corrected texts: settling them again changes nothing. `known` is what is found in the given ones, where that is known. */
export function settle<Judged>(given: Texts, how: Judge<Judged>, known?: Judged): Settled<Judged> {
  const first = known ?? how.judge(given)
  const settled = tryToSettle(given, how, first)
  if (settled.unstable.length === 0 || isSame(settled.texts, given)) return settled
  const again = tryToSettle(settled.texts, how, settled.judged)
  if (isSame(again.texts, settled.texts)) return settled
  const lines = new Map(how.wanted(first).map((finding) => [keyOf(spotOf(finding, given)), spotOf(finding, given)]))
  return { texts: given, judged: first, fixed: 0, unstable: [...lines.values()] }
}

function tryToSettle<Judged>(given: Texts, how: Judge<Judged>, first: Judged): Settled<Judged> {
  const barred = new Map<string, UnstableFix>()
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const walk = walkOn(given, how, { first, barred })
    if ('judged' in walk) return { ...walk, unstable: [...barred.values()] }
    for (const spot of walk.endless) barred.set(keyOf(spot), spot)
  }
  return { texts: given, judged: first, fixed: 0, unstable: [...barred.values()] }
}

type Walk<Judged> = Omit<Settled<Judged>, 'unstable'> | { readonly endless: readonly UnstableFix[] }

/** Rounds of corrections, without those that are barred, until one changes nothing; else those that did not end. */
function walkOn<Judged>(
  given: Texts,
  { judge, wanted }: Judge<Judged>,
  { first, barred }: { first: Judged; barred: ReadonlyMap<string, UnstableFix> },
): Walk<Judged> {
  let state: State = { texts: given, origins: new Map() }
  let judged = first
  let fixed = 0
  const seen = [given]
  const made: (readonly UnstableFix[])[] = []
  for (let round = 1; ; round++) {
    const own = restoredFirst(wanted(judged)).map((finding) => ({ finding, spot: originalSpot(finding, given, state) }))
    const free = own.filter(({ spot }) => !barred.has(keyOf(spot)))
    const step = correct(
      state,
      free.map(({ finding }) => finding),
    )
    if (isSame(step.texts, state.texts)) return { texts: state.texts, judged, fixed }
    made.push(free.map(({ spot }) => spot))
    const before = seen.findIndex((texts) => isSame(texts, step.texts))
    if (before >= 0 || round === rounds || isGrown(given, step.texts)) return { endless: made.slice(before >= 0 ? before : -2).flat() }
    fixed += step.fixed
    state = step
    seen.push(step.texts)
    judged = judge(step.texts)
  }
}

/** The texts, and for each the ways back of its offsets to the text as it was given, the newest first. */
type State = { readonly texts: Texts; readonly origins: ReadonlyMap<string, readonly (readonly Edit[])[]> }

function correct({ texts, origins }: State, findings: readonly Finding[]): State & { readonly fixed: number } {
  const next = new Map(texts)
  const ways = new Map(origins)
  let fixed = 0
  for (const [path, own] of Map.groupBy(findings, (finding) => finding.path)) {
    const fixes = own.map(({ fix }) => fix as Fix)
    const { text, left, edits } = composeFixes(texts.get(path)!, fixes)
    next.set(path, text)
    ways.set(path, [edits, ...(origins.get(path) ?? [])])
    fixed += fixes.length - left.length
  }
  return { texts: next, origins: ways, fixed }
}

/** Garbled text is restored first: all other fixes are made for the restored one. */
function restoredFirst(findings: readonly Finding[]): readonly Finding[] {
  const garbled = new Set(findings.flatMap(({ rule, path }) => (rule === 'no-mojibake' ? [path] : [])))
  return garbled.size === 0 ? findings : findings.filter(({ rule, path }) => rule === 'no-mojibake' || !garbled.has(path))
}

function originalSpot(finding: Finding, given: Texts, { origins }: State): UnstableFix {
  const ways = origins.get(finding.path) ?? []
  return spotOf(finding, given, (offset) => ways.reduce((at, edits) => offsetBefore(edits, at), offset))
}

/** An offset after edits as it was before them; a place in text that an edit wrote becomes the place where the edit begins. */
function offsetBefore(edits: readonly Edit[], offset: number): number {
  let shift = 0
  for (const { start, end, text } of edits) {
    if (offset < start + shift) break
    if (offset < start + shift + text.length) return start
    shift += text.length - (end - start)
  }
  return offset - shift
}

const lineStarts = new WeakMap<Texts, Map<string, readonly number[]>>()

function linesOf(texts: Texts, path: string): readonly number[] {
  const known = lineStarts.get(texts) ?? new Map<string, readonly number[]>()
  lineStarts.set(texts, known)
  const lines = known.get(path) ?? readLines(texts.get(path)!)
  known.set(path, lines)
  return lines
}

function spotOf({ path, rule, fix, lines }: Finding, given: Texts, toGiven = (offset: number): number => offset): UnstableFix {
  const at = toGiven(lines?.start ?? fix?.[0]?.start ?? 0)
  return { path, rule, line: lineAt(linesOf(given, path), at) + 1 }
}

/** Tells of findings in the given texts whether their corrections were left out. */
export function leftOut(given: Texts, unstable: readonly UnstableFix[]): (finding: Finding) => boolean {
  const keys = new Set(unstable.map(keyOf))
  return (finding) => keys.size > 0 && keys.has(keyOf(spotOf(finding, given)))
}

function keyOf({ path, line, rule }: UnstableFix): string {
  return JSON.stringify([path, line, rule])
}

function isSame(a: Texts, b: Texts): boolean {
  return a === b || [...a].every(([path, text]) => b.get(path) === text)
}

function isGrown(given: Texts, now: Texts): boolean {
  return [...given].some(([path, text]) => now.get(path)!.length > growth * text.length + 1000)
}

/** What was left out, in words, as `line 12 (link-label)`. */
export function unstableWords(unstable: readonly UnstableFix[]): string {
  const lines = Map.groupBy(
    unstable.toSorted((a, b) => a.line - b.line),
    ({ line }) => line,
  )
  const said = [...lines].map(([line, own]) => `line ${line} (${[...new Set(own.map(({ rule }) => rule))].join(', ')})`)
  return enumerate(said, 8)
}
