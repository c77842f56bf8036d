/** Which files of the configured lists a review reads besides those that change, and how many of them at most. Pure. */

import type { Config } from '../../config/schema.ts'
import { groupOf, isGlob, isNamedBy } from '../../config/settings.ts'
import { code } from '../../markdown.ts'
import type { Change } from '../../review/change/reviewed.ts'
import { enumerate } from '../../review/text/enumerate.ts'

/** So many other files are read at most: a list of more files is one of a kind, and each push would read them all again. */
const mostOthers = 400

export type Wanted = {
  readonly paths: readonly string[]
  /** How many files more the lists have. */
  readonly left: number
}

/** Whether what a change does to a list can be seen in other files: it adds links, or takes headings, anchors or files away. */
export function concernsOthers(changes: readonly Change[], isGone: boolean): boolean {
  return (
    isGone ||
    changes.some(
      ({ path, previousPath = path, before, after }) =>
        path !== previousPath || before === null || after === null || bringsLinks(before, after),
    )
  )
}

function bringsLinks(before: string, after: string): boolean {
  const [old, now] = [before, after].map((text) => text.split(/\r\n?|\n/)) as [string[], string[]]
  const isLink = (line: string): boolean => /\]\(|\]\[|https?:|<a\b/i.test(line)
  const [known, kept] = [new Set(old), new Set(anchorLines(now))]
  return now.some((line) => !known.has(line) && isLink(line)) || anchorLines(old).some((line) => !kept.has(line))
}

/** The lines that may be headings or make anchors, as far as raw lines tell: also those above an underline, and within tags of headings. */
function anchorLines(lines: readonly string[]): string[] {
  const isUnderline = (line: string): boolean => /^ {0,3}(?:=+|-+)\s*$/.test(line)
  let isInTag = false
  return lines.filter((line, index) => {
    const isOwn = /^ {0,3}#|\b(?:id|name)\s*=|<h[1-6]\b/i.test(line) || isUnderline(line) || isUnderline(lines[index + 1] ?? '')
    const isHeading = isInTag || isOwn
    if (/<h[1-6]\b/i.test(line)) isInTag = true
    if (/<\/h[1-6]\b/i.test(line)) isInTag = false
    return isHeading && line.trim() !== ''
  })
}

/** The names that changed files have and had. */
export function namesOf(changes: readonly Change[]): string[] {
  return [...new Set(changes.flatMap(({ path, previousPath = path }) => [path, previousPath]))]
}

/** The names that a change takes away: of files that are deleted, or are called otherwise now. A file that was or is not there has no name. */
export function goneNames(files: readonly { readonly was: string | undefined; readonly is: string | undefined }[]): ReadonlySet<string> {
  const there = new Set(files.map(({ is }) => is))
  return new Set(files.flatMap(({ was }) => (was === undefined || there.has(was) ? [] : [was])))
}

/** Whether the configuration may give the lists of some files more files than these. */
export function mayHaveOthers(config: Config, changed: readonly string[]): boolean {
  return listsOf(config, changed).some(({ files }) => files.some((pattern) => isGlob(pattern) || !names(pattern, changed)))
}

/** Whether the other files of the lists of some files are known only to who knows all paths. */
export function needsPaths(config: Config, changed: readonly string[]): boolean {
  return listsOf(config, changed).some(({ files }) => files.some(isGlob))
}

/** The other files of the lists that files belong to. `all` is what is there; without it only files that are named can be read. */
export function otherFilesOf(config: Config, changed: readonly string[], all: Iterable<string> | undefined): Wanted {
  const known = new Set(changed)
  const patterns = listsOf(config, changed).flatMap(({ files }) => files)
  const there = all
    ? [...all].filter((path) => patterns.some((pattern) => isNamedBy(path, pattern)))
    : patterns.filter((pattern) => !isGlob(pattern) && !names(pattern, changed))
  const paths = [...new Set(there)].filter((path) => !known.has(path) && groupOf(config, path, there) !== undefined).sort()
  return { paths: paths.slice(0, mostOthers), left: Math.max(0, paths.length - mostOthers) }
}

/** Whether a pattern names one of some files. */
function names(pattern: string, paths: readonly string[]): boolean {
  return paths.some((path) => isNamedBy(path, pattern))
}

function listsOf(config: Config, changed: readonly string[]): Config['lists'] {
  const groups = new Set(changed.map((path) => groupOf(config, path, changed)))
  return config.lists.filter((_, index) => groups.has(index))
}

/** A Markdown line on the files that were not read. */
export function leftLine(left: number): string {
  return `- The list has ${left} more ${left === 1 ? 'file' : 'files'} than the ${mostOthers} that a review reads, so repeats and links in ${left === 1 ? 'it' : 'them'} were not looked for. \`listkeeper check\` reads them all.`
}

/** A Markdown line on files that could not be read. */
export function unreadLine(paths: readonly string[]): string {
  return `- ${enumerate(paths.map(code), 3)} could not be read, so repeats and links in ${paths.length === 1 ? 'it' : 'them'} were not looked for.`
}
