// What is posted, edited, folded and left alone, held against a model of what is on GitHub.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Review } from '../../../src/review/comment/compose.ts'
import type { ReviewComment } from '../../../src/review/comment/line-comment.ts'
import { type Mark, readMark, writeMark } from '../../../src/review/comment/mark.ts'
import {
  type Plan,
  type Posted,
  type PostedReview,
  type PostedThread,
  reconcile,
  summaryBody,
  summaryOf,
} from '../../../src/review/comment/reconcile.ts'

type PostedComment = Posted['comments'][number]

const comment = (key: string, faults: readonly string[], words = 'Words.'): ReviewComment => {
  const mark: Mark = { key, faults }
  return { path: 'README.md', line: 1, severity: 'warning', mark, body: `${words}\n\n${writeMark(mark)}` }
}
const review = (comments: readonly ReviewComment[], more: Partial<Review> = {}): Review => ({
  commit: 'c',
  conclusion: 'success',
  notes: [],
  lines: [],
  comments,
  things: comments.length,
  marksWithoutComment: [],
  ...more,
})
const thread = (id: number, more: Partial<PostedThread> = {}): PostedThread => ({
  id: `T${id}`,
  isOutdated: false,
  isResolved: false,
  isByPerson: false,
  canResolve: false,
  canUnresolve: false,
  ...more,
})
const posted = (id: number, { body }: { body: string }, more: Partial<PostedComment> = {}): PostedComment => ({
  id,
  nodeId: `N${id}`,
  body,
  isMinimized: false,
  isFixed: false,
  hasReplies: false,
  thread: thread(id),
  ...more,
})
const fixed = { isMinimized: true, isFixed: true }
const empty: Plan = { post: [], edit: [], fold: [], unfold: [], outdated: [], resolve: [], unresolve: [], remove: [], repeated: [] }
const plan = (wanted: Review, comments: readonly PostedComment[], reviews: readonly PostedReview[] = []): Plan =>
  reconcile(wanted, { comments, reviews })

/** A thread on lines that changed; one that the token may resolve, one that it did resolve, and one that a person resolved. */
const old = (id: number): PostedThread => thread(id, { isOutdated: true })
const free = (id: number): PostedThread => thread(id, { canResolve: true })
const done = (id: number): PostedThread => thread(id, { isResolved: true, canUnresolve: true })
const byPerson = (id: number): PostedThread => thread(id, { isResolved: true, isByPerson: true, canUnresolve: true })

