// Pull requests rebuilt from versions of real lists, a maintainer's correction taken back: the base lacks the lines, a contributor
// adds them as they were, and later they are what the maintainer made of them. And changes of maintainers that move, but say nothing new. Pure.
import { type Document, parseList, sectionOf } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { lineAt } from '../../src/list/markdown/span.ts'
import { matchEntries } from '../../src/review/change/match-entries.ts'

/** A row of `audits/expected.json`: a text just before its maintainers corrected it, and what they made of which lines. */
export type Audit = {
  readonly audit: string
  readonly path: string
  readonly defects: readonly {
    readonly cls: string
    readonly kind: string
    readonly lines: readonly number[]
    readonly corrected: readonly string[]
    readonly kept?: readonly string[]
  }[]
}

/** Lines of the faulty text, from 1, and what happened to them. */
export type Correction = { readonly line: number; readonly count: number; readonly became: readonly string[] }

/** A pull request push by push. */
export type Rebuilt = {
  readonly name: string
  readonly path: string
  readonly base: string
  readonly faulty: string
  readonly corrected: string
  readonly corrections: readonly Correction[]
}

/** Entries that are added beside the faulty ones, as a contributor adds some. */
const mostCompany = 2

/** The pull request of an audit; undefined where what was corrected cannot be taken back. */
export function fromAudit({ audit, path, defects }: Audit, text: string): Rebuilt | undefined {
  const document = parseList(text, path)
  const lines = text.split('\n')
  const corrections = new Map<number, Correction>()
  for (const { cls, lines: at, corrected, kept = [] } of defects) {
    const found =
      cls === 'duplicates'
        ? repeatsIn(lines, at, kept)
        : at.length > 0
          ? at.map((line) => ({ line, count: 1, became: corrected }))
          : corrected.flatMap((line) => sectionWithout(document, line))
    for (const one of found) {
      const same = corrections.get(one.line)
      // Lines of the contents that go to one place go there together.
      if (!same || one.count === 0) corrections.set(one.line, same ? { ...one, became: [...same.became, ...one.became] } : one)
    }
  }
  const sorted = [...corrections.values()].sort((a, b) => a.line - b.line)
  if (sorted.every(({ count }) => count === 0)) return undefined
  const isList = defects.some(({ cls }) => cls !== 'toc')
  const kept = new Set(defects.flatMap((defect) => defect.kept ?? []).map((line) => line.trim()))
  const company = isList ? companyOf(document, lines, sorted).filter((line) => !kept.has(lines[line - 1]!.trim())) : []
  return rebuild({ name: audit, path, lines, corrections: sorted, company })
}

/** The repeats that go: all but the first line that says what was kept. */
function repeatsIn(lines: readonly string[], at: readonly number[], kept: readonly string[]): Correction[] {
  const first = lines.findIndex((line) => kept.some((one) => one.trim() === line.trim())) + 1
  return at.filter((line) => line !== first).map((line) => ({ line, count: 1, became: [] }))
}

/** A section that came without its line of the contents: the section as a whole, and the line where it belongs. */
function sectionWithout(document: Document, line: string): Correction[] {
  const hash = /(?:\(|href=")#([^)"]+)/.exec(line)?.[1]
  const index = hash === undefined ? undefined : sectionOf(document, hash)
  if (index === undefined) return []
  const row = (offset: number): number => lineAt(document.lines, offset) + 1
  const start = row(document.sections[index]!.heading.start)
  const next = document.sections[index + 1]
  const end = next ? row(next.heading.start) : document.lines.length + 1
  const all = document.contents.flatMap(({ lines }) => lines)
  for (let above = index - 1; above > 0; above--) {
    const place = all.find(({ link }) => sectionOf(document, decodeURIComponent(link.url.slice(1))) === above)
    if (place)
      return [
        { line: row(place.link.start) + 1, count: 0, became: [line] },
        { line: start, count: end - start, became: document.text.split('\n').slice(start - 1, end - 1) },
      ]
  }
  return []
}

