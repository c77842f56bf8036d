// What is written to GitHub, and what its answers mean: posted, refused, not taken, or nobody knows.
import { describe, expect, test } from 'vitest'
import {
  type Annotation,
  createCheckRun,
  deleteComment,
  editComment,
  editReview,
  foldComments,
  type Posted,
  postReview,
} from '../../src/github/write.ts'
import { type Asked, answerGraphql, client, github, path, sealNetwork, target, waiting } from './nocked.ts'

sealNetwork()

const commit = '3'.repeat(40)
const reviewPath = `${path}/pulls/7/reviews`
const post = (more: object = {}): Promise<Posted> =>
  postReview(client(), target, { commit, body: 'Hello', comments: [], ...more }, waiting())

describe('a review', () => {
  test('is posted as one call with all its comments on the new side of the diff', async () => {
    const sent: unknown[] = []
    github()
      .post(reviewPath, (body) => sent.push(body) > 0)
      .reply(200, { id: 11 })
    const comments = [
      { path: 'README.md', body: 'one', line: 4 },
      { path: 'README.md', body: 'two', line: 9, startLine: 8 },
    ]
    expect(await post({ comments })).toEqual({ kind: 'posted', id: 11 })
    expect(sent[0]).toEqual({
      commit_id: commit,
      event: 'COMMENT',
      body: 'Hello',
      comments: [
        { path: 'README.md', body: 'one', line: 4, side: 'RIGHT' },
        { path: 'README.md', body: 'two', line: 9, side: 'RIGHT', start_line: 8, start_side: 'RIGHT' },
      ],
    })
  })

  test.each([
    [401, { kind: 'refused' }],
    [403, { kind: 'refused' }],
    [404, { kind: 'refused' }],
    [500, { kind: 'lost' }],
    [502, { kind: 'lost' }],
    [504, { kind: 'lost' }],
  ])('that is answered with %i is %o, and not posted again', async (status, expected) => {
    github().post(reviewPath).reply(status, { message: 'Resource not accessible by integration' })
    expect(await post()).toEqual(expected)
  })

  test('that GitHub does not take comes back with its reason', async () => {
    github()
      .post(reviewPath)
      .reply(422, { message: 'Unprocessable Entity', errors: ['Pull request review thread line must be part of the diff'] })
    expect(await post()).toEqual({ kind: 'invalid', why: expect.stringContaining('Unprocessable Entity') })
  })

  test('whose answer is lost is not posted again', async () => {
    github()
      .post(reviewPath)
      .replyWithError(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }))
    expect(await post()).toEqual({ kind: 'lost' })
  })

  test('that a rate limit refuses is posted after the pause', async () => {
    github().post(reviewPath).reply(403, { message: 'You have exceeded a secondary rate limit' }, { 'retry-after': '2' })
    github().post(reviewPath).reply(200, { id: 12 })
    expect(await post()).toEqual({ kind: 'posted', id: 12 })
  })

  test('that a rate limit refuses for an hour is refused', async () => {
    github().post(reviewPath).reply(429, { message: 'Too many' }, { 'retry-after': '3600' })
    expect(await post()).toEqual({ kind: 'refused' })
  })

  test('is never posted again by an octokit that retries by itself', async () => {
    const octokit = client()
    const seen: unknown[] = []
    octokit.hook.before('request', ({ request }) => void seen.push(request?.retries))
    github().post(reviewPath).reply(200, { id: 1 })
    github().post(`${path}/check-runs`).reply(201, { id: 3 })
    await postReview(octokit, target, { commit, body: 'x', comments: [] }, waiting())
    await createCheckRun(octokit, target, { commit, conclusion: 'success', title: 'x', summary: 'x', annotations: [] }, waiting())
    expect(seen).toEqual([0, 0])
  })
})

describe('changes that are the same done twice', () => {
  const all: [string, 'put' | 'patch' | 'delete', string, () => Promise<Posted>][] = [
    ['a summary that is edited', 'put', `${reviewPath}/8`, () => editReview(client(), target, { id: 8, body: 'x' }, waiting())],
    ['a comment that is edited', 'patch', `${path}/pulls/comments/8`, () => editComment(client(), target, { id: 8, body: 'x' }, waiting())],
    ['a comment that is deleted', 'delete', `${path}/pulls/comments/8`, () => deleteComment(client(), target, 8, waiting())],
  ]
  test.each(all)('%s is tried again after a server error', async (_what, method, where, act) => {
    github()[method](where).reply(502)
    github()[method](where).reply(200, {})
    expect(await act()).toEqual({ kind: 'posted', id: 8 })
  })

  test.each(all)('%s is refused where it is gone or by somebody else', async (_what, method, where, act) => {
    github()[method](where).reply(404, { message: 'Not Found' })
    expect(await act()).toEqual({ kind: 'refused' })
  })
})