describe('a plan', () => {
  const a = comment('a', ['1', '2'])
  test.each<[string, Review, PostedComment[], Partial<Plan>]>([
    ['posts what is new', review([a]), [], { post: [a] }],
    ['repeats nothing', review([a]), [posted(1, a)], {}],
    ['posts a fault that the standing comment does not name', review([a]), [posted(1, comment('a', ['1']))], { post: [a], fold: ['N1'] }],
    [
      'edits a comment of which a part is cured',
      review([comment('a', ['1'])]),
      [posted(1, a)],
      { edit: [{ id: 1, body: comment('a', ['1']).body }] },
    ],
    [
      'edits a comment whose line is another',
      review([comment('a', ['1'], 'New.')]),
      [posted(1, comment('a', ['1'], 'Old.'))],
      { edit: [{ id: 1, body: comment('a', ['1'], 'New.').body }] },
    ],
    ['folds what is cured', review([]), [posted(1, a)], { fold: ['N1'] }],
    ['folds nothing twice', review([]), [posted(1, a, fixed)], {}],
    ['unfolds what came back', review([a]), [posted(1, a, fixed)], { unfold: ['N1'] }],
    ['leaves hidden what people hid', review([a]), [posted(1, a, { isMinimized: true })], {}],
    ['leaves an answered thread alone when it is cured', review([]), [posted(1, a, { hasReplies: true })], {}],
    ['leaves an answered thread alone when its words changed', review([comment('a', ['1'])]), [posted(1, a, { hasReplies: true })], {}],
    ['leaves an answered thread folded when it came back', review([a]), [posted(1, a, { ...fixed, hasReplies: true })], {}],
    ['leaves what has no mark alone', review([]), [posted(1, { body: 'Hello.' })], {}],
    ['removes the later of two that say the same', review([a]), [posted(2, a), posted(1, a)], { remove: [2] }],
    ['keeps both of two alike that are both wanted', review([a, { ...a }]), [posted(1, a), posted(2, a)], {}],
    [
      'folds the one of two on one work that is cured',
      review([comment('a', ['1'], 'Second.')]),
      [posted(1, comment('a', ['1'], 'First.')), posted(2, comment('a', ['1'], 'Second.'))],
      { fold: ['N1'] },
    ],
    ['folds nothing that is said elsewhere', review([], { marksWithoutComment: [{ key: 'a', faults: ['1'] }] }), [posted(1, a)], {}],
    [
      'folds what is said elsewhere of another entry',
      review([], { marksWithoutComment: [{ key: 'b', faults: ['1'] }] }),
      [posted(1, a)],
      { fold: ['N1'] },
    ],
    ['folds nothing where nothing was judged', review([], { conclusion: 'neutral' }), [posted(1, a)], {}],

    ['says anew what is on lines that changed', review([a]), [posted(1, a, { thread: old(1) })], { post: [a], outdated: ['N1'] }],
    [
      'says anew the part that is left of what is on lines that changed',
      review([comment('a', ['1'])]),
      [posted(1, a, { thread: old(1) })],
      { post: [comment('a', ['1'])], outdated: ['N1'] },
    ],
    ['says it once', review([a]), [posted(1, a, { thread: old(1), isMinimized: true }), posted(2, a)], {}],
    [
      'folds what was said anew before the run was killed',
      review([a]),
      [posted(1, a, { thread: old(1) }), posted(2, a)],
      { outdated: ['N1'] },
    ],
    [
      'says it anew at each place',
      review([a, { ...a }]),
      [posted(1, a, { thread: old(1) }), posted(2, a, { thread: old(2) })],
      { post: [a, a], outdated: ['N2', 'N1'] },
    ],
    [
      'says anew the newest of several on lines that changed',
      review([a]),
      [posted(1, a, { thread: old(1), isMinimized: true }), posted(2, a, { thread: old(2) })],
      { post: [a], outdated: ['N2'] },
    ],
    [
      'says anew what was cured and came back on lines that changed',
      review([a]),
      [posted(1, a, { ...fixed, thread: old(1) })],
      { post: [a] },
    ],
    [
      'says anew what came back after it was said anew and cured',
      review([a]),
      [posted(1, a, { thread: old(1), isMinimized: true }), posted(2, a, { ...fixed, thread: old(2) })],
      { post: [a] },
    ],
    ['folds what is cured as that, also on lines that changed', review([]), [posted(1, a, { thread: old(1) })], { fold: ['N1'] }],
    [
      'says nothing anew that has no line in the change',
      review([{ ...a, line: undefined as never }]),
      [posted(1, a, { thread: old(1) })],
      {},
    ],
    ['leaves an answered thread alone whose lines changed', review([a]), [posted(1, a, { thread: old(1), hasReplies: true })], {}],
    ['leaves hidden what people hid, on lines that changed too', review([a]), [posted(1, a, { thread: old(1), isMinimized: true })], {}],

    ['resolves what is cured', review([]), [posted(1, a, { thread: free(1) })], { fold: ['N1'], resolve: ['T1'] }],
    ['resolves what was cured when the token might not', review([]), [posted(1, a, { ...fixed, thread: free(1) })], { resolve: ['T1'] }],
    [
      'resolves what is said anew',
      review([a]),
      [posted(1, a, { thread: { ...free(1), isOutdated: true } })],
      { post: [a], outdated: ['N1'], resolve: ['T1'] },
    ],
    ['resolves nothing twice', review([]), [posted(1, a, { ...fixed, thread: done(1) })], {}],
    ['resolves nothing that stands', review([a]), [posted(1, a, { thread: free(1) })], {}],
    ['resolves nothing that somebody answered', review([]), [posted(1, a, { thread: free(1), hasReplies: true })], {}],
    [
      'resolves nothing that is said elsewhere',
      review([], { marksWithoutComment: [{ key: 'a', faults: ['1'] }] }),
      [posted(1, a, { ...fixed, thread: free(1) })],
      {},
    ],
    ['resolves nothing where nothing was judged', review([], { conclusion: 'neutral' }), [posted(1, a, { ...fixed, thread: free(1) })], {}],
    ['unresolves what came back', review([a]), [posted(1, a, { ...fixed, thread: done(1) })], { unfold: ['N1'], unresolve: ['T1'] }],
    [
      'unfolds what came back where the token may not unresolve',
      review([a]),
      [posted(1, a, { ...fixed, thread: { ...done(1), canUnresolve: false } })],
      { unfold: ['N1'] },
    ],

    ['neither repeats nor unresolves what a person resolved', review([a]), [posted(1, a, { thread: byPerson(1) })], {}],
    ['nor where its lines changed', review([a]), [posted(1, a, { thread: { ...byPerson(1), isOutdated: true } })], {}],
    ['nor where its words changed', review([comment('a', ['1'])]), [posted(1, a, { thread: byPerson(1) })], {}],
    ['nor what was cured, resolved by a person and came back', review([a]), [posted(1, a, { ...fixed, thread: byPerson(1) })], {}],
    ['nor folds it when it is cured', review([]), [posted(1, a, { thread: byPerson(1) })], {}],
    [
      'folds nothing where the configuration cannot be read',
      review([], { conclusion: 'action_required', isUnread: true }),
      [posted(1, a)],
      {},
    ],
    [
      'folds nothing where a list could not be judged',
      review([], { conclusion: 'failure', unjudged: [{ path: 'README.md', reason: 'it is not UTF-8' }] }),
      [posted(1, a)],
      {},
    ],
  ])('%s', (_what, wanted, comments, expected) => {
    expect(plan(wanted, comments)).toEqual({ ...empty, ...expected })
  })

  test('folds every summary after the first, and no other review', () => {
    const body = summaryBody(review([a]))
    const one = (id: number, text: string, isMinimized = false): PostedReview => ({ id, nodeId: `R${id}`, body: text, isMinimized })
    const reviews = [one(4, body), one(2, body), one(3, body, true), one(1, ''), one(5, 'New:')]
    expect(plan(review([]), [], reviews).repeated).toEqual(['R4'])
    expect(summaryOf({ comments: [], reviews })?.id).toBe(2)
  })
})

