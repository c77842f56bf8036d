/** Finds entries that do not follow the format of their section: the configured one, else the one that the section clearly keeps. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import * as z from 'zod'
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { findGenerated } from '../../src/list/format/guide.ts'
import type { Strictness } from '../../src/list/grammar/learn.ts'
import { isUnder } from '../../src/list/section.ts'
import { type Context, isGenerated, listRule } from '../list-rule.ts'
import { lazily, type Schema, strictness } from '../options.ts'
import { configured, isAsConfigured, type SectionOptions, sectionOptions, shortSections } from './configured.ts'
import { deviations } from './deviations.ts'
import { disagreements, learned } from './learned.ts'
import { rawHtml } from './raw-html.ts'
import { rowCells } from './row-cells.ts'
import { rows } from './rows.ts'
import { slips } from './slips.ts'
import { strays } from './strays.ts'
import { lostRows, tableEnds } from './table-edges.ts'

export type Options = { readonly sections: readonly SectionOptions[]; readonly strictness: Strictness }
/** `sections`: formats by heading, the first match wins; entries of all other sections are judged by what their section keeps, as clearly as `strictness` says. */
export const options: Schema<Options> = lazily(() =>
  z.strictObject({
    sections: z.array(sectionOptions()).default([]),
    strictness: strictness().default('usual').describe('How clear a learned format must be to be expected'),
  }),
)

/** Warn where an entry differs from its section's format. */
const entryFormat: Plugin<[unknown?], Root> = listRule('entry-format', options, check, { speaksOfGenerated: true })
export default entryFormat

function* check(list: Document, options: Options, context: Context): Generator<Problem> {
  const said: Problem[] = []
  for (const problem of judge(list, options, { context, said })) {
    said.push(problem)
    yield problem
  }
}

function* judge(
  list: Document,
  { sections, strictness: general }: Options,
  { context, said }: { readonly context: Context; readonly said: readonly Problem[] },
): Generator<Problem> {
  const formats = list.sections.map((_section, index) => sections.filter((format) => isUnder(list.sections, index, format.under)))
  const formatOf = ({ section, container }: Entry): SectionOptions | undefined =>
    formats[section]!.find((format) => format.container === undefined || format.container === container)
  const generated = findGenerated(list)
  if (generated) {
    const source = generated.source === undefined ? 'its source' : `\`${generated.source}\``
    yield {
      message: `Unexpected list to lint: a script writes it, expected changes in ${source} instead`,
      at: generated,
      severity: 'info',
      form: 'generated',
    }
    if (isGenerated(list, context)) return
  }
  yield* configured(list, formatOf)
  yield* shortSections(list, (section) => formats[section]!.find(({ min }) => min !== undefined)?.min)
  if (sections.length === 0) yield* disagreements(list)
  yield* strays(list, context)
  yield* rawHtml(list)
  yield* rowCells(list, context)
  yield* rows(list, context)
  yield* lostRows(list, context)
  yield* tableEnds(list, context)
  yield* slips(list, context)
  const isOpen = (entry: Entry): boolean => !hasTemplate(formatOf(entry))
  const strictnessOf = (entry: Entry): Strictness => formatOf(entry)?.strictness ?? general
  yield* learned(list, context, { isOpen, strictnessOf })
  const isFree = (entry: Entry, example: Entry): boolean => {
    const format = formatOf(entry)
    return !hasTemplate(format) || (isAsConfigured(list, entry, format!) && isAsConfigured(context.baseList ?? list, example, format!))
  }
  yield* deviations(list, context, { isOpen, isFree, strictnessOf, said })
}

/** A section may be configured for its order alone, or be left to what its entries keep. */
function hasTemplate(format: SectionOptions | undefined): boolean {
  return format !== undefined && (format.entry ?? []).length + format.like.length > 0
}
