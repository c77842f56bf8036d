// A second review changes nothing in what a click on a suggestion applies.
import { describe, expect, test } from 'vitest'
import { reviewReport } from '../../../src/commands/local/check.ts'
import { steadyCorrections } from '../../../src/commands/pull-request/stable-suggestions.ts'
import { defaultConfig, parseConfig } from '../../../src/config/index.ts'
import type { Finding } from '../../../src/finding.ts'
import type { FileReport, Report } from '../../../src/report/report.ts'
import { composeReview } from '../../../src/review/comment/compose.ts'
import { list, songs, withSongs } from '../../e2e/lists.ts'

const path = 'README.md'
const config = defaultConfig()

function steady(after: string, change: (report: Report) => Report = (report) => report): FileReport {
  const changes = [{ path, before: list(), after }]
  const report = change(reviewReport(changes, config))
  return steadyCorrections(report, { changes, config, repositoryFiles: {} }).files[0]!
}

const correctedIn = ({ findings }: FileReport): string[] => [...new Set(findings.flatMap(({ corrected }) => corrected ?? []))]

/** The report with other corrected lines, as a rule that is out of order would give them. */
const offering =
  (corrected: string) =>
  (report: Report): Report => ({
    ...report,
    files: report.files.map((file) => ({
      ...file,
      findings: file.findings.map((finding): Finding => (finding.corrected === undefined ? finding : { ...finding, corrected })),
    })),
  })

const faulty = '- [Robin](https://robin.example) - About robins'

describe('corrected lines', () => {
  test('that a second review leaves alone stay as they are', () => {
    expect(correctedIn(steady(withSongs(faulty)))).toEqual([`${faulty}.`])
  })

  test('with a fault of their own are offered without it', () => {
    expect(correctedIn(steady(withSongs(faulty), offering('-  [Robin](https://robin.example) - About robins')))).toEqual([`${faulty}.`])
  })

  test('in which nothing is to be corrected cost no second review', () => {
    const after = withSongs('- [Robin](https://robin.example) - About robins.')
    const changes = [{ path, before: list(), after }]
    const report = reviewReport(changes, config)
    const unread = new Proxy(changes, {
      get: () => {
        throw new Error('read again')
      },
    })
    expect(steadyCorrections(report, { changes: unread, config, repositoryFiles: {} })).toEqual(report)
  })

  test('that are marked as restless are no suggestion, and are shown to nobody', () => {
    const { files } = reviewReport([{ path, before: list(), after: withSongs(faulty) }], config)
    const marked = files.map((file) => ({ ...file, findings: file.findings.map((one): Finding => ({ ...one, isUnstable: true })) }))
    const added = songs.length + 13
    const patch = `@@ -${added - 1},1 +${added - 1},2 @@\n x\n+${faulty}`
    const { comments } = composeReview(marked, { commit: 'c', patches: new Map([[path, patch]]), failOn: 'error', most: 9 })
    expect(comments).toHaveLength(1)
    expect(comments[0]!.body).toContain('There is no one-click correction, because the corrected line would be corrected again.')
    expect(comments[0]!.body).not.toContain('```')
  })
})

test('of many entries all are steady, each in its place', () => {
  const wanted = Array.from({ length: 30 }, (_, index) => `- [Robin ${index}](https://robin.example/${index}) - About robins ${index}.`)
  const after = withSongs(...wanted.map((line, index) => (index % 2 === 0 ? line.slice(0, -1) : line.replace(' - ', '  - '))))
  expect(correctedIn(steady(after)).toSorted()).toEqual(wanted.toSorted())
})

test('a configured format that uncovers the next fault is offered whole', () => {
  const own = parseConfig('lists: [{ files: [README.md], sections: [{ under: "*", entry: ["[{name}]({link}) - {desc}."] }] }]', 'x.yml')
  const changes = [{ path, before: list(), after: withSongs('-[Robin] (https://robin.example)  – About robins') }]
  const file = steadyCorrections(reviewReport(changes, own), { changes, config: own, repositoryFiles: {} }).files[0]!
  expect(correctedIn(file)).not.toEqual([])
  for (const corrected of correctedIn(file)) {
    const again = [{ ...changes[0]!, after: withSongs(...corrected.split('\n').filter((line) => line.includes('Robin'))) }]
    expect(reviewReport(again, own).files[0]!.findings.filter(({ introduced, fix }) => introduced && fix)).toEqual([])
  }
})
