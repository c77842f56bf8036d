/** Finds links that were probably pasted under another paper's title: one paper under clearly different titles, one title with different papers. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import * as z from 'zod'
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { areTwo, type Conflict, findConflicts, isConflict } from '../../src/list/works/conflicts.ts'
import { workOf } from '../../src/list/works/duplicates.ts'
import { spanOf } from '../../src/list/works/places.ts'
import { type Context, listRule } from '../list-rule.ts'
import { lazily, type Schema } from '../options.ts'

export type Options = { readonly accept: readonly string[] }
/** `accept`: works (as `arxiv:2311.05112`) that may be under different titles. */
export const options: Schema<Options> = lazily(() => z.strictObject({ accept: z.array(z.string()).default([]) }))

/** Warn where a link and a title contradict each other. */
const noConflictingLinks: Plugin<[unknown?], Root> = listRule('no-conflicting-links', options, check)
export default noConflictingLinks

function* check(list: Document, { accept }: Options, { inBase }: Context): Generator<Problem> {
  const reported = new Set<Entry>()
  for (const conflict of findConflicts(list)) {
    if (accept.includes(conflict.key) || conflict.entries.some((entry) => accept.includes(workOf(entry) ?? ''))) continue
    const first = conflict.entries.find((entry) => inBase?.has(entry)) ?? conflict.entries[0]!
    for (const entry of conflict.entries) {
      const contradicts = conflict.kind === 'link' ? isConflict(entry, first) : areTwo(entry, first)
      if (entry === first || !contradicts || reported.has(entry)) continue
      reported.add(entry)
      yield problem(list, conflict, { entry, first })
    }
  }
}

function problem(list: Document, { kind, key }: Conflict, { entry, first }: { entry: Entry; first: Entry }): Problem {
  const related = [{ message: kind === 'link' ? 'Entry with this link' : 'Entry with this title', at: first.place }]
  return {
    message:
      kind === 'link'
        ? `Unexpected link of \`${entry.title}\` to \`${key}\`, which is listed as \`${first.title}\`, expected a link of its own`
        : `Unexpected link of \`${entry.title}\` to \`${workOf(entry)}\`, where its other entry leads to \`${workOf(first)}\`, expected one of the two`,
    at: spanOf(list, entry, kind === 'link' ? key : (workOf(entry) ?? '')),
    form: `${kind} ${key}`,
    severity: 'warning',
    related,
  }
}
