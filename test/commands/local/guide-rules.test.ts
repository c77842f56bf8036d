import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSources } from '../../../src/commands/local/check.ts'
import { initialize } from '../../../src/commands/local/init.ts'
import { type Config, parseConfig } from '../../../src/config/index.ts'
import { turnedOn } from '../../admission/guide/turned-on.ts'
import { makeRepository } from '../../folder.ts'
import { runWarm as run } from '../../warm/warm.ts'

const rows = (count: number): string =>
  Array.from({ length: count }, (_, index) => `- [Tool${index}](https://t${index}.example) - Does a thing.`).join('\n')
const readme = `# List\n\n## Apps\n\n${rows(24)}\n`
const table = `# List\n\n## Apps\n\n| Name | Open | For |\n| --- | --- | --- |\n${Array.from(
  { length: 30 },
  (_, index) => `| [Tool${index}](https://t${index}.example) | ${['Yes', 'No', 'Unknown'][index % 3]} | Does thing ${index} of many. |`,
).join('\n')}\n`

function configOf(rules: Readonly<Record<string, string>>, text = readme): string {
  const guides = Object.entries(rules).map(([path, guide]) => ({ path, text: guide }))
  return initialize([{ path: 'README.md', text }], { contributing: false, pullRequestTemplate: false, rules: guides }).files[0]!.text
}

const guide = `# Contributing

- At least 50 stars, more than one contributor
- A commit within the last year
- An OSI-approved licence
- Not archived, not a fork
- The repository is at least 6 months old and has a README
- Links must use https, no URL shorteners
- Descriptions of at most 120 characters

One entry per pull request. The title of the pull request is \`Add NAME\`.
`
const template = `- [ ] Hidden gem (at least 10 stars)
- [ ] I am the author of this project
- [ ] It is in the right section
- [ ] I have looked for duplicates
`
const both = { 'CONTRIBUTING.md': guide, '.github/PULL_REQUEST_TEMPLATE.md': template }

describe('init with a guide for contributors', () => {
  it('writes its rules as comments, each with the line where it was read', () => {
    expect(
      configOf(both)
        .split('\n')
        .filter((line) => line.startsWith('#'))
        .slice(2),
    ).toEqual([
      '#         fields:',
      '#           sentence: { max: 120 } # CONTRIBUTING.md line 9',
      '## Rules that CONTRIBUTING.md and .github/PULL_REQUEST_TEMPLATE.md seem to have. They are off: to turn one on, remove `# ` before it and before the keys above it.',
      '# require:',
      '#   - under: "*"',
      '#     repository:',
      '#       stars: 50 # CONTRIBUTING.md line 3',
      '#       contributors: 2 # CONTRIBUTING.md line 3',
      '#       commit-within: 1y # CONTRIBUTING.md line 4',
      '#       license: osi # CONTRIBUTING.md line 5',
      '#       archived: false # CONTRIBUTING.md line 6',
      '#       fork: false # CONTRIBUTING.md line 6',
      '#       age: 6mo # CONTRIBUTING.md line 7',
      '#       readme: true # CONTRIBUTING.md line 7',
      '#     url:',
      '#       https: true # CONTRIBUTING.md line 8',
      '#       shorteners: false # CONTRIBUTING.md line 8',
      '#     exceptions:',
      '#       - { checkbox: "Hidden gem", stars: 10 } # .github/PULL_REQUEST_TEMPLATE.md line 1',
      '# proposal:',
      '#   entries: 1 # CONTRIBUTING.md line 11',
      '#   title: "Add *" # CONTRIBUTING.md line 11',
      '#   checklist: true # .github/PULL_REQUEST_TEMPLATE.md line 3',
      '#   owner-box: "I am the author of this project" # .github/PULL_REQUEST_TEMPLATE.md line 2',
    ])
  })

  it('leaves them off until a person takes them', () => {
    const bare = parseConfig(configOf({}), 'x')
    expect(parseConfig(configOf(both), 'x')).toEqual(bare)
    const on = parseConfig(turnedOn(configOf(both)), 'x')
    expect(on).toMatchObject({
      require: [{ repository: { stars: 50 }, exceptions: [{ checkbox: 'Hidden gem', stars: 10 }] }],
      proposal: { checklist: true },
    })
    expect(on.lists[0]!.sections.at(-1)!.fields).toEqual({ sentence: { max: 120 } })
  })

  it('says nothing where it reads nothing', () => {
    expect(configOf({ 'CONTRIBUTING.md': 'Be kind.' })).toBe(configOf({}))
  })

  it('names the values of columns that have a few only, in a format that the table itself passes', () => {
    const config = configOf({}, table)
    expect(config).toContain(
      '#       - { under: "*", container: table, entry: ["|{link}|{label}|{any}|"], fields: { label: { values: ["Yes","No","Unknown"] } } } # README.md line 7',
    )
    const on = parseConfig(turnedOn(config), 'x')
    const found = (text: string, read: Config) =>
      checkSources([{ path: 'README.md', text }], read).files[0]!.findings.filter(({ rule }) => rule === 'entry-format')
    expect(found(table, on)).toEqual([])
    expect(found(table.replace('| Yes |', '| Perhaps |'), on)).toMatchObject([{ severity: 'error' }])
  })

  it('takes no column of ratings, gaps or rare values for a set', () => {
    for (const cell of [
      (index: number) => '*'.repeat(1 + (index % 3)),
      (index: number) => (index % 2 ? 'Yes' : ''),
      (index: number) => (index === 3 ? 'Maybe' : 'Yes'),
    ])
      expect(
        configOf(
          {},
          table.replace(
            /\| (?:Yes|No|Unknown) \| Does thing (\d+)/g,
            (_, index: string) => `| ${cell(Number(index))} | Does thing ${index}`,
          ),
        ),
      ).not.toContain('values:')
  })
})

