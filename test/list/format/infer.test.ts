import { describe, expect, it } from 'vitest'
import { inferTemplates } from '../../../src/index.ts'
import { parseList } from '../../../src/list/document.ts'
import { findGenerated, readGuide } from '../../../src/list/format/guide.ts'
import { templateLike } from '../../../src/list/format/infer.ts'

const names = ['Ash', 'Beech', 'Cedar', 'Elm', 'Fir', 'Hazel', 'Larch', 'Oak', 'Pine', 'Yew']
const lines = (write: (name: string, index: number) => string): string => names.map(write).join('\n')
const url = (name: string): string => `https://${name.toLowerCase()}.example`

describe('the formats that a list keeps', () => {
  it.each([
    ['{link} - {sentence}', (name: string) => `- [${name}](${url(name)}) - A tree.`],
    ['{link}', (name: string) => `* [${name}](${url(name)})`],
    [
      '[**{venue}, {date}**] **{name}**: {title}. {links}',
      (name: string) => `- [**ICML, 2024**] **${name}**: On trees. [paper](${url(name)})`,
    ],
    ['**{name}**: {title}. {links}', (name: string) => `- **${name}**: On trees. [[paper](${url(name)})] [[code](${url(name)}/code)]`],
  ])('are learned: %s', (template, write) => {
    const [inferred] = inferTemplates(parseList(`# Trees\n\n${lines(write)}\n`))
    expect(inferred).toMatchObject({
      under: '*',
      container: 'list',
      conforming: 10,
      total: 10,
      templates: [{ source: template, count: 10, line: 3 }],
    })
  })

  it('hold an optional segment where some entries have it', () => {
    const text = lines((name, index) => `- [**ICML, 2024**] ${index % 2 ? `**${name}**: ` : ''}On trees. [paper](${url(name)})`)
    const [inferred] = inferTemplates(parseList(`# Trees\n\n${text}\n`))
    expect(inferred).toMatchObject({ conforming: 10, templates: [{ source: '[**{venue}, {date}**] {?**{name}**: }{title}. {links}' }] })
  })

  it('differ by section where the sections differ', () => {
    const text = `# Papers\n\n${lines((name) => `- **${name}**: On trees. [paper](${url(name)})`)}\n\n# Tools\n\n${lines((name) => `- [${name}](${url(name)}/tool) - A tool.`)}\n`
    const sources = inferTemplates(parseList(text)).flatMap(({ templates }) => templates.map(({ source }) => source))
    expect(sources).toEqual(expect.arrayContaining(['**{name}**: {title}. {links}', '{link} - {sentence}']))
  })

  it('are those of table rows too', () => {
    const text = `| name | year |\n|---|---|\n${lines((name, index) => `| [${name}](${url(name)}) | 20${10 + index} |`)}\n`
    expect(inferTemplates(parseList(text))).toMatchObject([
      { container: 'table', conforming: 10, templates: [{ source: '|{link}|{date}|' }] },
    ])
  })

  it('do not grow from a single odd entry', () => {
    const text = `${lines((name) => `- [${name}](${url(name)}) - A tree.`)}\n- **Odd** [x](https://odd.example)\n`
    expect(inferTemplates(parseList(text))).toMatchObject([{ conforming: 10, total: 11, templates: [{ source: '{link} - {sentence}' }] }])
  })

  it('are not made of entries that differ from what the list keeps', () => {
    const many = ['a', 'b', 'c'].map((part) => lines((name) => `- [${name} ${part}](${url(name)}/${part}) - A tree.`)).join('\n')
    const odd = '- [Oak](https://x.example) – A tree.\n- [Ash](https://y.example) A tall tree\n- [Elm](https://z.example) A small tree'
    const [inferred, ...more] = inferTemplates(parseList(`${odd}\n${many}\n- [Yew](https://w.example)\n- [Fir](https://v.example)\n`))
    expect(inferred).toMatchObject({ conforming: 32, total: 35, templates: [{ source: '{link}{? - {sentence}}', count: 32, line: 4 }] })
    expect(inferred!.templates).toHaveLength(1)
    expect(more).toEqual([])
  })

  it('are shown by an entry of the shape that most have', () => {
    const text = `- [Zelkova](https://z.example)\n- [Ziziphus](https://y.example)\n${lines((name) => `- [${name}](${url(name)}) - A tree.`)}\n`
    expect(inferTemplates(parseList(text))[0]!.templates[0]).toMatchObject({ source: '{link}{? - {sentence}}', line: 3 })
  })

  it('are of a section of their own where it has names alone, inner sections first', () => {
    const tools = ['A', 'B'].map((part) => `## ${part}\n\n${lines((name) => `- [${name}](${url(name)}/${part}) - A tree.`)}\n`).join('\n')
    const books = `## Books\n\n${lines((name) => `- [${name}](${url(name)}/book)`)}\n`
    expect(
      inferTemplates(parseList(`# Trees\n\n${tools}\n${books}`)).map(({ under, total, templates }) => [under, total, templates[0]!.source]),
    ).toEqual([
      ['Books', 10, '{link}'],
      ['*', 20, '{link} - {sentence}'],
    ])
  })
})

describe('a template of an example', () => {
  it.each([
    ['* [Oak](https://oak.example) - A tree.', '{link} - {sentence}'],
    ['[**ICML, 2024**] A tree. [paper](https://x.example)', '[**{venue}, {date}**] {title}. {links}'],
    ['nothing to follow', undefined],
  ])('of %s is %s', (example, template) => expect(templateLike(example)).toBe(template))
})

describe('what a list says about itself', () => {
  it('is that a script writes it, and from what', () => {
    expect(findGenerated(parseList('<!-- Generated from data/tools.yml. Do not edit this file directly. -->\n\n# List\n'))).toMatchObject({
      source: 'data/tools.yml',
    })
    expect(
      findGenerated(parseList('<!-- START doctoc generated TOC please keep comment here to allow auto update -->\n\n# List\n')),
    ).toBeUndefined()
    expect(findGenerated(parseList('# List\n\n- [Editor](https://x.example) - Do not edit this file by hand.\n'))).toBeUndefined()
  })

  it('is how entries are to look', () => {
    const guide = readGuide(parseList('# List\n\n## Contributing\n\n```markdown\n* [**Venue, 2024**] Title. [[paper]](link)\n```\n'))
    expect([...guide].map(([trait, { form }]) => [trait.name, form])).toEqual(expect.arrayContaining([['link wrap', '[[x]](u)']]))
    expect(readGuide(parseList('# List\n\n## Tools\n\n```sh\n- [x](y)\n```\n')).size).toBe(0)
  })
})
