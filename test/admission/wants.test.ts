// What has to be asked for: what the rules of a section need, and where requirements are named only those.
import { expect, test } from 'vitest'
import { read } from '../../lint-rules/list-rule.ts'
import type { RequirementName } from '../../src/admission/answers.ts'
import { wantedFacts } from '../../src/admission/wants.ts'
import { parseConfig } from '../../src/config/index.ts'

const [robin, wren, birds, paper] = [
  'https://github.com/robin/song',
  'https://github.com/wren/nest',
  'https://www.npmjs.com/package/birds',
  'https://doi.org/10.1234/birds',
] as const
const yaml = `require:
  - under: Songs
    repository: { stars: 5, contributors: 2, file: a.json }
    package: { age: 90d, downloads: 10 }
    paper: { year: 2020 }
    exceptions: [{ checkbox: Gem, topics: [bird], file: b.json }]
  - { repository: { readme: true }, url: { https: true } }
`
const text = `# Birds

## Songs

- [Robin](${robin}) - See [its package](${birds}) and [the paper](${paper}).

## Nests

- [Wren](${wren}) - About wrens.
`

/** What is asked for, in a line each. */
function asked(only?: readonly RequirementName[]): string[] {
  const { document } = read(text, 'README.md')
  const entries = document.entries.map((entry) => ({ path: 'README.md', entry }))
  const sections = new Map([['README.md', document.sections]])
  const wanted = wantedFacts({ entries, sections, config: parseConfig(yaml, 'x.yml'), only })
  const { files, ...repository } = wanted.repository
  const flags = (of: Readonly<Record<string, boolean>>): string[] => Object.keys(of).filter((name) => of[name])
  return [
    ...wanted.repositories,
    ...[...wanted.contributorsOf].map((url) => `contributors of ${url}`),
    ...flags(repository),
    ...files,
    ...wanted.packages,
    ...flags(wanted.package),
    ...wanted.papers,
  ]
}

test.each<[string, readonly RequirementName[] | undefined, readonly string[]]>([
  [
    'all where nothing is named',
    undefined,
    [
      robin,
      wren,
      `contributors of ${robin}`,
      'readme',
      'topics',
      'contributors',
      'a.json',
      'b.json',
      birds,
      'dates',
      'downloads',
      robin,
      birds,
      paper,
    ],
  ],
  ['nothing where what is named is in the text', ['https', 'entries'], []],
  ['nothing where nobody has that rule', ['archived'], []],
  ['the repository for its stars', ['stars'], [robin]],
  ['what only an exception asks', ['topics'], [robin, 'topics']],
  ['files', ['file'], [robin, 'a.json', 'b.json']],
  ['the repository of the section that has the rule', ['readme'], [wren, 'readme']],
  ['the package for its downloads', ['downloads'], [birds, 'downloads']],
  ['the package for its age, for which no repository is asked here', ['age'], [birds, 'dates']],
  ['what may be a paper for its year', ['year'], [robin, birds, paper]],
])('%s', (_, only, wanted) => {
  expect(asked(only)).toEqual(wanted)
})
