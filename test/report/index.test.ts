import { describe, expect, test } from 'vitest'
import { formats, renderReport } from '../../src/report/index.ts'
import { mixed, reportOn, reportSince } from './sample.ts'

const options = { terminal: { color: false, width: 120, quiet: false }, version: '1.2.3' }
const controls = ['\u001b[2J', '\u001b]8;;https://evil.example.com\u0007', '\u009b2J', '\u202e', '\u2066', '\u0008']
const evil = `# L ${controls.join('')}\n\n${controls
  .map(
    (control, index) =>
      `- [x ${control}${index}]((https://a.example.com/${index})) - ${control} d.\n- [y${control}](https://same.example.com) - d.\n`,
  )
  .join('')}`

describe.each(formats)('%s', (format) => {
  test('ends in a line break, with findings and without', () => {
    for (const report of [reportOn(mixed), reportOn('# L\n'), reportOn(''), reportSince(mixed, mixed)])
      expect(renderReport(report, format, options)).toMatch(/\S\n+$/)
  })

  test('holds no control character of a hostile list', () => {
    for (const report of [reportOn(evil), reportSince('# L\n', evil)]) {
      const text = renderReport(report, format, options)
      expect(text.length).toBeGreaterThan(500)
      expect(text.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)?.[0]).toBe(undefined)
    }
  })

  test('names every fault that counts, or how many are alike', () => {
    const text = renderReport(reportOn(mixed), format, options)
    for (const rule of ['link-syntax', 'entry-spacing', 'no-duplicate-entries']) expect(text).toContain(rule)
  })
})