/** What is on GitHub, and what a run does to it. */
type World = { comments: PostedComment[]; nextId: number; mayResolve: boolean }

function carryOut(world: World, { post, edit, fold, unfold, outdated, resolve, unresolve, remove }: Plan): World {
  let { nextId } = world
  const kept = world.comments
    .filter(({ id }) => !remove.includes(id))
    .map((one): PostedComment => {
      const body = edit.find(({ id }) => id === one.id)?.body ?? one.body
      const state = fold.includes(one.nodeId)
        ? fixed
        : outdated.includes(one.nodeId)
          ? fixed
          : unfold.includes(one.nodeId)
            ? { isMinimized: false, isFixed: false }
            : {}
      const isResolved = resolve.includes(one.thread.id) || (one.thread.isResolved && !unresolve.includes(one.thread.id))
      const may = { canResolve: world.mayResolve && !isResolved, canUnresolve: world.mayResolve && isResolved }
      return { ...one, body, ...state, thread: { ...one.thread, isResolved, ...may } }
    })
  const fresh = post.map((one) => {
    const id = nextId++
    return posted(id, one, { thread: thread(id, { canResolve: world.mayResolve }) })
  })
  return { ...world, comments: [...kept, ...fresh], nextId }
}

const faults = fc.subarray(['1', '2', '3'], { minLength: 1 })
const anyComment = fc
  .tuple(fc.constantFrom('a', 'b', 'c'), faults, fc.constantFrom('Words.', 'Other words.'))
  .map(([key, some, words]) => comment(key, some, words))
const anyReview = fc.record({
  comments: fc.array(anyComment, { maxLength: 5 }),
  marksWithoutComment: fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), faults }), { maxLength: 2 }),
  conclusion: fc.constantFrom('success', 'failure', 'neutral'),
})
type Event =
  | { kind: 'run'; wanted: Review }
  | { kind: 'race'; wanted: Review }
  | { kind: 'reply' | 'hide' | 'delete' | 'change' | 'resolve'; at: number }
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: anyReview.map(({ comments, ...more }): Event => ({ kind: 'run', wanted: review(comments, more) })) },
  anyReview.map(({ comments, ...more }): Event => ({ kind: 'race', wanted: review(comments, more) })),
  fc.record({
    kind: fc.constantFrom('reply' as const, 'hide' as const, 'delete' as const, 'change' as const, 'resolve' as const),
    at: fc.nat(9),
  }),
)

