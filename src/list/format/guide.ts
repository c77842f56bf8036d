/** What a list says about itself: that a script writes it, and how its written guide wants entries to look. */
import { type Document, parseList } from '../document.ts'
import { readLines, type Span } from '../markdown/span.ts'
import { perDocument } from '../per-document.ts'
import { sectionAt } from '../section.ts'
import { readTraits, type Trait } from './traits.ts'

/** A comment near the top that says the file is made by a script: where it stands, and the source that it names, if any. */
export type Generated = Span & { readonly source?: string }

/** How far from the top such a comment is looked for, in characters. */
const headLength = 3000

/** Whether the list is written by a script. */
export function findGenerated(list: Document): Generated | undefined {
  for (const { kind, start, end } of list.blocks) {
    if (start > headLength) return undefined
    const generated = kind === 'comment' ? generatedBy(list.text.slice(start, end)) : undefined
    if (generated) return { start, end, ...generated }
  }
  return undefined
}

/** What `findGenerated` would find in a text that is not read yet, as far as raw text tells; it may stand in code. */
export function findGeneratedRoughly(text: string): Pick<Generated, 'source'> | undefined {
  for (let start = text.indexOf('<!--'); start >= 0 && start <= headLength; ) {
    const end = text.indexOf('-->', start)
    if (end < 0) return undefined
    const generated = generatedBy(text.slice(start, end))
    if (generated) return generated
    start = text.indexOf('<!--', end)
  }
  return undefined
}

/** What a comment says of the script that writes the file; those of generators of contents do not count, because they speak of a part. */
function generatedBy(comment: string): Pick<Generated, 'source'> | undefined {
  if (!/(?:auto-?)?generated (?:from|by|with|using|file)|do(?:n['’]t| not) edit (?:this file|directly|readme|it)/i.test(comment))
    return undefined
  if (/\b(?:doctoc|toc\b|table of contents|section)/i.test(comment)) return undefined
  const source = /(?:from|edit|source:?)\s+`?([\w./-]+\.(?:ya?ml|json|md|toml|csv|txt|js|ts|py|java|rb))\b/i.exec(comment)?.[1]
  return source ? { source } : {}
}

/** The forms that the written guide shows, each with its place: example entries in a code block of a section about contributing. */
export type Guide = ReadonlyMap<Trait, { readonly form: string; readonly at: Span }>

const speaks = /\b(?:format|template|guideline|example|contribut\w*|pull request|add (?:your|an?|new))\b|格式|贡献/i

/** Reads the written guide of a list; most lists have none in the list itself. */
export function readGuide(list: Document): Guide {
  const guide = new Map<Trait, { form: string; at: Span }>()
  for (const { examples, shift } of examplesIn(list))
    for (const [trait, samples] of readTraits(examples)) {
      const first = samples[0]
      if (!first || guide.has(trait) || samples.some(({ sample }) => sample.form !== first.sample.form)) continue
      guide.set(trait, { form: first.sample.form, at: { start: shift + first.entry.place.start, end: shift + first.entry.place.end } })
    }
  return guide
}

/** The example entries of the written guide, and where they start. */
export const examplesIn: (list: Document) => readonly { readonly examples: Document; readonly shift: number }[] = perDocument(findExamples)

function findExamples(list: Document): { readonly examples: Document; readonly shift: number }[] {
  const found: { examples: Document; shift: number }[] = []
  for (const block of list.blocks) {
    if (block.kind !== 'code' || !block.fenced || block.end - block.start > 2000) continue
    const { title } = list.sections[sectionAt(list.sections, block.start)]!
    if (!speaks.test(title) && !speaks.test(list.text.slice(Math.max(0, block.start - 200), block.start))) continue
    const raw = list.text.slice(block.start, block.end)
    const lines = readLines(raw)
    if (lines.length < 3) continue
    const inner = raw.slice(lines[1], lines.at(-1))
    const examples = parseList(inner)
    if (examples.entries.length === 0 || examples.entries.length > 5) continue
    found.push({ examples, shift: block.start + lines[1]! })
  }
  return found
}
