import { describe, expect, it } from 'vitest'
import { checkSources, reviewReport } from '../../../src/commands/local/check.ts'
import { defaultConfig } from '../../../src/config/index.ts'
import { lintText } from '../../../src/lint.ts'
import { blankLongLines, longestLine, spend, TooManySteps, within } from '../../../src/list/markdown/limits.ts'
import { toJson } from '../../../src/report/json.ts'

const entry = (name: string): string => `- [${name}](https://${name}.example) - About ${name}.\n`
const list = `# List\n\n## One\n\n${['ash', 'bay', 'cob', 'dal'].map(entry).join('')}`
const long = `- [elm] (https://elm.example) - ${'word '.repeat(longestLine / 5)}\n`
const path = 'README.md'

describe('a line that is too long', () => {
  it.each(['\n', '\r\n', '\r'])('is empty to the rules, and every other line is where it was, with lines that end in %j', (ending) => {
    const text = ['a', 'b'.repeat(longestLine + 1), 'c', 'd'.repeat(longestLine), 'e'.repeat(longestLine + 2)].join(ending)
    const { text: blanked, long: found } = blankLongLines(text)
    expect(found).toEqual([
      { line: 2, length: longestLine + 1 },
      { line: 5, length: longestLine + 2 },
    ])
    expect(blanked.split(ending).map((line) => [line.trim().length, line.length])).toEqual([
      [1, 1],
      [0, longestLine + 1],
      [1, 1],
      [longestLine, longestLine],
      [0, longestLine + 2],
    ])
  })

  it('is said to be unjudged, and the lines around it are judged', () => {
    const { findings, unjudged, reading } = lintText(`${list}${long}- [fir] (https://fir.example) - About fir.\n`, path)
    expect(unjudged).toEqual([{ path, line: 9, reason: expect.stringContaining(String(longestLine)) }])
    expect(findings.filter(({ rule }) => rule === 'link-syntax').map(({ place }) => place.start.line)).toEqual([10])
    expect(reading.text).toContain('[elm]')
  })

  it('is in the report of `check`, and in its JSON', () => {
    const report = checkSources([{ path, text: list + long }], defaultConfig())
    expect(report.unjudged?.map(({ line }) => line)).toEqual([9])
    expect(toJson(report).unjudged).toEqual(report.unjudged)
    expect(toJson(checkSources([{ path, text: list }], defaultConfig()))).not.toHaveProperty('unjudged')
  })

  it('is reported in the review of the change that brings it, and of no other', () => {
    const brings = reviewReport([{ path, before: list, after: list + long }], defaultConfig())
    expect(brings.unjudged?.map(({ line }) => line)).toEqual([9])
    const other = reviewReport([{ path, before: list + long, after: `${list}${entry('gum')}${long}` }], defaultConfig())
    expect(other.unjudged).toBeUndefined()
    const more = reviewReport([{ path, before: list + long, after: list + long.replace('elm', 'oak') }], defaultConfig())
    expect(more.unjudged?.map(({ line }) => line)).toEqual([9])
  })
})

describe('work on a text', () => {
  it('ends where it takes more steps than a text of its length may', () => {
    const work = (steps: number) => (): string => {
      for (let step = 0; step < steps; step++) spend(1)
      return 'done'
    }
    expect(within(10, work(1_000_000))).toBe('done')
    expect(() => within(10, work(1_000_000 + 1))).toThrow(TooManySteps)
    expect(within(1_000_000, work(1_000_000 + 1))).toBe('done')
  })
})
