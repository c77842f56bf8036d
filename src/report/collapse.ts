/** Collects findings of one kind, so that a habit of an old list is one line and not three hundred. */
import type { Finding } from '../finding.ts'

/** A finding to show, with the number of further ones of the same kind. */
export type Shown = { readonly finding: Finding; readonly alike: readonly Finding[] }

/** More of one rule and form than this on old text become one line. */
const mostAlike = 10

/** Findings in order; of a kind with more than ten on old text only the first is shown, with the others after it. */
export function collapse(findings: readonly Finding[]): Shown[] {
  const kinds = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.introduced) continue
    const same = kinds.get(kindOf(finding))
    if (same) same.push(finding)
    else kinds.set(kindOf(finding), [finding])
  }
  const shown: Shown[] = []
  const done = new Set<string>()
  for (const finding of findings) {
    const kind = kindOf(finding)
    const same = kinds.get(kind) ?? []
    if (finding.introduced || same.length <= mostAlike) shown.push({ finding, alike: [] })
    else if (!done.has(kind)) {
      done.add(kind)
      shown.push({ finding, alike: same.slice(1) })
    }
  }
  return shown
}

/** How many more there are, and on which lines the first of them are. */
export function alikeWords(alike: readonly Finding[]): string {
  const places = alike.slice(0, 8).map(({ place }) => place.start.line)
  return `and ${alike.length} more like this, on ${alike.length === 1 ? 'line' : 'lines'} ${places.join(', ')}${alike.length > places.length ? ', …' : ''}`
}

/** A finding's kind: its rule and form without the words that name one target. */
function kindOf({ rule, severity, form }: Finding): string {
  const kind = /^(?:across|repeat|other name|version|dead|missing|case|nowhere|no file|no image|empty)(?= )/.exec(form)
  return `${rule} ${severity} ${kind?.[0] ?? form}`
}
