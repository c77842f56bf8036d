import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { listOf, repairOf, settingsFor } from '../../src/config/settings.ts'

const config = parseConfig(
  `
lists:
  - files: [README.md, "docs/**/*.md"]
    translations: ["README-*.md"]
    sections: [{ under: Papers, entry: ["[{title}](u)"] }]
    contents: { exclude: [News], depth: [2, 3], repair: commit }
  - files: ["*.md"]
rules: { table-of-contents: [error, { exclude: [Own] }], link-syntax: off }
accept: [{ url: "https://arxiv.org/pdf/2311.05112v3" }, { url: "https://a.example.com/x/" }]
`,
  'x.yml',
)

test('a file belongs to the first list whose files or translations name it', () => {
  const rows: readonly [string, number | undefined][] = [
    ['README.md', 0],
    ['docs/a.md', 0],
    ['docs/deep/b.md', 0],
    ['README-zh.md', 0],
    ['readme.md', 0],
    ['Readme.MD', 0],
    ['Docs/a.md', undefined],
    ['docs/readme.md', 0],
    ['deep/README.md', undefined],
    ['other.md', 1],
    ['deep/other.md', undefined],
    ['readme.txt', undefined],
  ]
  for (const [path, index] of rows)
    expect([path, listOf(config, path)]).toEqual([path, index === undefined ? undefined : config.lists[index]])
})

test('formats and contents of a list hold for its files alone', () => {
  expect(settingsFor(config, 'docs/a.md')['entry-format']).toMatchObject([
    'on',
    { sections: [{ under: 'Papers', entry: ['[{title}](u)'] }] },
  ])
  expect(settingsFor(config, 'other.md')['entry-format']).toBe(undefined)
  expect(settingsFor(config, 'deep/other.md')['table-of-contents']).toEqual(['error', { exclude: ['Own'] }])
  expect(repairOf(config, 'docs/a.md')).toBe('commit')
  expect(repairOf(config, 'other.md')).toBe('after-merge')
  expect(repairOf(config, 'deep/other.md')).toBe('after-merge')
})

test("a rule's own options win over those of its list, and its severity is kept", () => {
  expect(settingsFor(config, 'README.md')['table-of-contents']).toEqual(['error', { exclude: ['Own'], depth: [2, 3] }])
  expect(settingsFor(config, 'README.md')['link-syntax']).toEqual(['off', undefined])
})

test('accepted repeats are works, whatever the form of their address', () => {
  expect(settingsFor(config, 'README.md')['no-duplicate-entries']).toEqual(['on', { accept: ['arxiv:2311.05112', 'url:a.example.com/x'] }])
})

test('settings of one file do not leak into those of another', () => {
  const before = structuredClone(settingsFor(config, 'other.md'))
  settingsFor(config, 'README.md')
  expect(settingsFor(config, 'other.md')).toEqual(before)
})

test('how clear what is learned must be holds for two rules, and a section may say otherwise', () => {
  const settings = (text: string) => settingsFor(parseConfig(text, 'x.yml'), 'README.md')
  expect(settings('strictness: strict\n')).toMatchObject({
    'entry-format': ['on', { strictness: 'strict' }],
    'link-label': ['on', { strictness: 'strict' }],
  })
  expect(settings('strictness: lenient\nrules: { entry-format: [error, { strictness: strict }] }\n')).toMatchObject({
    'entry-format': ['error', { strictness: 'strict' }],
  })
  const own = settings(
    'lists: [{ files: [README.md], sections: [{ under: News, order: none }, { under: Papers, strictness: lenient }] }]\n',
  )
  expect(own['entry-format']).toMatchObject(['on', { sections: [{ under: 'News' }, { under: 'Papers', strictness: 'lenient' }] }])
  expect(own['link-label']).toEqual(['on', { sections: [{ under: 'News' }, { under: 'Papers', strictness: 'lenient' }] }])
  expect(settings('strictness: usual\n')).toEqual({})
  expect(() => settings('strictness: loud\n')).toThrow('`strictness`')
})
