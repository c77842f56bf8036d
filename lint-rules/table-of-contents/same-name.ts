/** Lines of the contents that lead to another heading of the same name than the one they mean: GitHub numbers such anchors, and the numbers move. */
import type { Contents, ContentsLine } from '../../src/list/contents.ts'
import { type Document, resolveAnchor, sectionOf } from '../../src/list/document.ts'
import type { Section } from '../../src/list/section.ts'
import type { Context } from '../list-rule.ts'

type Names = {
  /** The headings of the lines whose targets are fixed so far. */
  readonly fixed: ReadonlyMap<ContentsLine, number>
  readonly names: readonly string[]
  readonly byName: ReadonlyMap<string, readonly number[]>
  readonly context: Context
}

/**
 * Finds the heading that a line means among those of the name of the one it leads to: the one where the same line of the base led,
 * else the only one below the heading of the line that the line is nested under, else, where there are as many lines as
 * headings, the one whose turn it is.
 */
export function meantAmong(
  list: Document,
  contents: readonly Contents[],
  { fixed, names, byName, context }: Names,
): (line: ContentsLine) => Section | undefined {
  const targetOf = (line: ContentsLine): number | undefined => sectionOf(list, resolveAnchor(list, line.hash) ?? '')
  const isShared = (section: number): boolean => names[section] !== '' && byName.get(names[section]!)!.length > 1
  const lines = contents.flatMap((own) => own.lines)
  const shared = lines.filter((line) => {
    const section = targetOf(line)
    return section !== undefined && isShared(section)
  })
  if (shared.length === 0) return () => undefined
  const led = ledInBase(list, context)
  const parents = parentLines(contents)
  const turns = turnsOf(shared, { targetOf, names, byName })
  const isShown = new Set(shared)
  return (line) => {
    if (!isShown.has(line)) return undefined
    const section = targetOf(line)!
    const same = byName.get(names[section]!)!
    const parent = parents.get(line)
    const above = parent && (fixed.get(parent) ?? targetOf(parent))
    const below = above === undefined ? [] : same.filter((one) => isWithin(list, one, above))
    const before = led(line)
    const [only, second] = below
    const wasSame = before !== undefined && same.includes(before) ? before : turns.get(line)
    const meant = only === undefined ? wasSame : below.includes(section) || second !== undefined ? undefined : only
    return meant === undefined || meant === section ? undefined : list.sections[meant]
  }
}

function isWithin(list: Document, section: number, above: number): boolean {
  let at = list.sections[section]!.parent
  while (at > above) at = list.sections[at]!.parent
  return at === above
}

/** Where the same line of the base led, as a section of the list; undefined for a new line, and where the base has it twice. */
function ledInBase(list: Document, { baseList, baseSections }: Context): (line: ContentsLine) => number | undefined {
  if (!baseList || !baseSections || baseList === list) return () => undefined
  const now = new Map([...baseSections].map(([own, old]) => [old, own]))
  const keyOf = ({ text }: Document, { link }: ContentsLine): string => text.slice(link.start, link.end)
  const led = new Map<string, number | undefined>()
  for (const line of baseList.contents.flatMap((own) => own.lines)) {
    const key = keyOf(baseList, line)
    const old = sectionOf(baseList, resolveAnchor(baseList, line.hash) ?? '')
    led.set(key, led.has(key) || old === undefined ? undefined : now.get(old))
  }
  return (line) => led.get(keyOf(list, line))
}

/** The line that each line of a list is nested below. */
function parentLines(contents: readonly Contents[]): Map<ContentsLine, ContentsLine> {
  const parents = new Map<ContentsLine, ContentsLine>()
  for (const { shape, lines } of contents) {
    if (shape !== 'list') continue
    const open: ContentsLine[] = []
    for (const line of lines) {
      open.length = Math.min(open.length, line.depth)
      const parent = open[line.depth - 1]
      if (parent) parents.set(line, parent)
      open[line.depth] = line
    }
  }
  return parents
}

/** For lines with one label that are as many as the headings of that name: of two that lead to one heading, the one whose turn another heading is. */
function turnsOf(
  lines: readonly ContentsLine[],
  { targetOf, names, byName }: { targetOf: (line: ContentsLine) => number | undefined } & Pick<Names, 'names' | 'byName'>,
): Map<ContentsLine, number> {
  const turns = new Map<ContentsLine, number>()
  for (const [name, own] of Map.groupBy(lines, (line) => names[targetOf(line)!]!)) {
    const same = byName.get(name)!
    if (own.length !== same.length) continue
    const counts = Map.groupBy(own, targetOf)
    for (const [at, line] of own.entries()) if (counts.get(targetOf(line))!.length > 1 && !counts.has(same[at]!)) turns.set(line, same[at]!)
  }
  return turns
}
