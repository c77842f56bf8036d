/** Finds entries that a translation of the list lacks, or has with another address. Needs the translations, and is off unless it is asked for. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { identifierKey } from '../../src/list/identity/identifier.ts'
import { lineAt } from '../../src/list/markdown/span.ts'
import { perDocument } from '../../src/list/per-document.ts'
import { titleKey, workOf } from '../../src/list/works/duplicates.ts'
import { isListed } from '../../src/list/works/places.ts'
import { listRule } from '../list-rule.ts'
import { noOptions, type Schema } from '../options.ts'

export type Options = Record<string, never>
export const options: Schema<Options> = noOptions

/** Warn where a translation does not have an entry. */
const translations: Plugin<[unknown?], Root> = listRule('translations', options, function* (list, _options, { mirrors = [] }) {
  for (const mirror of mirrors) if (isKept(list, mirror)) yield* compare(list, mirror)
})
export default translations

/** A translation that has less than this share of the list's works is a beginning, and not kept together with it. */
const leastShare = 0.5

const worksIn = perDocument(({ entries }) => new Set(entries.flatMap(({ identifiers }) => identifiers.map(identifierKey))))
const namesIn = perDocument(({ entries }) => new Map(entries.map((entry) => [titleKey(entry.title), entry])))

function isKept(list: Document, mirror: Document): boolean {
  const works = [...worksIn(list)]
  return works.length > 0 && works.filter((work) => worksIn(mirror).has(work)).length >= leastShare * works.length
}

function* compare(list: Document, mirror: Document): Generator<Problem> {
  for (const entry of list.entries) {
    const work = isListed(list, entry) ? workOf(entry) : undefined
    if (work === undefined || entry.identifiers.some((one) => worksIn(mirror).has(identifierKey(one)))) continue
    const same = titleKey(entry.title) === '' ? undefined : namesIn(mirror).get(titleKey(entry.title))
    yield same ? otherAddress(entry, same, mirror) : lacking(entry, work, mirror)
  }
}

function otherAddress(entry: Entry, same: Entry, mirror: Document): Problem {
  const line = lineAt(mirror.lines, same.place.start) + 1
  return {
    message: `Unexpected address of \`${entry.title}\`, which has \`${same.links[0]?.url ?? ''}\` in \`${mirror.path}\` (line ${line}), expected the same in both`,
    at: entry.place,
    form: `other address ${mirror.path}`,
  }
}

function lacking(entry: Entry, work: string, mirror: Document): Problem {
  return {
    message: `Unexpected entry \`${entry.title || work}\` that \`${mirror.path}\` does not have, expected it in both`,
    at: entry.place,
    form: `lacks ${mirror.path}`,
  }
}
