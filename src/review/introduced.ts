/** What a proposed change brought: its findings compared with those of the base, entry by entry. Pure; takes whole texts. */
import { type Around, type Context, type Reading, read } from '../../lint-rules/list-rule.ts'
import { compareFindings, type Finding } from '../finding.ts'
import { alone, lint, type RuleSettings } from '../lint.ts'
import type { Document } from '../list/document.ts'
import { workOf } from '../list/duplicates.ts'
import type { Entry } from '../list/entry.ts'
import { worksElsewhere } from './elsewhere.ts'
import { standingExceptions } from './exceptions.ts'
import { readFormer } from './former.ts'
import { seeThrough } from './hidden.ts'
import { type Matches, matchEntries, matchSections, wordsOf } from './match.ts'
import { gainedSince, repeatsOf, type Tip } from './meanwhile.ts'
import { readProposed } from './proposed.ts'

/** One file of a proposed change: its text before and after, `null` where it is not there. */
export type Change = {
  readonly path: string
  readonly previousPath?: string
  readonly before: string | null
  readonly after: string | null
  /** The newest text of the base branch, where it has moved on since the proposal left it. */
  readonly tip?: string | null
}

export type ReviewedFile = { readonly path: string; readonly reading: Reading; readonly findings: readonly Finding[] }

/** A file of the base, and the rules' settings for it. */
export type Former = { readonly reading: Reading; readonly settings: RuleSettings }

/** What listkeeper finds in a proposed change. */
export type Reviewed = {
  readonly files: readonly ReviewedFile[]
  readonly before: readonly Former[]
  readonly matches: Matches
  /** Entries that the change adds. */
  readonly added: readonly { readonly path: string; readonly entry: Entry }[]
}

export type ReviewSettings = {
  /** The rules' settings for a path. */
  readonly rulesFor?: (path: string) => RuleSettings
  readonly around?: Around
  /** Files with the same number are one list; undefined for a list of its own. */
  readonly groupOf?: (path: string) => number | undefined
}

/**
 * Reviews all changed files of a proposal together, so that an entry that moved between them is no news in either. What a broken
 * link hides is found as well.
 */
export function reviewChanges(changes: readonly Change[], settings: ReviewSettings = {}): Reviewed {
  const reviewed = reviewOnce(changes, settings)
  const again = (file: ReviewedFile, text: string): ReviewedFile => {
    const mended = changes.map((change) => (change.path === file.path ? { ...change, after: text } : change))
    return reviewOnce(mended, settings).files.find(({ path }) => path === file.path) ?? file
  }
  return { ...reviewed, files: reviewed.files.map((file) => seeThrough(file, (text) => again(file, text))) }
}

