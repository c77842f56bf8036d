/** Finds entries that do not follow the format of their section. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import * as z from 'zod'
import type { Problem } from '../../src/finding.ts'
import { listRule } from '../list-rule.ts'

export type Options = Record<string, never>
export const options: z.ZodType<Options> = z.strictObject({})

/** Warn where an entry differs from its section's format. */
const entryFormat: Plugin<[unknown?], Root> = listRule('entry-format', options, check)
export default entryFormat

function* check(): Generator<Problem> {}
