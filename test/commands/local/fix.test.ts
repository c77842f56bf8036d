import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixAndRegenerate, fixSource } from '../../../src/commands/local/fix.ts'
import { defaultConfig, parseConfig } from '../../../src/config/index.ts'
import { lintText } from '../../../src/lint.ts'

const config = defaultConfig()
const fix = (text: string, rules: readonly string[] = []) => fixSource({ path: 'README.md', text }, config, rules)

const faulty = `# List

- [a]((https://a.example.com)) - First.
- [ b ](https://b.example.com) - Second.
- [c] (https://c.example.com)  - Third ,
  on two lines.
- [d]([paper](https://d.example.com)) - Fourth.
`
const fixed = `# List

- [a](https://a.example.com) - First.
- [b](https://b.example.com) - Second.
- [c](https://c.example.com) - Third,
  on two lines.
- [d](https://d.example.com) - Fourth.
`

test('the corrected text, the number of corrections and what is left', () => {
  expect(fix(faulty)).toEqual({ path: 'README.md', before: faulty, after: fixed, fixed: 6, left: [] })
  const repeat = `${fixed}- [d](https://d.example.com) - Fourth.\n`
  expect(fix(repeat)).toMatchObject({ before: repeat, after: repeat, fixed: 0, left: [{ rule: 'no-duplicate-entries' }] })
})

test('a fix that uncovers another one is followed by it', () => {
  const text = '# List\n\n- [z](https://z.example.com) - Z.\n\n-[ a ]((https://a.example.com)) - A.\n'
  expect(fix(text).after).toBe('# List\n\n- [z](https://z.example.com) - Z.\n\n- [a](https://a.example.com) - A.\n')
})

test('byte-order mark and carriage returns stay, a new line takes the line end of its list', () => {
  expect(fix(`\ufeff${faulty.replaceAll('\n', '\r\n')}`).after).toBe(`\ufeff${fixed.replaceAll('\n', '\r\n')}`)
  const contents = '# L\n\n- [A](#a)\n- [B](#b)\n- [C](#c)\n\n## A\n\n## B\n\n## C\n\n## D\n'.replaceAll('\n', '\r\n')
  expect(fix(contents).after).toBe(contents.replace('(#c)\r\n', '(#c)\r\n- [D](#d)\r\n'))
})

test('rules limit what is corrected, and `left` holds the rest', () => {
  const { after, left } = fix(faulty, ['entry-spacing'])
  expect(after).toContain('((https://a.example.com))')
  expect(after).toContain('[b](https')
  expect(left.length).toBeGreaterThan(0)
  expect(new Set(left.map(({ rule }) => rule))).toEqual(new Set(['link-syntax']))
})

test('a rule that is off corrects nothing', () => {
  const own = parseConfig('rules: {link-syntax: off, entry-spacing: off}', 'x.yml')
  expect(fixSource({ path: 'README.md', text: faulty }, own).after).toBe(faulty)
})

test('garbled text is restored first, then judged', () => {
  const text = '# List\n\n- [GrÃ¼ÃŸe]((https://a.example.com)) - Erste.\n'
  expect(fix(text).after).toBe('# List\n\n- [Grüße](https://a.example.com) - Erste.\n')
  expect(fix(text, ['no-mojibake']).after).toBe('# List\n\n- [Grüße]((https://a.example.com)) - Erste.\n')
})

describe('properties of any list', () => {
  const pieces = [
    '[a](https://a.example.com)',
    '[b]((https://b.example.com))',
    '[c] (https://c.example.com)',
    '[d]([x](https://d.example.com))',
    '(e)[https://e.example.com]',
    '[f](www.f.example.com)',
    '[g](https://g.example.com',
    '[ h ](https://h.example.com)',
    '`code [x] (https://x.example.com)`',
    '<b>x</b>',
    ' ',
    '  ',
    ' - ',
    ' ,',
    '.',
    '漢字',
    '🌱',
    '\t',
    '|',
    '**bold**',
    'Ã¼',
  ]
  const line = fc
    .tuple(
      fc.constantFrom('- ', '* ', '-', '  - ', '    ', '1. ', '> ', '| ', '', '## ', '- [x](#x) '),
      fc.array(fc.constantFrom(...pieces), { maxLength: 6 }),
    )
    .map(([start, rest]) => start + rest.join(''))
  const list = fc
    .tuple(fc.array(line, { minLength: 1, maxLength: 14 }), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\ufeff'))
    .map(([lines, end, mark]) => mark + lines.join(end) + end)

  test('fixing twice is fixing once, and nothing fixable is left', () => {
    fc.assert(
      fc.property(list, (text) => {
        const { after, left } = fix(text)
        expect(left.filter((finding) => finding.fix)).toEqual([])
        expect(fix(after)).toMatchObject({ after, fixed: 0 })
      }),
      { numRuns: 150 },
    )
  })

  test('every place and every edit is in the text, and the edits of one fix are in order and apart', () => {
    fc.assert(
      fc.property(list, (text) => {
        const { reading, findings } = lintText(text, 'README.md')
        const { length } = reading.text
        for (const { place, fix: edits = [], lines } of findings) {
          expect(place.start.offset).toBeLessThanOrEqual(place.end.offset)
          expect(place.end.offset).toBeLessThanOrEqual(length)
          let at = 0
          for (const { start, end } of edits) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThanOrEqual(start)
            at = end
          }
          expect(at).toBeLessThanOrEqual(length)
          if (lines) expect([lines.start <= edits[0]!.start, at <= lines.end]).toEqual([true, true])
        }
      }),
      { numRuns: 150 },
    )
  })

  test('line ends and byte-order mark are never changed', () => {
    fc.assert(
      fc.property(list, (text) => {
        const { after } = fix(text)
        const ends = (part: string): string[] => [...new Set(part.match(/\r?\n/g))]
        expect(ends(after)).toEqual(ends(text))
        expect(after.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'))
      }),
      { numRuns: 100 },
    )
  })
})

test('--regenerate writes the contents by what the configuration says of the file, and leaves garbled text alone', () => {
  const text = '# List\n\n- [A](#a)\n- [B](#b)\n- [Z](#z)\n\n## A\n\n## B\n\n## C\n\n### D\n'
  const own = parseConfig('lists: [{ files: [README.md], contents: { exclude: [C], depth: [2, 3] } }]', 'listkeeper.yml')
  const regenerate = (given: string) => fixAndRegenerate({ path: 'README.md', text: given }, own, ['entry-spacing']).after
  expect(regenerate(`\ufeff${text}`)).toBe('\ufeff# List\n\n- [A](#a)\n- [B](#b)\n- [D](#d)\n\n## A\n\n## B\n\n## C\n\n### D\n')
  const garbled = `${text}\nCafÃ©s, naÃ¯ve rÃ©sumÃ©s and dÃ©jÃ  vu.\n`
  expect(regenerate(garbled)).toBe(garbled)
})
