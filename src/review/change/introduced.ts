/** What a proposed change introduced: its findings compared with those of the base, entry by entry. Pure; takes whole texts. */
import { type Context, type Reading, read, tooMuch } from '../../../lint-rules/list-rule.ts'
import { compareFindings, type Finding, type Unjudged } from '../../finding.ts'
import { judge as judgeText, type RuleSettings } from '../../lint.ts'
import { TooManySteps } from '../../list/markdown/limits.ts'
import { readBaseText } from './base-texts.ts'
import { addedSince, repeatsOf, type Tip } from './base-tip.ts'
import { commonChangeLine, findCommonChanges, isOfCommonChanges } from './common-change.ts'
import { standingExceptions } from './exceptions.ts'
import { findShifts, isOfShifts, shiftLine } from './format-change.ts'
import { withSource } from './generated.ts'
import { fixedText, withHiddenFaults } from './hidden-faults.ts'
import { type Matches, matchEntries, matchSections } from './match-entries.ts'
import { worksInOtherFiles } from './other-files.ts'
import { compareWith } from './own-faults.ts'
import { readProposed } from './proposed-text.ts'
import type { Around, BaseText, Change, Reviewed, ReviewedFile } from './reviewed.ts'
import { brokenElsewhere, type Pages, readOther, sidesOf, unlistedFiles } from './surroundings.ts'

export type ReviewSettings = {
  /** The rules' settings for a path. */
  readonly rulesFor?: (path: string) => RuleSettings
  readonly repositoryFiles?: Around
  /** Files with the same number are one list; undefined for a list of its own. */
  readonly groupOf?: (path: string) => number | undefined
}

/**
 * Reviews all changed files of a proposal together, so that an entry that moved between them is not new in either. What a broken
 * link hides is found as well.
 */
export function reviewChanges(changes: readonly Change[], settings: ReviewSettings = {}): Reviewed {
  const reviewed = reviewOnce(changes, settings)
  const texts = new Map(reviewed.files.flatMap((file) => pairWith(file.path, fixedText(file))))
  if (texts.size === 0) return reviewed
  // All files at once: each by itself would take as many reviews of all as there are files.
  const again = reviewOnce(
    changes.map((change) => ({ ...change, after: texts.get(change.path) ?? change.after })),
    settings,
  )
  const fixed = new Map(again.files.map((file) => [file.path, file]))
  return { ...reviewed, files: reviewed.files.map((file) => (texts.has(file.path) ? withHiddenFaults(file, fixed.get(file.path)!) : file)) }
}

