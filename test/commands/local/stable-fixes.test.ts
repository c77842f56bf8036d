// A second run changes nothing in what was written, whatever the rules want.
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { reviewReport } from '../../../src/commands/local/check.ts'
import { fixAndRegenerate, fixSource } from '../../../src/commands/local/fix.ts'
import { settle, type Texts, unstableWords } from '../../../src/commands/local/stable-fixes.ts'
import { fixChanges } from '../../../src/commands/repository/fix-changes.ts'
import { defaultConfig } from '../../../src/config/index.ts'
import type { Finding, Fix } from '../../../src/finding.ts'
import { pointAt, readLines } from '../../../src/list/markdown/span.ts'
import { fixedAnswer } from '../../../src/review/command/fixed-answer.ts'
import { runsOf } from '../../soak.ts'

const path = 'README.md'
const config = defaultConfig()
const fix = (text: string) => fixSource({ path, text }, config)

/** A finding of a rule that wants an edit; of a real one only what settling looks at. */
function finding(rule: string, text: string, [start, end, written]: readonly [number, number, string]): Finding {
  const point = pointAt(readLines(text), start)
  const own: Fix = [{ start, end, text: written }]
  return { rule, severity: 'error', path, place: { start: point, end: point }, message: '', url: '', form: rule, fix: own }
}

/** Rules that replace each match of a pattern. */
function settled(text: string, rules: Readonly<Record<string, readonly [RegExp, string]>>) {
  const judge = vi.fn((texts: Texts) =>
    Object.entries(rules).flatMap(([rule, [pattern, by]]) =>
      [...texts.get(path)!.matchAll(pattern)].map((found) =>
        finding(rule, texts.get(path)!, [found.index, found.index + found[0].length, by]),
      ),
    ),
  )
  const result = settle(new Map([[path, text]]), { judge, wanted: (findings) => findings })
  return { ...result, text: result.texts.get(path)!, looks: judge.mock.calls.length }
}

