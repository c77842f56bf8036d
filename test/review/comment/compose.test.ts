// No finding is lost between the lint and the review, and every comment is where GitHub takes it.
import { structuredPatch } from 'diff'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reviewReport } from '../../../src/commands/local/check.ts'
import { parseConfig } from '../../../src/config/index.ts'
import { reviewChanges } from '../../../src/review/change/introduced.ts'
import type { ReviewedFile } from '../../../src/review/change/reviewed.ts'
import { composeReview, isTrifle, moveToLines, type Review } from '../../../src/review/comment/compose.ts'
import { groupFindings } from '../../../src/review/comment/group.ts'
import { longestBody } from '../../../src/review/comment/line-comment.ts'
import { type Mark, markOf, readMark } from '../../../src/review/comment/mark.ts'
import { placeAnchor, parseHunks as readHunks } from '../../e2e/fake-github/hunks.ts'
import { added, bird, faulty, fixed, list, songs, withSongs } from '../../e2e/lists.ts'

const path = 'README.md'
const reviewed = (after: string, before = list()): readonly ReviewedFile[] =>
  reviewReport([{ path, before, after }], parseConfig('', 'listkeeper.yml')).files

/** The patch of a change as GitHub gives it. */
function patchOf(before: string, after: string, context = 3): string {
  const { hunks } = structuredPatch('a', 'a', before, after, '', '', { context })
  return hunks
    .flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...lines])
    .join('\n')
}

type Options = {
  readonly most?: number
  readonly patch?: string | undefined
  readonly notes?: readonly string[]
  readonly failOn?: 'error' | 'warning' | 'info' | 'never'
}

const compose = (after: string, { most = 30, patch = patchOf(list(), after), notes = [], failOn = 'error' }: Options = {}): Review =>
  composeReview(reviewed(after), { commit: 'c', patches: new Map(patch === undefined ? [] : [[path, patch]]), failOn, most, notes })
const withoutPatch = (after: string, most = 30): Review =>
  composeReview(reviewed(after), { commit: 'c', patches: new Map(), failOn: 'error', most })

describe('a comment', () => {
  test('says what is wrong, the corrected line and why, in that order, and ends in its mark', () => {
    const body = compose(withSongs(`- [Other](https://wren.example/3)  - About wrens`)).comments[0]!.body
    const order = [
      '- There are two blanks',
      'Corrected line below; one click applies it.\n\n```suggestion\n',
      'Which one is right?',
      '<!-- listkeeper:1 ',
    ]
    expect(order.map((words) => body.indexOf(words)).toSorted((a, b) => a - b)).toEqual(order.map((words) => body.indexOf(words)))
    expect(body).toContain('already listed as `Wren 3`')
    expect(readMark(body)).toEqual(compose(withSongs(`- [Other](https://wren.example/3)  - About wrens`)).comments[0]!.mark)
  })

  test('has a suggestion only where the hunk shows all lines that it replaces', () => {
    const after = withSongs('-[Glued](https://glued.example) - About glue.')
    expect(compose(after, { patch: patchOf(list(), after, 3) }).comments[0]).toMatchObject({
      startLine: 24,
      line: 25,
      body: expect.stringContaining('```suggestion'),
    })
    const narrow = compose(after, { patch: patchOf(list(), after, 0) }).comments[0]!
    expect(narrow).toMatchObject({ line: 25, body: expect.stringContaining('```markdown') })
    expect(narrow.startLine).toBeUndefined()
  })

  test('becomes a line of the summary where there is no patch: a comment on a file would be one more notification', () => {
    const { comments, lines } = withoutPatch(withSongs(faulty.noPeriod))
    expect(comments).toEqual([])
    expect(lines).toMatchObject([{ where: 'line 25', words: expect.stringMatching(/^Please end the description with a period/) }])
  })

  test('becomes a line of the summary where the patch does not show its line', () => {
    const review = compose(withSongs(faulty.noPeriod), { patch: '@@ -1,2 +1,2 @@\n-# Bird\n+# Birds\n ' })
    expect(review.comments).toEqual([])
    expect(review.lines).toEqual([
      {
        path: 'README.md',
        where: 'line 25',
        words: expect.stringMatching(/^Please end the description with a period, as 12 of 12 entries/),
      },
    ])
    expect(review.things).toBe(1)
  })

  test('on a line that is too long to be quoted keeps its words', () => {
    const [comment] = compose(
      withSongs(`- [Long] (https://long.example) - About ${`${'long '.repeat(3_000)}words\n  `.repeat(5)}ends.`),
    ).comments
    expect(comment!.body).toContain("between the link's text and its address")
    expect(comment!.body).not.toContain('long long')
    expect(comment!.body.length).toBeLessThan(longestBody)
  })
})

