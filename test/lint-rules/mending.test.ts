// One mark too few or too many: the correction is the one change after which the entry is as the others.
import { describe, expect, test } from 'vitest'
import { reviewTexts } from '../../src/index.ts'
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
const cited = Array.from(
  { length: 24 },
  (_, index) =>
    `Author ${String.fromCharCode(65 + index)}. et al. (2024). [On n${index} things](https://n${index}.example). *ICML*. \\[[code](https://c${index}.example)\\]\n`,
).join('\n')
const bold = section((name) => `* **[${name}](https://${name}.example)**: Does things`)
const terms = section((name) => `* **${name}**: Does things. ([source](https://${name}.example))`)
const venues = section((name) => `- [ICML 2024] On ${name} things [[pdf](https://${name}.example)]`)
const titles = section((name) => `- **On ${name} things**, *A. Author*, 2024. [[pdf](https://${name}.example)]`)
const cells = `| name | paper |\n|---|---|\n${section((name) => `| On ${name} things | [[pdf](https://${name}.example)] |`)}`

describe('a mark too few or too many is mended where one change makes the entry as the others', () => {
  test.each<[string, string, string, string]>([
    ['a bracket before the link', tools, '- ([zz](https://zz.example) - Does more.', '- [zz](https://zz.example) - Does more.'],
    [
      'a bracket before the link, where the description begins with a name',
      tools,
      '- ([zz](https://zz.example) - npm does more.',
      '- [zz](https://zz.example) - npm does more.',
    ],
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
    [
      'a colon inside of bold around a link',
      bold,
      '* **[zz](https://zz.example):** Does more',
      '* **[zz](https://zz.example)**: Does more',
    ],
    [
      'a colon inside of bold words',
      terms,
      '* **zz:** Does more. ([source](https://zz.example))',
      '* **zz**: Does more. ([source](https://zz.example))',
    ],
    ['one star where there are two', bold, '* **[zz](https://zz.example)*: Does more', '* **[zz](https://zz.example)**: Does more'],
    ['a space behind the stars', bold, '* ** [zz](https://zz.example)**: Does more', '* **[zz](https://zz.example)**: Does more'],
    [
      'a citation without a period',
      cited,
      'Author Z. et al. (2024). [On more things](https://zz.example) *ICML*. \\[[code](https://c.example)\\]',
      'Author Z. et al. (2024). [On more things](https://zz.example). *ICML*. \\[[code](https://c.example)\\]',
    ],
    [
      'brackets that are not escaped',
      cited,
      'Author Z. et al. (2024). [On more things](https://zz.example). *ICML*. [[code](https://c.example)]',
      'Author Z. et al. (2024). [On more things](https://zz.example). *ICML*. \\[[code](https://c.example)\\]',
    ],
    ['a colon in the text of a link', tools, '- [zz:](https://zz.example) Does more.', '- [zz](https://zz.example) - Does more.'],
    ['a last bracket', terms, '* **zz**: Does more. ([source](https://zz.example)', '* **zz**: Does more. ([source](https://zz.example))'],
    [
      'square brackets for round ones',
      terms,
      '* **zz**: Does more. [[source](https://zz.example)]',
      '* **zz**: Does more. ([source](https://zz.example))',
    ],
    ['both brackets', terms, '* **zz**: Does more. [source](https://zz.example)', '* **zz**: Does more. ([source](https://zz.example))'],
    [
      'brackets of another kind around a year',
      papers,
      '- Of more things [2024], A. Author [[pdf](https://zz.example)]',
      '- Of more things (2024), A. Author [[pdf](https://zz.example)]',
    ],
    [
      'brackets of another kind around a link',
      papers,
      '- Of more things (2024), A. Author ([pdf](https://zz.example))',
      '- Of more things (2024), A. Author [[pdf](https://zz.example)]',
    ],
    [
      'full-width brackets around venue and year',
      venues,
      '- 【ICML 2024】 Of more things [[pdf](https://zz.example)]',
      '- [ICML 2024] Of more things [[pdf](https://zz.example)]',
    ],
    [
      'a title in bold that does not end',
      titles,
      '- **Of more things, *A. Author*, 2024. [[pdf](https://zz.example)]',
      '- **Of more things**, *A. Author*, 2024. [[pdf](https://zz.example)]',
    ],
    [
      'a title that is not bold',
      titles,
      '- Of more things, *A. Author*, 2024. [[pdf](https://zz.example)]',
      '- **Of more things**, *A. Author*, 2024. [[pdf](https://zz.example)]',
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

test('a bracket without its partner hides no missing space elsewhere in the entry', () => {
  const others = section((name) => `- **[${name}]** On ${name} things [[pdf](https://${name}.example)] [[code](https://c.example/${name})]`)
  expect(correctedOf(others, '- **[zz]**On more things [[pdf](https://zz.example)] [[code]](https://c.example/zz)]')).toBe(
    '- **[zz]** On more things [[pdf](https://zz.example)] [[code](https://c.example/zz)]',
  )
})

describe('a note of a small section has a correction', () => {
  const small = Array.from({ length: 7 }, (_, index) => `- [s${index}](https://s${index}.example) - Does things.`).join('\n')
  const review = (rest: string, line: string) => {
    const text = (own: string): string => `# Tools\n\n## Some\n\n${small}\n${own}\n## More\n\n${rest}\n`
    return reviewTexts({ path: 'README.md', before: text(''), after: text(`${line}\n`) }).flatMap(
      ({ rule, severity, corrected, line: at }) => (rule === 'entry-format' && at === 12 ? [[severity, corrected]] : []),
    )
  }

  test('where the whole list clearly keeps the same', () => {
    expect(
      review(
        section((name) => `- [${name}](https://${name}.example) - Does things.`),
        '- .[zz](https://zz.example) - Does more.',
      ),
    ).toEqual([['info', '- [zz](https://zz.example) - Does more.']])
  })

  test('but not deeper in the entry, where the same glue may be prose', () => {
    const own = Array.from({ length: 7 }, (_, index) => `- [s${index}](https://s${index}.example) - **S${index}** - of things.`).join('\n')
    const rest = section((name) => `- [${name}](https://${name}.example) - **${name}** - of things.`)
    const text = (line: string): string => `# Tools\n\n## Some\n\n${own}\n${line}\n## More\n\n${rest}\n`
    const found = reviewTexts({ path: 'README.md', before: text(''), after: text('- [zz](https://zz.example) - **ZZ** of things.\n') })
    expect(
      found.flatMap(({ rule, line, severity, corrected }) => (rule === 'entry-format' && line === 12 ? [[severity, corrected]] : [])),
    ).toEqual([['info', undefined]])
  })

  test('but not where others of the list do as it does', () => {
    const rest = section((name, index) => `- ${index % 8 === 0 ? '.' : ''}[${name}](https://${name}.example) - Does things.`)
    expect(review(rest, '- .[zz](https://zz.example) - Does more.').filter(([, corrected]) => corrected !== undefined)).toEqual([])
  })
})

describe('a row with one cell more than its header', () => {
  const rows = section((name) => `| [${name}](https://${name}.example) | Does things. |`)
  const rowOf = (row: string): string | undefined =>
    lintText(`# Tools\n\n| name | text |\n|---|---|\n${rows}\n${row}\n`, 'README.md').findings.find(({ form }) => form === 'cells 3 for 2')
      ?.corrected

  test.each<[string, string, string | undefined]>([
    ['loses the empty one at its start', '|| [zz](https://zz.example) | Does more. |', '| [zz](https://zz.example) | Does more. |'],
    ['loses the empty one at its end', '| [zz](https://zz.example) | Does more. | |', '| [zz](https://zz.example) | Does more. |'],
    ['keeps one in the middle', '| [zz](https://zz.example) | | Does more. |', undefined],
    ['keeps both where there are two', '| | [zz](https://zz.example) | |', undefined],
    ['keeps all that say something', '| [zz](https://zz.example) | Does more. | And more. |', undefined],
  ])('%s', (_what, row, expected) => {
    expect(rowOf(row)).toBe(expected)
  })
})

test.each<[string, string | undefined]>([
  ['- [zz] - (https://zz.example) - Does more.', '- [zz](https://zz.example) - Does more.'],
  ['- [zz] – (https://zz.example) - Does more.', '- [zz](https://zz.example) - Does more.'],
  ['- [2024] - (https://zz.example) - Does more.', undefined],
  ['- See [zz] - (https://zz.example) - Does more.', undefined],
  ['- [zz](https://zz.example) - (https://zz.example/b) - Does more.', undefined],
])('text and target of a link with a dash between them, at the start of an entry alone: %s', (line, expected) => {
  expect(lintText(`# Tools\n\n${tools}\n${line}\n`, 'README.md').findings.find(({ form }) => form === 'gap')?.corrected).toBe(expected)
})

describe('spaces behind a description', () => {
  const licences = section((name) => `- [${name}](https://${name}.example) - Does things. \`MIT\``)
  test.each<[string, string, string, string]>([
    ['at the end of the line', tools, '- [zz](https://zz.example) - Does more ', '- [zz](https://zz.example) - Does more.'],
    ['behind a comma', tools, '- [zz](https://zz.example) - Does more, ', '- [zz](https://zz.example) - Does more.'],
    ['doubled before code', licences, '- [zz](https://zz.example) - Does more  `MIT`', '- [zz](https://zz.example) - Does more. `MIT`'],
  ])('%s do not hide that it lacks its period, and both are corrected at once', (_where, others, line, expected) => {
    const { findings } = lintText(`# Tools\n\n${others}\n${line}\n`, 'README.md')
    expect(findings.map(({ rule, corrected }) => [rule, corrected]).toSorted()).toEqual([
      ['entry-format', expected],
      ['entry-spacing', expected],
    ])
  })
})

test('two periods at the end are one, also in a short list', () => {
  const before = `# Tools\n\n${tools.split('\n').slice(0, 8).join('\n')}\n`
  const after = `${before}- [zz](https://zz.example) - Does more..\n`
  const found = reviewTexts({ path: 'README.md', before, after }).filter(({ introduced }) => introduced)
  expect(found.map(({ message, corrected }) => [message, corrected])).toEqual([
    ['Unexpected two periods at the end of the description, expected one', '- [zz](https://zz.example) - Does more.'],
  ])
})
