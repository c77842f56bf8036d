// Lines near the hunks of open pull requests are found again, wherever they are by now.
import { expect, test } from 'vitest'
import { busyLines } from '../../../src/review/proposal/busy-lines.ts'

const text = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`).join('\n')
const patch = '@@ -10,7 +10,7 @@\n line 10\n line 11\n line 12\n-line 13\n+line 13!\n line 14\n line 15\n line 16'
const spanOf = (busy: ReadonlySet<number>): [number, number] => [Math.min(...busy) + 1, Math.max(...busy) + 1]

test.each<[string, string, [number, number]]>([
  ['where they were', text, [7, 19]],
  ['further down', `new\nnew\n${text}`, [9, 21]],
  ['by single lines where the text between changed', text.replace('line 12', 'other'), [7, 19]],
  ['with carriage returns', text.replaceAll('\n', '\r\n'), [7, 19]],
])('a hunk is found %s, with three lines around it', (_what, now, span) => {
  expect(spanOf(busyLines(now, [patch]))).toEqual(span)
})

test('a hunk that only adds is at the line after which it adds, and a file without a patch is busy throughout', () => {
  expect(spanOf(busyLines(text, ['@@ -10,0 +11,1 @@\n+more']))).toEqual([8, 14])
  expect(busyLines(text, [undefined]).size).toBe(30)
  expect(busyLines(text, []).size).toBe(0)
})