function reviewOnce(
  changes: readonly Change[],
  { rulesFor = () => ({}), around = {}, groupOf = () => undefined }: ReviewSettings,
): Reviewed {
  const facts: Context = around
  const before = changes.flatMap(({ path, previousPath, before: source }): Former[] =>
    source === null ? [] : [{ reading: { ...readFormer(source, previousPath ?? path), context: facts }, settings: rulesFor(path) }],
  )
  const after = changes.flatMap(({ path, previousPath = path, after: source }) => {
    const base = before.find(({ reading: old }) => old.document.path === previousPath)?.reading
    return source === null ? [] : [{ path, base, ...readProposed(source, path, { context: facts, base }) }]
  })
  const matches = matchEntries(
    before.map(({ reading }) => reading.document),
    after.map(({ reading }) => reading.document),
  )
  const known = new Set(matches.keys())
  const past = pastOf(before, matches)
  const renamed = new Set<string>()
  const notes = new Map<string, readonly Finding[]>()
  const files = after.map(({ path, base, reading, notes: own }): ReviewedFile => {
    const norm = base?.document ?? before[0]?.reading.document
    const standing = standingExceptions(reading, base)
    notes.set(path, [...own, ...standing.notes])
    const elsewhere = worksElsewhere(path, after, { groupOf, known })
    const context: Context = { ...facts, ...(elsewhere ? { known, elsewhere } : {}) }
    const judged = (more: Context = {}): ReviewedFile => ({
      path,
      reading,
      findings: lint({ ...reading, context: { ...context, ...more } }, rulesFor(path), standing.exceptions),
    })
    if (!norm) return judged()
    const sections = matchSections(norm, reading.document, matches)
    for (const [now, old] of sections) noteRenamed(renamed, norm.sections[old]!, reading.document.sections[now]!)
    return judged({ norm, known, former: sections, ...past })
  })
  const isIntroduced = compareWith({ before, matches, renamed })
  const judge = (file: ReviewedFile): ReviewedFile => ({
    ...file,
    findings: file.findings.map((finding) => ({ ...finding, introduced: isIntroduced(file.reading, finding) })),
  })
  const gained = gainedSince(tipsOf(changes, before))
  const withMore = (file: ReviewedFile): ReviewedFile => {
    const repeats = repeatsOf(file, { gained, isAdded: (entry) => !matches.has(entry), settings: rulesFor(file.path) })
    const more = [...repeats, ...notes.get(file.path)!]
    return more.length === 0 ? file : { ...file, findings: [...file.findings, ...more].sort(compareFindings) }
  }
  return {
    before,
    matches,
    files: files.map(judge).map(withMore),
    added: files.flatMap(({ path, reading }) =>
      reading.document.entries.filter((entry) => !matches.has(entry)).map((entry) => ({ path, entry })),
    ),
  }
}

function tipsOf(changes: readonly Change[], before: readonly Former[]): Tip[] {
  return changes.flatMap(({ path, previousPath, before: source, tip }) => {
    if (typeof tip !== 'string' || tip === source) return []
    const old = before.find(({ reading }) => reading.document.path === (previousPath ?? path))
    return [{ tip: read(tip, previousPath ?? path).document, before: old?.reading.document }]
  })
}

/** What rules may know of the base's entries: which one each entry was, and which are gone. */
function pastOf(before: readonly Former[], matches: Matches): Required<Pick<Context, 'before' | 'lost'>> {
  const all = before.flatMap(({ reading: { document } }) => document.entries.map((entry) => ({ entry, document })))
  const places = new Map(all.map((placed) => [placed.entry, placed]))
  const partners = new Set(matches.values())
  return { before: (entry) => places.get(matches.get(entry)!), lost: all.filter(({ entry }) => !partners.has(entry)) }
}

/** The contents of a renamed section follow it by themselves: neither its old line nor its new heading is a fault of the change. */
function noteRenamed(renamed: Set<string>, old: { readonly anchor: string }, now: { readonly anchor: string }): void {
  if (old.anchor === now.anchor) return
  renamed.add(`dead ${old.anchor}`)
  renamed.add(`missing ${now.anchor}`)
  renamed.add(`empty ${now.anchor}`)
}

type Base = { readonly before: readonly Former[]; readonly matches: Matches; readonly renamed: ReadonlySet<string> }

/**
 * Tells whether a finding is the change's own. What was moved, re-indented or reordered but not rewritten brings nothing new;
 * a rewritten entry brings the faults that it did not have; outside entries the same fault on the same words is old.
 */
