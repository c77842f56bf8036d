/** Puts one change of a list through everything that reads, corrects, reviews and reports it, and says what went wrong. */
import { structuredPatch } from 'diff'
import { placesIn, readLists } from '../../src/commands/links/find-links.ts'
import { checkSources, judgeChanges } from '../../src/commands/local/check.ts'
import { fixSource } from '../../src/commands/local/fix.ts'
import { steadyCorrections } from '../../src/commands/pull-request/stable-suggestions.ts'
import { fixChanges } from '../../src/commands/repository/fix-changes.ts'
import { defaultConfig } from '../../src/config/index.ts'
import { toHtml } from '../../src/report/html.ts'
import { renderReport } from '../../src/report/index.ts'
import type { Report } from '../../src/report/report.ts'
import { composeReview } from '../../src/review/comment/compose.ts'
import { groupFindings } from '../../src/review/comment/group.ts'
import type { ReviewComment } from '../../src/review/comment/line-comment.ts'
import { summaryBody } from '../../src/review/comment/reconcile.ts'
import { pageLink, pageOf, samplePage } from '../report/html-page.ts'
import { inLog, inMarkdown, inTerminal, shapesIn } from './escapes.ts'
import type { Case } from './mutate.ts'

const path = 'README.md'
const config = defaultConfig()
const repositoryFiles = { exists: () => false }

/** What is wrong, a line each; empty where all is well. Throws what the code throws. */
export function judge({ before, after }: Case): string[] {
  const changes = [{ path, before, after }]
  const { report } = judgeChanges(changes, config, repositoryFiles)
  const steady = steadyCorrections(report, { changes, config, repositoryFiles })
  return [
    ...fixFaults(after),
    ...changeFaults(changes, report),
    ...commentFaults(before, after, steady),
    ...reportFaults(checkSources([{ path, text: after }], config, repositoryFiles)),
    ...reportFaults(steady),
    ...pageFaults(after),
  ]
}

/** Fixing twice is fixing once, and a fix brings nothing that nobody sees. */
function fixFaults(text: string): string[] {
  const once = fixSource({ path, text }, config, [], repositoryFiles)
  const twice = fixSource({ path, text: once.after }, config, [], repositoryFiles)
  return [...(twice.after === once.after ? [] : ['fix: a second run changes the text']), ...byteFaults(text, once.after, 'fix')]
}

function changeFaults(changes: readonly { path: string; before: string; after: string }[], report: Report): string[] {
  const fix = (after: string, known: Report) =>
    fixChanges({ changes: [{ ...changes[0]!, after }], config, repositoryFiles, report: known }, () => true).files[0]?.text ?? after
  const { after, before } = changes[0]!
  const once = fix(after, report)
  const twice = once === after ? once : fix(once, judgeChanges([{ path, before, after: once }], config, repositoryFiles).report)
  return [...(twice === once ? [] : ['/listkeeper fix: a second run changes the text']), ...byteFaults(after, once, '/listkeeper fix')]
}

const unseen = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** What was written that the text did not hold: replaced bytes, halves of characters, another kind of line end. */
function byteFaults(before: string, after: string, who: string): string[] {
  const count = (text: string): Map<string, number> => {
    const found = new Map<string, number>()
    for (const one of text.match(/\r\n/g) ?? []) found.set(one, (found.get(one) ?? 0) + 1)
    for (const [one] of text.replaceAll('\r\n', '').matchAll(unseen)) found.set(one, (found.get(one) ?? 0) + 1)
    return found
  }
  const had = count(before)
  return [...count(after)].flatMap(([one, times]) => {
    // New lines of the contents repeat the words of headings, and end as lines of the text do.
    return had.has(one) ? [] : [`${who}: ${JSON.stringify(one)} stands ${times} times, and never did`]
  })
}

function patchOf(before: string, after: string): string {
  const { hunks } = structuredPatch('a', 'a', before, after, '', '', { context: 3 })
  return hunks
    .flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...lines])
    .join('\n')
}

function compose(before: string, after: string, { files }: Report) {
  return composeReview(files, { commit: 'c', patches: new Map([[path, patchOf(before, after)]]), failOn: 'error', most: 50 })
}