/** The world after an event; in a race two runs read the same state before either writes. */
function happen(world: World, event: Event): World {
  if (event.kind === 'run') return carryOut(world, plan(event.wanted, world.comments))
  if (event.kind === 'race') {
    const both = plan(event.wanted, world.comments)
    const after = carryOut(carryOut(world, both), both)
    const { remove, repeated } = plan(event.wanted, after.comments)
    return carryOut(after, { ...empty, remove, repeated })
  }
  const at = event.at % Math.max(1, world.comments.length)
  const { kind } = event
  if (kind === 'delete') return { ...world, comments: world.comments.filter((_, index) => index !== at) }
  return { ...world, comments: world.comments.map((one, index) => (index === at ? changed(one, kind) : one)) }
}

/** What people do to a thread: they answer, hide its comment, push to its lines, resolve it. */
function changed(one: PostedComment, kind: 'reply' | 'hide' | 'change' | 'resolve'): PostedComment {
  switch (kind) {
    case 'reply':
      return { ...one, hasReplies: true }
    case 'hide':
      return { ...one, isMinimized: true, isFixed: false }
    case 'change':
      return { ...one, thread: { ...one.thread, isOutdated: true } }
    case 'resolve':
      return one.thread.isResolved
        ? one
        : { ...one, thread: { ...one.thread, isResolved: true, isByPerson: true, canResolve: false, canUnresolve: one.thread.canResolve } }
  }
}

describe('after anything that may happen', () => {
  const history = fc.array(anyEvent, { maxLength: 8 })
  const world = (events: readonly Event[], mayResolve: boolean): World => events.reduce(happen, { comments: [], nextId: 1, mayResolve })
  const check = (property: (before: World, after: World, wanted: Review) => void): void =>
    fc.assert(
      fc.property(history, fc.boolean(), anyReview, (events, mayResolve, { comments, ...more }) => {
        const before = world(events, mayResolve)
        const wanted = review(comments, more)
        property(before, carryOut(before, plan(wanted, before.comments)), wanted)
      }),
      { numRuns: 2000 },
    )

  test('the same review again changes nothing', () => {
    check((_before, after, wanted) => expect(plan(wanted, after.comments)).toEqual(empty))
  })

  test('every comment of the review is there, with all its faults, each on a comment of its own', () => {
    const speaksOf = ({ body }: PostedComment, { key, faults: all }: Mark): boolean => {
      const found = readMark(body)
      return found?.key === key && all.every((fault) => found.faults.includes(fault))
    }
    /** Whether each mark can have a comment of its own. */
    const haveOwn = ([first, ...rest]: readonly Mark[], free: readonly PostedComment[]): boolean =>
      !first ||
      free.some(
        (one) =>
          speaksOf(one, first) &&
          haveOwn(
            rest,
            free.filter((other) => other !== one),
          ),
      )
    check((_before, after, wanted) => {
      const marks = wanted.comments.map(({ mark }) => mark)
      expect(haveOwn(marks, after.comments)).toBe(true)
    })
  })

  test('what somebody answered is as it was, and nothing but a repeated comment is ever deleted', () => {
    check((before, after) => {
      for (const one of before.comments) {
        const now = after.comments.find(({ id }) => id === one.id)
        if (one.hasReplies || one.thread.isByPerson) expect(now).toEqual(one)
        if (!now) expect(before.comments.some(({ id, body }) => id < one.id && body === one.body)).toBe(true)
      }
    })
  })

  test('a judged review leaves open only what it says, what was answered, and what is said elsewhere', () => {
    check((_before, after, wanted) => {
      if (wanted.conclusion === 'neutral') return
      const wants = [...wanted.comments.map(({ mark }) => mark), ...wanted.marksWithoutComment]
      for (const { body, isMinimized, hasReplies, thread: place } of after.comments) {
        if (isMinimized || hasReplies || place.isByPerson) continue
        expect(wants.map(({ key }) => key)).toContain(readMark(body)!.key)
      }
    })
  })

  test('what a judged review does not say is resolved where the token may, and what it says is on present lines unless people had a say', () => {
    check((before, after, wanted) => {
      if (wanted.conclusion === 'neutral') return
      const wants = [...wanted.comments.map(({ mark }) => mark), ...wanted.marksWithoutComment]
      for (const { body, hasReplies, isMinimized, thread: place } of after.comments) {
        if (hasReplies || place.isByPerson) continue
        const isWanted = wants.some(({ key }) => key === readMark(body)!.key)
        if (!isWanted) expect(place.isResolved).toBe(before.mayResolve)
        if (!isMinimized && place.isOutdated)
          expect(wanted.marksWithoutComment.length + wanted.comments.filter(({ line }) => line === undefined).length).toBeGreaterThan(0)
      }
    })
  })
})