describe('the conclusion', () => {
  test.each([
    ['error', faulty.nested, 'failure'],
    ['error', faulty.noPeriod, 'success'],
    ['warning', faulty.noPeriod, 'failure'],
    ['never', faulty.nested, 'success'],
    ['info', fixed.noPeriod, 'success'],
  ] as const)('with fail-on %s and %s is %s', (failOn, line, conclusion) => {
    expect(compose(withSongs(line), { failOn }).conclusion).toBe(conclusion)
  })

  test('is the same where the cap leaves comments to the summary', () => {
    expect(compose(withSongs(faulty.noPeriod, faulty.nested), { most: 0 })).toMatchObject({
      conclusion: 'failure',
      comments: [],
      lines: [expect.anything(), expect.anything()],
      things: 2,
    })
  })

  test('is not moved by old faults', () => {
    const before = withSongs(faulty.nested)
    const files = reviewed(`${before}\nMore.\n`, before)
    expect(composeReview(files, { commit: 'c', patches: new Map(), failOn: 'info', most: 30 })).toMatchObject({
      conclusion: 'success',
      things: 0,
      comments: [],
      lines: [],
    })
  })
})

test('a cap keeps the most serious, in the order of the text', () => {
  const { comments, lines } = compose(
    withSongs(faulty.noPeriod, fixed.three, faulty.nested, bird('Gull', 1).slice(0, -1), faulty.repeated),
    { most: 3 },
  )
  expect(comments.map(({ line, severity }) => [line, severity])).toEqual([
    [25, 'warning'],
    [27, 'error'],
    [29, 'error'],
  ])
  expect(lines).toHaveLength(1)
})

test('comments that are moved to the summary keep their words and their marks', () => {
  const review = compose(withSongs(faulty.noPeriod, faulty.three))
  const moved = moveToLines(review, review.comments.slice(0, 1))
  expect(moved.comments).toEqual(review.comments.slice(1))
  expect(moved.lines).toEqual([
    {
      path: 'README.md',
      where: 'line 25',
      words: expect.stringMatching(
        /^Please end the description with a period, as 12 of 12 entries in \*\*Songs\*\* do \(for example line 13\)\.$/,
      ),
    },
  ])
  expect(moved.marksWithoutComment).toEqual([review.comments[0]!.mark])
  expect(moved.things).toBe(2)
})

test('new sections that the contents lack are one line of the summary', () => {
  const more = ['## Wings', '', bird('Tern', 1), '', '## Tails', '', bird('Skua', 1)]
  const { lines, things, comments } = compose(list({ end: ['', ...more, ''].join('\n') }))
  expect(lines).toEqual([
    {
      path: 'README.md',
      where: 'lines 50 and 54',
      words: 'Your new sections are not in the contents yet. Nothing to do: they are added when this is merged.',
    },
  ])
  expect([things, comments]).toEqual([0, []])
})

test('a line of the contents that leads nowhere can go, which one click does', () => {
  const after = list().replace('- [Nests](#nests)', '- [Wings](#wings)\n- [Nests](#nests)')
  const [comment] = compose(after).comments
  expect(comment).toMatchObject({ startLine: 7, line: 8 })
  expect(comment!.body).toContain(
    'no heading of the page has that anchor.\n\nIt can go; one click removes it.\n\n```suggestion\n- [Songs](#songs)\n```',
  )
  expect(compose(after, { patch: patchOf(list(), after, 0) }).comments[0]!.body).toMatch(/has that anchor\.\n\nIt can go\.\n\n<!--/)
})

test('several corrected lines are called so', () => {
  const review = compose(withSongs('-[Glued](https://glued.example) - About glue.'))
  expect(review.comments[0]!.body).toContain('Corrected lines below; one click applies them.')
})

test('the notes of others come through as they are', () => {
  expect(compose(list(), { notes: ['- a', '- b'] })).toMatchObject({
    notes: ['- a', '- b'],
    lines: [],
    comments: [],
    conclusion: 'success',
  })
})

