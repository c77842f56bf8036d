/** `fix`: applies the safe fixes again and again until none is left, and changes nothing else. */
import type { RepositoryFiles } from '../../../lint-rules/list-rule.ts'
import type { Config } from '../../config/schema.ts'
import { contentsOf, settingsFor } from '../../config/settings.ts'
import type { Finding } from '../../finding.ts'
import { lintText } from '../../lint.ts'
import { parseList } from '../../list/document.ts'
import { findGarbled } from '../../list/markdown/mojibake.ts'
import { rewriteContents } from '../../list/outline/outline.ts'
import type { Source } from './check.ts'
import { settle, type UnstableFix } from './stable-fixes.ts'

/** The source with its contents regenerated from its headings, in their own style; as it is where it has none that are a list, or is garbled. */
function regenerateContents({ path, text }: Source, config: Config): Source {
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
  /** What was not fixed, because the fixes undo each other; absent where there is nothing of the kind. */
  readonly unstable?: readonly UnstableFix[]
}

/** Rules whose fixes are applied only where they are named: what a tracking parameter is for, its list may know better. */
export const namedOnly: readonly string[] = ['no-tracking-parameters']

/** Whether the fix of a finding may be applied to a text, which has no byte-order mark. */
export type MayFix = (text: string) => (finding: Finding) => boolean

/** The corrected text of a source, in which a second run corrects nothing; `rules` limits whose fixes are applied, `mayFix` where. */
export function fixSource(
  { path, text }: Source,
  config: Config,
  rules: readonly string[] = [],
  repositoryFiles: RepositoryFiles = {},
  mayFix: MayFix = () => () => true,
): Fixed {
  const settings = settingsFor(config, path)
  const bom = text.startsWith('\ufeff') ? '\ufeff' : ''
  const { texts, judged, fixed, unstable } = settle(new Map([[path, text.slice(bom.length)]]), {
    judge: (now) => ({ text: now.get(path)!, findings: lintText(bom + now.get(path)!, path, settings, repositoryFiles).findings }),
    wanted: ({ text: now, findings }) => {
      const isFree = mayFix(now)
      const isWanted = ({ rule }: Finding): boolean => (rules.length === 0 ? !namedOnly.includes(rule) : rules.includes(rule))
      return findings.filter((finding) => finding.fix && isWanted(finding) && isFree(finding))
    },
  })
  const after = bom + texts.get(path)!
  return { path, before: text, after, fixed, left: judged.findings, ...(unstable.length > 0 ? { unstable } : {}) }
}

/** The corrected text with its contents regenerated, in which a second run changes nothing; where the two disagree for ever, the contents stay. */
export function fixAndRegenerate(
  source: Source,
  config: Config,
  rules: readonly string[] = [],
  repositoryFiles: RepositoryFiles = {},
): Fixed {
  const fixed = fixSource(source, config, rules, repositoryFiles)
  const { path } = source
  let current = fixed.after
  for (let round = 0; round < 3; round++) {
    const next = fixSource(regenerateContents({ path, text: current }, config), config, rules, repositoryFiles).after
    if (next === current) return { ...fixed, after: current }
    current = next
  }
  return fixed
}
