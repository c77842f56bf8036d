/** Anchors that an author made by hand and that no link can lead to: empty ones, and those whose name an earlier place of the page has. */
import type { Problem } from '../../src/finding.ts'
import { isInPage } from '../../src/list/contents.ts'
import type { Document, MadeAnchor } from '../../src/list/document.ts'
import { decodeAnchor } from '../../src/list/markdown/anchors.ts'
import { lineAt } from '../../src/list/markdown/span.ts'

/** Every such anchor: a warning where a link of the page names it, because it leads elsewhere or nowhere; a note else. */
export function* handMade(list: Document): Generator<Problem> {
  if (list.madeAnchors.length === 0) return
  const headings = new Map(list.sections.flatMap((section) => (section.level > 0 ? [[section.anchor, section] as const] : [])))
  const targets = new Set(list.links.flatMap((link) => (isInPage(link) ? [decodeAnchor(link.url).replace(/^user-content-/, '')] : [])))
  const first = new Map<string, MadeAnchor>()
  for (const made of list.madeAnchors) {
    const { name } = made
    if (name === '') {
      yield {
        message: 'Unexpected anchor without a name, expected one that links can lead to',
        at: made,
        form: 'anchor empty',
        severity: 'info',
      }
      continue
    }
    const heading = headings.get(name)
    const earlier =
      first.get(name) ?? (heading && heading.heading.end <= made.start && !heading.aliases.includes(name) ? heading.heading : undefined)
    if (!first.has(name)) first.set(name, made)
    // Two ways to write one anchor side by side are one place.
    if (!earlier || lineAt(list.lines, earlier.start) === lineAt(list.lines, made.start)) continue
    yield {
      message: `Unexpected second anchor \`${name}\`, expected another name: links to it lead to line ${lineAt(list.lines, earlier.start) + 1}`,
      at: made,
      form: `anchor ${name}`,
      severity: targets.has(name) ? 'warning' : 'info',
    }
  }
}
