// Spaces around commas and before brackets inside of descriptions: what is read, and what is told of it.
import { describe, expect, test } from 'vitest'
import { lintText } from '../../src/lint.ts'
import { readSpacing } from '../../src/list/grammar/typography.ts'

describe('readSpacing', () => {
  test.each([
    ['Fast, small', [', ']],
    ['Fast,small and simple', [',']],
    ['Fast ,small and simple', [' ,']],
    ['Fast , small', [' , ']],
    ['in C,C++ and Go', []],
    ['in 1,000 ways', []],
    ['Talks (many of them) and books', [' (']],
    ['Talks(many of them) and books', ['(']],
    ['Calls map(x) and word(s)', []],
    ['Calls printf(3)', []],
    ['快速,简单', []],
    ['', []],
  ])('%j: %j', (text, forms) => {
    expect(readSpacing(text, 0).map(({ form }) => form)).toEqual(forms)
  })

  test('reads from a place on, and says where', () => {
    expect(readSpacing('Fast,small things (all of them)', 5)).toEqual([{ mark: '(', form: ' (', start: 17, end: 19 }])
  })
})

describe('a list whose descriptions have commas and brackets', () => {
  const usual = Array.from(
    { length: 20 },
    (_, index) => `- [n${index}](https://n${index}.example) - Fast, small (about ${index} times) and simple.`,
  )
  const said = (odd: string) =>
    lintText(`# L\n\n## Tools\n\n${[...usual, odd].join('\n')}\n`, 'README.md').findings.map(({ message, corrected }) => [
      message,
      corrected,
    ])

  test.each([
    [
      '- [z](https://z.example) - Fast,small and simple.',
      'Unexpected word right after `,`, expected a space',
      '- [z](https://z.example) - Fast, small and simple.',
    ],
    [
      '- [z](https://z.example) - Fast ,small and simple.',
      'Unexpected space before `,`, expected none',
      '- [z](https://z.example) - Fast, small and simple.',
    ],
    [
      '- [z](https://z.example) - Fast(about ten times) and simple.',
      'Unexpected word right before `(`, expected a space',
      '- [z](https://z.example) - Fast (about ten times) and simple.',
    ],
    [
      '- [z](https://z.example) - Fast and simple .',
      'Unexpected space before `.`, expected none',
      '- [z](https://z.example) - Fast and simple.',
    ],
  ])('corrects %s', (odd, message, corrected) => {
    expect(said(odd)).toEqual([[message, corrected]])
  })

  test.each([
    '- [z](https://z.example) - Calls map(x) in C,C++ and .NET.',
    '- [z](https://z.example) - Has 1,000 users (many).',
  ])('leaves %s', (fine) => {
    expect(said(fine)).toEqual([])
  })

  test('is not asked to take spaces out', () => {
    const without = usual.map((line) => line.replace(', small (', ',small and(').replace(' (about', '(about'))
    expect(
      lintText(`# L\n\n## Tools\n\n${[...without, usual[0]!.replaceAll('n0', 'zz')].join('\n')}\n`, 'README.md').findings.filter(
        ({ message }) => /`[,(]`/.test(message),
      ),
    ).toEqual([])
  })
})
