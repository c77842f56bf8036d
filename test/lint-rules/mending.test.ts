// One mark too few or too many: the correction is the one change after which the entry is as the others.
import { describe, expect, test } from 'vitest'
import { lintText } from '../../src/lint.ts'

const section = (make: (name: string, index: number) => string): string =>
  Array.from({ length: 24 }, (_, index) => make(`n${index}`, index)).join('\n')

const correctedOf = (others: string, line: string): string | undefined =>
  lintText(`# Tools\n\n${others}\n${line}\n`, 'README.md').findings.find(
    ({ rule, place }) => rule === 'entry-format' && place.start.line > 26,
  )?.corrected

const tools = section((name) => `- [${name}](https://${name}.example) - Does things.`)
const papers = section((name) => `- Of ${name} things (2024), A. Author [[pdf](https://${name}.example)]`)
const places = section(
  (name) => `* **${name}**: "On ${name} things", ICML, 2024 (*University of ${name}*). [[Paper](https://${name}.example)]`,
)
const badges = section((name) => `- [${name}](https://${name}.example) - Does things. ![Free](https://b.example/${name}.svg)`)
const cells = `| name | paper |\n|---|---|\n${section((name) => `| On ${name} things | [[pdf](https://${name}.example)] |`)}`

describe('a mark too few or too many is mended where one change makes the entry as the others', () => {
  test.each<[string, string, string, string]>([
    ['a bracket before the link', tools, '- ([zz](https://zz.example) - Does more.', '- [zz](https://zz.example) - Does more.'],
    [
      'a bracket before a badge',
      badges,
      '- [zz](https://zz.example) - Does more. [![Free](https://b.example/zz.svg)',
      '- [zz](https://zz.example) - Does more. ![Free](https://b.example/zz.svg)',
    ],
    [
      'a year without the first bracket',
      papers,
      '- Of more things 2024), A. Author [[pdf](https://zz.example)]',
      '- Of more things (2024), A. Author [[pdf](https://zz.example)]',
    ],
    [
      'a year without the second bracket',
      papers,
      '- Of more things (2024, A. Author [[pdf](https://zz.example)]',
      '- Of more things (2024), A. Author [[pdf](https://zz.example)]',
    ],
    [
      'a link without the first bracket',
      papers,
      '- Of more things (2024), A. Author [pdf](https://zz.example)]',
      '- Of more things (2024), A. Author [[pdf](https://zz.example)]',
    ],
    [
      'emphasis that begins with a space',
      places,
      '* **ZZ**: "On more things", ICML, 2024 (* University of Z*). [[Paper](https://zz.example)]',
      '* **ZZ**: "On more things", ICML, 2024 (*University of Z*). [[Paper](https://zz.example)]',
    ],
    [
      'emphasis that ends with a space',
      places,
      '* **ZZ**: "On more things", ICML, 2024 (*University of Z *). [[Paper](https://zz.example)]',
      '* **ZZ**: "On more things", ICML, 2024 (*University of Z*). [[Paper](https://zz.example)]',
    ],
    [
      'a name in bold that begins with a space',
      places,
      '* ** ZZ**: "On more things", ICML, 2024 (*University of Z*). [[Paper](https://zz.example)]',
      '* **ZZ**: "On more things", ICML, 2024 (*University of Z*). [[Paper](https://zz.example)]',
    ],
    [
      'a cell without the first bracket',
      cells,
      '| On more things | [pdf](https://zz.example)] |',
      '| On more things | [[pdf](https://zz.example)] |',
    ],
  ])('%s', (_name, others, line, expected) => {
    expect(correctedOf(others, line)).toBe(expected)
  })

  test.each<[string, string, string]>([
    ['a bracket in the words, whose partner may be anywhere', tools, '- [zz](https://zz.example) - Does (more things, and others.'],
    ['a quotation mark', tools, '- [zz](https://zz.example) - Does "more things, and others.'],
    [
      'emphasis that is not there at all',
      places,
      '* **ZZ**: "On more things", ICML, 2024 (University of Z). [[Paper](https://zz.example)]',
    ],
    ['a bracket that opens a description', tools, '- [zz](https://zz.example) - (Does more things, and others.'],
    ['two marks', papers, '- Of more things [2024), A. Author [[pdf](https://zz.example)]'],
  ])('but not %s', (_name, others, line) => {
    expect(correctedOf(others, line)).toBe(undefined)
  })
})
