// A suggestion, and whatever else is written for people to take over, differs from the entry in nothing but the edits.
import { structuredPatch } from 'diff'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ruleNames } from '../../../lint-rules/index.ts'
import { reviewReport } from '../../../src/commands/local/check.ts'
import { fixSource } from '../../../src/commands/local/fix.ts'
import { fixChanges } from '../../../src/commands/repository/fix-changes.ts'
import { parseConfig } from '../../../src/config/index.ts'
import { renderReport } from '../../../src/report/index.ts'
import { composeReview } from '../../../src/review/comment/compose.ts'
import type { ReviewComment } from '../../../src/review/comment/line-comment.ts'
import { runsOf } from '../../soak.ts'

const path = 'README.md'
const only = (rule: string) =>
  parseConfig(`rules: {${ruleNames.map((name) => `${name}: ${name === rule ? 'error' : 'off'}`).join(', ')}}`, 'listkeeper.yml')
const links = only('link-syntax')
const usual = parseConfig('', 'listkeeper.yml')

const base = '# List\n\n## Birds\n\n- [Wren](https://wren.example/a) - About wrens.\n- [Lark](https://lark.example/a) - About larks.\n'
const shapes: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
}

function patchOf(before: string, after: string): string {
  const rows = (text: string): string[] => text.split(/(?<=\n)/)
  const { hunks } = structuredPatch('a', 'a', before, after, '', '', { context: 3 })
  expect(rows(after).length).toBeGreaterThan(0)
  return hunks
    .flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...lines])
    .join('\n')
}

function commentsOn(before: string, after: string, config = links): readonly ReviewComment[] {
  const { files } = reviewReport([{ path, before, after }], config)
  return composeReview(files, { commit: 'c', patches: new Map([[path, patchOf(before, after)]]), failOn: 'error', most: 30 }).comments
}

