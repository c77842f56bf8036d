import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeData, toAnnotations } from '../../src/report/annotations.ts'
import { habit, mixed, reportOn, reportSince, reportWith } from './sample.ts'

/** What GitHub's runner reads out of a line (actions/runner, ActionCommand.cs). */
function parse(line: string): { command: string; properties: Record<string, string>; data: string } {
  const [, command, list, data] = /^::([a-z-]+) ?(.*?)::(.*)$/s.exec(line)!
  const decode = (text: string): string =>
    text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%25/g, '%')
  const properties = Object.fromEntries(list!.split(',').map((pair) => [pair.split('=')[0], decode(pair.slice(pair.indexOf('=') + 1))]))
  return { command: command!, properties, data: decode(data!) }
}

const commands = (text: string): string[] => text.split(/\r\n|\r|\n/).filter((line) => line.startsWith('::'))

test('a finding is a command with file, line, column and rule, plain words and the corrected line', () => {
  const [first] = commands(toAnnotations(reportOn('# L\n\n- [a]((https://a.example.com)) - A.\n')))
  expect(parse(first!)).toEqual({
    command: 'error',
    properties: { file: 'README.md', line: '3', endLine: '3', col: '3', title: 'link-syntax' },
    data: 'The address is in two pairs of parentheses, so the link leads nowhere.\nCorrected: - [a](https://a.example.com) - A.',
  })
})

test('the most serious come first, because GitHub shows the first ten only, and the last line counts all', () => {
  const text = toAnnotations(reportOn(mixed))
  const order = commands(text).map((line) => ['error', 'warning', 'notice'].indexOf(parse(line).command))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(new Set(order).size).toBeGreaterThan(1)
  expect(text).toMatch(/\nlistkeeper: 3 errors, \d+ warnings, \d+ notes\n$/)
})

test('more than ten alike on old text are one command with a count and the first lines, ten are ten, and the last lines count by rule', () => {
  const found = (count: number): string[] => commands(toAnnotations(reportOn(habit(count))))
  expect([found(10).length, found(11).length, found(300).length]).toEqual([10, 1, 1])
  expect(parse(found(300)[0]!).data).toContain('\nand 299 more like this, on lines 4, 5, 6, 7, 8, 9, 10, 11, …\nCorrected: ')
  expect(toAnnotations(reportOn(mixed)).split('\n').slice(-5, -2)).toEqual([
    'listkeeper: link-syntax: 2 errors, 2 can be fixed',
    'listkeeper: no-duplicate-entries: 1 error',
    expect.stringMatching(/^listkeeper: entry-spacing: \d warnings, \d can be fixed$/),
  ])
})

test('a title that holds a command of its own stays data', () => {
  for (const attack of [
    '\n::add-mask::x',
    '\r\n::stop-commands::token',
    '\r::set-env name=A::b',
    '%0A::add-mask::x',
    '::add-mask::x',
    '\n##[error]x',
  ]) {
    const report = reportWith({ message: `Unexpected \`${attack}\`, expected none`, corrected: `- ${attack}` })
    const lines = toAnnotations(report).split(/\r\n|\r|\n/)
    expect(lines).toHaveLength(3)
    expect(lines.filter((line) => line.startsWith('::')).map((line) => parse(line))).toMatchObject([
      { command: 'error', data: `Unexpected \`${attack.replace(/\s+/g, ' ')}\`, expected none.\nCorrected: - ${attack}` },
    ])
  }
})

test('nor does the name of a file end its property or start a command', () => {
  for (const path of ['a,line=1::x.md', 'a\n::add-mask::x.md', '100%.md', 'a:b,c.md', 'a%2Cb.md']) {
    const lines = toAnnotations(reportWith({ severity: 'warning' }, path)).split(/\r\n|\r|\n/)
    expect(lines).toHaveLength(3)
    expect(parse(lines[0]!)).toMatchObject({ command: 'warning', properties: { file: path, line: '3' }, data: 'Unexpected.' })
  }
})

test('whatever the text, escaped data is one line that reads back as it was, without what a terminal obeys', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('%', '\r', '\n', ':', ',', 'a', '0', 'A', 'D', '\u001b', '\u009b', '\u202e', '漢') }),
      (text) => {
        const escaped = escapeData(text)
        expect(escaped).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/)
        expect(escaped.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%')).toBe(
          text.replace(/[\u001b\u009b\u202e]/g, '\ufffd'),
        )
      },
    ),
  )
})

test('a message is cut before the runner cuts it, and still ends its line', () => {
  const lines = toAnnotations(reportWith({ message: `${'%'.repeat(50)}${'x'.repeat(10_000)}` })).split('\n')
  expect(lines).toHaveLength(3)
  expect(parse(lines[0]!).data.length).toBeLessThanOrEqual(4096)
})

test('with a base only what was introduced is an annotation', () => {
  const before = habit(3)
  const text = toAnnotations(reportSince(before, `${before}- [new]((https://new.example.com)) - New.\n`))
  expect(commands(text)).toHaveLength(1)
  expect(text).toContain('listkeeper: 1 errors, 0 warnings, 0 notes\n')
})
