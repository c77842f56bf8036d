// Boxes of a description as GitHub renders them, and what counts as one of them.
import { describe, expect, test } from 'vitest'
import { isNamed, isTicked, openBoxes, readBoxes } from '../../src/admission/boxes.ts'

const shown = (text: string): string[] => readBoxes(text).map((box) => `${box.isTicked ? 'x' : ' '} ${box.text}`)

describe('a box', () => {
  test.each<[string, string, readonly string[]]>([
    ['of each bullet, and of numbers', '- [ ] a\n* [x] b\n+ [X] c\n\n1. [x] d', ['  a', 'x b', 'x c', 'x d']],
    ['inside of another item', '- [ ] a\n  - [x] b', ['  a', 'x b']],
    ['with marks and links', '- [x] **a** _b_ `c` [d](https://d.example)', ['x a b c d']],
    ['with a comment in it', '- [x] a <!-- b -->', ['x a']],
    ['over two lines', '- [x] a\n  b', ['x a b']],
    ['with line ends of Windows', '- [x] a\r\n- [ ] b\r\n', ['x a', '  b']],
    ['after a line that would be front matter in a file', '---\nx: y\n---\n- [x] a', ['x a']],
  ])('%s', (_what, text, boxes) => expect(shown(text)).toEqual(boxes))

  test.each([
    ['in a fence', '```\n- [x] a\n```'],
    ['in a fence that is not closed', '~~~\n- [x] a'],
    ['in indented code', 'x\n\n    - [x] a'],
    ['in a comment', '<!--\n- [x] a\n-->'],
    ['in a comment that is not closed', '<!--\n- [x] a'],
    ['in a quote', '> - [x] a'],
    ['in HTML', '<div>\n- [x] a\n</div>'],
    ['without a list', '[x] a'],
    ['without a space', '- [x]a'],
    ['without text', '- [x]'],
    ['with another mark', '- [v] a\n- [ x] b\n- [] c'],
    ['as code', '- `[x]` a'],
    ['escaped', '- \\[x] a'],
    ['in the middle', '- a [x] b'],
  ])('is none %s', (_what, text) => expect(shown(text)).toEqual([]))

  test('is found in a very long text', () => {
    expect(readBoxes('- [ '.repeat(200_000)).length).toBe(0)
    expect(readBoxes('- [x] a\n'.repeat(8_000)).length).toBe(8_000)
  })
})

describe('a box has the name of the configuration', () => {
  const box = (text: string) => ({ text, isTicked: true })
  test.each([
    ['Hidden gem', 'Hidden gem', true],
    ['hidden-GEM!', 'Hidden gem', true],
    ['Hidden gem (75 stars are enough)', 'Hidden gem', true],
    ['Hidden gems', 'Hidden gem', false],
    ['This is no hidden gem', 'Hidden gem', false],
    ['Hidden', 'Hidden gem', false],
    ['anything', '***', false],
    ['Скрытая жемчужина', 'скрытая жемчужина', true],
  ])('%s for %s: %s', (text, name, is) => expect(isNamed(box(text), name)).toBe(is))

  test('and one that is ticked is enough', () => {
    expect(isTicked(readBoxes('- [ ] Hidden gem\n- [x] Hidden gem'), 'Hidden gem')).toBe(true)
    expect(isTicked(readBoxes('- [ ] Hidden gem'), 'Hidden gem')).toBe(false)
  })
})

test('what is open is what the template has and the description has not ticked, each as often as it is there', () => {
  const open = (template: string, body: string) => openBoxes(readBoxes(template), readBoxes(body)).map(({ text }) => text)
  expect(open('- [ ] a\n- [ ] b', '- [x] b\n- [x] A')).toEqual([])
  expect(open('- [ ] a\n- [ ] b', '- [x] a')).toEqual(['b'])
  expect(open('- [ ] a\n- [ ] a', '- [x] a')).toEqual(['a'])
  expect(open('', '- [ ] mine')).toEqual([])
})
