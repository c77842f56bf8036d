/** Headings that the configuration names and no list has: what is said of them would silently hold for nothing. */
import type { Config } from '../../config/index.ts'
import { isNamedBy } from '../../config/settings.ts'
import type { Document } from '../../list/document.ts'
import { hasHeading } from '../../list/section.ts'
import type { Check } from './check.ts'

/** A check for each heading that is not there; lists are looked for in all documents that were read. */
export function headingChecks({ lists, require }: Config, documents: readonly Document[]): Check[] {
  if (documents.length === 0) return []
  const formats = lists.flatMap(({ files, translations, sections }, index) => {
    const own = documents.filter(({ path }) => [...files, ...translations].some((pattern) => isNamedBy(path, pattern)))
    return own.length === 0 ? [] : sections.map(({ under }) => ({ key: `lists[${index}].sections`, under, own }))
  })
  const parts = Array.isArray(require) ? require.map(({ under }) => ({ key: 'require', under, own: documents })) : []
  return [...formats, ...parts].flatMap(({ key, under, own }) =>
    under === undefined || own.some(({ sections }) => hasHeading(sections, under)) ? [] : [missing(key, under)],
  )
}

function missing(key: string, under: string): Check {
  return {
    group: 'lists',
    state: 'lacking',
    says: `\`${key}\` names the heading \`${under}\`, which is in no list`,
    todo: 'correct `under`: what stands beside it holds for no entry; a part of a heading is written with `*`',
  }
}
