/** Which faults of a proposed text are its own: those that its entry, its line or its work did not have in the base. Pure. */
import type { Reading } from '../../../lint-rules/list-rule.ts'
import type { Finding } from '../../finding.ts'
import { alone, entryAt, lint } from '../../lint.ts'
import type { Document } from '../../list/document.ts'
import type { Entry } from '../../list/entry.ts'
import { workOf } from '../../list/works/duplicates.ts'
import { type Matches, wordsOf } from './match-entries.ts'
import type { BaseText } from './reviewed.ts'

type Base = { readonly before: readonly BaseText[]; readonly matches: Matches; readonly renamed: ReadonlySet<string> }

/**
 * Tells whether a finding is the change's own. What was moved, re-indented or reordered but not rewritten brings nothing new;
 * a rewritten entry brings the faults that it did not have; outside entries the same fault on the same words is old.
 */
export function compareWith({ before, matches, renamed }: Base): (reading: Reading, finding: Finding) => boolean {
  const documents = new Map<Entry, Document>()
  for (const { reading } of before) for (const entry of reading.document.entries) documents.set(entry, reading.document)
  const counted = new Map<string, Faults>()
  const lineKey = lineKeys()
  const faultsBefore = (rule: string): Faults => {
    const known = counted.get(rule) ?? countFaults(before, rule, lineKey)
    counted.set(rule, known)
    return known
  }
  const unchanged = new Map<Entry, boolean>()
  const isUnchanged = ({ document }: Reading, entry: Entry, partner: Entry): boolean => {
    const known = unchanged.get(entry) ?? wordsOf(document, entry) === wordsOf(documents.get(partner)!, partner)
    unchanged.set(entry, known)
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
    // What a link leads to may be taken away without a word of its entry.
    if (namesItsTarget(finding)) return !take(faultsBefore(finding.rule).onLines, lineKey(reading, finding))
    if (isUnchanged(reading, entry, partner)) return false
    return !take(faultsOf(faultsBefore(finding.rule).onEntries, partner), faultOf(finding))
  }
}

/** How often each fault of a rule is in the base: on its entries, on its lines, and on its works. */
type Faults = {
  readonly onEntries: Map<Entry, Map<string, number>>
  readonly onLines: Map<string, number>
  readonly onWorks: Map<string, number>
}

/**
 * Runs one rule over the base, as it is judged in a proposal: some faults are reported there alone, and an old one is not new.
 * Most changes ask for few rules: findings on entries that they do not touch are old anyway.
 */
function countFaults(before: readonly BaseText[], rule: string, lineKey: LineKey): Faults {
  const faults: Faults = { onEntries: new Map(), onLines: new Map(), onWorks: new Map() }
  for (const { reading, settings } of before)
    for (const finding of lint({ ...reading, context: { ...reading.context, baseList: reading.document } }, alone(settings, rule))) {
      const entry = entryOf(reading, finding)
      if (entry) put(faultsOf(faults.onEntries, entry), faultOf(finding))
      put(faults.onLines, lineKey(reading, finding))
      const work = workKey(finding)
      if (work) put(faults.onWorks, work)
    }
  return faults
}

/** Whether both entries of a repeat were in the base and name the same works as there: moving them together is not new. */
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
export function workKey({ rule, form }: Finding): string | undefined {
  return rule === 'no-duplicate-entries' ? form.replace(/^(?:across|repeat|other name|version|elsewhere) /, '') : undefined
}

type LineKey = (reading: Reading, finding: Finding) => string

/** Makes keys of a fault with the words of its line, which are numbered, because a line may have many faults; faults whose form names their target are the same on any line. */
function lineKeys(): LineKey {
  const numbers = new Map<string, number>()
  const known = new WeakMap<readonly number[], Map<number, number>>()
  const numberOf = ({ text, lines }: Reading, line: number): number => {
    const own = known.get(lines) ?? new Map<number, number>()
    known.set(lines, own)
    const number = own.get(line)
    if (number !== undefined) return number
    const words = text.slice(lines[line - 1], lines[line]).trim()
    const fresh = numbers.get(words) ?? numbers.size
    numbers.set(words, fresh)
    own.set(line, fresh)
    return fresh
  }
  return (reading, finding) =>
    namesItsTarget(finding) ? faultOf(finding) : `${faultOf(finding)}\n${numberOf(reading, finding.place.start.line)}`
}

function namesItsTarget({ rule, form }: Finding): boolean {
  return (rule === 'table-of-contents' && form !== 'contents indentation') || rule === 'no-broken-targets' || rule === 'references'
}

/** The entry that a finding is on. */
export function entryOf({ document, toGiven }: Reading, { place }: Finding): Entry | undefined {
  const entry = entryAt(document.entries, toGiven, place.start.offset)
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
