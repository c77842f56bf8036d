import { describe, expect, test } from 'vitest'
import { reviewTexts } from '../../src/index.ts'
import { lintText } from '../../src/lint.ts'

const many = (make: (name: string) => string): string => Array.from({ length: 24 }, (_, index) => make(`n${index}`)).join('\n')

const found = (text: string): (string | undefined)[][] =>
  lintText(text, 'README.md').findings.map(({ message, corrected }) => [message, corrected])

test('a period behind the emoji that end a description goes in front of them where the list has emoji last', () => {
  const list = many((name) => `- [${name}](https://${name}.example) - Does things. :orange:`)
  expect(found(`# Tools\n\n${list}\n- [zz](https://zz.example) - Does more :orange: :lemon:.\n`)).toEqual([
    ['Unexpected period after the emoji, expected it before them', '- [zz](https://zz.example) - Does more. :orange: :lemon:'],
  ])
})

test('a name without a link has as many brackets as in the other rows', () => {
  const rows = many((name) => `| 2024 | [${name}] On things | [[pdf]](https://${name}.example) |`)
  expect(
    found(`# Papers\n\n| year | title | link |\n|---|---|---|\n${rows}\n| 2024 | [[zz]] On more | [[pdf]](https://zz.example) |\n`),
  ).toEqual([['Unexpected `[[x]]`, expected `[x]`', '| 2024 | [zz] On more | [[pdf]](https://zz.example) |']])
})

test('a section whose templates are none, or for another container, is judged by what it keeps', () => {
  const text = `# Tools\n\n${many((name) => `- [${name}](https://${name}.example) - Does things.`)}\n- [zz](https://zz.example) – Does more.\n`
  const formOf = (first: object): string[] =>
    lintText(text, 'README.md', {
      'entry-format': ['on', { sections: [first, { under: '*', entry: ['{link}{? {text}}'] }] }],
    }).findings.map(({ form }) => form)
  expect(formOf({ under: 'Tools', entry: [] })).toEqual(['separator – for -'])
  expect(formOf({ under: 'Tools', container: 'table', entry: [] })).toEqual([])
  expect(
    lintText(text, 'README.md', {
      'entry-format': ['on', { sections: [{ under: '*', container: 'table', entry: ['|{any}|'] }] }],
    }).findings.map(({ form }) => form),
  ).toEqual(['separator – for -'])
})

describe('a new line that is no entry', () => {
  const items = many((name) => `- [${name}](https://${name}.example) - Does things.`)
  const before = `# Tools\n\n${items}\n`
  const brought = (line: string, base = before): (string | undefined)[][] =>
    reviewTexts({ path: 'README.md', before: base, after: `${base}${line}\n` }).flatMap(
      ({ introduced, rule, severity, message, corrected }) => (introduced ? [[`${severity} ${rule}`, message, corrected]] : []),
    )

  test('is an error where the section has nothing but entries', () => {
    expect(brought('- Songcut - Cuts recordings.')).toEqual([
      ['error entry-format', 'Unexpected item without a link, expected an entry like the others in the section', undefined],
    ])
  })

  test('is a warning where its link is a bare address and every other one has a name', () => {
    const message = 'Unexpected bare address, expected a link with a name, like the others in the section'
    for (const line of ['- Songcut: https://songcut.example/ - Cuts recordings.', '- <https://songcut.example/> cuts recordings.'])
      expect(brought(line)).toContainEqual(['warning entry-format', message, undefined])
    expect(brought('- [zz](https://zz.example) - As on https://songcut.example/ and elsewhere.')).toEqual([])
    expect(brought('- Songcut: https://songcut.example/', `${before}- Cut: https://cut.example/\n`).map(([, said]) => said)).not.toContain(
      message,
    )
  })

  test('gets its bullet where that is all it lacks', () => {
    const message = 'Unexpected line without a bullet, expected an item of the list'
    const corrected = '- [cc](https://cc.example) - Cuts recordings.'
    expect(brought('[cc](https://cc.example) - Cuts recordings.')[0]?.slice(0, 2)).toEqual(['error entry-format', message])
    expect(brought('\n[cc](https://cc.example) - Cuts recordings.')).toEqual([['error entry-format', message, corrected]])
    expect(brought('\n• [cc](https://cc.example) - Cuts recordings.')).toEqual([['error entry-format', message, corrected]])
  })

  test('is left to the rules that say what is wrong with it', () => {
    expect(brought('- [cc] (https://cc.example) - Cuts recordings.').map(([rule]) => rule)).toEqual([
      'error link-syntax',
      'info entry-order',
    ])
    expect(brought('- [cc](https://cc.example) - Cuts recordings.').map(([rule]) => rule)).toEqual(['info entry-order'])
  })

  test('is no fault where the section has such lines, or the line is old, or has a link within the page', () => {
    expect(brought('- Songcut - Cuts.', `${before}- More to come\n`)).toEqual([])
    expect(brought('', `${before}- More to come\n`)).toEqual([])
    expect(brought('- See also [the tools](#tools)')).toEqual([])
    expect(brought('- Editors\n  - [cc](https://cc.example) - Cuts recordings.')).toEqual([])
    expect(brought('\nEvery tool here [was tried](https://cc.example) by somebody.')).toEqual([])
  })

  test('is a row behind a blank line, which is taken out', () => {
    const rows = many((name) => `| [${name}](https://${name}.example) | Does things |`)
    const table = `# Tools\n\n| tool | what |\n|---|---|\n${rows}\n`
    expect(brought('\n| [cc](https://cc.example) | Cuts recordings |', table).map(([rule, message]) => [rule, message])).toEqual([
      ['error entry-format', 'Unexpected row below a blank line, expected it directly after the table'],
    ])
  })
})

test('what a bot keeps between its marks is not judged', () => {
  const people = many((name) => `| [${name}](https://${name}.example)  |  [${name}](https://${name}.example) |`)
  const table = `<!-- ALL-CONTRIBUTORS-LIST:START -->\n| a | b |\n|---|---|\n${people}\n| [code] (https://x.example) | |\n<!-- ALL-CONTRIBUTORS-LIST:END -->`
  expect(found(`# Tools\n\n${table}\n`)).toEqual([])
  expect(found(`# Tools\n\n${table.replaceAll('ALL-CONTRIBUTORS', 'SOME')}\n`)).not.toEqual([])
})

describe('a venue that stands once', () => {
  const papers = (venue: string, count: number): string =>
    Array.from(
      { length: count },
      (_, index) => `* [**${venue}, 2024**] On ${venue} ${index}. [paper](https://${venue}${index}.example)\n`,
    ).join('')

  test('and is one letter away from a frequent one is a note', () => {
    expect(found(`# Papers\n\n${papers('EMNLP', 6)}${papers('ENNLP', 1)}`)).toEqual([
      ['Unexpected `ENNLP`, expected `EMNLP` perhaps', undefined],
    ])
  })

  test('is none where it is a venue of its own, another number, or stands twice', () => {
    expect(found(`# Papers\n\n${papers('ICME', 1)}${papers('ICML', 6)}${papers('IXML', 2)}`)).toEqual([])
  })
})