describe('whatever is proposed', () => {
  const line = fc.constantFrom(
    ...Object.values(faulty),
    ...Object.values(fixed),
    '- [Rook] (https://rook.example) - About rooks.',
    '-[Glued](https://glued.example) - About glue.',
    '- [Blank](https://blank.example) - About blanks.  ',
    '- [Empty]() - About nothing.',
    '- [Other](https://wren.example/3) - About another.',
    '- [Two](https://two.example)\n  – lines',
    'See [nowhere](#nowhere) and [x] (https://x.example).',
    '',
    '## Wings',
    '### Feathers',
    '- [`Ticks`](https://ticks.example) – ```` and more',
  )
  const lines = fc.array(line, { maxLength: 12 })
  const proposal = fc.record({ first: lines, second: lines, end: lines, most: fc.nat(8), context: fc.constantFrom(0, 1, 3, undefined) })
  const isSame = (a: Mark, b: Mark): boolean => a.key === b.key && a.faults.join() === b.faults.join()

  test('every introduced finding is a comment, a line of the summary, counted as left out, or a trifle', () => {
    fc.assert(
      fc.property(proposal, ({ first, second, end, most, context }) => {
        const after = list({ songs: [...songs, ...first], nests: second, end: end.join('\n') })
        const files = reviewed(after)
        const patches = new Map(context === undefined ? [] : [[path, patchOf(list(), after, context)]])
        const review = composeReview(files, { commit: 'c', patches, failOn: 'error', most })
        const { reading, findings } = files[0]!
        const groups = groupFindings(
          reading,
          findings.filter(({ introduced }) => introduced),
        )
        const shown = groups.filter((group) => !isTrifle(group))
        const later = shown.filter((group) => group.findings.every(({ fixedBy }) => fixedBy === 'after-merge'))
        const merged = Math.max(0, later.length - 1)
        const several = review.comments.reduce((sum, { members = [] }) => sum + Math.max(0, members.length - 1), 0)
        expect(review.comments.length + several + review.lines.length).toBeLessThanOrEqual(shown.length - merged)
        expect(review.things).toBe(shown.length - later.length)
        expect(review.comments.length).toBeLessThanOrEqual(most)
        const said = [...review.comments.flatMap(({ mark, members = [mark] }) => members), ...review.marksWithoutComment]
        expect(said.length).toBeGreaterThanOrEqual(shown.length)
        for (const group of shown) {
          const text = reading.text.slice(
            reading.lines[group.findings[0]!.place.start.line - 1],
            reading.lines[group.findings[0]!.place.start.line],
          )
          expect(said.some((mark) => isSame(mark, markOf(path, group, text)))).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('every comment is on lines that GitHub takes, with one suggestion at most, and can be read again', () => {
    fc.assert(
      fc.property(proposal, ({ first, second, end, context = 3 }) => {
        const after = list({ songs: [...songs, ...first], nests: second, end: end.join('\n') })
        const patch = patchOf(list(), after, context)
        const hunks = readHunks(patch)
        for (const { line: at, startLine, body, mark } of compose(after, { patch, most: 100 }).comments) {
          const place = placeAnchor(hunks, { line: at!, startLine, side: 'RIGHT', startSide: 'RIGHT' })
          expect(Array.isArray(place) ? place : [], body).toEqual([])
          expect(body.match(/^`{3,}suggestion$/gm)?.length ?? 0).toBeLessThanOrEqual(1)
          expect(readMark(body)).toEqual(mark)
        }
      }),
      { numRuns: 200 },
    )
  })
})

test('where a blank line keeps a row from its table, that line is what can go', () => {
  const rows = Array.from({ length: 12 }, (_, index) => `| [t${index}](https://t${index}.example) | About ${index}. |`)
  const before = ['# L', '', '## T', '', '| Name | About |', '|---|---|', ...rows, ''].join('\n')
  const after = `${before}\n| [new](https://new.example) | New. |\n`
  const { files } = reviewChanges([{ path: 'README.md', before, after }])
  const narrow = patchOf(before, after, 0)
  const { comments } = composeReview(files, { commit: 'c', patches: new Map([['README.md', narrow]]), failOn: 'error', most: 30 })
  expect(comments[0]!.body).toContain('readers see plain text with bars instead of a row.\n\nThe blank line can go.')
})

describe('entries out of order', () => {
  const trees = ['Alder', 'Beech', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Hazel', 'Larch', 'Maple', 'Oak', 'Pine', 'Rowan']
  const entry = (name: string): string => `- [${name}](https://${name.toLowerCase()}.example) - A tree.`
  const page = (...more: readonly string[]): string => `# Trees\n\n## Kinds\n\n${[...trees, ...more].map(entry).join('\n')}\n`
  const sorted = (...more: readonly string[]): Review =>
    composeReview(reviewed(page(...more), page()), {
      commit: 'c',
      patches: new Map([[path, patchOf(page(), page(...more))]]),
      failOn: 'error',
      most: 30,
    })

  test('get a comment each where they are one or two', () => {
    expect(sorted('Birch', 'Elder')).toMatchObject({ things: 2, lines: [], comments: [{ line: 17 }, { line: 18 }] })
  })

  test('are one line of the summary from three on, which says where they belong', () => {
    const { comments, lines, things, marksWithoutComment } = sorted('Ginkgo', 'Elder', 'Birch')
    expect([comments, things, marksWithoutComment.length]).toEqual([[], 1, 3])
    expect(lines).toEqual([
      {
        path,
        words:
          '3 new entries are out of order: line 17 belongs between `Fir` and `Hazel` (below line 10); line 18 belongs between `Dogwood` and `Elm` (below line 8); line 19 belongs between `Beech` and `Cedar` (below line 6). All 12 entries of the section are in alphabetical order.',
      },
    ])
  })
})

test('more entries than a change may bring are a line of the summary, and on no entry', () => {
  const after = withSongs(fixed.noPeriod, fixed.three)
  const [file] = reviewed(after)
  const finding = {
    rule: 'entry-requirements',
    severity: 'error',
    path,
    place: { start: { line: added, column: 1, offset: 0 }, end: { line: added, column: 2, offset: 1 } },
    message: 'This change adds 2 entries, but one pull request may add one; please propose the others separately',
    url: '',
    form: 'entries',
    introduced: true,
  } as const
  const files = [{ ...file!, findings: [finding] }]
  const review = composeReview(files, { commit: 'c', patches: new Map([[path, patchOf(list(), after)]]), failOn: 'error', most: 30 })
  expect(review).toMatchObject({ conclusion: 'failure', comments: [], things: 1 })
  expect(review.lines).toEqual([{ path, words: `${finding.message}.` }])
})