/** The text that a click on GitHub puts in the place of the commented lines; undefined without a suggestion. */
function suggestionIn(body: string): string | undefined {
  return /^(`{3,})suggestion\n([\s\S]*?)\n\1$/m.exec(body)?.[2]
}

/** One entry with a fault that has one certain correction, and the corrected entry. */
const faulty = (words: string): string => `- [${words}]((https://new.example/a)) - ${words}.`
const right = (words: string): string => `- [${words}](https://new.example/a) - ${words}.`

const hostile = [
  ...[
    '\u200e',
    '\u200f',
    '\u061c',
    '\u202a',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u0085',
    '\v',
    '\f',
    '\0',
    '\u0001',
    '\u001b',
    '\u007f',
    '\u009b',
  ],
  ...[
    '\ufffd',
    '\ufeff',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\u2028',
    '\u2029',
    '\u00a0',
    '\u3000',
    '\ue000',
    '\u{f0000}',
    '\ufffe',
    '\uffff',
    '\ufdd0',
  ],
  ...['\u{1fffe}', '\u{10ffff}', '\ud800', '\udc00', 'e\u0301', '\u0301', '👩‍💻', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🌱', '𝒜', '鳥', 'عربي', 'שלום', '\t', '  '],
]
const unit = fc.oneof(
  { arbitrary: fc.constantFrom(...hostile), weight: 3 },
  { arbitrary: fc.integer({ min: 0x80, max: 0xffff }).map((code) => String.fromCharCode(code)), weight: 2 },
  { arbitrary: fc.integer({ min: 0x10000, max: 0x10ffff }).map((code) => String.fromCodePoint(code)), weight: 1 },
  { arbitrary: fc.constantFrom('a', 'b', 'Ö', ' '), weight: 3 },
)
/** Words that may be in a link: no mark of Markdown, no line end, no space at an end. */
const words = fc.array(unit, { minLength: 1, maxLength: 12 }).map((parts) => `x${parts.join('')}x`)

const isSafe = (text: string): boolean => text.isWellFormed() && !/[\p{Cc}\p{Noncharacter_Code_Point}]/u.test(text.replaceAll('\t', ''))

describe.each(Object.entries(shapes))('in a list of %s', (_name, shape) => {
  test('a suggestion is the entry with its edits and nothing else, or there is none and the comment says why', () => {
    fc.assert(
      fc.property(words, (some) => {
        const [comment, ...rest] = commentsOn(shape(base), shape(`${base}${faulty(some)}\n`))
        expect(rest).toEqual([])
        const suggested = suggestionIn(comment!.body)
        expect(comment!.line).toBe(7)
        if (isSafe(some)) expect(suggested).toBe(right(some))
        else {
          expect(suggested).toBeUndefined()
          expect(comment!.body).toMatch(/There is no one-click correction, because the text holds what a suggestion may not carry \(U\+/)
          expect(comment!.body).toMatch(/⟨U\+[0-9A-F]{4,6}⟩/)
        }
        if (!some.includes('\ufffd')) expect(comment!.body).not.toContain('\ufffd')
      }),
      { numRuns: runsOf(300) },
    )
  })

  test('what is written is the text with the edits and nothing else', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('', '\ufeff'), (some, mark) => {
        const [before, after] = [mark + shape(base), mark + shape(`${base}${faulty(some)}\n`)]
        const wanted = mark + shape(`${base}${right(some)}\n`)
        expect(fixSource({ path, text: after }, links).after).toBe(wanted)
        const changes = [{ path, before, after }]
        const report = reviewReport(changes, links)
        expect(fixChanges({ changes, config: links, repositoryFiles: {}, report }, () => true).files).toEqual([{ path, text: wanted }])
        expect(report.files[0]!.findings.map(({ corrected }) => corrected)).toEqual([right(some)])
      }),
      { numRuns: runsOf(200) },
    )
  })

  test('and so is what other tools get', () => {
    fc.assert(
      fc.property(words, (some) => {
        const after = shape(`${base}${faulty(some)}\n`)
        const report = reviewReport([{ path, before: shape(base), after }], links)
        const read = (format: 'json' | 'sarif' | 'rdjson') =>
          JSON.parse(renderReport(report, format, { terminal: { color: false, width: 80, quiet: false }, version: '1' }))
        const [finding] = read('json').files[0].findings
        expect(finding.corrected).toBe(right(some))
        expect(spliced(after, finding.fix)).toBe(shape(`${base}${right(some)}\n`))
        const regions = read('sarif').runs[0].results[0].fixes[0].artifactChanges[0].replacements as Replacement[]
        expect(regions.map(({ insertedContent }) => insertedContent.text)).toEqual(finding.fix.map((edit: { text: string }) => edit.text))
        const suggestions = read('rdjson').diagnostics[0].suggestions as { text: string }[]
        expect(suggestions.map(({ text }) => text)).toEqual(finding.fix.map((edit: { text: string }) => edit.text))
      }),
      { numRuns: runsOf(150) },
    )
  })
})

type Replacement = { readonly insertedContent: { readonly text: string } }

/** Edits applied by somebody else. */
function spliced(text: string, edits: readonly { start: number; end: number; text: string }[]): string {
  return edits.toReversed().reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text)
}

describe('there is no suggestion', () => {
  const entry = '- [New]((https://new.example/a)) - About news.'
  test.each([
    ['on the first line of a file with a byte-order mark', '', `\ufeff${entry}\n`, 1, /byte-order mark/],
    ['where the lines of a file end in two ways', base, `${base.replace('\n', '\r\n')}${entry}\n`, 7, /end in two ways/],
    [
      'where a carriage return alone ends the entry',
      base,
      `${base}${entry}\r- [Old](https://old.example/a) - About.\n`,
      7,
      /carriage returns alone/,
    ],
    ['where one stands before it', base, `${base}- [Old](https://old.example/a) - About.\r${entry}\n`, 7, /carriage returns alone/],
  ])('%s, and the comment, which stands on the line that GitHub counts, says why', (_where, before, after, line, why) => {
    const [comment] = commentsOn(before, after)
    expect(suggestionIn(comment!.body)).toBeUndefined()
    expect(comment!.body).toMatch(/^There is no one-click correction, because [^\n]+\.$/m)
    expect(comment!.body).toMatch(why)
    expect(comment!.body).toContain('- [New](https://new.example/a) - About news.')
    expect(comment!.line).toBe(line)
  })

  test('where a carriage return alone is further above, lines are counted as git counts them', () => {
    const after = `# List\rof birds\n\n${base}${entry}\n`
    const [comment] = commentsOn(`# List\rof birds\n\n${base}`, after)
    expect(after.split('\n')[comment!.line! - 1]).toBe(entry)
    expect(suggestionIn(comment!.body)).toBe('- [New](https://new.example/a) - About news.')
  })
})

describe('what a suggestion holds', () => {
  test.each(['```', '````', '~~~~', '``` suggestion', '`````````'])('stays in its fence with %s in it', (ticks) => {
    const text = `- [New]((https://new.example/a)) - About ${ticks} and \`x\`.`
    const [comment] = commentsOn(base, `${base}${text}\n`)
    expect(suggestionIn(comment!.body)).toBe(text.replace('((', '(').replace('))', ')'))
  })

  test('that turns the direction of text is said, and kept', () => {
    const body = (config = usual) => commentsOn(base, `${base}${faulty('a\u202eb\u202c')}\n`, config)[0]!.body
    expect(suggestionIn(body(links))).toBe(right('a\u202eb\u202c'))
    expect(body(links)).toContain('Careful: the line keeps characters that turn the direction of text (U+202E, U+202C).')
    expect(suggestionIn(body())).toBe(right('ab'))
    expect(body()).not.toContain('Careful')
  })

  test('at the end of a file without a line end is the line alone', () => {
    expect(suggestionIn(commentsOn(base, `${base}${faulty('a')}`)[0]!.body)).toBe(right('a'))
  })

  test('keeps spaces and tabs as they are', () => {
    const text = '-\t[New]((https://new.example/a)) \t- About  news.\t '
    expect(suggestionIn(commentsOn(base, `${base}${text}\n`)[0]!.body)).toBe(text.replace('((', '(').replace('))', ')'))
  })
})

test('an edit that would cut a character or a CRLF in two is not made', async () => {
  const { applyFixes } = await import('../../../src/finding.ts')
  const text = 'a🌱b\r\nc'
  for (const at of [2, 5])
    for (const fix of [[{ start: at, end: at, text: 'x' }], [{ start: at, end: 6, text: '' }], [{ start: 0, end: at, text: '' }]])
      expect(applyFixes(text, [fix])).toEqual({ text, left: [fix] })
  for (const at of [1, 3, 4, 6]) expect(applyFixes(text, [[{ start: at, end: at, text: 'x' }]]).left).toEqual([])
})