const sentences = fc.constantFrom(
  ...guide.split('\n').filter((line) => line !== ''),
  ...template.split('\n').filter((line) => line !== ''),
  '## Apps',
  '- At least 80 stars',
  '- The licence must be one of MIT, Apache-2.0',
  '- [ ] I am the author of "this": \\ project #1 \u0007',
  'The title of the pull request should be `Add "NAME": \\ #1`.',
  '- [ ] The title of this PR is `[tag] <name> {x}: # y`',
)

describe('the command', () => {
  const files = { 'docs/README.md': readme, 'contributing.md': guide, '.github/PULL_REQUEST_TEMPLATE/entry.md': template }

  it('finds the guide and the templates at the top of the repository, and says that there is something to take', async () => {
    const { folder } = makeRepository(files)
    const { code, stdout } = await run(['init', 'docs/README.md'], { cwd: folder })
    expect(code).toBe(0)
    expect(stdout).toContain('Requirements from your guide for contributors are in it as comments')
    const config = readFileSync(join(folder, '.github/listkeeper.yml'), 'utf8')
    expect(config).toContain('#       stars: 50 # contributing.md line 3')
    expect(config).toContain('checkbox: "Hidden gem", stars: 10 } # .github/PULL_REQUEST_TEMPLATE/entry.md line 1')
  })

  it('reads the part of the list that is for contributors, and no other', async () => {
    const text = `${readme}\n## Stars\n\nAt least 70 stars.\n\n## 🤝 Contributing\n\nRead this.\n\n### Please\n\n- At least 90 stars\n\n## License\n\n- It is at least 6 months old\n`
    const { folder } = makeRepository({ 'README.md': text })
    expect((await run(['init'], { cwd: folder })).code).toBe(0)
    const config = readFileSync(join(folder, '.github/listkeeper.yml'), 'utf8')
    expect(config.match(/^# {7}.*$/gm)).toEqual([
      `#       stars: 90 # README.md line ${text.split('\n').indexOf('- At least 90 stars') + 1}`,
    ])
  })

  it('has them in its patch, and no word of them where there is no guide', async () => {
    const { folder } = makeRepository(files)
    expect((await run(['init', 'docs/README.md', '--diff'], { cwd: folder })).stdout).toContain('+#   entries: 1 # contributing.md line 11')
    const { folder: other } = makeRepository({ 'README.md': readme })
    expect((await run(['init'], { cwd: other })).stdout).not.toContain('Requirements from')
  })
})

describe('every comment that init writes', () => {
  it('is a configuration that can be read, whatever is turned on', () => {
    fc.assert(
      fc.property(fc.array(sentences, { maxLength: 12 }), fc.array(sentences, { maxLength: 6 }), fc.boolean(), (first, second, isTable) => {
        const config = configOf(
          { 'CONTRIBUTING.md': first.join('\n'), 'PULL_REQUEST_TEMPLATE.md': second.join('\n') },
          isTable ? table : readme,
        )
        parseConfig(config, 'x')
        parseConfig(turnedOn(config), 'x')
      }),
      { numRuns: 120 },
    )
  })

  it('is one on its own, with the keys above it', () => {
    const config = configOf(both, table)
    const isParent = (line: string): boolean => /^ *(?:[a-z]+:|- under: "[^"]*")$/.test(line)
    const own = config.split('\n').flatMap((line) => (/^# .* line \d+$/.test(line) ? [line.slice(2)] : []))
    expect(own.length).toBeGreaterThan(14)
    for (const line of own) {
      const lines = config.split('\n')
      const at = lines.indexOf(`# ${line}`)
      const parents = new Set<string>()
      let indent = line.search(/\S/)
      for (let index = at - 1; index >= 0 && indent > 0; index--) {
        const above = lines[index]!.startsWith('# ') ? lines[index]!.slice(2) : undefined
        if (above === undefined || !isParent(above) || above.search(/\S/) >= indent) continue
        parents.add(above)
        indent = above.search(/\S/)
      }
      const on = turnedOn(config, (one) => one === line || parents.has(one))
      parseConfig(on, 'x')
      expect(on).not.toBe(config)
    }
  })
})
