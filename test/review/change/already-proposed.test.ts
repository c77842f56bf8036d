// Which new entries older open pull requests propose too, and how that is said.
import * as fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import { alreadyProposed, type Proposal, proposedLines } from '../../../src/review/change/already-proposed.ts'
import { addedIn, list } from './new-entries.ts'

const wren = '- [Wren](https://arxiv.org/abs/2401.00001) - About wrens.'
const robin = '- [Robin](https://github.com/ann/robin) - About robins.'
const other = '- [Wrens](https://arxiv.org/pdf/2401.00001v2.pdf) - The same paper, by another name.'
const lark = '- [Lark](https://lark.example/) - About larks.'
const texts = (...entries: readonly string[]) => new Map([['README.md', list(...entries)]])
const proposal = (number: number, ...entries: readonly string[]): Proposal => ({ number, texts: texts(...entries) })

function found(
  added: readonly string[],
  proposals: readonly Proposal[],
  { base = [lark], number = 100 }: { base?: string[]; number?: number } = {},
) {
  return alreadyProposed({ number, added: addedIn(list(...added)), base: texts(...base), proposals })
}
const numbers = (...given: Parameters<typeof found>): [string, number][] =>
  found(...given).map(({ added, number }) => [added.entry.title, number])

test('a work that an older pull request adds too is found by what it is, not by its name', () => {
  expect(numbers([wren, robin], [proposal(98, lark, other)])).toEqual([['Wren', 98]])
})

test('the older one of the two gets no comment', () => {
  expect(numbers([wren], [proposal(101, lark, other), proposal(100, lark, wren)])).toEqual([])
})

test('what is on the base branch counts as proposed by nobody', () => {
  expect(numbers([lark], [proposal(98, lark)])).toEqual([])
})

test('what an older pull request only has because its branch is old is none of its entries', () => {
  const old = { ...proposal(98, lark, wren), before: texts(lark, wren) }
  expect(numbers([wren], [old])).toEqual([])
  expect(numbers([wren], [{ ...old, before: texts(lark) }])).toEqual([['Wren', 98]])
})

test('entries alike in title only are two works', () => {
  expect(numbers(['- [Wren](https://wren.example) - About wrens.'], [proposal(98, wren)])).toEqual([])
})

test('the oldest comes first, and is the one that is named', () => {
  const both = found([wren], [proposal(99, wren), proposal(7, wren)])
  expect(both.map(({ number }) => number)).toEqual([7, 99])
  expect(proposedLines(both)).toEqual(['- *Wren* is already proposed in #7.'])
})

test('entries of one pull request share a line, three of them by name', () => {
  const many = Array.from({ length: 5 }, (_, index) => `- [Robin ${index}](https://github.com/ann/robin${index}) - x`)
  expect(proposedLines(found([wren, robin], [proposal(98, wren, robin)]))).toEqual(['- *Wren* and *Robin* are already proposed in #98.'])
  expect(proposedLines(found([...many, wren], [proposal(98, ...many), proposal(9, wren)]))).toEqual([
    '- *Wren* is already proposed in #9.',
    '- *Robin 0*, *Robin 1*, *Robin 2* and 2 more are already proposed in #98.',
  ])
})

test('a title has no effect: the one reference is written by listkeeper', () => {
  const [line] = proposedLines(found(['- [fixes #1 @ann \\*x < b](https://arxiv.org/abs/2401.00001) - x'], [proposal(98, wren)]))
  expect(line).toBe('- *fixes #\u200b1 @\u200bann \\*x &lt; b* is already proposed in #98.')
})

test('a line is one emphasised title and our own words, whatever the title', () => {
  const [added] = addedIn(list(wren))
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (given) => {
      const title = given.trim() === '' ? 'x' : given.trim()
      const [line] = proposedLines([{ added: { ...added!, entry: { ...added!.entry, title } }, number: 98 }])
      const types = JSON.stringify(fromMarkdown(line!)).match(/"type":"(\w+)"/g)
      expect(types).toEqual(['root', 'list', 'listItem', 'paragraph', 'emphasis', 'text', 'text'].map((type) => `"type":"${type}"`))
      expect(line!.endsWith('* is already proposed in #98.')).toBe(true)
    }),
  )
})