const block = /^(`{3,})suggestion\n([\s\S]*?)\n?^\1$/m

/** Comments hold text of others in its place, and a click does what the finding says and nothing else. */
function commentFaults(before: string, after: string, report: Report): string[] {
  const review = compose(before, after, report)
  const faults = [summaryBody(review), ...review.comments.map(({ body }) => body)].flatMap((body) =>
    inMarkdown(body).map((one) => `comment: ${one}`),
  )
  let isLooked = false
  for (const comment of review.comments) {
    const found = block.exec(comment.body)
    if (!found) continue
    const clicked = click(after, comment, found[2]!)
    const [file] = report.files
    const bom = after.startsWith('\ufeff') ? '\ufeff' : ''
    const { text } = file!.reading
    const wanted = new Set(
      groupFindings(
        file!.reading,
        file!.findings.filter(({ introduced }) => introduced),
      ).map(({ corrected = '', lines = { start: 0, end: 0 } }) => bom + text.slice(0, lines.start) + corrected + text.slice(lines.end)),
    )
    if (!wanted.has(clicked)) faults.push(`suggestion: one click does something else: ${JSON.stringify(found[2])}`)
    faults.push(...byteFaults(after, clicked, 'suggestion'))
    if (!isLooked) faults.push(...unsteady(before, clicked, comment, found[2]!))
    isLooked = true
  }
  return faults
}

/** The text after a click: GitHub takes lines by their line feeds, and keeps the line ends of the file. */
function click(text: string, { line, startLine }: ReviewComment, suggested: string): string {
  const lines = text.split('\n')
  const [first, last] = [(startLine ?? line!) - 1, line! - 1]
  const end = text.includes('\r\n') ? '\r' : ''
  const tail = lines[last]!.endsWith('\r') ? '\r' : ''
  return [...lines.slice(0, first), suggested.split('\n').join(`${end}\n`) + tail, ...lines.slice(last + 1)].join('\n')
}

/** Whether a second review suggests something else for the lines that a click has written; lines around them may still go. */
function unsteady(before: string, after: string, { line, startLine }: ReviewComment, written: string): string[] {
  const changes = [{ path, before, after }]
  const { report } = judgeChanges(changes, config, repositoryFiles)
  const first = startLine ?? line!
  const count = written.split('\n').length
  const lines = (text: string): string => text.replaceAll('\r', '')
  const again = compose(before, after, report).comments.find((one) => {
    const next = block.exec(one.body)?.[2]
    if (one.line === undefined || next === undefined || (one.startLine ?? one.line) >= first + count || one.line < first) return false
    return !lines(click(after, one, next)).includes(written)
  })
  return again ? [`suggestion: a second one follows: ${JSON.stringify(block.exec(again.body)![2])}`] : []
}

const terminal = { color: true, width: 100, quiet: false }

function reportFaults(report: Report): string[] {
  const write = (format: Parameters<typeof renderReport>[1]): string => renderReport(report, format, { terminal, version: '1' })
  const faults = [...inTerminal(write('pretty')), ...inLog(write('github')), ...inMarkdown(write('markdown'))]
  for (const format of ['json', 'sarif', 'rdjson'] as const) JSON.parse(write(format))
  const json = JSON.parse(write('json')) as { files: { findings: { corrected?: string }[] }[] }
  const same = report.files.every(({ findings }, file) =>
    findings.every(({ corrected }, index) => json.files[file]!.findings[index]!.corrected === corrected),
  )
  return same ? faults : [...faults, 'JSON: another corrected line']
}

const verdicts = samplePage(300).links
const sampleShapes = shapesIn(toHtml(samplePage(300)))

function pageFaults(text: string): string[] {
  const links = placesIn(readLists([{ path, text }])[0]!).map(({ link, place, section, entry }, index) =>
    pageLink({
      ...verdicts[index % verdicts.length]!,
      url: link.url,
      title: text.slice(0, 80),
      at: [{ path: text.slice(0, 20), line: place.start.line, section, name: entry?.title ?? '' }],
    }),
  )
  const shapes = shapesIn(toHtml(pageOf(links, { title: text.slice(0, 40), notes: [text.slice(0, 120)] })))
  return [...shapes].filter((shape) => !sampleShapes.has(shape)).map((shape) => `HTML: ${shape}`)
}