describe('texts are settled', () => {
  test('at once where there is nothing to fix, and by one look more where there is', () => {
    expect(settled('a\nb\n', { x: [/x/g, 'y'] })).toMatchObject({ text: 'a\nb\n', fixed: 0, looks: 1, unstable: [] })
    expect(settled('x\nx\n', { x: [/x/g, 'y'] })).toMatchObject({ text: 'y\ny\n', fixed: 2, looks: 2, unstable: [] })
  })

  test('in several rounds where one correction uncovers another', () => {
    const rules = { ab: [/a/g, 'b'], bc: [/b/g, 'c'], cd: [/c/g, 'd'] } as const
    expect(settled('a\n', rules)).toMatchObject({ text: 'd\n', fixed: 3, unstable: [] })
  })

  test('without the lines that would grow at each run, and these are named', () => {
    const result = settled('x\nstop\nx\n', { x: [/x/g, 'y'], grows: [/stop(?=\n)/g, 'stop stop'] })
    expect(result).toMatchObject({ text: 'y\nstop\ny\n', fixed: 2, unstable: [{ path, line: 2, rule: 'grows' }] })
    expect(unstableWords(result.unstable)).toBe('line 2 (grows)')
  })

  test('without the lines on which two rules disagree', () => {
    const rules = { there: [/a/g, 'b'], back: [/b/g, 'a'], other: [/x/g, 'y'] } as const
    const result = settled('x\na\nx\n', rules)
    expect(result.text).toBe('y\na\ny\n')
    expect(new Set(result.unstable.map(({ line }) => line))).toEqual(new Set([2]))
  })

  test('not at all where nothing steady can be had', () => {
    // Whatever is left out, the next line takes over.
    let count = 0
    const judge = (texts: Texts) => {
      const text = texts.get(path)!
      const at = readLines(text)[count++ % 40]!
      return [finding(`rule-${count}`, text, [at, at, '+'])]
    }
    const text = 'line\n'.repeat(40)
    const result = settle(new Map([[path, text]]), { judge, wanted: (findings) => findings })
    expect(result.texts.get(path)).toBe(text)
    expect(result).toMatchObject({
      fixed: 0,
      unstable: expect.arrayContaining([{ path, line: expect.any(Number), rule: expect.any(String) }]),
    })
    expect(count).toBeLessThan(100)
  })

  test('so that settling them again changes nothing, whatever the rules are', () => {
    const letter = fc.constantFrom('a', 'b', 'c', 'aa', '\n', 'bc', '')
    const rule = fc.tuple(fc.constantFrom('a', 'b', 'c', 'ab', 'ca', '\n'), letter)
    fc.assert(
      fc.property(
        fc.array(rule, { maxLength: 4 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\n'), maxLength: 20 }),
        (all, text) => {
          const rules = Object.fromEntries(all.map(([from, to], index) => [`r${index}`, [new RegExp(from, 'g'), to] as const]))
          const once = settled(text, rules)
          expect(settled(once.text, rules).text).toBe(once.text)
          expect(once.looks).toBeLessThan(100)
        },
      ),
      { numRuns: runsOf(300) },
    )
  })
})

describe('contents and labels', () => {
  const contents = (end: string) => '# L\n\n- [A](#a)\n- [B](#b)\n- [C](#c)\n\n## A\n\n## B\n\n## C\n\n## D\n'.replaceAll('\n', end)
  const labels = Array.from(
    { length: 12 },
    (_, index) => `- **Title ${index}** [[paper]](https://x.example/${index}) [[pdf]](https://y.example/${index})\n`,
  ).join('')

  test.each(['\n', '\r\n', '\r'])('a line that the contents lack is added once, with the line end of its neighbours: %j', (end) => {
    const wanted = contents(end).replace(`(#c)${end}`, `(#c)${end}- [D](#d)${end}`)
    expect(fix(contents(end)).after).toBe(wanted)
    expect(fix(wanted)).toMatchObject({ after: wanted, fixed: 0 })
    expect(fixAndRegenerate({ path, text: contents(end) }, config).after).toBe(wanted)
  })

  test('of a file whose lines end in several ways each new line ends as the one before it', () => {
    const text = contents('\n').replace('(#c)\n\n', '(#c)\r\r')
    expect(fix(text).after).toBe(text.replace('(#c)\r', '(#c)\r- [D](#d)\r'))
  })

  test.each(['\n', '\r\n', '\r'])('a line that leads nowhere goes with one line end: %j', (end) => {
    const text = contents(end).replace(`${end}- [B](#b)`, `${end}- [Gone](#nowhere-at-all)${end}- [B](#b)`).replace(`${end}## D${end}`, '')
    expect(fix(text).after).toBe(contents(end).replace(`${end}## D${end}`, ''))
  })

  test.each([
    ['[<b>\npdf](9)', '[[<b>\npdf]](9)'],
    ['[pdf\n](https://q.example/1)', '[[pdf\n]](https://q.example/1)'],
    ['[\npdf](https://q.example/1)', '[[\npdf]](https://q.example/1)'],
    ['[[pdf]\n](https://q.example/1)', '[[pdf]\n](https://q.example/1)'],
    ['[pdf\r\n  ](https://q.example/1)', '[[pdf\r\n  ]](https://q.example/1)'],
  ])('%j under a habit of double brackets gets them once', (link, wanted) => {
    const text = `# L\n\n## A\n\n${labels}- **T** ${link}\n`
    const { after } = fix(text)
    expect(after).toBe(text.replace(link, wanted))
    expect(fix(after)).toMatchObject({ after, fixed: 0 })
    const changes = [{ path, before: `# L\n\n## A\n\n${labels}`, after: text }]
    const report = reviewReport(changes, config)
    const once = fixChanges({ changes, config, repositoryFiles: {}, report }, () => true).files[0]?.text ?? text
    expect(once.length).toBeLessThan(text.length + 5)
  })
})

describe('what is left as it is', () => {
  const unstable = [
    { path, line: 12, rule: 'link-label' },
    { path, line: 3, rule: 'entry-format' },
    { path, line: 12, rule: 'entry-spacing' },
  ]

  test('is named by its lines and rules, in order', () => {
    expect(unstableWords(unstable)).toBe('line 3 (entry-format) and line 12 (link-label, entry-spacing)')
    const many = Array.from({ length: 12 }, (_, index) => ({ path, line: index + 1, rule: 'r' }))
    expect(unstableWords(many)).toMatch(/^line 1 \(r\), .*line 8 \(r\) and 4 more$/)
  })

  test('is said in the answer to `/listkeeper fix`', () => {
    const endless = unstableWords(unstable)
    const said = ` Not fixed, because the fixes undo each other: line 3 (entry-format) and line 12 (link-label, entry-spacing).`
    expect(fixedAnswer({ kind: 'nothing', left: 0, endless }).text.endsWith(said)).toBe(true)
    expect(fixedAnswer({ kind: 'committed', commit: 'c', fixed: 1, left: 0, endless }).text.endsWith(said)).toBe(true)
    expect(fixedAnswer({ kind: 'committed', commit: 'c', fixed: 1, left: 0 }).text).toBe('Corrected 1 line in c.')
  })
})
