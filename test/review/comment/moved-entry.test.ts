// A new entry out of place is offered its place: in one suggestion where the diff shows both, else by the line it belongs below.
import { structuredPatch } from 'diff'
import { expect, test } from 'vitest'
import { reviewReport } from '../../../src/commands/local/check.ts'
import { parseConfig } from '../../../src/config/index.ts'
import { composeReview } from '../../../src/review/comment/compose.ts'

const path = 'README.md'
const item = (name: string): string => `- [${name}](https://${name.toLowerCase()}.example) - About ${name}.`
const names = [
  'Alder',
  'Beech',
  'Cedar',
  'Dogwood',
  'Elm',
  'Fir',
  'Gum',
  'Holly',
  'Iris',
  'Juniper',
  'Larch',
  'Maple',
  'Oak',
  'Pine',
  'Spruce',
]
const list = (all: readonly string[], eol = '\n'): string => ['# Trees', '', ...all.map(item), '', '# More', '', 'Words.', ''].join(eol)
const withNew = (name: string, at: number): string[] => names.toSpliced(at, 0, name)

function commentsOn(before: string, after: string): readonly { body: string; line?: number; startLine?: number }[] {
  const { files } = reviewReport([{ path, before, after }], parseConfig('', 'listkeeper.yml'))
  const { hunks } = structuredPatch('a', 'a', before, after, '', '', { context: 3 })
  const patch = hunks
    .flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...lines])
    .join('\n')
  return composeReview(files, { commit: 'c', patches: new Map([[path, patch]]), failOn: 'error', most: 30 }).comments
}

test.each([
  ['down', 5, '\n'],
  ['up', 9, '\n'],
  ['down, with carriage returns', 5, '\r\n'],
])('one click moves it %s', (_way, at, eol) => {
  const after = list(withNew('Hazel', at), eol)
  const [comment, ...others] = commentsOn(list(names, eol), after)
  expect(others).toEqual([])
  const lines = /```suggestion\n([\s\S]*?)\n```/.exec(comment!.body)![1]!.split('\n')
  const rows = after.split(eol)
  rows.splice(comment!.startLine! - 1, comment!.line! - comment!.startLine! + 1, ...lines)
  expect(rows.join(eol)).toBe(list(withNew('Hazel', 7), eol))
})

test('far from its place it is told the line', () => {
  const [comment] = commentsOn(list(names), list(withNew('Hazel', 0)))
  expect(comment).toMatchObject({ line: 3, body: expect.stringContaining('This entry belongs between `Gum` and `Holly` (below line 10).') })
  expect(comment!.body).not.toContain('```')
})
