import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyFixes, compareFindings, type Edit, type Finding, type Fix, isAtLeast, type Severity } from '../src/finding.ts'

const edit = (start: number, end: number, text = ''): Edit => ({ start, end, text })

describe('fixes are applied', () => {
  it.each<[string, string, Fix[], string]>([
    ['none', 'abc', [], 'abc'],
    ['a replacement', 'abc', [[edit(1, 2, 'X')]], 'aXc'],
    ['a deletion', 'abc', [[edit(1, 2)]], 'ac'],
    ['an insertion in front', 'abc', [[edit(0, 0, 'X')]], 'Xabc'],
    ['an insertion at the end', 'abc', [[edit(3, 3, 'X')]], 'abcX'],
    ['an insertion into nothing', '', [[edit(0, 0, 'X')]], 'X'],
    ['all of the text', 'abc', [[edit(0, 3, 'X')]], 'X'],
    ['several edits of one fix', 'abcdef', [[edit(0, 1, 'X'), edit(2, 3), edit(5, 6, 'YY')]], 'XbdeYY'],
    ['fixes in any order', 'abcdef', [[edit(4, 5, 'Y')], [edit(0, 1, 'X')]], 'XbcdYf'],
    ['neighbours that touch', 'abcd', [[edit(1, 2, 'X')], [edit(2, 3, 'Y')]], 'aXYd'],
    ['an insertion right behind a replacement', 'abc', [[edit(0, 1, 'X')], [edit(1, 1, 'Y')]], 'XYbc'],
    ['an insertion where something is removed', 'ab  c', [[edit(2, 4, '')], [edit(2, 2, '.')]], 'ab.c'],
    ['something taken out where there is an insertion', 'ab  c', [[edit(2, 2, '.')], [edit(2, 4, '')]], 'ab.c'],
    ['woven fixes', 'abcdef', [[edit(0, 1, 'X'), edit(4, 5, 'Y')], [edit(2, 3, 'Z')]], 'XbZdYf'],
    ['an empty fix', 'abc', [[]], 'abc'],
  ])('%s', (_what, text, fixes, result) => {
    expect(applyFixes(text, fixes)).toEqual({ text: result, left: [] })
  })

  it.each<[string, Fix[], string]>([
    ['the same edit', [[edit(1, 2, 'X')], [edit(1, 2, 'X')]], 'aXcdef'],
    ['the same insertion', [[edit(1, 1, 'X')], [edit(1, 1, 'X')]], 'aXbcdef'],
    [
      'one edit in common',
      [
        [edit(0, 1, 'X'), edit(2, 3, 'Y')],
        [edit(2, 3, 'Y'), edit(4, 5, 'Z')],
      ],
      'XbYdZf',
    ],
  ])('once, where it is asked for twice: %s', (_what, fixes, result) => {
    expect(applyFixes('abcdef', fixes)).toEqual({ text: result, left: [] })
  })

  it('once, where one fix is given twice', () => {
    const fix = [edit(1, 1, 'X')]
    expect(applyFixes('ab', [fix, fix])).toEqual({ text: 'aXb', left: [] })
  })

  it.each<[string, Fix, Fix]>([
    ['one place in two ways', [edit(1, 2, 'X')], [edit(1, 2, 'Y')]],
    ['overlapping places', [edit(1, 3, 'X')], [edit(2, 4, 'Y')]],
    ['a place inside another', [edit(1, 5, 'X')], [edit(2, 3, 'Y')]],
    ['an insertion inside a replacement', [edit(1, 3, 'X')], [edit(2, 2, 'Y')]],
    ['two insertions at one place', [edit(1, 1, 'X')], [edit(1, 1, 'Y')]],
    ['an insertion in front of a replacement', [edit(1, 1, 'X')], [edit(1, 2, 'Y')]],
  ])('the first only, where they edit %s', (_what, first, second) => {
    const { text, left } = applyFixes('abcdef', [first, second])
    expect(text).toBe(applyFixes('abcdef', [first]).text)
    expect(left).toEqual([second])
  })

  it('whole or not at all', () => {
    const broken = [edit(2, 3, 'Y'), edit(4, 5, 'Z')]
    expect(applyFixes('abcdef', [[edit(0, 3, 'X')], broken])).toEqual({ text: 'Xdef', left: [broken] })
  })

  it.each<[string, Edit]>([
    ['before the text', edit(-1, 1)],
    ['behind the text', edit(2, 4)],
    ['from behind the text', edit(4, 4)],
    ['backwards', edit(2, 1)],
  ])('never outside: an edit that reaches %s is an error', (_what, wrong) => {
    expect(() => applyFixes('abc', [[wrong]])).toThrow(RangeError)
  })

  it('as one after the other from the end would, where none overlap', () => {
    const edits = fc.array(fc.tuple(fc.nat(4), fc.nat(3), fc.string({ maxLength: 4 })), { maxLength: 12 }).map((steps) => {
      let at = 0
      return steps.map(([gap, length, text]) => {
        const start = at + gap + 1
        at = start + length
        return edit(start, at, text)
      })
    })
    fc.assert(
      fc.property(edits, fc.infiniteStream(fc.nat(5)), (all, order) => {
        const text = 'abcdefghij'.repeat(10)
        const naive = all.toReversed().reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text)
        const fixes: Edit[][] = [[], [], [], [], [], []]
        for (const one of all) fixes[order.next().value]!.push(one)
        expect(applyFixes(text, fixes)).toEqual({ text: naive, left: [] })
        expect(applyFixes(text, fixes.toReversed())).toEqual({ text: naive, left: [] })
      }),
    )
  })

  it('so that no edit is half done, whatever is requested', () => {
    const anyEdit = fc
      .tuple(fc.nat(20), fc.nat(5), fc.string({ maxLength: 3 }))
      .map(([start, length, text]) => edit(start, start + length, text))
    fc.assert(
      fc.property(fc.array(fc.array(anyEdit, { maxLength: 3 }), { maxLength: 8 }), (fixes) => {
        const text = 'abcdefghijklmnopqrstuvwxyz'
        const { text: result, left } = applyFixes(text, fixes)
        const done = fixes.filter((fix) => !left.includes(fix))
        expect(applyFixes(text, done)).toEqual({ text: result, left: [] })
        expect([...done, ...left]).toHaveLength(fixes.length)
      }),
    )
  })
})

describe('findings', () => {
  const finding = (path: string, offset: number, severity: Severity, rule: string): Finding => {
    const point = { line: 1, column: offset + 1, offset }
    return { rule, severity, path, place: { start: point, end: point }, message: '', url: '', form: '' }
  }

  it('are in the order of files and places, the most serious first where they share one, then by rule', () => {
    const inOrder = [
      finding('a.md', 5, 'info', 'z'),
      finding('b.md', 1, 'error', 'b'),
      finding('b.md', 1, 'warning', 'a'),
      finding('b.md', 1, 'warning', 'b'),
      finding('b.md', 1, 'info', 'a'),
      finding('b.md', 10, 'error', 'a'),
      finding('b.md', 11, 'info', 'a'),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (mixed) => {
        expect(mixed.sort(compareFindings)).toEqual(inOrder)
      }),
    )
  })

  it.each<[Severity, Severity | 'never', boolean]>([
    ['error', 'error', true],
    ['error', 'info', true],
    ['warning', 'error', false],
    ['warning', 'warning', true],
    ['info', 'warning', false],
    ['info', 'info', true],
    ['error', 'never', false],
    ['info', 'never', false],
  ])('%s is at least as grave as %s: %s', (severity, threshold, isIt) => {
    expect(isAtLeast(severity, threshold)).toBe(isIt)
  })
})
