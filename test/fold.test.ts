import { describe, expect, it } from 'vitest'
import { columnsOf, foldLines } from '../src/report/terminal/fold.ts'

describe('columnsOf', () => {
  it.each([
    ['abc', 3],
    ['中文', 4],
    ['🚀', 2],
    ['e\u0301', 1],
    ['\u001b[31mred\u001b[39m', 3],
    ['', 0],
  ])('%j takes %i columns', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })
})

describe('foldLines', () => {
  it.each([
    ['a line that just fits stays', 'aaa bbb', 7, 'aaa bbb'],
    ['a line that is one too long is folded', 'aaa bbb', 6, 'aaa\nbbb'],
    ['spaces inside of a line stay', '  a  b c', 7, '  a  b\n c'],
    ['spaces at the fold go', 'aaaa    bbbb', 8, 'aaaa\nbbbb'],
    ['an address stays whole', 'see https://example.org/long', 10, 'see\nhttps://example.org/long'],
    ['wide characters count as two', '中文 中文', 8, '中文\n中文'],
    ['what follows the first column stands below it', 'name  one two three', 15, 'name  one two\n      three'],
    ['each line is folded by itself', 'aaa bbb\ncc', 4, 'aaa\nbbb\ncc'],
    ['colours take no room', '\u001b[1maaa\u001b[22m bbb', 7, '\u001b[1maaa\u001b[22m bbb'],
    ['spaces at the end go where the line is folded', 'aaa bbb  ', 7, 'aaa bbb'],
  ])('%s', (_, text, width, folded) => {
    expect(foldLines(text, width)).toBe(folded)
  })
})
