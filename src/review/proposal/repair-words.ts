/** The title and body of a pull request with repairs, and the key by which the same repairs are recognised again. Pure. */

import { code } from '../../markdown.ts'
import { enumerate, firstLines, linesInWords } from '../text/enumerate.ts'

/** A file that is repaired, and where, by rule. */
export type RepairedFile = {
  readonly path: string
  readonly before: string
  readonly after: string
  readonly places: readonly { readonly rule: string; readonly lines: readonly number[] }[]
}

/** For each rule what of the list it is about, and what is right after its corrections. */
const words: Readonly<Record<string, readonly [about: string, right: string]>> = {
  'table-of-contents': ['contents', 'the table of contents matches the headings'],
  'link-syntax': ['links', 'links that Markdown hid or broke work again'],
  'no-tracking-parameters': ['links', 'tracking parameters are removed from URLs'],
  'canonical-url': ['links', "addresses lead to a work's own page"],
  'no-broken-targets': ['links', 'links within the repository lead to what is there'],
  'link-label': ['labels', 'labels are written as in the rest of the list'],
  'entry-spacing': ['spacing', 'spaces, bullets and indentation match the rest of the list'],
  'entry-format': ['format', 'entries have the format of their section'],
  'entry-order': ['order', 'entries are in the order of their section'],
  'no-mojibake': ['characters', 'characters that a wrong encoding had garbled are restored'],
  'no-invisible-characters': ['characters', 'invisible characters are removed'],
}

/** One line that says what the repairs are about, for a title or a commit. */
export function repairTitle(files: readonly RepairedFile[]): string {
  const rules = new Set(files.flatMap(({ places }) => places.map(({ rule }) => rule)))
  const about = [...new Set(Object.entries(words).flatMap(([rule, [name]]) => (rules.has(rule) ? [name] : [])))]
  if (about.length === 0) return 'Repair the list'
  return `Repair ${enumerate(about)} of the list`
}

/** Lines that say what was repaired. */
const mostLines = 30

/** The body of the pull request. */
export function repairBody(files: readonly RepairedFile[], branch: string, left: readonly LeftForLater[] = []): string {
  const lines = files.flatMap(({ path, places }) =>
    places.length === 0 ? [`- ${code(path)}: small corrections`] : places.map(({ rule, lines: at }) => lineOf(path, rule, at)),
  )
  return [
    'Small fixes that need no decision; nothing else is changed:',
    firstLines(lines, lines.length > mostLines ? mostLines - 1 : mostLines, 'more of this kind').join('\n'),
    ...leftLines(left),
    `Merge this when you like; until then it is kept up to date with ${code(branch)}. If you do not want it, close it: the same fixes are not proposed again. \`repair\` and \`contents.repair\` in \`.github/listkeeper.yml\` control what is proposed.`,
  ].join('\n\n')
}

/** What is not repaired now, because open pull requests change lines near it. */
export type LeftForLater = { readonly path: string; readonly lines: readonly number[]; readonly pulls: readonly number[] }

/** What is left for later, in a sentence a file. */
function leftLines(left: readonly LeftForLater[]): string[] {
  return left.map(({ path, lines, pulls }) => {
    const who = enumerate(
      pulls.map((number) => `#${number}`),
      mostPulls,
    )
    return `Left for later in ${code(path)}: ${linesInWords(lines)}. Open pull requests change lines near them (${who}), and must not conflict with this one.`
  })
}

/** Most pull requests that are named. */
const mostPulls = 5

/** Line numbers that are listed for one kind of repair. */
const mostNumbers = 8

/** One kind of repair in one file, with the lines of the file as it was. */
function lineOf(path: string, rule: string, lines: readonly number[]): string {
  const numbers = [...new Set(lines)]
  const where = `${numbers.length === 1 ? 'line' : 'lines'} ${enumerate(numbers, mostNumbers)}`
  return `- ${code(path)}: ${words[rule]?.[1] ?? code(rule)} (${lines.length === 1 ? where : `${lines.length} places: ${where}`})`
}

/** What the repairs are, whatever else the files hold: the lines that go and the lines that come. */
export function repairKey(files: readonly RepairedFile[]): string {
  return JSON.stringify(
    files.map(({ path, before, after }) => {
      const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)]
      return [path, without(old, now), without(now, old)]
    }),
  )
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others)
  return lines.filter((line) => !known.has(line))
}