function compareWith({ before, matches, renamed }: Base): (reading: Reading, finding: Finding) => boolean {
  const documents = new Map<Entry, Document>()
  for (const { reading } of before) for (const entry of reading.document.entries) documents.set(entry, reading.document)
  const counted = new Map<string, Faults>()
  const faultsBefore = (rule: string): Faults => {
    const known = counted.get(rule) ?? countFaults(before, rule)
    counted.set(rule, known)
    return known
  }
  return (reading, finding) => {
    if (finding.rule === 'no-lost-entries' && finding.form === 'lost') return true
    const entry = entryOf(reading, finding)
    const work = workKey(finding)
    if (entry && work)
      return !isOldPair(reading, { entry, finding }, matches) && (!matches.has(entry) || !take(faultsBefore(finding.rule).onWorks, work))
    if (!entry) return !renamed.has(finding.form) && !take(faultsBefore(finding.rule).onLines, lineKey(reading, finding))
    const partner = matches.get(entry)
    if (!partner) return true
    if (wordsOf(reading.document, entry) === wordsOf(documents.get(partner)!, partner)) return false
    return !take(faultsOf(faultsBefore(finding.rule).onEntries, partner), faultOf(finding))
  }
}

/** How often each fault of a rule stands in the base: on its entries, on its lines, and on its works. */
type Faults = {
  readonly onEntries: Map<Entry, Map<string, number>>
  readonly onLines: Map<string, number>
  readonly onWorks: Map<string, number>
}

/**
 * Runs one rule over the base, as it is judged in a proposal: some faults are told there alone, and an old one is no news.
 * Most changes ask for few rules: what stands on entries that they leave alone is old anyway.
 */
function countFaults(before: readonly Former[], rule: string): Faults {
  const faults: Faults = { onEntries: new Map(), onLines: new Map(), onWorks: new Map() }
  for (const { reading, settings } of before)
    for (const finding of lint({ ...reading, context: { ...reading.context, norm: reading.document } }, alone(settings, rule))) {
      const entry = entryOf(reading, finding)
      if (entry) put(faultsOf(faults.onEntries, entry), faultOf(finding))
      put(faults.onLines, lineKey(reading, finding))
      const work = workKey(finding)
      if (work) put(faults.onWorks, work)
    }
  return faults
}

/** Whether both entries of a repeat stood in the base and stand for the same works as there: moving them together is no news. */
function isOldPair(reading: Reading, { entry, finding }: { entry: Entry; finding: Finding }, matches: Matches): boolean {
  const pair = [entry, ...(finding.related ?? []).map(({ place }) => entryOf(reading, { ...finding, place }))]
  return (
    pair.length > 1 &&
    pair.every((one) => {
      const old = one && matches.get(one)
      return old !== undefined && workOf(old) === workOf(one!)
    })
  )
}

const faultOf = ({ rule, form }: Finding): string => `${rule}\n${form}`

/** What a duplicate is a duplicate of, whichever of the two is blamed; undefined for other findings. */
function workKey({ rule, form }: Finding): string | undefined {
  return rule === 'no-duplicate-entries' ? form.replace(/^(?:across|repeat|other name|version|elsewhere) /, '') : undefined
}

/** A fault with the words of its line; faults whose form names their target are the same on any line. */
function lineKey({ text, lines }: Reading, finding: Finding): string {
  const { line } = finding.place.start
  const words = text.slice(lines[line - 1], lines[line]).trim()
  return namesItsTarget(finding) ? faultOf(finding) : `${faultOf(finding)}\n${words}`
}

function namesItsTarget({ rule, form }: Finding): boolean {
  return (rule === 'table-of-contents' && form !== 'contents indentation') || rule === 'no-broken-targets'
}

/** The entry that a finding lies on. */
export function entryOf({ document, toGiven }: Reading, { place }: Finding): Entry | undefined {
  const { entries } = document
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (toGiven(entries[middle]!.place.start) <= place.start.offset) low = middle + 1
    else high = middle
  }
  const entry = entries[low - 1]
  return entry && place.start.offset <= toGiven(entry.place.end) ? entry : undefined
}

function faultsOf(counts: Map<Entry, Map<string, number>>, entry: Entry): Map<string, number> {
  const own = counts.get(entry) ?? new Map<string, number>()
  counts.set(entry, own)
  return own
}

function put(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function take(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key) ?? 0
  if (left > 0) counts.set(key, left - 1)
  return left > 0
}
