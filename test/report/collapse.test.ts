import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../../src/finding.ts'
import { collapse } from '../../src/report/collapse.ts'

const place = (line: number) => ({ start: { line, column: 1, offset: line * 10 }, end: { line, column: 2, offset: line * 10 + 1 } })
const make = (line: number, change: Partial<Finding> = {}): Finding => ({
  rule: 'entry-spacing',
  severity: 'warning',
  path: 'README.md',
  place: place(line),
  message: `Message ${line}`,
  url: 'https://example.com',
  form: 'doubled blanks',
  ...change,
})
const many = (count: number, change: Partial<Finding> = {}): Finding[] =>
  Array.from({ length: count }, (_, index) => make(index + 1, change))

test('ten alike are ten lines, eleven are one with the others behind it', () => {
  expect(collapse(many(10))).toEqual(many(10).map((finding) => ({ finding, alike: [] })))
  expect(collapse(many(11))).toEqual([{ finding: make(1), alike: many(11).slice(1) }])
})

test('findings of another rule, form or severity are not alike', () => {
  const kinds: Partial<Finding>[] = [{}, { rule: 'link-syntax' }, { form: 'other' }, { severity: 'info' }]
  expect(collapse(kinds.flatMap((kind) => many(8, kind)))).toHaveLength(32)
})

test('forms that name a target are of one kind, whatever the target', () => {
  const forms = ['dead #', 'missing ', 'across url:']
  const targets = forms.flatMap((form) => Array.from({ length: 11 }, (_, index) => make(index, { form: `${form}${index}` })))
  expect(collapse(targets).map(({ finding, alike }) => [finding.form, alike.length])).toEqual(forms.map((form) => [`${form}0`, 10]))
  expect(collapse(Array.from({ length: 11 }, (_, index) => make(index, { form: `dead #s${index}` })))).toHaveLength(1)
})

test('what a change introduced is never collapsed, and does not count as a habit', () => {
  expect(collapse(many(30, { introduced: true }))).toHaveLength(30)
  const shown = collapse([...many(10, { introduced: false }), ...many(5, { introduced: true })])
  expect(shown).toHaveLength(15)
})

test('no finding is lost, none is shown twice, and the order stays', () => {
  const kind = fc.record({ form: fc.constantFrom('a', 'b'), introduced: fc.boolean() })
  fc.assert(
    fc.property(fc.array(kind, { maxLength: 60 }), (kinds) => {
      const findings = kinds.map((change, index) => make(index, change))
      const shown = collapse(findings)
      expect(new Set(shown.flatMap(({ finding, alike }) => [finding, ...alike]))).toEqual(new Set(findings))
      expect(shown.reduce((sum, { alike }) => sum + alike.length + 1, 0)).toBe(findings.length)
      const lines = shown.map(({ finding }) => finding.place.start.line)
      expect(lines).toEqual(lines.toSorted((a, b) => a - b))
    }),
  )
})
