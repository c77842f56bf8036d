/** `fix`: writes the safe corrections, again and again until nothing is left to correct, and nothing else. */
import type { Around } from '../../lint-rules/list-rule.ts'
import type { Config } from '../config/schema.ts'
import { contentsOf, settingsFor } from '../config/settings.ts'
import { applyFixes, type Finding } from '../finding.ts'
import { lintText } from '../lint.ts'
import { parseList } from '../list/document.ts'
import { findGarbled } from '../list/mojibake.ts'
import { rewriteContents } from '../list/outline.ts'
import type { Source } from './check.ts'

/** The source with its contents written anew from its headings, in their own style; as it is where it has none that are a list, or is garbled. */
export function regenerateContents({ path, text }: Source, config: Config): Source {
  const bom = text.startsWith('\ufeff') ? '\ufeff' : ''
  const { exclude, depth } = contentsOf(config, path)
  if (findGarbled(text)) return { path, text }
  return { path, text: bom + rewriteContents(parseList(text, path), { exclude, depth }) }
}

export type Fixed = {
  readonly path: string
  readonly before: string
  readonly after: string
  readonly fixed: number
  readonly left: readonly Finding[]
}

/** A fix can uncover another one; more rounds than this mean that two rules disagree. */
const rounds = 10

/** The corrected text of a source; `rules` limits whose fixes are applied. */
export function fixSource({ path, text }: Source, config: Config, rules: readonly string[] = [], around: Around = {}): Fixed {
  const settings = settingsFor(config, path)
  const bom = text.startsWith('\ufeff') ? '\ufeff' : ''
  let current = text.slice(bom.length)
  let fixed = 0
  for (let round = 0; round < rounds; round++) {
    const { findings } = lintText(bom + current, path, settings, around)
    const wanted = findings.filter((finding) => finding.fix && (rules.length === 0 || rules.includes(finding.rule)))
    const first = wanted.some(({ rule }) => rule === 'no-mojibake') ? wanted.filter(({ rule }) => rule === 'no-mojibake') : wanted
    const { text: next, left } = applyFixes(
      current,
      first.map((finding) => finding.fix!),
    )
    if (next === current) return { path, before: text, after: bom + current, fixed, left: findings }
    fixed += first.length - left.length
    current = next
  }
  return {
    path,
    before: text,
    after: bom + current,
    fixed,
    left: lintText(bom + current, path, settings, around).findings,
  }
}
