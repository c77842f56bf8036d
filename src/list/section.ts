/** Sections: a heading and all that follows it up to the next heading. */
import type { Span } from './markdown/span.ts'

export type Section = Span & {
  /** The heading's text as a reader sees it; empty for what is before the first heading. */
  readonly title: string
  /** 1 to 6; 0 for what is before the first heading. */
  readonly level: number
  /** GitHub's anchor of the heading. */
  readonly anchor: string
  /** Anchors that its author wrote beside the heading. */
  readonly aliases: readonly string[]
  /** The heading itself. */
  readonly heading: Span
  /** The next heading above it in rank, as an index; -1 for none. */
  readonly parent: number
}

export type RawHeading = {
  readonly title: string
  readonly level: number
  readonly anchor: string
  readonly aliases: readonly string[]
  readonly heading: Span
}

/** The sections of a document; the first one has no heading and is there even when empty. */
export function makeSections(headings: readonly RawHeading[], end: number): Section[] {
  const sections: Section[] = [
    {
      title: '',
      level: 0,
      anchor: '',
      aliases: [],
      heading: { start: 0, end: 0 },
      parent: -1,
      start: 0,
      end: headings[0]?.heading.start ?? end,
    },
  ]
  const open: number[] = []
  headings.forEach((heading, index) => {
    while (open.length > 0 && sections[open.at(-1)!]!.level >= heading.level) open.pop()
    sections.push({ ...heading, parent: open.at(-1) ?? -1, start: heading.heading.start, end: headings[index + 1]?.heading.start ?? end })
    open.push(sections.length - 1)
  })
  return sections
}

/** The index of the section that holds an offset. */
export function sectionAt(sections: readonly Section[], offset: number): number {
  let low = 0
  let high = sections.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sections[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The titles from the outermost section to this one. */
function pathOf(sections: readonly Section[], index: number): string[] {
  const path: string[] = []
  for (let at = index; at > 0; at = sections[at]!.parent) path.unshift(sections[at]!.title)
  return path
}

/** Whether any section is below a heading like `under`, as `isUnder` takes it. */
export function hasHeading(sections: readonly Section[], under: string): boolean {
  return sections.some((_section, index) => isUnder(sections, index, under))
}

/** Whether a section, or one that it is part of, has a heading like `under`; `*` matches anything, an emoji in front does not count. */
export function isUnder(sections: readonly Section[], index: number, under: string | undefined): boolean {
  if (under === undefined || under === '*') return true
  const parts = under.toLowerCase().split('*')
  return pathOf(sections, index).some((title) => isLike(title.toLowerCase().trimEnd(), parts))
}

/** Whether a heading, but for marks in front, is these parts with anything between them. Linear in both: the parts are looked for from left to right. */
export function isLike(title: string, [head = '', ...rest]: readonly string[]): boolean {
  const marks = /^[^\p{L}\p{N}]*/u.exec(title)![0].length
  const last = rest.pop()
  for (let start = 0; start <= marks; start++) {
    if (!title.startsWith(head, start)) continue
    if (last === undefined) {
      if (title.length === start + head.length) return true
      continue
    }
    let at = start + head.length
    for (const part of rest) {
      const found = title.indexOf(part, at)
      if (found < 0) return false
      at = found + part.length
    }
    return title.length - last.length >= at && title.endsWith(last)
  }
  return false
}