describe('the summary', () => {
  const a = comment('a', ['1'])
  test.each<[string, Review, string]>([
    ['nothing is left', review([]), 'Everything is corrected. Thank you!'],
    [
      'one thing stands in the way',
      review([a], { conclusion: 'failure' }),
      'There is one thing to look at before it can be merged; the comments say what, with the corrected lines.',
    ],
    [
      'several things stand in the way',
      review([a, a], { conclusion: 'failure' }),
      'There are 2 things to look at before it can be merged; the comments say what',
    ],
    ['one thing could be nicer', review([a]), 'One small thing could be nicer; the comments say what. None of them blocks the merge.'],
    [
      'all is said in lines',
      review([], { lines: [{ path: 'README.md', words: 'x' }], things: 1, conclusion: 'failure' }),
      'There is one thing to look at before it can be merged; the lines below say what.\n\n- `README.md`: x',
    ],
    ['there are only notes', review([], { notes: ['- x'] }), 'Nothing to change; just so you know:\n\n- x'],
    [
      'a note stands in the way',
      review([], { notes: ['- x'], conclusion: 'failure' }),
      'There is something to look at before it can be merged:\n\n- x',
    ],
    ['nothing could be judged', review([], { notes: ['Why.'], conclusion: 'neutral' }), 'Why.'],
    ['the configuration cannot be read', review([], { notes: ['Why.'], conclusion: 'action_required', isUnread: true }), 'Why.'],
    [
      'a list could not be judged',
      review([], { conclusion: 'action_required', unjudged: [{ path: 'a.md', line: 3, reason: 'it is *odd*', todo: 'look' }] }),
      'Thank you for the contribution! Not all of it could be judged, so a maintainer has to look at it:\n\n- `a.md` was not reviewed: it is \\*odd\\* (line 3). Look.',
    ],
  ])('says so where %s, and ends in its mark', (_what, wanted, words) => {
    const body = summaryBody(wanted)
    expect(body).toContain(words)
    expect(body).toMatch(/\n\n<!-- listkeeper:1 summary -->$/)
    expect(summaryOf({ comments: [], reviews: [{ id: 1, nodeId: 'R', body, isMinimized: false }] })?.id).toBe(1)
  })

  test('is not found in a review that only quotes its mark', () => {
    const body = `\`${summaryBody(review([]))}\` is what it said.`
    expect(summaryOf({ comments: [], reviews: [{ id: 1, nodeId: 'R', body, isMinimized: false }] })).toBeUndefined()
  })

  test('keeps whole lines within what GitHub takes, and counts the others', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9000 }), { maxLength: 60 }), (sizes) => {
        const all = sizes.map((size, index) => ({ path: 'a.md', words: `${index} ${'x'.repeat(size)}.` }))
        const body = summaryBody(review([], { lines: all, things: all.length }))
        const lines = all.map(({ words }) => `- \`a.md\`: ${words}`)
        const shown = lines.filter((line) => body.includes(`${line}\n`))
        expect(body.length).toBeLessThanOrEqual(60_000)
        expect(body.match(/^- /gm)?.length ?? 0).toBe(shown.length)
        const left = lines.length - shown.length
        expect(body.includes(`${left} more`)).toBe(left > 0)
      }),
      { numRuns: 100 },
    )
  })
})

test('where several files have something, each has its own part of the summary, translations too', () => {
  const on = (path: string): ReviewComment => ({ path, body: 'x', mark: { key: path, faults: [] }, severity: 'error' })
  const lines = [
    { path: 'README.md', where: 'line 40', words: 'One.' },
    { path: 'more/list.md', words: 'Two.' },
  ]
  const body = summaryBody(review([on('README.md'), on('README.md'), on('README-zh.md')], { lines, things: 5, conclusion: 'failure' }))
  expect(body.split('\n').slice(2, -2)).toEqual([
    '**`README-zh.md`**, a translation: 1 comment',
    '',
    '**`README.md`**, 2 comments',
    '- Line 40: One.',
    '',
    '**`more/list.md`**',
    '- Two.',
  ])
})
