import { expect, test } from 'vitest'
import type { Finding, Severity } from '../../src/finding.ts'
import { counted, countFindings, hasFailed, type Report } from '../../src/report/report.ts'
import { reportOn, reportWith } from './sample.ts'

const report = (findings: readonly Partial<Finding>[], hasBase = false): Report => {
  const one = reportWith({})
  const [file] = one.files
  return { ...one, hasBase, files: [{ ...file!, findings: findings.map((change) => ({ ...file!.findings[0]!, ...change })) }] }
}
const of = (...severities: Severity[]): Report => report(severities.map((severity) => ({ severity })))

test('a report fails where a finding is at least as serious as the threshold', () => {
  const rows: readonly [readonly Severity[], readonly (Severity | 'never')[]][] = [
    [[], []],
    [['info'], ['info']],
    [
      ['warning', 'info'],
      ['warning', 'info'],
    ],
    [
      ['info', 'error'],
      ['error', 'warning', 'info'],
    ],
  ]
  for (const [severities, failing] of rows)
    expect([
      severities,
      (['error', 'warning', 'info', 'never'] as const).filter((threshold) => hasFailed(of(...severities), threshold)),
    ]).toEqual([severities, failing])
})

test('with a base only what was introduced counts and fails', () => {
  const findings = [{ introduced: false }, { introduced: true, severity: 'warning' as const, fix: [] }]
  const since = report(findings, true)
  expect(counted(since)).toHaveLength(1)
  expect(countFindings(since)).toEqual({ errors: 0, warnings: 1, infos: 0, fixable: 1 })
  expect([hasFailed(since, 'error'), hasFailed(since, 'warning')]).toEqual([false, true])
  expect(counted(report(findings))).toHaveLength(2)
})

test('findings of all files are counted', () => {
  const one = reportOn('# L\n\n- [a]((https://a.example.com)) - A.\n')
  expect(countFindings({ ...one, files: [...one.files, ...one.files] })).toEqual({ errors: 2, warnings: 0, infos: 0, fixable: 2 })
})
