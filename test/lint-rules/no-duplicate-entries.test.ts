import { describe, expect, it } from 'vitest'
import { reviewTexts } from '../../src/index.ts'

const rules = ['no-duplicate-entries', 'no-conflicting-links']
const found = (before: string | null, after: string) =>
  reviewTexts({ path: 'README.md', before, after }).filter(
    ({ rule, introduced }) => rules.includes(rule) && (before === null || introduced),
  )
const said = (before: string | null, after: string) =>
  found(before, after).map(({ severity, line, message }) => `${line} ${severity} ${message}`)

const names = ['Ash', 'Box', 'Elm', 'Fig', 'Fir', 'Oak', 'Yew', 'Bay', 'Hop', 'Ivy']
const url = (name: string) => `https://github.com/trees/${name.toLowerCase()}`
const items = (some: readonly string[], about = 'A tree') =>
  `${some.map((name) => `- [${name}](${url(name)}) - ${about} called ${name}.`).join('\n')}\n`
const table = (head: string, rows: readonly string[]) => `${head}\n|${'---|'.repeat(head.split('|').length - 2)}\n${rows.join('\n')}\n`
const rowsOf = (some: readonly string[]) =>
  some.map((name) => `| [${name}](${url(name)}) | ![Stars](https://badge.example.org/${name}) | yes |`)
const catalogue = (some: readonly string[]) => table('| Name | Stars | Free |', rowsOf(some))

describe('lists that mirror each other', () => {
  it.each<[what: string, text: string]>([
    ['a list and the table of the same section', `# Trees\n\n${items(names)}\n${catalogue(names)}`],
    [
      'an index and its details',
      `# Index\n\n${table(
        '| Tree |',
        names.map((name) => `| [${name}](${url(name)}) |`),
      )}\n${names.map((name) => `## ${name}s\n\n- [${name}](${url(name)}) - Grows.\n`).join('\n')}`,
    ],
    ['two languages', `# Trees\n\n${items(names)}\n# Bäume\n\n${items(names, 'Ein Baum')}`],
  ])('are no repeats: %s', (_what, text) => {
    expect(said(null, text)).toEqual([])
  })

  it('take a new entry in both, and one that is twice in one of them is a repeat', () => {
    const base = `# Trees\n\n${items(names)}\n${catalogue(names)}`
    const both = `# Trees\n\n${items([...names, 'Nut'])}\n${catalogue([...names, 'Nut'])}`
    expect(said(base, both)).toEqual([])
    expect(said(base, `# Trees\n\n${items([...names, 'Nut'])}\n${catalogue([...names, 'Nut', 'Nut'])}`)).toEqual([
      expect.stringContaining('error Unexpected second entry for `Nut`'),
    ])
  })

  it('are not made by a change that copies a section', () => {
    const base = `# Trees\n\n${items(names)}`
    expect(found(base, `${base}\n# Plants\n\n${items(names)}`)).toHaveLength(names.length)
  })
})