function reviewOnce(
  changes: readonly Change[],
  { rulesFor = () => ({}), repositoryFiles: around = {}, groupOf = () => undefined }: ReviewSettings,
): Reviewed {
  const { others = [] } = around
  const pages: Pages = { before: [], now: [] }
  const sides = sidesOf(changes, around, pages)
  const repositoryFiles = sides.now
  const before = changes.flatMap(({ path, previousPath, before: source }): BaseText[] =>
    source === null
      ? []
      : [{ reading: { ...readBaseText(source, previousPath ?? path), context: sides.before }, settings: rulesFor(path) }],
  )
  const originals = changes.flatMap(({ path, before: source, original }): BaseText[] =>
    source === null && original !== undefined
      ? [{ reading: { ...read(original, path, sides.before), context: sides.before }, settings: rulesFor(path) }]
      : [],
  )
  const all = [...before, ...originals]
  const after = changes.flatMap(({ path, previousPath = path, after: source }) => {
    const base = before.find(({ reading: old }) => old.document.path === previousPath)?.reading
    // Marks that a translation copies are those of its original.
    const marked = base ?? originals.find(({ reading: old }) => old.document.path === path)?.reading
    return source === null ? [] : [{ path, base, marked, ...readProposed(source, path, { context: repositoryFiles, base: marked }) }]
  })
  pages.before.push(...before.map(({ reading }) => ({ path: reading.document.path, reading })))
  pages.now.push(...after)
  const matches = matchEntries(
    all.map(({ reading }) => reading.document),
    after.map(({ reading }) => reading.document),
  )
  const inBase = new Set(matches.keys())
  const baseContext = baseContextOf(all, matches, before.length)
  const untouched = others.map(readOther)
  const isUntouched = new Set(untouched.flatMap(({ reading }) => reading.document.entries))
  const listed = [...after, ...untouched]
  const unlisted = unlistedFiles(changes, { files: listed, groupOf, rulesFor })
  const unjudged: Unjudged[] = []
  const renamed = new Set<string>()
  const notes = new Map<string, readonly Finding[]>()
  const files = after.map(({ path, base, marked, reading, notes: own }): ReviewedFile => {
    const baseList = base?.document ?? before[0]?.reading.document
    const standing = standingExceptions(reading, marked, { isCopy: base === undefined })
    notes.set(path, [...own, ...standing.notes])
    const otherFiles = worksInOtherFiles(path, listed, { groupOf, isOld: (entry) => inBase.has(entry) || isUntouched.has(entry) })
    const context: Context = { ...repositoryFiles, ...(otherFiles ? { inBase, otherFiles } : {}) }
    const judged = (more: Context = {}): ReviewedFile => {
      const linted = judgeText({ ...reading, context: { ...context, ...more } }, rulesFor(path), standing.exceptions)
      unjudged.push(...linted.unjudged.filter(({ line }) => line === undefined || !isOldLine(reading, line, base)))
      return { path, reading, findings: linted.findings }
    }
    if (!baseList) return judged()
    const sections = matchSections(baseList, reading.document, matches)
    for (const [now, old] of sections) noteRenamed(renamed, baseList.sections[old]!, reading.document.sections[now]!)
    return judged({ baseList, inBase, baseSections: sections, ...baseContext })
  })
  const isIntroduced = compareWith({ before: all, matches, renamed })
  const judge = (file: ReviewedFile): ReviewedFile => {
    try {
      return { ...file, findings: file.findings.map((finding) => ({ ...finding, introduced: isIntroduced(file.reading, finding) })) }
    } catch (error) {
      if (!(error instanceof TooManySteps)) throw error
      unjudged.push({ path: file.path, ...tooMuch })
      return { ...file, findings: [] }
    }
  }
  const changed = around.changed ?? new Set(changes.map(({ path }) => path))
  const bases = new Map(after.map(({ path, base }) => [path, base]))
  const withGenerated = (file: ReviewedFile): ReviewedFile =>
    withSource(file, { base: bases.get(file.path), isChanged: (path) => changed.has(path), exists: around.exists })
  const addedToBase = addedSince(tipsOf(changes, before))
  const withMore = (file: ReviewedFile): ReviewedFile => {
    const repeats = repeatsOf(file, { addedToBase, isAdded: (entry) => !matches.has(entry), settings: rulesFor(file.path) })
    const missing = unlisted.get(file.path)
    const more = [...repeats, ...notes.get(file.path)!, ...(missing ? [missing] : [])]
    return more.length === 0 ? file : { ...file, findings: [...file.findings, ...more].sort(compareFindings) }
  }
  const whole = files.map(judge).map(withGenerated).map(withMore)
  const shifts = findShifts(
    all.map(({ reading }) => reading.document),
    whole.map(({ reading }) => reading.document),
    matches,
  )
  const common = findCommonChanges(whole, matches)
  const [isShifted, isCommon] = [isOfShifts(shifts), isOfCommonChanges(common)]
  return {
    before,
    originals,
    matches,
    files: [
      ...whole.map((file) => ({ ...file, findings: file.findings.filter((finding) => !isShifted(finding) && !isCommon(finding)) })),
      ...brokenElsewhere(others, sides, { pages, rulesFor }),
    ],
    shifts: [...shifts.map(shiftLine), ...common.map(commonChangeLine)],
    unjudged,
    added: files.flatMap(({ path, reading }) =>
      reading.document.entries.filter((entry) => !matches.has(entry)).map((entry) => ({ path, entry })),
    ),
  }
}

function pairWith(path: string, text: string | undefined): [string, string][] {
  return text === undefined ? [] : [[path, text]]
}

function tipsOf(changes: readonly Change[], before: readonly BaseText[]): Tip[] {
  return changes.flatMap(({ path, previousPath, before: source, tip }) => {
    if (typeof tip !== 'string' || tip === source) return []
    const old = before.find(({ reading }) => reading.document.path === (previousPath ?? path))
    return [{ tip: read(tip, previousPath ?? path).document, before: old?.reading.document }]
  })
}

/** What rules may know of the base's entries: which one each entry was, and which of the first files are gone. */
function baseContextOf(before: readonly BaseText[], matches: Matches, files: number): Required<Pick<Context, 'before' | 'lost'>> {
  const placed = before.map(({ reading: { document } }) => document.entries.map((entry) => ({ entry, document })))
  const places = new Map(placed.flat().map((one) => [one.entry, one]))
  const partners = new Set(matches.values())
  const lost = placed.slice(0, files).flatMap((own) => own.filter(({ entry }) => !partners.has(entry)))
  return { before: (entry) => places.get(matches.get(entry)!), lost }
}

/** Whether a line that is too long to be judged is in the base too. */
function isOldLine({ text, lines }: Reading, line: number, base: Reading | undefined): boolean {
  const words = text.slice(lines[line - 1], lines[line])
  return (
    base?.unjudged.some((old) => old.line !== undefined && base.text.slice(base.lines[old.line - 1], base.lines[old.line]) === words) ??
    false
  )
}

/** A section that is renamed is neither missing from the contents nor empty because of that; that its old line leads nowhere is a note. */
function noteRenamed(renamed: Set<string>, old: { readonly anchor: string }, now: { readonly anchor: string }): void {
  if (old.anchor === now.anchor) return
  renamed.add(`missing ${now.anchor}`)
  renamed.add(`empty ${now.anchor}`)
}