/** The sound entries next to the first faulty one. */
function companyOf(document: Document, lines: readonly string[], corrections: readonly Correction[]): number[] {
  const first = corrections.find(({ count }) => count > 0)
  if (!first) return []
  const isTaken = (line: number): boolean => corrections.some((one) => one.line <= line && line < one.line + Math.max(1, one.count))
  const indent = (line: number): number => /^\s*/.exec(lines[line - 1] ?? '')![0].length
  const isAlone = (line: number): boolean => (lines[line] ?? '').trim() === '' || indent(line + 1) <= indent(line)
  const starts = document.entries.map(({ place }) => lineAt(document.lines, place.start) + 1)
  const near = starts.filter(
    (line) => Math.abs(line - first.line) <= 3 && !isTaken(line) && indent(line) === indent(first.line) && isAlone(line),
  )
  const singles = near.filter((line) => starts.includes(line + 1) || (lines[line] ?? '').trim() === '')
  return singles.toSorted((a, b) => Math.abs(a - first.line) - Math.abs(b - first.line)).slice(0, mostCompany)
}

type Parts = {
  readonly name: string
  readonly path: string
  readonly lines: readonly string[]
  readonly corrections: readonly Correction[]
  readonly company: readonly number[]
}

function rebuild({ name, path, lines, corrections, company }: Parts): Rebuilt {
  const starting = new Map(corrections.map((correction) => [correction.line, correction]))
  const base: string[] = []
  const corrected: string[] = []
  for (let line = 1; line <= lines.length; line++) {
    const here = starting.get(line)
    if (here) corrected.push(...here.became)
    if (here && here.count > 0) {
      line += here.count - 1
      continue
    }
    corrected.push(lines[line - 1]!)
    if (!company.includes(line)) base.push(lines[line - 1]!)
  }
  return { name, path, base: base.join('\n'), faulty: lines.join('\n'), corrected: corrected.join('\n'), corrections }
}

/** A version that changed more entries than this, or a greater share of them, reworked the list and corrected none in particular. */
const mostCorrected = 24
const mostShare = 0.25

/** Entries that a pull request gets, and pull requests that two versions give. */
const perPull = 3
const mostPulls = 3

/** Whether a pull request is one of two versions of a list, by its name. */
export function isOfVersions(name: string): boolean {
  return / to \w+, \d+$/.test(name)
}

/** Pull requests of entries that a later version of the list writes otherwise with the same letters. */
export function fromVersions(name: string, before: string, after: string): Rebuilt[] {
  const [was, now] = [parseList(before), parseList(after)]
  const corrections: Correction[] = []
  let same = 0
  for (const [later, earlier] of matchEntries([was], [now])) {
    const [old, fresh] = [linesOf(was, earlier), linesOf(now, later)]
    if (old.text === fresh.text) same++
    else if (lettersOf(old.text) === lettersOf(fresh.text) && old.isWhole && fresh.isWhole && isLikeOthers(was, earlier, fresh.text))
      corrections.push({ line: old.line, count: old.count, became: fresh.text.split('\n') })
  }
  if (corrections.length > mostCorrected || corrections.length > mostShare * (same + corrections.length)) return []
  corrections.sort((a, b) => a.line - b.line)
  const lines = before.split('\n')
  const pulls: Rebuilt[] = []
  for (let at = 0; at < Math.min(corrections.length, perPull * mostPulls); at += perPull) {
    const own = corrections.slice(at, at + perPull)
    pulls.push(
      rebuild({ name: `${name}, ${pulls.length + 1}`, path: 'README.md', lines, corrections: own, company: companyOf(was, lines, own) }),
    )
  }
  return pulls
}

/** Whether a line is indented as most entries around it were: else the whole section was indented afresh, and no slip corrected. */
function isLikeOthers({ entries, text, lines }: Document, own: Entry, line: string): boolean {
  const leadAt = ({ marker }: Entry): string => text.slice(lines[lineAt(lines, marker.start)], marker.start)
  const lead = /^\s*/.exec(line)![0]
  const others = entries.filter((other) => other !== own && other.section === own.section && other.depth === own.depth)
  return lead === leadAt(own) || others.filter((other) => leadAt(other) === lead).length * 2 > others.length
}

/** The whole lines of an entry; `isWhole` unless another entry is on them. */
function linesOf({ lines, text, entries }: Document, entry: Entry): { line: number; count: number; text: string; isWhole: boolean } {
  const first = lineAt(lines, entry.place.start)
  const last = lineAt(lines, Math.max(entry.place.start, entry.place.end - 1))
  const start = lines[first]!
  const end = lines[last + 1] ?? text.length
  return {
    line: first + 1,
    count: last - first + 1,
    text: text.slice(start, end).replace(/\n$/, ''),
    isWhole: !entries.some((other) => other !== entry && start <= other.place.start && other.place.start < end),
  }
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, '')
}
