/** Headings that a proposed change renames: links to their old anchors follow them. */
import type { Document } from '../src/list/document.ts'
import type { Section } from '../src/list/section.ts'
import type { Context } from './list-rule.ts'

/** The section that a heading of the base has become, by its former anchor. */
export type Renamed = ReadonlyMap<string, { readonly section: Section; readonly baseTitle: string }>

/** The renamed headings of a proposed change; none where there is no base. */
export function renamedIn(list: Document, { baseList, baseSections }: Context): Renamed {
  const renamed = new Map<string, { section: Section; baseTitle: string }>()
  for (const [now, old] of baseSections ?? []) {
    const [section, before] = [list.sections[now]!, baseList?.sections[old]]
    if (before && before.level > 0 && before.anchor !== section.anchor) renamed.set(before.anchor, { section, baseTitle: before.title })
  }
  return renamed
}
