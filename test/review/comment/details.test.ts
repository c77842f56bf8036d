// Folded details at the end of a summary: where they are, and that they are the first thing to go.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeReview, moveToLines, type Review } from '../../../src/review/comment/compose.ts'
import { longestBody } from '../../../src/review/comment/line-comment.ts'
import { type PostedReview, reconcile, summaryBody, summaryOf } from '../../../src/review/comment/reconcile.ts'

const details = '<details><summary>About the new entries</summary>\n\n| Entry |\n|---|\n| Robin |\n\n</details>'
const mark = '<!-- listkeeper:1 summary -->'
const base: Review = { commit: 'c', conclusion: 'success', notes: [], lines: [], comments: [], things: 0, marksWithoutComment: [] }
const review = (more: Partial<Review> = {}): Review => ({ ...base, details, ...more })

describe('details of a summary', () => {
  test('are after its lines, and the mark after them', () => {
    const body = summaryBody(review({ things: 1, lines: [{ path: 'README.md', words: 'A line.' }] }))
    expect(body).toMatch(/- `README\.md`: A line\.\n\n<details>/)
    expect(body.endsWith(`</details>\n\n${mark}`)).toBe(true)
  })

  test('stay when everything is corrected: somebody is about to decide', () => {
    expect(summaryBody(review())).toBe(`Everything is corrected. Thank you!\n\n${details}\n\n${mark}`)
  })

  test('are left out where nothing was judged', () => {
    expect(summaryBody(review({ conclusion: 'neutral', notes: ['It is broken.'] }))).toBe(`It is broken.\n\n${mark}`)
  })

  test('change nothing where there are none', () => {
    expect(summaryBody({ ...base, things: 1, lines: [{ path: 'README.md', words: 'A line.' }] })).not.toContain('details')
  })

  test('are kept by a review whose comments become lines', () => {
    expect(moveToLines(review(), []).details).toBe(details)
    expect(composeReview([], { commit: 'c', patches: new Map(), failOn: 'error', most: 30, details })).toMatchObject({ details })
    expect(composeReview([], { commit: 'c', patches: new Map(), failOn: 'error', most: 30 })).not.toHaveProperty('details')
  })

  test('go before any line goes', () => {
    const lines = Array.from({ length: 58 }, (_, index) => ({ path: 'a.md', words: String(index).padEnd(980, 'x') }))
    const long = review({ things: 58, lines, details: details.padEnd(3000, ' x') })
    const body = summaryBody(long)
    expect(body).not.toContain('<details>')
    for (const { words } of lines) expect(body).toContain(words)
    expect(summaryBody(review({ things: 58, lines, details }))).toContain(details)
  })

  test('never make a summary too long, and the same review has the same summary, which is known again', () => {
    const text = fc.string({ minLength: 1, maxLength: 40 }).chain((word) => fc.nat(1700).map((times) => word.repeat(times)))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), text, (texts, more) => {
        const lines = texts.map((words, index) => ({ path: `${index % 2}.md`, words }))
        const given = review({ things: lines.length, lines, details: `${details}${more}` })
        const body = summaryBody(given)
        expect(body.length).toBeLessThanOrEqual(longestBody)
        expect(summaryBody(structuredClone(given))).toBe(body)
        const standing: PostedReview = { id: 1, nodeId: 'R1', body, isMinimized: false }
        expect(summaryOf({ comments: [], reviews: [standing] })).toBe(standing)
        expect(reconcile(given, { comments: [], reviews: [standing] }).repeated).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
