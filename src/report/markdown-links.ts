/** The links that were checked, as Markdown in groups: broken ones first, unknown ones folded. The words are those of the rolling issue. */

import type { Finding } from '../finding.ts'
import type { Verdict } from '../links/verdict.ts'
import { foldOf, groupTitles, sayFault, sayMove, subjectOf, unjudgedTitle } from '../review/sweep/link-lines.ts'
import type { Part } from './parts.ts'
import type { LinkReport } from './report.ts'
import { sayVerdict } from './verdict-words.ts'

/** Verdicts of which links are shown, the most serious first; for all others there is nothing to do. */
const shown = ['dead', 'suspect', 'moved', 'unknown'] as const satisfies readonly Verdict['kind'][]

/** A part for each group that has links. `lists` are the paths of all lists: of several, each place is said with its own. */
export function linkParts(links: readonly LinkReport[], lists: readonly string[]): Part[] {
  const open = shown.flatMap((kind): Part[] => {
    const own = links.filter((link) => link.verdict.kind === kind && isShown(link.verdict))
    return own.length === 0 ? [] : [{ head: `### ${groupTitles[kind]} (${own.length})`, items: own.map((link) => linkLine(link, lists)) }]
  })
  const blocked = links.filter(({ verdict }) => verdict.kind === 'blocked')
  if (blocked.length === 0) return open
  return [...open, { ...foldOf(unjudgedTitle(blocked.length)), items: blocked.map((link) => linkLine(link, lists)) }]
}

/** Whether a finding only says what the verdict on its link says, which the groups show. */
export function isOfVerdict({ rule, form }: Finding): boolean {
  return rule === 'link-alive' && /^(?:dead|suspect|moved)\b/.test(form)
}

/** What moved for a while is still there; what was not asked is counted in a note. */
function isShown(verdict: Verdict): boolean {
  if (verdict.kind === 'moved') return verdict.permanent
  return verdict.kind !== 'unknown' || verdict.reason !== 'not-asked'
}

function linkLine(link: LinkReport, lists: readonly string[]): string {
  const { verdict, failing, archive } = link
  const why = verdict.kind === 'moved' ? sayMove(verdict.to) : sayFault(sayVerdict(link).why, { since: failing?.since, archive })
  return `- ${subjectOf(link, lists)}: ${why}`
}
