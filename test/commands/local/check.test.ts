import { expect, test } from 'vitest'
import { checkSince, checkSources, readSources, reviewReport } from '../../../src/commands/local/check.ts'
import { defaultConfig, parseConfig } from '../../../src/config/index.ts'
import { configSchema } from '../../../src/config/schema.ts'
import { openFiles } from '../../../src/files.ts'
import { openRepository } from '../../../src/git/repository.ts'
import { counted } from '../../../src/report/report.ts'
import { makeFolder, makeRepository } from '../../folder.ts'

const clean = '# List\n\n- [a](https://a.example.com) - First.\n- [b](https://b.example.com) - Second.\n'
const faulty = clean.replace('(https://a.example.com)', '((https://a.example.com))')
const config = defaultConfig()

test('without paths the README is read, or the files that the configuration names', () => {
  const files = openFiles(makeFolder({ 'readme.md': 'R', 'docs/a.md': 'A', 'docs/b.md': 'B', 'c.md': 'C' }))
  const read = (yaml: string, ...paths: string[]): string[] =>
    readSources(files, paths, parseConfig(yaml, 'x.yml')).map(({ path, text }) => `${path} ${text}`)
  expect(read('')).toEqual(['readme.md R'])
  expect(read('lists: [{files: ["docs/*.md"]}, {files: [c.md, docs/a.md]}]')).toEqual(['docs/a.md A', 'docs/b.md B', 'c.md C'])
  expect(read('lists: [{files: ["docs/*.md"]}]', 'c.md', 'c.md')).toEqual(['c.md C'])
})

test('every text is judged by itself, in order', () => {
  const { files, hasBase, notes } = checkSources(
    [
      { path: 'b.md', text: faulty },
      { path: 'a.md', text: clean },
    ],
    config,
  )
  expect(
    files.map(({ path, entries, findings }) => [path, entries, findings.map(({ path: own, introduced }) => [own, introduced])]),
  ).toEqual([
    ['b.md', 2, [['b.md', undefined]]],
    ['a.md', 2, []],
  ])
  expect([hasBase, notes]).toEqual([false, []])
})

test('settings hold for the files of their list alone, rules may be switched off, and options reach the rule', () => {
  const own = parseConfig(
    'lists: [{files: [a.md], sections: [{under: List, entry: ["[{title}](u)"]}]}]\nrules: {link-syntax: off}\n',
    'x.yml',
  )
  const rules = (path: string, text: string): string[] => [
    ...new Set(checkSources([{ path, text }], own).files[0]!.findings.map(({ rule }) => rule)),
  ]
  expect(rules('a.md', clean)).toEqual(['entry-format'])
  expect(rules('b.md', clean)).toEqual([])
  expect(rules('b.md', faulty)).toEqual([])
})

test('a comment in the list switches a rule off', () => {
  const report = checkSources([{ path: 'a.md', text: faulty.replace('- [a]', '<!--lint disable link-syntax-->\n\n- [a]') }], config)
  expect(report.files[0]!.findings).toEqual([])
})

test('relative targets are looked for only where it is known what exists', () => {
  const text = `${clean}- [c](docs/c.md) - Third.\n`
  const found = (exists?: (path: string) => boolean): string[] =>
    checkSources([{ path: 'README.md', text }], config, exists ? { exists } : {}).files[0]!.findings.map(({ rule }) => rule)
  expect(found()).toEqual([])
  expect(found(() => true)).toEqual([])
  expect(found(() => false)).toEqual(['no-broken-targets'])
})

test('what came since a commit is kept apart from what was there, from the files as they are in the folder', () => {
  const { folder } = makeRepository({ 'README.md': faulty, 'docs/list.md': faulty })
  const since = (root: string, path: string, text: string) =>
    checkSince([{ path, text }], { config, repository: openRepository(root), base: 'main' })
  const after = `${faulty}- [n]((https://n.example.com)) - New.\n`
  const line = [
    [3, false],
    [5, true],
  ]
  const seen = (report: ReturnType<typeof since>) =>
    report.files[0]!.findings.map(({ place, introduced }) => [place.start.line, introduced])
  const report = since(folder, 'README.md', after)
  expect(seen(report)).toEqual(line)
  expect([report.hasBase, counted(report).length]).toEqual([true, 1])
  expect(seen(since(folder, './README.md', after))).toEqual(line)
  expect(seen(since(folder, `${folder}/README.md`, after))).toEqual(line)
  expect(seen(since(`${folder}/docs`, 'list.md', after))).toEqual(line)
})

test('a file that the base did not have is new as a whole, and the report still has a base', () => {
  const { folder } = makeRepository({ 'README.md': clean })
  const report = checkSince([{ path: 'new.md', text: faulty }], { config, repository: openRepository(folder), base: 'main' })
  expect(report.hasBase).toBe(true)
  expect(report.files[0]!.findings.map(({ introduced }) => introduced)).toEqual([true])
})

const contents = '# List\n\n- [One](#one)\n- [Two](#two)\n- [Three](#three)\n\n## One\n\n## Two\n\n## Three\n'

test('a missing line of the contents is a note without correction where they are fixed after the merge, else a warning with one', () => {
  const found = (repair: string) => {
    const own = parseConfig(`lists: [{files: [README.md], contents: {repair: ${repair}}}]\n`, 'x.yml')
    return reviewReport([{ path: 'README.md', before: contents, after: `${contents}\n## Four\n` }], own).files[0]!.findings
  }
  expect(found('after-merge')).toMatchObject([{ rule: 'table-of-contents', severity: 'info', introduced: true }])
  expect(found('after-merge')[0]).not.toHaveProperty('fix')
  expect(found('after-merge')[0]).not.toHaveProperty('corrected')
  expect(found('pull-request')).toMatchObject([
    { rule: 'table-of-contents', severity: 'warning', corrected: expect.stringContaining('[Four](#four)') },
  ])
})

test('notes tell of files in which nothing could be checked', () => {
  const notes = (text: string): readonly string[] => checkSources([{ path: 'a.md', text }], config).notes
  expect(notes(' \n')).toEqual(['a.md is empty: there is nothing to check.'])
  expect(notes('Words.\n')).toEqual(['a.md has no entries that listkeeper recognizes and no headings: only links and spaces were checked.'])
  expect(notes('# Title\n')).toEqual(['a.md has no entries that listkeeper recognizes: only links and spaces were checked.'])
  expect(notes(clean)).toEqual([])
})

test('a list is compared with its translations where the configuration asks for it', () => {
  const list = (...names: readonly string[]) => `# Trees\n\n${names.map((name) => `- [${name}](https://${name}.example.com)\n`).join('')}`
  const sources = [
    { path: 'README.md', text: list('oak', 'elm', 'yew') },
    { path: 'README-zh.md', text: list('oak', 'elm') },
  ]
  const found = (config: object) =>
    checkSources(sources, configSchema.parse(config)).files.flatMap(({ path, findings }) =>
      findings.filter(({ rule }) => rule === 'translations').map(({ form, place }) => `${path}:${place.start.line} ${form}`),
    )
  expect(found({ rules: { translations: 'warning' } })).toEqual(['README.md:5 lacks README-zh.md'])
  expect(found({ lists: [{ files: ['README.md'], translations: ['README-zh.md'] }], rules: { translations: 'warning' } })).toEqual([
    'README.md:5 lacks README-zh.md',
  ])
  expect(found({})).toEqual([])
})
