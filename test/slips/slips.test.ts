/** Slips made by machine in real lists: nearly all are seen, and the copies without them are left alone. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type FindingJson, reviewTexts } from '../../src/index.ts'
import { isSoak } from '../soak.ts'
import { type Slip, slipsIn, withLine } from './slips.ts'

const corpus = process.env.LISTKEEPER_CORPUS
const folder = join(corpus ?? '', 'lists')
const rules = ['entry-format', 'entry-spacing', 'link-syntax', 'link-label', 'no-duplicate-entries']
/** A list that a script writes is left to its script. */
const generated = ['akullpp+awesome-java.md', 'analysis-tools-dev+static-analysis.md']
const perList = isSoak ? 25 : 2

/** Slips of a list at even distances. */
function sample(slips: readonly Slip[], most: number): Slip[] {
  const step = Math.max(1, slips.length / most)
  return Array.from({ length: Math.min(most, slips.length) }, (_, index) => slips[Math.floor(index * step)]!)
}

function saidOf(text: string, { after }: Slip, line: string): FindingJson[] {
  const found = reviewTexts({ path: 'README.md', before: text, after: withLine(text, after, line) })
  return found.filter((one) => one.introduced && one.line === after + 2 && rules.includes(one.rule))
}

describe.skipIf(corpus === undefined)('slips in the lists of a corpus (LISTKEEPER_CORPUS)', () => {
  const names = corpus === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith('.md') && !generated.includes(name))
  const tried = names.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    return sample(slipsIn(text), perList).map((slip) => ({ name, text, slip }))
  })

  test('at least 90 % are seen', () => {
    const missed = tried.filter(({ text, slip }) => saidOf(text, slip, slip.line).length === 0)
    expect(tried.length).toBeGreaterThan(isSoak ? 180 : 25)
    expect(
      missed.length / tried.length,
      missed.map(({ name, slip }) => `${name} ${slip.kind}: ${slip.line}`).join('\n'),
    ).toBeLessThanOrEqual(0.1)
  })

  test('at most 1 % of the copies without a slip are blamed', () => {
    const blamed = tried.filter(({ text, slip }) => saidOf(text, slip, slip.copy).some(({ severity }) => severity !== 'info'))
    expect(
      blamed.length / tried.length,
      blamed.map(({ name, slip }) => `${name} ${slip.kind}: ${slip.copy}`).join('\n'),
    ).toBeLessThanOrEqual(0.01)
  })
})

test('a line without its usual period is a slip of a section whose lines all have one', () => {
  const lines = Array.from({ length: 15 }, (_, index) => `- [Name ${index}](https://example.org/${index}) - Says what it does here.`)
  const slips = slipsIn(['# List', ...lines].join('\n'))
  expect(slips.map(({ kind, line }) => `${kind} ${line.slice(-5)}`)).toContain('end  here')
  expect(slipsIn(['# List', ...lines.slice(1)].join('\n'))).toEqual([])
})
