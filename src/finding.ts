/** Findings: what is wrong, where, how sure, and the edits that fix it; and the one function that applies edits. */
import type { Position, Span } from './list/markdown/span.ts'

/** Where the project is. */
export const projectUrl = 'https://github.com/listkeeper/listkeeper'

/** The address of a page of the documentation, for `Finding.url`. */
export function pageUrl(path: string): string {
  return `${projectUrl}/blob/main/${path}`
}

export type Severity = 'error' | 'warning' | 'info'

/** One replacement: `text` takes the place of what is between two offsets of `Document.text`; the end is exclusive. */
export type Edit = Span & { readonly text: string }
/** Edits that belong together, in order, not overlapping. */
export type Fix = readonly Edit[]

/** A second place that a finding speaks of. */
export type Related = { readonly message: string; readonly path: string; readonly place: Position }

/** What a rule yields: no file, no severity; `at` counts in `Document.text`. */
export type Problem = {
  readonly message: string
  readonly at: Span
  readonly severity?: Severity
  /** What the finding rests on, as "44 of 47 entries in *Prompting* ..., for example line 199". */
  readonly evidence?: string
  readonly fix?: Fix
  /** Second places, in this text or in another file. */
  readonly related?: readonly ({ readonly message: string; readonly at: Span } | Related)[]
  /** What kind of fault it is, apart from the words of its entry: faults with the same form are counted together and matched between versions. */
  readonly form?: string
}

export type Finding = {
  readonly rule: string
  readonly severity: Severity
  readonly path: string
  readonly place: Position
  readonly message: string
  /** Where the rule is explained. */
  readonly url: string
  readonly form: string
  readonly evidence?: string
  /** With a base only: whether the proposed change brought it. */
  readonly introduced?: boolean
  /** When its line of the contents is added without the author's help: after the merge, or by a commit where the branch may be written. */
  readonly fixedBy?: 'after-merge' | 'commit'
  readonly fix?: Fix
  /** The entry, or the lines, with every fix of the entry applied. */
  readonly corrected?: string
  /** The whole lines that `corrected` takes the place of. */
  readonly lines?: Span
  /** Set where the corrected lines would be corrected again and again: they are not offered to be taken over. */
  readonly isUnstable?: true
  readonly related?: readonly Related[]
}

/** What could not be judged, and why: never a finding, and never right either. */
export type Unjudged = {
  readonly path: string
  /** The line, from 1, where it is about one. */
  readonly line?: number
  /** A sentence about it without its period, as "it is not UTF-8". */
  readonly reason: string
  /** What a person can do about it, as "save it as UTF-8". */
  readonly todo?: string
  /** Whether the proposed change itself brought it: the list could be read before. */
  readonly introduced?: true
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Orders things with a severity, the most serious first. */
export function bySeverity(a: Pick<Finding, 'severity'>, b: Pick<Finding, 'severity'>): number {
  return ranks[a.severity] - ranks[b.severity]
}

/** Orders findings by file and place, the most serious first where they share one. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
    a.place.start.offset - b.place.start.offset ||
    bySeverity(a, b) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}

/** Whether a severity is at least as serious as a threshold; none reaches `never`. */
export function isAtLeast(severity: Severity, threshold: Severity | 'never'): boolean {
  return threshold !== 'never' && ranks[severity] <= ranks[threshold]
}

/** Whether every edit of a fix begins and ends between characters: inside of no pair of surrogates and of no CRLF. */
export function isBetweenCharacters(text: string, fix: Fix): boolean {
  const isInside = (at: number): boolean => {
    const [before, nextOne] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
    return (before === 13 && nextOne === 10) || (before >> 10 === 0x36 && nextOne >> 10 === 0x37)
  }
  return !fix.some(({ start, end }) => isInside(start) || isInside(end))
}

/**
 * The text with fixes applied, and those that were left out: an earlier one edits the same place, or they would cut through a
 * character. A fix is applied whole or not at all; the same edit given twice happens once; nothing outside of the edits changes.
 * @throws {RangeError} where an edit reaches outside the text.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): { readonly text: string; readonly left: readonly Fix[] } {
  const { text: result, left } = composeFixes(text, fixes)
  return { text: result, left }
}

/** The same, with the edits that were made, in order. */
export function composeFixes(
  text: string,
  fixes: readonly Fix[],
): { readonly text: string; readonly left: readonly Fix[]; readonly edits: readonly Edit[] } {
  const taken: Edit[] = []
  const left: Fix[] = []
  for (const fix of [...new Set(fixes)].sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))) {
    const places = fix.map((edit) => placeOf(edit, { taken, length: text.length }))
    if (places.includes(undefined) || overlapsItself(fix) || !isBetweenCharacters(text, fix)) left.push(fix)
    else
      for (const edit of fix) {
        const place = placeOf(edit, { taken, length: text.length })
        if (place?.isNew) taken.splice(place.index, 0, edit)
      }
  }
  let result = ''
  let at = 0
  for (const edit of taken) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return { text: result + text.slice(at), left, edits: taken }
}

function overlapsItself(fix: Fix): boolean {
  const edits = fix.toSorted((a, b) => a.start - b.start)
  return edits.some((edit, index) => index > 0 && edit.start < edits[index - 1]!.end)
}

/** Where an edit goes among those taken, which are in order; undefined where it overlaps one of them. */
function placeOf(edit: Edit, { taken, length }: { taken: readonly Edit[]; length: number }): { index: number; isNew: boolean } | undefined {
  if (edit.start < 0 || edit.end > length || edit.start > edit.end)
    throw new RangeError(`Edit ${edit.start}-${edit.end} lies outside a text of ${length}`)
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (taken[middle]!.start < edit.start) low = middle + 1
    else high = middle
  }
  const before = taken[low - 1]
  const after = taken[low]
  if (after && isSame(edit, after)) return { index: low, isNew: false }
  if (before && before.end > edit.start) return undefined
  if (after?.start !== edit.start) return after && after.start < edit.end ? undefined : { index: low, isNew: true }
  // An insertion where something is removed comes before the removed text.
  if (isInsertion(edit) && isDeletion(after)) return { index: low, isNew: true }
  const next = taken[low + 1]
  return isDeletion(edit) && isInsertion(after) && !(next && next.start < edit.end) ? { index: low + 1, isNew: true } : undefined
}

function isInsertion({ start, end }: Edit): boolean {
  return start === end
}

function isDeletion({ start, end, text }: Edit): boolean {
  return start < end && text === ''
}

function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text
}
