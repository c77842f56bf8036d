import { describe, expect, it } from 'vitest'
import { parseList } from '../../../src/list/document.ts'
import { inferTemplates } from '../../../src/list/format/infer.ts'
import { type Format, keepStrict } from '../../../src/list/format/strict.ts'

const many = (write: (name: string) => string, count = 24): string =>
  Array.from({ length: count }, (_, index) => write(`Tree${String.fromCharCode(97 + index)}`)).join('\n')
const formatsOf = (text: string): Format[] => {
  const list = parseList(text)
  return keepStrict(list, inferTemplates(list))
}
const sources = (formats: readonly Format[]): unknown[] =>
  formats.map(({ under, templates }) => [under, ...templates.map(({ source }) => source)])

describe('of what is learned is kept', () => {
  it('a template that reports what learning does', () => {
    expect(sources(formatsOf(`${many((name) => `- [${name}](https://${name}.example) - It grows.`)}\n`))).toEqual([
      ['*', '{link} - {sentence}'],
    ])
  })

  it('none that leaves open how a description ends where all end without a period', () => {
    const formats = formatsOf(`${many((name) => `- [${name}](https://${name}.example) - It grows`)}\n`)
    expect(sources(formats)).toEqual([['*']])
    expect(formats[0]).toMatchObject({ conforming: 0, total: 24 })
  })

  it('none that fits fewer than half of the entries', () => {
    const odd = ['**it** ', '*it* ', '`it` ', '**it**: ', '*it*: ', '`it`: '].map(
      (head, index) => `- ${head}[Odd${index}](https://odd${index}.example)`,
    )
    const list = parseList(`${many((name) => `- [${name}](https://${name}.example)`, 4)}\n${odd.join('\n')}\n`)
    const [learned] = inferTemplates(list)
    expect(learned).toMatchObject({ conforming: 4, total: 10, templates: [{ source: '{link}' }] })
    expect(keepStrict(list, [learned!])).toMatchObject([{ conforming: 0, total: 10, templates: [] }])
  })

  it('how links are wrapped, which templates leave open', () => {
    const [format] = formatsOf(`${many((name) => `- **${name}**: It grows. [[paper](https://${name}.example)]`)}\n`)
    expect(format).toMatchObject({ templates: [{ source: '**{name}**: {title}. {links}' }], wrap: { form: '[[x](u)]', fields: ['links'] } })
  })

  it('a format without the one section that is stricter than it', () => {
    const mixed = (part: string): string =>
      `## ${part}\n\n${many((name) => `- [${name}](https://${name}.example/${part}) - It grows${name < 'Treej' ? '' : '.'}`, 20)}\n`
    const strict = `## Strict\n\n${many((name) => `- [${name}](https://${name}.example/strict) - It grows.`, 12)}\n`
    expect(sources(formatsOf(`# Trees\n\n${mixed('a')}\n${mixed('b')}\n${strict}`))).toEqual([
      ['Strict'],
      ['*', '{link} - {sentence}', '{link} - {desc}'],
    ])
  })
})
