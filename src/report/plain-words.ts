/** Findings in the plain sentences of a review, for reports that people read outside of a conversation on a pull request. */
import type { Finding } from '../finding.ts'
import { sectionAt } from '../list/section.ts'
import { toPlain } from '../markdown.ts'
import { wordsForAll } from '../review/comment/words.ts'
import type { FileReport, Report } from './report.ts'

/** What is said of a change without findings; it never reads as approval. */
export const nothingFound = 'No formatting or duplicate problems found. A maintainer still decides whether it fits the list.'

/** What is said of a report without findings, and how much was looked at: all of it, a part, or nothing. */
export function cleanLine(report: Report): { readonly of: 'all' | 'part' | 'nothing'; readonly says: string } {
  const { files, hasBase, unjudged = [], offline = false, partial = false, facts } = report
  if (unjudged.length > 0 || offline || partial) return { of: 'part', says: 'No problems found in what could be checked.' }
  if (!hasBase) return { of: 'all', says: 'No problems found.' }
  if (files.length > 0) return { of: 'all', says: nothingFound }
  return { of: 'nothing', says: facts?.removes ? 'Nothing is left to review.' : 'Nothing was reviewed.' }
}

/** What is wrong and why, as Markdown sentences; nobody is asked to answer, because nobody could. */
export function plainWords({ reading: { document } }: Pick<FileReport, 'reading'>, findings: readonly Finding[]) {
  const title = (offset: number): string => document.sections[sectionAt(document.sections, offset)]?.title ?? ''
  return wordsForAll(findings, title, { isConversation: false })
}

/** What is wrong with one finding, and why, in one line of plain text; without a file, sections have no names in it. */
export function plainLine(finding: Finding, file?: Pick<FileReport, 'reading'>): string {
  const { whats, whys } = file ? plainWords(file, [finding]) : wordsForAll([finding], () => '', { isConversation: false })
  return toPlain([...whats, ...whys].join(' '))
}
