// What a proposal changes is carried over to a newer text, line by line.
import { describe, expect, test } from 'vitest'
import { landLines } from '../../../src/review/proposal/land-lines.ts'

const before = '# Birds\n\n## Songs\n\n- [a](a) - A.\n- [c](c) - C.\n\n## Nests\n\n- [z](z) - Z.\n'
const d = '- [d](d) - D.\n'
const e = '- [e](e) - E.\n'

/** The text with lines after another one. */
const after = (line: string, more: string, text = before): string => text.replace(line, line + more)
const [a, c, z] = ['- [a](a) - A.\n', '- [c](c) - C.\n', '- [z](z) - Z.\n'] as const

describe('a change', () => {
  test.each<[string, string, string, string]>([
    ['of a text that is as it was is the proposal', after(c, d), before, after(c, d)],
    ['comes after what others added in the same place', after(c, d), after(c, e), after(c, e + d)],
    ['comes after what others added at the end of the text', after(z, d), after(z, e), after(z, e + d)],
    ['at another place is none of their business', after(c, d), after(z, e), after(z, e, after(c, d))],
    ['at the top of a section comes there', before.replace(a, d + a), before.replace(a, e + a), before.replace(a, d + e + a)],
    ['without a line feed at the end of the text', after(z, d).trimEnd(), after(z, e), after(z, e + d)],
    ['after a line that is gone comes after the one above it', after(c, d), before.replace(c, ''), before.replace(c, d)],
    ['of a line that others left alone', before.replace('- A.', '- All of A.'), after(c, e), after(c, e).replace('- A.', '- All of A.')],
    [
      'of a line whose neighbour is gone',
      before.replace('- C.', '- CC.'),
      before.replace(a, ''),
      before.replace(a, '').replace('- C.', '- CC.'),
    ],
    ['that takes a line out', before.replace(a, ''), after(c, e), after(c, e).replace(a, '')],
    ['that is there already is not made twice', after(c, d), after(c, d + e), after(c, d + e)],
    [
      'with an entry of lines that others have below theirs keeps them',
      after(z, '- [b](b)\n  - [code](c)\n  - free\n'),
      after(z, '- [y](y)\n  - [paper](p)\n  - free\n'),
      after(z, '- [y](y)\n  - [paper](p)\n  - free\n- [b](b)\n  - [code](c)\n  - free\n'),
    ],
    [
      'with a table keeps its header, which others have too',
      after(z, '\n| name | place |\n|---|---|\n| [b](b) | here |\n'),
      after(z, '\n| name | place |\n|---|---|\n| [y](y) | there |\n'),
      after(z, '\n| name | place |\n|---|---|\n| [b](b) | here |\n\n| name | place |\n|---|---|\n| [y](y) | there |\n'),
    ],
    [
      'with an entry of lines that is there already is not made twice',
      after(z, '- [b](b)\n  - free\n'),
      after(z, '- [b](b)\n  - free\n'),
      after(z, '- [b](b)\n  - free\n'),
    ],
    [
      'to a text with other line ends gets these',
      after(c, d),
      after(c, e).replaceAll('\n', '\r\n'),
      after(c, e + d).replaceAll('\n', '\r\n'),
    ],
    [
      'with a new section',
      before.replace('## Nests', `## Eggs\n\n${d}\n## Nests`),
      after(z, e),
      after(z, e, before.replace('## Nests', `## Eggs\n\n${d}\n## Nests`)),
    ],
    ['in a table', '| a |\n|---|\n| b |\n| c |\n', '| a |\n|---|\n| b |\n| d |\n', '| a |\n|---|\n| b |\n| d |\n| c |\n'],
  ])('%s', (title, proposed, current, expected) => {
    const old = title === 'in a table' ? '| a |\n|---|\n| b |\n' : before
    expect(landLines({ before: old, proposed, current })).toEqual({ kind: 'landed', text: expected })
  })

  test.each<[string, string, string]>([
    ['of a line that others changed', before.replace('- C.', '- CC.'), before.replace('- C.', '- CCC.')],
    ['of a line that is gone', before.replace('- C.', '- CC.'), before.replace(c, '')],
    ['in a section that is gone', after(z, d), before.replace(/\n## Nests[\s\S]*/, '')],
  ])('%s has no clear place', (_, proposed, current) => {
    expect(landLines({ before, proposed, current })).toMatchObject({ kind: 'conflict' })
  })

  test.each([
    ['a replaced line', before.replace('- C.', '- CC.'), before.replace('- C.', '- CC.'), 'after'],
    ['a line that is gone', before.replace(c, ''), before.replace(c, ''), 'after'],
    ['one of two new lines', after(c, d + e), after(c, d), after(c, d + e)],
  ])('that others made by hand is not made twice: %s', (_what, proposed, made, expected) => {
    const current = after(z, '- [y](y) - Y.\n', made)
    const wanted = expected === 'after' ? current : after(z, '- [y](y) - Y.\n', expected)
    expect(landLines({ before, proposed, current })).toEqual({ kind: 'landed', text: wanted })
  })

  test('takes out no line that others wrote between those that it replaces', () => {
    const replaced = before.replace('- A.', '- AA.').replace('- C.', '- CC.')
    expect(landLines({ before, proposed: replaced, current: after(a, e) }).kind).toBe('conflict')
    const [old, wanted] = ['h\na\n\nb\nz\n', 'h\na2\n\nb2\nz\n']
    expect(landLines({ before: old, proposed: wanted, current: 'h\na\nX\nb\nz\n' }).kind).toBe('conflict')
    expect(landLines({ before: old, proposed: wanted, current: 'h\na\nb\nz\ny\n' })).toEqual({
      kind: 'landed',
      text: 'h\na2\n\nb2\nz\ny\n',
    })
  })

  test('of a text of a quarter of a million lines is carried over', () => {
    const long = '- a\n'.repeat(250_000)
    expect(landLines({ before: long, proposed: `${long}${d}`, current: `${e}${long}` }).kind).toBe('landed')
  })

  test('keeps every line of the newer text, whatever others added', () => {
    for (let at = 0; at < 12; at++) {
      const lines = before.split('\n')
      const current = lines.toSpliced(at, 0, '- [new](new) - New.').join('\n')
      const landed = landLines({ before, proposed: after(c, d), current })
      if (landed.kind !== 'landed') continue
      for (const line of current.split('\n')) expect(landed.text.split('\n'), `line ${at}`).toContain(line)
      expect(landed.text.split('\n').filter((line) => `${line}\n` === d)).toHaveLength(1)
    }
  })
})
