import fc from 'fast-check'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { rules } from '../../lint-rules/index.ts'
import { lendReading, listRule, problems, read } from '../../lint-rules/list-rule.ts'
import { fixSource } from '../../src/commands/local/fix.ts'
import { defaultConfig } from '../../src/config/index.ts'
import { applyFixes } from '../../src/finding.ts'
import { lintText } from '../../src/lint.ts'
import { isSoak, runsOf } from '../soak.ts'

/** Pieces that Markdown lists are made of, whole and broken. */
const pieces = [
  ...'[](){}<>!|`*_~#-+.:,;"\'\\&=^$%@/ \t\r\n',
  '\n\n',
  '\r\n',
  '- ',
  '* ',
  '  - ',
  '1. ',
  '> ',
  '# ',
  '## Trees\n',
  '- [Trees](#trees)\n',
  '- [Herbs](#herbs)\n',
  '- [Tools](#tols)\n',
  '## Tools\n',
  '](',
  '](https://x.example.com/a',
  '[paper](https://arxiv.org/abs/2311.05112)',
  '[[code]](https://github.com/o/r)',
  '[a] (www.example.com)',
  '[a]((https://x.example.com))',
  '[a]([b](https://x.example.com))',
  '- **Deep Roots in Dry Soil** [paper](https://x.example.com) - A tree.\n',
  '| a | b |\n|---|---|\n| [x](u) | y |\n',
  '| [x](https://x.example.com) |\n',
  '```\n',
  '~~~',
  '<!-- ',
  ' -->',
  '<!--lint disable link-syntax-->\n',
  '<a href="#trees">',
  '</a>',
  '<a name="x">',
  '<h2>',
  '</h2>',
  '<img src="i.png">',
  '![i](i.png)',
  '[r]: https://x.example.com\n',
  '[r]',
  '---\n',
  '---\ntitle: x\n---\n',
  'https://x.example.com/(a)',
  'www.',
  'word ',
  '  ',
  'é',
  '’é',
  'Ã¼',
  '√º',
  'â€™',
  '🌱',
  '\ufe0f',
  '\u00a0',
  '\u3000',
  '\u200b',
  '树',
  '\ufeff',
  '\0',
  '\ud800',
] as const

const markdownish = fc.array(fc.constantFrom(...pieces), { maxLength: 120, size: 'max' }).map((parts) => parts.join(''))
const anyText = fc.oneof(
  { arbitrary: markdownish, weight: 6 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 3000, size: 'max' }), weight: 1 },
  { arbitrary: fc.string({ unit: fc.constantFrom(...pieces), maxLength: 600, size: 'max' }), weight: 2 },
  { arbitrary: fc.uint8Array({ maxLength: 3000, size: 'max' }).map((bytes) => new TextDecoder().decode(bytes)), weight: 1 },
  { arbitrary: fc.uint8Array({ maxLength: 3000, size: 'max' }).map((bytes) => new TextDecoder('windows-1252').decode(bytes)), weight: 1 },
)

const config = defaultConfig()

/** What rules threw, each run alone: under remark an exception becomes a message, which no problem belongs to. */
function exceptions(source: string): string[] {
  const reading = read(source, 'README.md')
  return Object.values(rules).flatMap(({ plugin }) => {
    const file = new VFile({ value: reading.text, path: 'README.md' })
    lendReading(file, reading)
    unified().use(plugin).runSync({ type: 'root', children: [] }, file)
    return file.messages.filter((message) => !problems.has(message)).map((message) => String(message))
  })
}

