/** Finds works that a list holds twice. Most repeats in real lists are deliberate, so the place and the name decide how serious one is. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import * as z from 'zod'
import type { Problem, Severity } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { isUnder } from '../../src/list/section.ts'
import { areTwo, isConflict } from '../../src/list/works/conflicts.ts'
import { type Copied, findCopied } from '../../src/list/works/copied.ts'
import { findNestedRepeats, findRepeats, findVersions, titleKey, workOf } from '../../src/list/works/duplicates.ts'
import { findMirrors } from '../../src/list/works/mirrors.ts'
import { lineOf, placeOf, spanOf } from '../../src/list/works/places.ts'
import { areOtherRows, isOfResults } from '../../src/list/works/rows.ts'
import { type Context, listRule } from '../list-rule.ts'
import { lazily, type Schema } from '../options.ts'
import { inMarkup } from './in-markup.ts'

type Level = Severity | 'off'
type Pair = { readonly between: readonly [string, string]; readonly severity: Level }
export type Options = {
  readonly across: Level
  readonly pairs: readonly Pair[]
  readonly versions: Level
  readonly accept: readonly string[]
}
const level = lazily(() => z.enum(['error', 'warning', 'info', 'off']))
/** `across`: the same work in two sections; `pairs`: the same for two sections by their headings, the first match wins; `versions`: a preprint and its published version; `accept`: works (as `arxiv:2311.05112`) that may repeat. */
export const options: Schema<Options> = lazily(() =>
  z.strictObject({
    across: level().default('info'),
    pairs: z.array(z.strictObject({ between: z.tuple([z.string().min(1), z.string().min(1)]), severity: level() })).default([]),
    versions: level().default('info'),
    accept: z.array(z.string()).default([]),
  }),
)

/** Warn where a work is listed twice. */
const noDuplicateEntries: Plugin<[unknown?], Root> = listRule('no-duplicate-entries', options, check)
export default noDuplicateEntries

function* check(
  list: Document,
  { across, pairs, versions, accept }: Options,
  { inBase, otherFiles, baseList }: Context,
): Generator<Problem> {
  yield* inMarkup(list, baseList, accept)
  const reported = new Set<Entry>()
  if (otherFiles && across !== 'off') yield* inOtherFiles(list, { otherFiles, inBase, across, accept })
  const areMirrors = findMirrors(list, inBase && ((entry) => inBase.has(entry)))
  for (const { key, entries } of findRepeats(list)) {
    if (accept.includes(key)) continue
    const first = entries.find((entry) => inBase?.has(entry)) ?? entries[0]!
    const places = Map.groupBy(entries, (entry) => placeOf(list, entry))
    for (const entry of entries) {
      if (entry === first) continue
      const own = places.get(placeOf(list, entry))!
      // The first entry of its place is before it; that first entry itself gets another one that is not new.
      const near = own[0] !== entry ? own[0]! : (own.find((other) => other !== entry && (other === first || inBase?.has(other))) ?? first)
      const isMirror = (other: Entry): boolean => areMirrors(placeOf(list, entry), placeOf(list, other))
      const isEarlier = (other: Entry): boolean => inBase?.has(other) || other.place.start < entry.place.start
      const isOther = (other: Entry): boolean => other !== entry && isEarlier(other) && !isMirror(other)
      const like = isMirror(near) ? entries.slice(0, mostCompared).find(isOther) : near
      if (!like || isConflict(entry, like) || isMeant(list, entry, like)) continue
      const problem = repeat(list, { entry, first: like, key, across: levelOf(list, pairs, [entry, like]) ?? across })
      if (!problem) continue
      reported.add(entry)
      yield problem
    }
  }
  for (const { key, entries } of findNestedRepeats(list)) {
    const first = entries.find((entry) => inBase?.has(entry)) ?? entries[0]!
    for (const entry of entries) if (entry !== first && !accept.includes(key)) yield repeat(list, { entry, first, key, across })!
  }
  for (const { key, entry, first } of findCopied(list, inBase && ((one) => !inBase.has(one))))
    if (!reported.has(entry) && !accept.includes(key)) yield copied(list, { key, entry, first })
  if (versions === 'off') return
  for (const { entries } of findVersions(list)) {
    const first = entries.find((entry) => inBase?.has(entry)) ?? entries[0]!
    for (const entry of entries)
      if (entry !== first && !reported.has(entry) && workOf(entry) !== workOf(first) && !areTwo(entry, first))
        yield {
          message: `Unexpected second version of \`${entry.title}\`, expected one entry for the preprint and the published paper`,
          at: entry.place,
          form: `version ${titleKey(entry.title)}`,
          severity: versions,
          related: [{ message: 'Other version', at: first.place }],
        }
  }
}

