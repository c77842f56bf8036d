/** Real lists, which are not part of this repository: `LISTKEEPER_CORPUS` names the folder that holds them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixSource } from '../src/commands/local/fix.ts'
import { defaultConfig } from '../src/config/index.ts'
import { applyFixes, type Finding } from '../src/finding.ts'
import { type Linted, lintText } from '../src/lint.ts'
import { lineAt } from '../src/list/markdown/span.ts'
import { isInSample } from './soak.ts'

const folder = process.env.LISTKEEPER_CORPUS
const lists = folder ? join(folder, 'lists') : ''
const names = folder
  ? readdirSync(lists)
      .filter((name) => name.endsWith('.md'))
      .sort()
  : []
const config = defaultConfig()
const read = (name: string): string => readFileSync(join(lists, name), 'utf8')

const cache = new Map<string, { text: string; linted: Linted }>()
function lintList(name: string): { text: string; linted: Linted } {
  const known = cache.get(name)
  if (known) return known
  const text = read(name)
  const made = { text, linted: lintText(text, name) }
  cache.set(name, made)
  return made
}

const reason = folder ? '' : ', skipped because LISTKEEPER_CORPUS names no folder'

describe.skipIf(!folder)(`lists of the corpus${reason}`, () => {
  test('the folder holds lists', () => expect(names.length).toBeGreaterThan(20))

  describe.each(names.filter((name) => isInSample(name, 2)))('%s', (name) => {
    test('is read, and has entries', () => {
      expect(lintList(name).linted.reading.document.entries.length).toBeGreaterThan(0)
    })

    test('all places and edits lie inside the text, and apart within a fix', () => {
      const { reading, findings } = lintList(name).linted
      const { length } = reading.text
      const isInside = ({ start, end }: { start: number; end: number }): boolean => start >= 0 && start <= end && end <= length
      const outside = findings.filter(
        ({ place, fix = [], lines, related = [] }) =>
          ![
            { start: place.start.offset, end: place.end.offset },
            ...fix,
            ...(lines ? [lines] : []),
            ...related.map((other) => ({ start: other.place.start.offset, end: other.place.end.offset })),
          ].every(isInside) || fix.some((edit, index) => index > 0 && edit.start < fix[index - 1]!.end),
      )
      expect(outside).toEqual([])
      const wrong = findings.filter(
        ({ place }) => place.start.line !== lineAt(reading.lines, place.start.offset) + 1 || place.start.column < 1,
      )
      expect(wrong).toEqual([])
    })

    test('fixes change no line that their findings do not name', () => {
      const { reading, findings } = lintList(name).linted
      const { text, lines } = reading
      const withFix = findings.filter((finding): finding is Finding & { fix: NonNullable<Finding['fix']> } => finding.fix !== undefined)
      const fixable = withFix.filter(({ lines: own }) => own !== undefined)
      const withoutLines = withFix.filter(({ lines: own }) => own === undefined).map(({ rule }) => rule)
      expect(withoutLines.filter((rule) => rule !== 'no-mojibake' && rule !== 'entry-order')).toEqual([])
      const named = new Set<number>()
      for (const finding of fixable) {
        const { start, end } = finding.lines!
        for (let line = lineAt(lines, start); line <= lineAt(lines, Math.max(start, end - 1)); line++) named.add(line)
      }
      const kept = (line: string): boolean => line !== ''
      const untouched = lines.map((start, line) => (named.has(line) ? '' : text.slice(start, lines[line + 1]))).filter(kept)
      const after = new Map<string, number>()
      for (const line of applyFixes(
        text,
        fixable.map(({ fix }) => fix),
      ).text.split(/(?<=\n)/))
        after.set(line, (after.get(line) ?? 0) + 1)
      const lost = untouched.filter((line) => {
        const left = after.get(line) ?? 0
        after.set(line, left - 1)
        return left <= 0
      })
      expect(lost).toEqual([])
    })

    test('fixing twice is fixing once', () => {
      const { text } = lintList(name)
      const once = fixSource({ path: name, text }, config)
      // What tracks visitors is only fixed where somebody asks for it.
      expect(once.left.filter(({ fix, rule }) => fix && rule !== 'no-tracking-parameters')).toEqual([])
      const twice = fixSource({ path: name, text: once.after }, config)
      expect(twice.fixed).toBe(0)
      expect(twice.after).toBe(once.after)
    })
  })

  describe('the seed list', () => {
    const name = 'seed-medical-llm-guide.md'
    const found = (rule: string, form: string): Finding[] =>
      lintList(name).linted.findings.filter((finding) => finding.rule === rule && finding.form === form)

    test('its garbled text is one finding, and restoring it turns 55,925 code points into 55,753', () => {
      const { text, linted } = lintList(name)
      expect(linted.findings.filter(({ rule }) => rule === 'no-mojibake')).toHaveLength(1)
      const { after } = fixSource({ path: name, text }, config, ['no-mojibake'])
      expect([[...text].length, [...after].length]).toEqual([55_925, 55_753])
      expect(lintText(after, name).findings.filter(({ rule }) => rule === 'no-mojibake')).toEqual([])
    })

    test('its hidden links are found: two nested, one in doubled parentheses, one after a gap', () => {
      expect(['nested', 'doubled', 'gap'].map((form) => found('link-syntax', form).length)).toEqual([2, 1, 1])
    })

    test('the dead line of its contents is found, and fixed', () => {
      const dead = lintList(name).linted.findings.filter(
        ({ rule, message }) => rule === 'table-of-contents' && message.includes('`#huggingface-leadboard`'),
      )
      expect(dead).toMatchObject([{ severity: 'error', place: { start: { line: 103 } }, fix: [{ text: '#huggingface-leaderboard' }] }])
    })
  })
})
