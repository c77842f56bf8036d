import { expect, test } from 'vitest'
import { checkSources, reviewReport } from '../../../src/commands/local/check.ts'
import { parseConfig } from '../../../src/config/index.ts'

const config = parseConfig('lists: [{ files: ["*.md"] }]', 'listkeeper.yml')
const list = (...names: string[]): string => `# List\n\n${names.map((name) => `- [${name}](https://${name}.example) - A tool.\n`).join('')}`
const said = (report: ReturnType<typeof checkSources>): (string | undefined)[][] =>
  report.files.flatMap(({ path, findings }) =>
    findings
      .filter(({ rule, introduced }) => rule === 'no-duplicate-entries' && introduced !== false)
      .map(({ message, related }) => [path, message, `${related?.[0]?.path}:${related?.[0]?.place.start.line}`]),
  )

test('a work that another file of the same list has is a note in the later one', () => {
  const sources = [
    { path: 'a.md', text: list('aa', 'bb') },
    { path: 'b.md', text: list('cc', 'bb') },
  ]
  expect(said(checkSources(sources, config))).toEqual([
    ['b.md', 'Unexpected second entry for `bb`, which is also in `a.md`, expected one', 'a.md:4'],
  ])
  expect(said(checkSources(sources, parseConfig('', 'listkeeper.yml')))).toEqual([])
})

test('a translation repeats its list on purpose', () => {
  const sources = [
    { path: 'README.md', text: list('aa', 'bb') },
    { path: 'README-zh.md', text: list('aa', 'bb') },
  ]
  expect(said(checkSources(sources, config))).toEqual([])
})

test('in a proposed change the new entry is to blame, in whichever file it is, and a moved one never', () => {
  const change = (path: string, before: string, after: string) => ({ path, before, after })
  expect(said(reviewReport([change('a.md', list('aa'), list('aa', 'bb')), change('b.md', list('bb'), list('bb', 'cc'))], config))).toEqual([
    ['a.md', 'Unexpected second entry for `bb`, which is also in `b.md`, expected one', 'b.md:3'],
  ])
  expect(said(reviewReport([change('a.md', list('aa'), list('aa', 'bb')), change('b.md', list('bb'), list('cc'))], config))).toEqual([])
})