/** Of more entries of one work, only the first are looked at for one that is no mirror. */
const mostCompared = 20

/** Whether two rows name one work on purpose: they differ in what their table is about, or are results in two tables. */
function isMeant(list: Document, entry: Entry, like: Entry): boolean {
  if (placeOf(list, entry) === placeOf(list, like)) return areOtherRows(list, entry, like) === true
  return isOfResults(list, entry) || isOfResults(list, like)
}

/** A link that another entry has too, though the two are other works: it was probably copied with the line. */
function copied(list: Document, { key, entry, first }: Copied): Problem {
  return {
    message: `Unexpected link of \`${entry.title}\`, which is the one of \`${first.title}\`, expected a link of its own`,
    at: spanOf(list, entry, key),
    form: `copied ${key}`,
    severity: 'info',
    related: [{ message: 'Entry with this link', at: first.place }],
  }
}

/** What the options say about two sections, in either order. */
function levelOf(list: Document, pairs: readonly Pair[], [a, b]: readonly [Entry, Entry]): Level | undefined {
  const isIn = ({ section }: Entry, under: string): boolean => isUnder(list.sections, section, under)
  return pairs.find(({ between: [one, other] }) => (isIn(a, one) && isIn(b, other)) || (isIn(a, other) && isIn(b, one)))?.severity
}

type Files = Pick<Options, 'across' | 'accept'> & {
  readonly otherFiles: NonNullable<Context['otherFiles']>
  readonly inBase: Context['inBase'] | undefined
}

/** Works that another file of the same list has too; of two alike the new one is to blame. */
function* inOtherFiles(list: Document, { otherFiles, inBase, across, accept }: Files): Generator<Problem> {
  if (across === 'off') return
  for (const entry of list.entries) {
    const key = entry.depth > 0 || inBase?.has(entry) ? undefined : workOf(entry)
    const other = key === undefined || accept.includes(key) ? undefined : otherFiles.get(key)
    if (!other || (inBase && !other.isInBase && other.path > list.path)) continue
    yield {
      message:
        titleKey(entry.title) === titleKey(other.title)
          ? `Unexpected second entry for \`${entry.title || key}\`, which is also in \`${other.path}\`, expected one`
          : `Unexpected link of \`${entry.title || key}\`, which \`${other.title || key}\` in \`${other.path}\` has too, expected a link of its own`,
      at: entry.place,
      form: `elsewhere ${key}`,
      severity: across,
      related: [{ message: 'First entry', path: other.path, place: other.place }],
    }
  }
}

function repeat(
  list: Document,
  { entry, first, key, across }: { entry: Entry; first: Entry; key: string; across: Level },
): Problem | undefined {
  const related = [{ message: 'First entry', at: first.place }]
  const at = spanOf(list, entry, key)
  const title = entry.title || key
  const isSameName = titleKey(entry.title) === titleKey(first.title)
  const isTogether =
    placeOf(list, entry) === placeOf(list, first) || (entry.section === first.section && lineOf(list, entry) === lineOf(list, first))
  if (!isTogether) {
    if (across === 'off') return undefined
    const section = list.sections[first.section]!.title || 'the introduction'
    const what = isSameName
      ? `second entry for \`${title}\`, which is also in \`${section}\`, expected one`
      : `link of \`${title}\`, which \`${first.title || key}\` in \`${section}\` has too, expected a link of its own`
    return { message: `Unexpected ${what}`, at, form: `across ${key}`, severity: across, related }
  }
  if (isSameName)
    return {
      message: `Unexpected second entry for \`${title}\`, expected one`,
      at,
      form: `repeat ${key}`,
      severity: areOtherRows(list, entry, first) === false ? 'error' : 'info',
      related,
    }
  return {
    message: `Unexpected link of \`${title}\`, which \`${first.title}\` has too, expected a link of its own`,
    at,
    form: `other name ${key}`,
    severity: 'info',
    related,
  }
}