describe('tables', () => {
  const results = (...rows: string[]) => table('| Method | Set | Accuracy |', rows)
  const paper = 'https://arxiv.org/abs/2401.00001'

  it.each<[what: string, text: string]>([
    [
      'results of one method in several settings',
      results(`| [ABS](${paper}) | Oak | 91.2 |`, `| [ABS+](${paper}) | Oak | 92.0 |`, `| [ABS](${paper}) | Elm | 88.1 |`),
    ],
    [
      'results in two tables',
      `${results(`| [ABS](${paper}) | Oak | 91.2 |`, `| [X](https://x.example) | Oak | 1.5 |`, `| [Y](https://y.example) | Oak | 2.5 |`)}\nMore:\n\n${results(`| [ABS](${paper}) | Oak | 77.0 |`, `| [X](https://x.example) | Oak | 3.5 |`, `| [Y](https://y.example) | Oak | 4.5 |`)}`,
    ],
    [
      'sizes of one model',
      table(
        '| Model | Size |',
        ['7B', '13B', '70B'].map((size) => `| [Oak 2](${paper}) | ${size} |`),
      ),
    ],
    [
      'one work for each of several names',
      table(
        '| Tool | Language |',
        ['Go', 'Rust', 'Java', 'Perl', 'Ruby', 'Lua'].map((name) => `| [Oak](${url('oak')}) | ${name} |`),
      ),
    ],
  ])('that compare repeat their works: %s', (_what, text) => {
    expect(said(null, `# Trees\n\n${text}`)).toEqual([])
  })

  it('that list works do not: the same work under other words is a repeat', () => {
    const list = table('| Name | About |', [
      ...names.map((name) => `| [${name}](${url(name)}) | Is a tree of the kind ${name} |`),
      `| [Oak](${url('oak')}) | Grows slowly and for a long time |`,
    ])
    expect(said(null, `# Trees\n\n${list}`)).toEqual([expect.stringContaining('error Unexpected second entry for `Oak`')])
  })

  it('repeat a row of results that is the same in all', () => {
    const row = `| [ABS](${paper}) | Oak | 91.2 |`
    expect(
      said(null, `# Trees\n\n${results(row, '| [X](https://x.example) | Oak | 1.5 |', '| [Y](https://y.example) | Oak | 2.5 |', row)}`),
    ).toEqual([expect.stringContaining('error')])
  })

  it('beside another table of the section are another place', () => {
    const other = table('| Name | Use |', [`| [Oak](${url('oak')}) | Ships |`, '| [Nut](https://nut.example.org) | Food |'])
    expect(said(null, `# Trees\n\n${catalogue(names.slice(3))}\nBy use:\n\n${other}`)).toEqual([
      expect.stringContaining('info Unexpected second entry for `Oak`'),
    ])
  })
})

describe('repeats', () => {
  it('say both names, in one place and across', () => {
    const base = `# Trees\n\n${items(['Oak', 'Elm'])}\n# Shrubs\n\n${items(['Box'])}`
    expect(said(base, `${base}- [Holm](${url('oak')}) - A shrub.\n`)).toEqual([
      expect.stringContaining('info Unexpected link of `Holm`, which `Oak` in `Trees` has too'),
    ])
    expect(said(base, base.replace('\n# Shrubs', `- [Holm](${url('oak')}) - A tree.\n\n# Shrubs`))).toEqual([
      expect.stringContaining('info Unexpected link of `Holm`, which `Oak` has too'),
    ])
  })

  it('are found below categories, and not among the details of an entry', () => {
    const nested = (line: string) =>
      `# Trees\n\n- Tall\n  - [Oak](${url('oak')}) - Grows.\n  - [Fir](${url('fir')}) - Grows.\n${line}- Small\n  - [Box](${url('box')}) - Grows.\n`
    expect(said(nested(''), nested(`  - [Oak](${url('oak')}) - Grows well.\n`))).toEqual([
      expect.stringContaining('6 error Unexpected second entry for `Oak`'),
    ])
    expect(said(nested(''), `${nested('')}  - [Oak](${url('oak')}) - Grows.\n`)).toHaveLength(1)
    const details = `- [Oak](${url('oak')})\n  - [Code](${url('tools')})\n- [Elm](${url('elm')})\n  - [Code](${url('tools')})\n`
    expect(said(null, details)).toEqual([])
  })

  it('blame the copy above its original, letter for letter', () => {
    const base = `# Trees\n\n${items(names)}`
    const line = items(['Oak'])
    expect(found(base, base.replace(items(['Ash']), line + items(['Ash'])))).toMatchObject([{ line: 3, severity: 'error' }])
    expect(found(base, base.replace(items(['Box']), items(['Box']) + line))).toMatchObject([{ line: 5 }])
    expect(found(base, base + line)).toMatchObject([{ line: 13 }])
    expect(found(base, base.replace(line, line + line))).toHaveLength(1)
  })

  it('ask about the link of another entry that was copied with its line', () => {
    const base = `# Trees\n\n- [Oak](https://oak.example.org) [[paper](https://arxiv.org/abs/2401.00001)]\n- [Elm](https://elm.example.org) [[paper](https://arxiv.org/abs/2401.00002)]\n`
    expect(said(base, `${base}- [Yew](https://elm.example.org) [[paper](https://arxiv.org/abs/2401.00003)]\n`)).toEqual([
      '5 info Unexpected link of `Yew`, which is the one of `Elm`, expected a link of its own',
    ])
    expect(said(base, `${base}- [Yew](https://yew.example.org) [[paper](https://arxiv.org/abs/2401.00003)]\n`)).toEqual([])
  })

  it('are shown on the line of the link where an entry has several', () => {
    const base = `1. **Trees of the deep and dark forest**\n\n   *A. Oak* [[pdf](https://arxiv.org/abs/2401.00001)]\n\n2. **Shrubs of the dry and open heath**\n\n   *B. Elm* [[pdf](https://arxiv.org/abs/2401.00002)]\n`
    const more = `\n3. **Mosses of the cold and wet rocks**\n\n   *C. Fir* [[pdf](https://arxiv.org/abs/2401.00001)]\n`
    expect(found(base, base + more).map(({ line }) => line)).toContain(11)
  })
})
