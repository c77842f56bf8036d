// Descriptions that begin with a capital letter in the others: what is corrected, and what may have a letter case of its own.
import { describe, expect, test } from 'vitest'
import { lintText } from '../../src/lint.ts'

const verbs = ['Draws', 'Counts', 'Lists', 'Reads', 'Plays', 'Sorts']
const entry = (index: number, begin: string): string =>
  `- [Tool${index}](https://n${index}.example) - ${begin} the birds of place ${index}.`
const list = (some: readonly string[], line: string): string => `# Birds\n\n## Tools\n\n${[...some, line].join('\n')}\n`
const usual = Array.from({ length: 24 }, (_, index) => entry(index, verbs[index % verbs.length]!))

/** What is said of the last line, and the line with its corrections. */
function judged(line: string, others: readonly string[] = usual): readonly [form: string, corrected: string | undefined][] {
  const { findings } = lintText(list(others, line), 'README.md')
  return findings
    .filter(({ rule, place }) => rule === 'entry-format' && place.start.line === 5 + others.length)
    .map(({ form, corrected }) => [form, corrected])
}

const small = 'case first letter small for capital'

describe('a description that begins with a small letter, where the others begin with a capital one, is corrected', () => {
  test.each([
    ['a word that begins others', '- [New](https://new.example) - draws owls.', '- [New](https://new.example) - Draws owls.'],
    ['a usual word', '- [New](https://new.example) - a map of owls.', '- [New](https://new.example) - A map of owls.'],
    [
      'a word with a hyphen',
      '- [New](https://new.example) - open-source maps of owls.',
      '- [New](https://new.example) - Open-source maps of owls.',
    ],
    ['a word with a comma', '- [New](https://new.example) - fast, small maps.', '- [New](https://new.example) - Fast, small maps.'],
  ])('%s', (_what, line, corrected) => {
    expect(judged(line)).toEqual([[small, corrected]])
  })

  test('together with the separator and the period', () => {
    const said = judged('- [New](https://new.example) – draws owls')
    expect(said.map(([form]) => form)).toContain(small)
    expect(new Set(said.map(([, corrected]) => corrected))).toEqual(new Set(['- [New](https://new.example) - Draws owls.']))
  })
})

describe('nothing is said of', () => {
  test.each([
    ['a name that begins no other description', '- [New](https://new.example) - npm for owls.'],
    ['a name of mixed letters', '- [New](https://new.example) - iOS maps of owls.'],
    ['a name of a host', '- [New](https://new.example) - draws.example has owls.'],
    ['a name with a period', '- [New](https://new.example) - list.js with owls.'],
    ['a name with digits', '- [New](https://new.example) - list3 with owls.'],
    ['code', '- [New](https://new.example) - `draws` owls.'],
    ['a quotation', '- [New](https://new.example) - "draws owls" and more.'],
    ['a note', '- [New](https://new.example) - by the people who count owls.'],
    ['a capital letter', '- [New](https://new.example) - Draws owls.'],
    ['a script without capital letters', '- [New](https://new.example) - 鳥の地図です.'],
  ])('%s', (_what, line) => {
    expect(judged(line).filter(([form]) => form === small)).toEqual([])
  })

  test('a list in which too many do so', () => {
    const others = usual.map((line, index) => (index % 6 === 0 ? line.replace(/ - ./, (found) => found.toLowerCase()) : line))
    expect(judged('- [New](https://new.example) - draws owls.', others)).toEqual([])
  })

  test('a list whose descriptions begin with small letters, nor of a capital letter there', () => {
    const others = usual.map((line) => line.replace(/ - ./, (found) => found.toLowerCase()))
    for (const begin of ['draws', 'Draws']) expect(judged(`- [New](https://new.example) - ${begin} owls.`, others)).toEqual([])
  })

  test('a section that is too short to show anything', () => {
    expect(judged('- [New](https://new.example) - draws owls.', usual.slice(0, 5))).toEqual([])
  })
})

test('a word is known as none of the names of a list as soon as two descriptions begin with it', () => {
  const line = '- [New](https://new.example) - quails of the world.'
  const more = [entry(24, 'Quails and'), entry(25, 'Quails or')]
  expect(judged(line, [...usual, more[0]!])).toEqual([])
  expect(judged(line, [...usual, ...more])).toEqual([[small, line.replace('quails', 'Quails')]])
})

test('it is a note, and of a weak norm nothing is said', () => {
  const line = '- [New](https://new.example) - draws owls.'
  const said = (others: readonly string[]): readonly (string | undefined)[] =>
    lintText(list(others, line), 'README.md')
      .findings.filter(({ form }) => form === small)
      .map(({ severity }) => severity)
  expect(said(usual.slice(0, 15))).toEqual([])
  expect(said(usual.slice(0, 16))).toEqual(['info'])
})
