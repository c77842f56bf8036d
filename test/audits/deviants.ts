/** New entries for a list, made of its own: copies with a name and addresses of their own, most of them off in one of the ways that `entry-format` knows. */
import type { Document } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { lineAt } from '../../src/list/markdown/span.ts'

/** An entry and each way in which its copy is off; undefined where it has nothing to be off in. */
const ways: Readonly<Record<string, (entry: string) => string>> = {
  'no deviation': (entry) => entry,
  'another dash': (entry) =>
    entry.replace(/(?<=\)(?:\*\*)?(?: \S+)?) +([-–—:]) +|(?<=\)): /, (found) => (found.includes('–') ? ' - ' : ' – ')),
  'a colon': (entry) => entry.replace(/(?<=\)(?:\*\*)?(?: \S+)?) +[-–—] +/, ': '),
  'no separator': (entry) => entry.replace(/(?<=\)(?:\*\*)?(?: \S+)?) +[-–—:] +(?=\p{L})|(?<=\)): (?=\p{L})/u, ' '),
  'no terminator': (entry) =>
    entry.replace(/(?<=[\p{L}\p{N})])\.(?=(?:\s|!?\[!?\[[^\n]*\)|<[^>]*>|:\w+:|\p{Extended_Pictographic})*$)/u, ''),
  'a terminator': (entry) => entry.replace(/(?<=[\p{L}\p{N}])$/u, '.'),
  'links in brackets': (entry) => entry.replace(/(?<![[!])\[([^[\]\n]+)\](\([^()\s]+\))(?!\])/g, '[[$1]]$2'),
  'links with brackets around': (entry) => entry.replace(/(?<![[!])\[\[?([^[\]\n]+)\]\]?(\([^()\s]+\))(?!\])/g, '[[$1]$2]'),
  'links without brackets': (entry) =>
    entry.replace(/\[\[([^[\]\n]+)\](\([^()\s]+\))\]/g, '[$1]$2').replace(/\[\[([^[\]\n]+)\]\](\([^()\s]+\))/g, '[$1]$2'),
}

export type Copy = { readonly way: string; readonly section: string; readonly line: number; readonly lines: number; readonly text: string }

/** The list with copies of some entries of each section after these, and where they are. */
export function withCopies(list: Document, each: number): { readonly text: string; readonly copies: readonly Copy[] } {
  const sections = Map.groupBy(
    list.entries.filter(({ depth, place }) => depth === 0 && isWhole(list, place.end)),
    ({ section, container }) => `${section} ${container}`,
  )
  const picked = [...sections.values()].flatMap((own) =>
    Array.from({ length: Math.min(each, own.length) }, (_, index) => own[Math.floor((index * own.length) / Math.min(each, own.length))]!),
  )
  let text = ''
  let from = 0
  let count = 0
  const copies: Copy[] = []
  for (const entry of picked.sort((a, b) => a.place.start - b.place.start)) {
    const end = list.text.slice(0, entry.place.end).trimEnd().length
    text += list.text.slice(from, end)
    from = end
    const made = new Set<string>()
    for (const [way, deviate] of Object.entries(ways)) {
      const copy = copyOf(list, entry, (body) => named(deviate(body), count))
      const same = copyOf(list, entry, deviate)
      if (made.has(same)) continue
      made.add(same)
      count++
      text += gapOf(entry)
      copies.push({
        way,
        section: list.sections[entry.section]!.title,
        line: text.split('\n').length,
        lines: copy.split('\n').length,
        text: copy,
      })
      text += copy
    }
  }
  return { text: text + list.text.slice(from), copies }
}

/** A name of its own: a word before the first one, and hosts that no other entry has. */
function named(body: string, number: number): string {
  return body
    .replace(/https?:\/\/[^\s/)]+/g, `https://new-${number}.example`)
    .replace(/(?<=^[^\p{L}\p{N}]*)(?=[\p{L}\p{N}])/u, `Zq${number} `)
}

function isWhole(list: Document, end: number): boolean {
  return /^[ \t\\]*(?:\r?\n|$)/.test(list.text.slice(end))
}

function copyOf(list: Document, { place, content, container }: Entry, deviate: (entry: string) => string): string {
  const start = list.lines[lineAt(list.lines, place.start)]!
  const end = list.text.slice(0, place.end).trimEnd().length
  const head = list.text.slice(start, content.start)
  const body = list.text.slice(content.start, end)
  return container === 'table' ? deviate(list.text.slice(start, end)) : head + deviate(body)
}

function gapOf({ container }: Entry): string {
  switch (container) {
    case 'paragraph':
      return '\n\n'
    case 'quote':
      return '\n\n'
    case 'list':
    case 'table':
      return '\n'
  }
}
