// The same slip on three or more new lines is one comment; a line that has a comment of its own already keeps it.
import { structuredPatch } from 'diff'
import { describe, expect, test } from 'vitest'
import { reviewReport } from '../../../src/commands/local/check.ts'
import { parseConfig } from '../../../src/config/index.ts'
import { composeReview, type Review } from '../../../src/review/comment/compose.ts'
import type { ReviewComment } from '../../../src/review/comment/line-comment.ts'
import { type Posted, reconcile, standingOf } from '../../../src/review/comment/reconcile.ts'
import { linesInWords } from '../../../src/review/text/enumerate.ts'
import { bird, list, withSongs } from '../../e2e/lists.ts'

const path = 'README.md'
const bare = (name: string, number = 1): string => bird(name, number).slice(0, -1)

function patchOf(before: string, after: string): string {
  const { hunks } = structuredPatch('a', 'a', before, after, '', '', { context: 3 })
  return hunks.flatMap((one) => [`@@ -${one.oldStart},${one.oldLines} +${one.newStart},${one.newLines} @@`, ...one.lines]).join('\n')
}

function compose(after: string, posted?: Posted): Review {
  const { files } = reviewReport([{ path, before: list(), after }], parseConfig('', 'listkeeper.yml'))
  const patches = new Map([[path, patchOf(list(), after)]])
  return composeReview(files, { commit: 'c', patches, failOn: 'error', most: 10, ...(posted ? { standing: standingOf(posted) } : {}) })
}

/** Comments as they stand on the pull request. */
function post(comments: readonly ReviewComment[], more: { byPerson?: boolean } = {}): Posted {
  return {
    reviews: [],
    comments: comments.map(({ body }, index) => ({
      id: index + 1,
      nodeId: `n${index}`,
      body,
      isMinimized: false,
      isFixed: false,
      hasReplies: false,
      thread: {
        id: `t${index}`,
        isOutdated: false,
        isResolved: more.byPerson ?? false,
        isByPerson: more.byPerson ?? false,
        canResolve: true,
        canUnresolve: true,
      },
    })),
  }
}

describe('the same slip', () => {
  test('on two lines is two comments, on three or more one that names all of them', () => {
    expect(compose(withSongs(bare('Robin'), bare('Lark'))).comments).toHaveLength(2)
    const { comments, things } = compose(withSongs(bare('Robin'), bare('Lark'), bare('Crane'), bare('Swift')))
    expect(comments).toHaveLength(1)
    expect(comments[0]!.body).toMatch(/^Please end the description with a period[^\n]* This is about lines 25 to 28\.\n/)
    expect(things).toBe(4)
  })

  test('on lines one below the other is corrected by one click', () => {
    const { comments } = compose(withSongs(bare('Robin'), bare('Lark'), bare('Crane')))
    expect(comments[0]).toMatchObject({ startLine: 25, line: 27 })
    expect(comments[0]!.body).toContain(
      `Corrected lines below; one click applies them.\n\n\`\`\`suggestion\n${bird('Robin', 1)}\n${bird('Lark', 1)}\n${bird('Crane', 1)}\n\`\`\``,
    )
  })

  test('takes good lines between along as they are', () => {
    const { comments } = compose(withSongs(bare('Robin'), bird('Owl', 1), bare('Lark'), bare('Crane')))
    expect(comments).toHaveLength(1)
    expect(comments[0]!.body).toContain(`\`\`\`suggestion\n${bird('Robin', 1)}\n${bird('Owl', 1)}\n${bird('Lark', 1)}`)
    expect(comments[0]!.body).toContain('This is about lines 25, 27 and 28.')
  })

  test('with another comment between is shown corrected, and no click would take the other line along', () => {
    const after = withSongs(bare('Robin'), '- [Owl](https://owl.example/1)  - About owl number 1.', bare('Lark'), bare('Crane'))
    const { comments } = compose(after)
    expect(comments.filter(({ members }) => members)).toMatchObject([{ line: 25, body: expect.stringContaining('```markdown') }])
  })

  test('that repeats different entries is one comment with a line for each', () => {
    const { comments } = compose(withSongs(bird('Wren', 3), bird('Wren', 4), bird('Wren', 5)))
    expect(comments).toHaveLength(1)
    expect(comments[0]!.body).toMatch(/^The same slip is on lines 25 to 27:\n\n- Line 25: This is already on line \d+, in \*\*Songs\*\*\./)
  })
})

describe('what stands already', () => {
  test('keeps its own comment, and is not said again among others', () => {
    const first = compose(withSongs(bare('Robin'), bare('Lark')))
    const posted = post(first.comments)
    const next = compose(withSongs(bare('Robin'), bare('Lark'), bare('Crane')), posted)
    expect(next.comments.map(({ members }) => members?.length)).toEqual([undefined, undefined, undefined])
    expect(reconcile(next, posted).post).toHaveLength(1)
  })

  test('among others stays there when few are left, by an edit that notifies nobody', () => {
    const posted = post(compose(withSongs(bare('Robin'), bare('Lark'), bare('Crane'))).comments)
    const next = compose(withSongs(bird('Robin', 1), bird('Lark', 1), bare('Crane')), posted)
    const plan = reconcile(next, posted)
    expect([plan.post, plan.fold]).toEqual([[], []])
    expect(plan.edit).toMatchObject([{ id: 1, body: expect.stringContaining('This is about line 27.') }])
  })

  test('names one more line of the same slip by an edit', () => {
    const posted = post(compose(withSongs(bare('Robin'), bare('Lark'), bare('Crane'))).comments)
    const plan = reconcile(compose(withSongs(bare('Robin'), bare('Lark'), bare('Crane'), bare('Swift')), posted), posted)
    expect(plan.post).toEqual([])
    expect(plan.edit).toMatchObject([{ body: expect.stringContaining('lines 25 to 28') }])
  })

  test('and that a person resolved stays so, while a new line gets a comment of its own', () => {
    const posted = post(compose(withSongs(bare('Robin'), bare('Lark'), bare('Crane'))).comments, { byPerson: true })
    const plan = reconcile(compose(withSongs(bare('Robin'), bare('Lark'), bare('Crane'), bare('Swift')), posted), posted)
    expect(plan.edit).toEqual([])
    expect(plan.post).toMatchObject([{ line: 28, body: expect.not.stringContaining('Robin') }])
  })

  test('is folded when all of it is fixed, and the same review again changes nothing', () => {
    const review = compose(withSongs(bare('Robin'), bare('Lark'), bare('Crane')))
    const posted = post(review.comments)
    expect(reconcile(compose(withSongs(bird('Robin', 1)), posted), posted).fold).toEqual(['n0'])
    const again = reconcile(compose(withSongs(bare('Robin'), bare('Lark'), bare('Crane')), posted), posted)
    expect(Object.values(again).every(({ length }) => length === 0)).toBe(true)
  })
})

test('a correction that leaves another problem on its line says which', () => {
  const { comments } = compose(withSongs('- [Other](https://wren.example/3) - About wrens'))
  expect(comments[0]!.body).toMatch(/```\n\nThe correction does not settle this: this link is already listed as `Wren 3` in \*\*Songs\*\*/)
})

test.each([
  [[4], 'line 4'],
  [[9, 4], 'lines 4 and 9'],
  [[4, 5], 'lines 4 and 5'],
  [[4, 5, 6, 9], 'lines 4 to 6 and 9'],
  [[1, 3, 5, 7], 'lines 1, 3, 5 and 7'],
])('lines %j are %s', (numbers, words) => {
  expect(linesInWords(numbers)).toBe(words)
})
