/** What a change does to the files around it: links of other files that it breaks, and new files that the index of the list lacks. Pure. */
import { helpUrl, type Reading, type RepositoryFiles, read } from '../../../lint-rules/list-rule.ts'
import type { Finding } from '../../finding.ts'
import { alone, lint, type RuleSettings } from '../../lint.ts'
import { type Document, resolveAnchor } from '../../list/document.ts'
import { resolvePath } from '../../list/identity/paths.ts'
import { decodePath, isExternal } from '../../list/identity/url.ts'
import { TooManySteps } from '../../list/markdown/limits.ts'
import { positionOf } from '../../list/markdown/span.ts'
import type { Around, Change, OtherFile, ReviewedFile } from './reviewed.ts'

type File = { readonly path: string; readonly reading: Reading }

/** The changed files on both sides; they are read after the sides are made, and looked up when the first rule asks. */
export type Pages = { readonly before: File[]; readonly now: File[] }

/** The files of the repository as they were and as they are to be, as far as they are known. */
export type Sides = { readonly before: RepositoryFiles; readonly now: RepositoryFiles; readonly gone: ReadonlySet<string> }

const readings = new WeakMap<OtherFile, Reading>()

/** A file that the change does not touch, read once however often it is reviewed. */
export function readOther(file: OtherFile): File {
  const reading = readings.get(file) ?? read(file.text, file.path)
  readings.set(file, reading)
  return { path: file.path, reading }
}

/** What rules may know of other files: those that the change takes away were there before, and each page has the anchors of its side. */
export function sidesOf(changes: readonly Change[], around: Around, files: Pages): Sides {
  const stays = new Set(changes.flatMap(({ path, after }) => (after === null ? [] : [path])))
  const left = changes.flatMap(({ path, previousPath = path, before }) =>
    before === null || stays.has(previousPath) ? [] : [previousPath],
  )
  const gone = new Set([...left, ...(around.gone ?? [])])
  const { exists, hasAnchor, others = [] } = around
  if (!exists && gone.size === 0 && others.length === 0) return { before: {}, now: hasAnchor ? { hasAnchor } : {}, gone }
  const isThere = exists ?? ((path: string): boolean => !gone.has(path))
  const anchors = (own: readonly File[]): NonNullable<RepositoryFiles['hasAnchor']> => {
    const untouched = new Map(others.map((file) => [file.path, file]))
    let pages: ReadonlyMap<string, Document> | undefined
    return (path, anchor) => {
      pages ??= new Map(own.map((file) => [file.path, file.reading.document]))
      const other = untouched.get(path)
      const page = pages.get(path) ?? (other && readOther(other).reading.document)
      return page ? resolveAnchor(page, anchor) !== undefined : hasAnchor?.(path, anchor)
    }
  }
  return {
    before: { exists: (path) => gone.has(path) || isThere(path), hasAnchor: anchors(files.before) },
    now: { exists: isThere, hasAnchor: anchors(files.now) },
    gone,
  }
}

/** The files that the change does not touch, each with the links that it breaks. */
export function brokenElsewhere(
  others: readonly OtherFile[],
  { before, now, gone }: Sides,
  { pages, rulesFor }: { readonly pages: Pages; readonly rulesFor: (path: string) => RuleSettings },
): ReviewedFile[] {
  const touched = [...gone, ...withoutOldAnchors(pages)]
  const names = [...new Set(touched.map((path) => path.slice(path.lastIndexOf('/') + 1)))]
  if (names.length === 0) return []
  return others.flatMap((other): ReviewedFile[] => {
    if (!names.some((name) => other.text.includes(name) || other.text.includes(encodeURI(name)))) return []
    const { path, reading } = readOther(other)
    const settings = alone(rulesFor(path), 'no-broken-targets')
    const keyOf = ({ form, place }: Finding): string => `${place.start.offset} ${form}`
    try {
      const known = new Set(lint({ ...reading, context: before }, settings).map(keyOf))
      const broken = lint({ ...reading, context: now }, settings).filter((finding) => !known.has(keyOf(finding)))
      return broken.length === 0 ? [] : [{ path, reading, findings: broken.map(asBroken) }]
    } catch (error) {
      if (error instanceof TooManySteps) return []
      throw error
    }
  })
}

/** Only the file that is changed can be corrected here. */
function asBroken({ fix: _fix, corrected: _corrected, lines: _lines, ...finding }: Finding): Finding {
  return { ...finding, introduced: true }
}

/** The files that lack an anchor that they had. */
function withoutOldAnchors({ before, now }: Pages): string[] {
  const kept = new Map(now.map(({ path, reading }) => [path, new Set(reading.document.anchors)]))
  return before.flatMap(({ path, reading: { document } }) => {
    const own = kept.get(path)
    return own && document.anchors.some((anchor) => !own.has(anchor)) ? [path] : []
  })
}

/** An index links to so many files of its list at least, and to this share of them. */
const fewestIndexed = 3
const leastIndexed = 0.8

/** Findings for new files of a list whose index has no line for them. */
export function unlistedFiles(
  changes: readonly Change[],
  {
    files,
    groupOf,
    rulesFor,
  }: {
    readonly files: readonly File[]
    readonly groupOf: (path: string) => number | undefined
    readonly rulesFor: (path: string) => RuleSettings
  },
): ReadonlyMap<string, Finding> {
  const fresh = new Set(changes.flatMap(({ path, before }) => (before === null ? [path] : [])))
  const found = new Map<string, Finding>()
  for (const [group, own] of Map.groupBy(files, ({ path }) => groupOf(path))) {
    if (group === undefined || !own.some(({ path }) => fresh.has(path))) continue
    const old = own.filter(({ path }) => !fresh.has(path)).map(({ path }) => path)
    const index = own.find(({ path, reading }) => {
      const linked = linksOf(reading.document)
      const others = old.filter((other) => other !== path)
      const count = others.filter((other) => linked.has(other)).length
      return !fresh.has(path) && count >= fewestIndexed && count >= leastIndexed * others.length
    })
    const linked = index && linksOf(index.reading.document)
    if (!index || !linked) continue
    for (const { path, reading } of own)
      if (fresh.has(path) && !linked.has(path) && rulesFor(path)['table-of-contents']?.[0] !== 'off')
        found.set(path, unlisted(path, index.path, reading))
  }
  return found
}

function unlisted(path: string, index: string, reading: Reading): Finding {
  return {
    rule: 'table-of-contents',
    severity: 'warning',
    path,
    place: positionOf(reading.lines, { start: 0, end: Math.max(0, (reading.lines[1] ?? reading.text.length + 1) - 1) }),
    message: `Unexpected file without a line in \`${index}\`, expected a link to \`${path}\` there, as the other files of the list have one`,
    url: helpUrl('table-of-contents'),
    form: `unlisted ${path}`,
    introduced: true,
  }
}

/** The files of the repository that a page links to. */
function linksOf({ path, links }: Document): ReadonlySet<string> {
  return new Set(
    links.flatMap(({ url }) =>
      isExternal(url) || url.startsWith('#') ? [] : [resolvePath(path, decodePath(url.replace(/[?#][\s\S]*/, ''))) ?? ''],
    ),
  )
}