describe('folding', () => {
  test('is one call for all, each with the reason it has', async () => {
    let asked: Asked | undefined
    answerGraphql((body) => {
      asked = body
      return { data: {} }
    })
    expect(await foldComments(client(), { fold: ['A', 'B'], unfold: ['C'], repeated: ['D'] }, waiting())).toMatchObject({ kind: 'posted' })
    const calls = [...asked!.query.matchAll(/(\w+)\(input: \{ subjectId: \$(i\d)(?:, classifier: (\w+))? \}\)/g)]
    expect(calls.map(([, name, variable, why]) => [name, asked!.variables[variable!], why])).toEqual([
      ['minimizeComment', 'A', 'RESOLVED'],
      ['minimizeComment', 'B', 'RESOLVED'],
      ['minimizeComment', 'D', 'DUPLICATE'],
      ['unminimizeComment', 'C', undefined],
    ])
  })

  test('are folded as outdated, and their threads resolved and opened again, in requests of their own', async () => {
    const asked: Asked[] = []
    for (let call = 0; call < 2; call++) answerGraphql((one) => ({ data: {}, at: asked.push(one) }))
    const folding = { fold: [], unfold: [], outdated: ['A'], resolve: ['T1', 'T2'], unresolve: ['T3'] }
    expect(await foldComments(client(), folding, waiting())).toMatchObject({ kind: 'posted' })
    expect(asked.map(({ query }) => query.match(/\w+\(input: \{[^}]*\}/g))).toEqual([
      ['minimizeComment(input: { subjectId: $i0, classifier: OUTDATED }'],
      [
        'resolveReviewThread(input: { threadId: $i0 }',
        'resolveReviewThread(input: { threadId: $i1 }',
        'unresolveReviewThread(input: { threadId: $i2 }',
      ],
    ])
    expect(asked.map(({ variables }) => Object.values(variables))).toEqual([['A'], ['T1', 'T2', 'T3']])
  })

  test('of nothing costs no request', async () => {
    expect(await foldComments(client(), { fold: [], unfold: [] }, waiting())).toEqual({ kind: 'posted', id: 0 })
  })

  test('that the token may not is refused', async () => {
    answerGraphql(() => ({ data: { m0: null }, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] }))
    expect(await foldComments(client(), { fold: ['A'], unfold: [] }, waiting())).toEqual({ kind: 'refused' })
  })
})

describe('a check run', () => {
  const annotation = (line: number): Annotation => ({
    path: 'a.md',
    line,
    endLine: line,
    level: 'warning',
    title: 't'.repeat(300),
    message: 'm'.repeat(70_000),
  })
  const make = (annotations: Annotation[]): Promise<Posted> =>
    createCheckRun(client(), target, { commit, conclusion: 'failure', title: 'T', summary: 'S', annotations }, waiting())
  type Sent = {
    output: { annotations: { start_line: number; end_line: number; annotation_level: string; title: string; message: string }[] }
  }

  test('brings fifty annotations, and the others in further calls of fifty', async () => {
    const sent: Sent[] = []
    const keep = (body: unknown): boolean => sent.push(body as Sent) > 0
    github().post(`${path}/check-runs`, keep).reply(201, { id: 9 })
    github().patch(`${path}/check-runs/9`, keep).times(2).reply(200, { id: 9 })
    expect(await make(Array.from({ length: 120 }, (_, index) => annotation(index + 1)))).toEqual({ kind: 'posted', id: 9 })
    expect(sent.map(({ output }) => output.annotations.length)).toEqual([50, 50, 20])
    expect(sent.flatMap(({ output }) => output.annotations.map(({ start_line }) => start_line))).toEqual(
      Array.from({ length: 120 }, (_, index) => index + 1),
    )
    expect(sent[0]).toMatchObject({
      name: 'listkeeper',
      head_sha: commit,
      status: 'completed',
      conclusion: 'failure',
      output: { title: 'T', summary: 'S' },
    })
  })

  test('keeps within the limits of a title and a message', async () => {
    const sent: Sent[] = []
    github()
      .post(`${path}/check-runs`, (body) => sent.push(body as Sent) > 0)
      .reply(201, { id: 9 })
    await make([annotation(1)])
    expect(sent[0]!.output.annotations[0]!.title.length).toBeLessThanOrEqual(255)
    expect(Buffer.byteLength(sent[0]!.output.annotations[0]!.message)).toBeLessThanOrEqual(64 * 1024)
  })

  test('that the token may not make is refused', async () => {
    github().post(`${path}/check-runs`).reply(403, { message: 'Resource not accessible by integration' })
    expect(await make([])).toEqual({ kind: 'refused' })
  })
})
