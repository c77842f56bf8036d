// What a maintainer merges as it is: nothing is said of it, however clear the others are.
import { describe, expect, test } from 'vitest'
import { reviewTexts } from '../../src/index.ts'

const many = (make: (name: string, index: number) => string, count = 24): string =>
  Array.from({ length: count }, (_, index) => make(`n${String(index).padStart(2, '0')}`, index)).join('\n')

/** What is said of a line that is added below the others. */
const saidOf = (others: string, line: string, more = ''): string[] => {
  const text = (own: string): string => `# Tools\n\n## Some\n\n${others}\n${own}${more}`
  return reviewTexts({ path: 'README.md', before: text(''), after: text(`${line}\n`) }).map(
    ({ severity, message }) => `${severity}: ${message}`,
  )
}

const code = (name: string): string => ` [[code](https://c.example/${name})]`
const paper = (name: string): string => `- On ${name} things (2024). [[paper](https://${name}.example)]`

describe('nothing is said', () => {
  test.each<[string, string, string]>([
    [
      'of italics that hold code',
      many((name) => `- [${name}](https://${name}.example) - *Does things*`),
      '- [zz](https://zz.example) - *Does more than `find` does*',
    ],
    ['of a paper without code, where another has none either', `${many((name) => paper(name) + code(name))}\n${paper('ny')}`, paper('zz')],
    [
      'of code at the end of a sentence, before values in code',
      many((name) => `- [${name}](https://${name}.example) - Does things. \`MIT\` \`Go\``),
      '- [zz](https://zz.example) - Does more than `find`. `MIT` `Go`',
    ],
    [
      'of an entry without its author, where the dash comes behind the author',
      many((name) => `- [${name}](https://${name}.example) by [@${name}](https://x.example/${name}) — Does things`),
      '- [zz](https://zz.example) — Does more',
    ],
    [
      'of the period of an abbreviation in another language',
      many((name) => `- [${name}](https://${name}.example) – Macht etwas`),
      '- [zz](https://zz.example) – Macht noch mehr usw.',
    ],
  ])('%s', (_name, others, line) => {
    expect(saidOf(others, line)).toEqual([])
  })

  const table = (last: string): string =>
    `| name | code |\n|---|---|\n${many((name, index) => `| [${name}](https://${name}.example) | ${index < 20 ? `[![code](https://b.example/${name}.svg)](https://c.example/${name})` : last} |`)}`

  test.each([
    '| [zzz](https://zz.example) | Coming soon |',
    '| [zzz](https://zz.example) |  |',
  ])('of a cell that says there is no such thing, where others have a dash: %s', (line) => {
    expect(saidOf(table('-'), line)).toEqual([])
  })

  test('but of an empty cell, where every other has something', () => {
    const every = table('[![code](https://b.example/x.svg)](https://c.example/x)')
    expect(saidOf(every, '| [zzz](https://zz.example) |  |')).toEqual(['warning: Unexpected empty cell, expected a badge'])
  })

  test('but a note of a paper without code, where every other has some', () => {
    expect(
      saidOf(
        many((name) => paper(name) + code(name)),
        paper('zz'),
      ),
    ).toEqual(['info: Unexpected nothing after the link label, expected a link label'])
  })
})
