/** The progress bar draws over its own line, so it is never wider than the terminal. */
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import type { Judgement } from '../../src/links/verdict.ts'
import { openProgress } from '../../src/report/terminal/progress.ts'

const kinds = ['dead', 'suspect', 'moved', 'blocked', 'unknown', 'alive'] as const

test.each([20, 40, 60, 120])('in a terminal of %i columns each line fits, and says how far the run is', (columns) => {
  const drawn: string[] = []
  const { show } = openProgress({ write: (text) => void drawn.push(text), columns, color: true, now: () => drawn.length * 1000 })
  for (let done = 1; done <= 1200; done++) show(done, 1200, { verdict: { kind: kinds[done % kinds.length] } } as unknown as Judgement)
  const lines = drawn.map((text) => stripVTControlCharacters(text).replace('\r', ''))
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(columns)
  expect(lines.at(-1)).toContain('1200 of 1200')
  expect(lines.at(-1)!.includes('200 unknown')).toBe(columns === 120)
})