describe('any text at all', () => {
  it('an exception would be noticed', () => {
    const broken = listRule(
      'broken',
      () => z.unknown(),
      () => {
        throw new Error('out of order')
      },
    )
    const file = new VFile('')
    unified().use(broken).runSync({ type: 'root', children: [] }, file)
    expect(file.messages.filter((message) => !problems.has(message)).map(String)).toEqual(['1:1: out of order'])
  })

  it('is linted without an exception, and every place and every edit is within it', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        expect(exceptions(source)).toEqual([])
        const { reading, findings } = lintText(source, 'README.md')
        const { text, lines } = reading
        expect(text).toBe(source.replace(/^\ufeff/, ''))
        for (const { place, fix, related = [], message, lines: touched } of findings) {
          for (const { start, end } of [place, ...related.map((other) => other.place)])
            for (const point of [start, end]) {
              expect(point.offset).toBe(lines[point.line - 1]! + point.column - 1)
              expect(point.offset).toBeLessThanOrEqual(text.length)
            }
          expect(place.start.offset).toBeLessThanOrEqual(place.end.offset)
          expect(message).toMatch(/^Unexpected [\s\S]+, expected /)
          let at = 0
          for (const edit of fix ?? []) {
            expect(edit.start).toBeGreaterThanOrEqual(at)
            expect(edit.end).toBeGreaterThanOrEqual(edit.start)
            expect(edit.end).toBeLessThanOrEqual(text.length)
            expect(edit.text).not.toBe(text.slice(edit.start, edit.end))
            if (touched) expect([edit.start >= touched.start, edit.end <= touched.end]).toEqual([true, true])
            at = edit.end
          }
        }
        expect(() =>
          applyFixes(
            text,
            findings.flatMap(({ fix }) => (fix ? [fix] : [])),
          ),
        ).not.toThrow()
      }),
      { numRuns: runsOf(150) },
    )
  }, 120_000)

  it('is the same after it was fixed twice as after it was fixed once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { after } = fixSource({ path: 'README.md', text }, config)
        expect(fixSource({ path: 'README.md', text: after }, config).after).toBe(after)
      }),
      { numRuns: runsOf(100) },
    )
  }, 120_000)

  it('keeps its byte-order mark and its line ends when it is fixed', () => {
    fc.assert(
      fc.property(markdownish, fc.boolean(), (markdown, hasBom) => {
        const text = `${hasBom ? '\ufeff' : ''}${markdown.replace(/[\ufeff\r]/g, '').replace(/\n/g, '\r\n')}`
        const { after } = fixSource({ path: 'README.md', text }, config)
        expect(after.startsWith('\ufeff')).toBe(hasBom)
        expect(after).not.toMatch(/(?<!\r)\n|\r(?!\n)/)
      }),
      { numRuns: runsOf(150) },
    )
  }, 120_000)

  it('has the same findings whatever its line ends are', () => {
    fc.assert(
      fc.property(markdownish, (markdown) => {
        const text = markdown.replace(/\r/g, '')
        const say = (source: string) =>
          lintText(source, 'README.md').findings.map(({ message, place: { start } }) => [
            start.line,
            start.column,
            message.replace(/\s+/g, ' '),
          ])
        expect(say(text.replace(/\n/g, '\r\n'))).toEqual(say(text))
      }),
      { numRuns: runsOf(150) },
    )
  }, 120_000)
})

describe('a hostile text', () => {
  const many = 40_000
  const count = (length: number, line: (index: number) => string) => Array.from({ length }, (_, index) => line(index)).join('')
  it.each<[string, string]>([
    ['opening brackets', '['.repeat(many)],
    ['closing brackets', ']'.repeat(many)],
    ['hidden links', ']('.repeat(many)],
    ['hidden links with targets', '](https://x.example.com '.repeat(many / 4)],
    ['links in links', '[a]('.repeat(many)],
    ['parentheses in a target', `[a](${'('.repeat(many)}`],
    ['parentheses behind a link', `- [a](https://x.example.com)${')'.repeat(many)}`],
    ['parentheses behind links', `- ${'[a](https://x.example.com)) '.repeat(many / 8)}`],
    ['labels without links', `- [x](https://x.example.com) ${'[code] '.repeat(many / 4)}`],
    ['images', '!['.repeat(many)],
    ['ticks', '`a``'.repeat(many / 2)],
    ['emphasis', `# ${'**a*_b__'.repeat(many / 8)}`],
    ['tags', '<a href="'.repeat(many / 4)],
    ['comments', '<!--'.repeat(many)],
    ['blanks', `- [a](https://x.example.com) ${' '.repeat(many)}b`],
    ['words with two blanks', `- [a](https://x.example.com) ${'  b'.repeat(many)}`],
    ['commas', `- [a](https://x.example.com)${' ,'.repeat(many)}`],
    ['cells', `${'|'.repeat(many)}\n${'|-'.repeat(many)}|\n`],
    ['levels', count(400, (index) => `${' '.repeat(index * 2)}- [a](https://x.example.com)\n`)],
    ['one entry again and again', '- [title of this](https://x.example.com)\n'.repeat(many / 8)],
    ['dead lines of the contents', count(1500, (index) => `- [h${index}](#g${index})\n`) + count(1500, (index) => `\n# k${index}\n`)],
    ['missing lines of the contents', count(2000, (index) => `- [h${index}](#h${index})\n`) + count(3000, (index) => `\n# h${index}\n`)],
    ['garbled characters', 'Ã¼'.repeat(many)],
    ['comments for the linter', '<!--lint disable-->\n\n'.repeat(many / 8)],
  ])('of many %s is linted in time that does not grow with its square', (_what, text) => {
    const start = process.cpuUsage()
    const { reading } = lintText(text, 'README.md')
    expect(reading.text).toBe(text)
    expect(exceptions(text)).toEqual([])
    // The time of this process alone; it says something only on a machine that has nothing else to do.
    const { user, system } = process.cpuUsage(start)
    if (isSoak) expect((user + system) / 1000).toBeLessThan(16_000)
  })
})
