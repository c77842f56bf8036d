// What differs from all others of a section and is no fault, each beside the neighbour that is one.
import { describe, expect, test } from 'vitest'
import { lintText } from '../../src/lint.ts'
import { endsInAbbreviation } from '../../src/list/format/abbreviations.ts'

/** What `entry-format` says of the last of some entries, twenty of which are alike. */
function said(usual: (index: number) => string, odd: string): string[] {
  const lines = Array.from({ length: 20 }, (_, index) => usual(index))
  const text = `# L\n\n## Tools\n\n${[...lines, odd].join('\n')}\n`
  const line = text.split('\n').indexOf(odd.split('\n')[0]!) + 1
  return lintText(text, 'README.md')
    .findings.filter(({ rule, place }) => rule === 'entry-format' && place.start.line >= line)
    .map(({ message }) => message)
}

const tool = (index: number): string => `- [n${index}](https://n${index}.example) - Does thing ${index}.`
const badged = (index: number): string =>
  `- [n${index}](https://n${index}.example) - Does thing ${index}. [![b](https://b.example/${index})](https://b.example)`
const paper = (index: number): string => `- Study of things ${index}, A. Author and B. Writer ${index} [[pdf]](https://p${index}.example)`
const dated = (index: number): string => `- [Study ${index}](https://s${index}.example) (May, 2024)`
const bracketed = (index: number): string => `- **[T${index}]** About thing ${index} [[pdf](https://p${index}.example)]`
const bold = (index: number): string => `- **Study ${index}.** ACL, thing ${index} [pdf](https://p${index}.example)`

describe('an entry like twenty others', () => {
  test.each<[string, (index: number) => string, string, string | undefined]>([
    ['without a period', tool, '- [z](https://z.example) - Does more', 'Unexpected end of the description, expected a period'],
    ['ending in an abbreviation', tool, '- [z](https://z.example) - Made by Things Inc.', undefined],
    ['ending in a question', tool, '- [z](https://z.example) - What does it do?', undefined],
    ['cut off at a separator', tool, '- [z](https://z.example) - Does more -', undefined],
    ['with a tag after its sentence', tool, '- [z](https://z.example) - Does more. [#open](https://z.example/o)', undefined],
    ['with an emoji glued to its description', tool, '- [z](https://z.example) - 🚀Does more.', undefined],
    ['without a badge', badged, '- [z](https://z.example) - Does more.', 'Unexpected entry without a badge, expected a badge'],
    ['of authors with "et al."', paper, '- Study of others, A. Author et al. [[pdf]](https://z.example)', undefined],
    ['with a year in its venue', dated, '- [Study z](https://z.example) (CVPR 2025)', undefined],
    ['with one more group in brackets', bracketed, '- **[Tz]** [ICLR] About more [[pdf](https://z.example)]', undefined],
    ['with a period after the bold text instead of in it', bold, '- **Study z**. ACL, thing z [pdf](https://z.example)', undefined],
    ['with a line back to the top', tool, '- [z](https://z.example) - Does more.\n**[back to top](#tools)**', undefined],
  ])('but %s', (_what, usual, odd, expected) => {
    expect(said(usual, odd)).toEqual(expected === undefined ? [] : [expected])
  })

  test('has its missing period before a badge', () => {
    const text = `# L\n\n## Tools\n\n${Array.from({ length: 20 }, (_, index) => badged(index)).join('\n')}\n- [z](https://z.example) - Does more [![b](https://b.example/z)](https://b.example)\n`
    const finding = lintText(text, 'README.md').findings.find(({ corrected }) => corrected !== undefined)
    expect(finding?.corrected).toBe('- [z](https://z.example) - Does more. [![b](https://b.example/z)](https://b.example)')
  })
})

describe('a note', () => {
  const few = (facts: string): string[] => {
    const lines = Array.from({ length: 9 }, (_, index) => `- [n${index}](https://n${index}.example) ${facts}- Does thing ${index}.`)
    return lintText(`# L\n\n## Tools\n\n${[...lines, '- [z](https://z.example) - Does more.'].join('\n')}\n`, 'README.md').findings.map(
      ({ message }) => message,
    )
  }
  test('asks nobody for a fact that few entries tell', () => {
    expect(few('🐢 ').filter((message) => message.includes('without'))).toEqual([])
  })
})

describe('endsInAbbreviation', () => {
  test.each([
    ['Things Inc.', true],
    ['Things, inc.', true],
    ['A. Author et al.', true],
    ['Front. Artif. Intell.', true],
    ['in the U.S.', true],
    ['by J.', true],
    ['Does things.', false],
    ['zinc.', false],
    ['Inc', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(endsInAbbreviation(text)).toBe(expected)
  })
})

describe('a value that a section has for the first time', () => {
  const section = (name: string, values: readonly string[]): string =>
    `## ${name}\n\n| Name | Free |\n|---|---|\n${values.map((value, index) => `| [${name}${index}](https://${name}${index}.example) | ${value} |`).join('\n')}\n`
  const said = (others: readonly string[]): string[] =>
    lintText(`# L\n\n${section('a', [...Array(25).fill('Yes'), 'No'])}\n${section('b', others)}`, 'README.md').findings.map(
      ({ message }) => message,
    )

  test('is no slip where other sections have it', () => {
    expect(said(['No', 'No', 'Yes'])).toEqual([])
    expect(said(['Yes', 'Yes', 'Yes'])).toEqual(['Unexpected value `No`, expected `Yes`'])
  })
})

describe('a column of ratings', () => {
  const table = (rows: readonly string[]): string =>
    `# L\n\n## Tools\n\n| Name | Stars |\n|---|---|\n${rows.map((stars, index) => `| [n${index}](https://n${index}.example) | ${stars} |`).join('\n')}\n`
  const values = (rows: readonly string[]): string[] =>
    lintText(table(rows), 'README.md')
      .findings.filter(({ message }) => message.includes('value'))
      .map(({ message }) => message)

  test('may have another number of stars, but no other value than the words of a set', () => {
    const stars = Array.from({ length: 25 }, (_, index) => (index % 2 === 0 ? '⭐️⭐️' : '⭐️⭐️⭐️'))
    expect(values([...stars, '⭐️'])).toEqual([])
    const words = Array.from({ length: 25 }, (_, index) => (index % 2 === 0 ? 'Free' : 'Paid'))
    expect(values([...words, 'Gratis'])).toEqual(['Unexpected value `Gratis`, expected `Free` or `Paid`'])
  })
})
